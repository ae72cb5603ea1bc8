/** What sanitizers, filters and editors leave of each snippet, and that it is enough where the site has the script. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import markdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import * as make from '../../demo/snippets.js';
import { openBrowser } from '../support/page.mjs';
import { kses, wpautop } from './wordpress.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const PACKAGES = '/test/sites/node_modules';

const browser = await openBrowser();
after(() => browser.close());

const site = { base: browser.files, options: { lang: 'es', accent: '#8a1538' } };
const snippets = {
  element: make.element(site),
  placeholder: make.placeholder(site),
  link: `<p>${make.link(site)}</p>`,
  frame: make.frame(site),
};
const kinds = Object.keys(snippets);
const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}<body>${body}</body></html>`;

const visit = async (body) => {
  browser.serve('/host', { body });
  return browser.open('/host', { height: 1600 });
};
const leave = (visitor) => visitor.page.browserContext().close();

/** Runs a function of a page on each snippet, where some packages have been loaded. */
const inPage = (head, filter) => {
  let made;
  return async (html, kind) => {
    made ??= (async () => {
      const visitor = await visit(page(head, '<div id="editor"></div>'));
      const all = {};
      for (const each of kinds) all[each] = await visitor.page.evaluate(filter, snippets[each]);
      await leave(visitor);
      return all;
    })();
    return (await made)[kind];
  };
};
const tag = (path) => `<script src="${PACKAGES}/${path}"></script>`;

const prosemirror = () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export * from 'prosemirror-model'; export { schema } from 'prosemirror-schema-basic';",
      resolveDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ProseMirror',
  });
  browser.serve('/prosemirror.js', { body: outputFiles[0].text, type: 'text/javascript' });
  return '<script src="/prosemirror.js"></script>';
};

/** What turns a snippet into what is published. */
const filters = {
  DOMPurify: inPage(tag('dompurify/dist/purify.min.js'), (html) => window.DOMPurify.sanitize(html)),
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': (html) =>
    String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).processSync(html)),
  'rehype without sanitizing': (html) =>
    String(unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).processSync(html)),
  'js-xss': (html) => xss(html),
  'setHTML()': inPage('', (html) => {
    const target = document.createElement('div');
    if (target.setHTML) target.setHTML(html);
    // Browsers without it get what it does by default to these snippets: links stay; unknown tags with all in them, and data-, go.
    else target.innerHTML = html.replace(/<(readiness-assessment|iframe).*<\/\1>/g, '').replace(/ data-[^ >]*/g, '');
    return target.innerHTML;
  }),
  'markdown-it': (html) => markdownIt({ html: true }).render(`# Title\n\nText\n\n${html}\n\nText`),
  'markdown-it in a line': (html) => markdownIt({ html: true }).render(`Text ${html} text`),
  'markdown-it without HTML': (html, kind) =>
    markdownIt().render(kind === 'link' ? `[Take it](${make.address(site)})` : html),
  'WordPress, administrator: paragraph filter': (html) => wpautop(`Before\n\n${html}\n\nAfter\nthat`),
  'WordPress, author: kses and paragraph filter': (html) => wpautop(kses(`Before\n\n${html}\n\nAfter`)),
  TinyMCE: inPage(tag('tinymce/tinymce.min.js'), async (html) => {
    const [editor] = await window.tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
      plugins: 'link',
      promotion: false,
    });
    editor.setContent(html);
    const content = editor.getContent();
    editor.remove();
    return content;
  }),
  Quill: inPage(tag('quill/dist/quill.js'), (html) => {
    const quill = new window.Quill('#editor', { theme: undefined });
    quill.clipboard.dangerouslyPasteHTML(html);
    const content = quill.root.innerHTML;
    document.body.innerHTML = '<div id="editor"></div>';
    return content;
  }),
  Trix: inPage(tag('trix/dist/trix.umd.min.js'), async (html) => {
    const element = document.createElement('trix-editor');
    const ready = new Promise((done) => element.addEventListener('trix-initialize', done));
    document.body.append(element);
    await ready;
    element.editor.loadHTML(html);
    const { value } = element;
    element.remove();
    return value;
  }),
  ProseMirror: inPage(prosemirror(), (html) => {
    const { DOMParser: Parser, DOMSerializer, schema } = window.ProseMirror;
    const from = new DOMParser().parseFromString(html, 'text/html').body;
    const target = document.createElement('div');
    target.append(DOMSerializer.fromSchema(schema).serializeFragment(Parser.fromSchema(schema).parse(from).content));
    return target.innerHTML;
  }),
};

/** What is left, as visitors without the script find it. */
const left = ({ page }) =>
  page.evaluate(() => {
    const iframe = document.querySelector('iframe[src*="embed.html"]');
    if (document.querySelector('readiness-assessment')) return 'element';
    if (document.querySelector('div[data-readiness-assessment]')) return 'placeholder';
    if (iframe) return (iframe.getAttribute('sandbox')?.includes('allow-scripts') ?? true) ? 'frame' : 'dead frame';
    const link = document.querySelector('a[href*="embed.html?lang=es"]');
    return link?.getBoundingClientRect().width > 20 ? 'link' : 'gone';
  });

/** By filter, what is left of each snippet. All but `gone` and `dead frame` is completed in Spanish. */
const survives = {
  DOMPurify: { element: 'link', placeholder: 'placeholder', link: 'link', frame: 'gone' },
  'sanitize-html': { element: 'link', placeholder: 'link', link: 'link', frame: 'gone' },
  'rehype-sanitize': { element: 'link', placeholder: 'link', link: 'link', frame: 'gone' },
  'rehype without sanitizing': { element: 'element', placeholder: 'placeholder', link: 'link', frame: 'frame' },
  'js-xss': { element: 'link', placeholder: 'link', link: 'link', frame: 'gone' },
  'setHTML()': { element: 'gone', placeholder: 'link', link: 'link', frame: 'gone' },
  'markdown-it': { element: 'element', placeholder: 'placeholder', link: 'link', frame: 'frame' },
  'markdown-it in a line': { element: 'element', placeholder: 'placeholder', link: 'link', frame: 'frame' },
  'markdown-it without HTML': { element: 'gone', placeholder: 'gone', link: 'link', frame: 'gone' },
  'WordPress, administrator: paragraph filter': {
    element: 'element',
    placeholder: 'placeholder',
    link: 'link',
    frame: 'frame',
  },
  'WordPress, author: kses and paragraph filter': {
    element: 'link',
    placeholder: 'placeholder',
    link: 'link',
    frame: 'gone',
  },
  TinyMCE: { element: 'link', placeholder: 'placeholder', link: 'link', frame: 'dead frame' },
  Quill: { element: 'link', placeholder: 'link', link: 'link', frame: 'frame' },
  Trix: { element: 'link', placeholder: 'link', link: 'link', frame: 'gone' },
  ProseMirror: { element: 'link', placeholder: 'link', link: 'link', frame: 'gone' },
};

for (const [name, table] of Object.entries(survives)) {
  describe(name, () => {
    for (const kind of kinds) {
      const rung = table[kind];
      it(`${kind}: ${rung}`, async () => {
        const html = await filters[name](snippets[kind], kind);
        const without = await visit(page('', html));
        assert.equal(await left(without), rung, html);
        await leave(without);
        if (rung === 'gone' || rung === 'dead frame') return;

        const visitor = await visit(page(make.script({ base: browser.files }), html));
        if (rung === 'frame') await visitor.enterFrame();
        await visitor.completeByScript();
        await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
        assert.equal(await visitor.story(), RUN, html);
        assert.deepEqual(visitor.said, []);
        assert.equal(await visitor.page.evaluate(() => window.heard[0].detail.lang), 'es');
        await leave(visitor);
      });
    }
  });
}

it('a placeholder that the paragraph filter takes apart is still completed', async () => {
  const html = wpautop(
    `Before\n\n<div data-readiness-assessment data-lang="es">\n\n<p>One</p>\n\nTwo\nlines\n\n<a href="/mail">Ask us</a>\n\n</div>\n\nAfter`,
  );
  const visitor = await visit(page(make.script({ base: browser.files }), html));
  await visitor.completeByScript();
  assert.equal(await visitor.story(), RUN);
});
