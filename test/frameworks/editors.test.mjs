/** What editors offer to somebody who types the tag. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { default: html } = await import('vscode-html-languageservice');
const { default: css } = await import('vscode-css-languageservice');
const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const manifest = read('custom-elements.json');
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
const names = (list) => list.map(({ name }) => name).sort();

/** What VS Code completes at `|`. */
const completions = (language, service, text) => {
  const offset = text.indexOf('|');
  const document = html.TextDocument.create(`file:///page.${language}`, language, 1, text.replace('|', ''));
  const parsed = language === 'html' ? service.parseHTMLDocument(document) : service.parseStylesheet(document);
  return service.doComplete(document, document.positionAt(offset), parsed).items.map(({ label }) => label);
};

describe('VS Code', () => {
  const data = html.newHTMLDataProvider('ours', read('dist/vscode.html-custom-data.json'));
  const markup = html.getLanguageService({ customDataProviders: [data], useDefaultDataProvider: false });
  const styles = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(read('dist/vscode.css-custom-data.json'))],
    useDefaultDataProvider: false,
  });

  it('knows the tag, its attributes and their values', () => {
    assert.deepEqual(completions('html', markup, '<rea|').slice(0, 1), ['readiness-assessment']);
    const offered = completions('html', markup, '<readiness-assessment |></readiness-assessment>');
    for (const name of names(element.attributes)) assert.ok(offered.includes(name), name);
    assert.deepEqual(completions('html', markup, '<readiness-assessment layout="|"></readiness-assessment>'), [
      'steps',
      'page',
    ]);
  });

  it('knows custom properties, parts and states', () => {
    const offered = completions('css', styles, 'readiness-assessment { | }');
    for (const name of names(element.cssProperties)) assert.ok(offered.includes(name), name);
    const selectors = completions('css', styles, 'readiness-assessment:|');
    for (const name of names(element.cssParts)) assert.ok(selectors.includes(`::part(${name})`), name);
    for (const name of names(element.cssStates)) assert.ok(selectors.includes(`:state(${name})`), name);
  });
});

describe('JetBrains', () => {
  it('finds the whole contract where package.json says', () => {
    const { version, 'web-types': path } = read('package.json');
    const types = read(path);
    assert.equal(types.version, version);
    const [tag] = types.contributions.html.elements;
    assert.equal(tag.name, element.tagName);
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(names(tag.slots), names(element.slots));
    assert.deepEqual(names(tag.js.events), names(element.events));
    assert.deepEqual(names(tag.css.parts), names(element.cssParts));
    assert.deepEqual(names(tag.css.properties), names(element.cssProperties));
  });
});
