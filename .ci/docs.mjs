/**
 * Writes the tables of the public contract into the docs, between `<!-- table:NAME -->` and `<!-- /table -->`, from
 * custom-elements.json, which comes from the class's JSDoc. With --check it writes nothing and fails on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const members = element.members.filter(({ privacy, static: fixed }) => privacy !== 'private' && !fixed);

const tables = {
  attributes: () =>
    table(
      ['attribute', 'values', 'default', 'meaning'],
      element.attributes
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ name, type, default: value, description }) => [
          code(name),
          type.text === 'boolean' ? 'present or not' : code(type.text.replaceAll('"', '')),
          code(value),
          oneLine(description),
        ]),
    ),
  properties: () =>
    table(
      ['property', 'type', 'meaning'],
      members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, type, description }) => [code(name), code(type.text), oneLine(description)]),
    ),
  methods: () =>
    table(
      ['method', 'returns', 'meaning'],
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, return: returned, description }) => [
          code(`${name}()`),
          code(returned?.type.text ?? 'void'),
          oneLine(description),
        ]),
    ),
  events: () =>
    table(
      ['event', 'class', 'when'],
      element.events.map(({ name, type, description }) => [code(name), code(type.text), oneLine(description)]),
    ),
  slots: () =>
    table(
      ['slot', 'content'],
      element.slots.map(({ name, description }) => [code(name) || '(none)', oneLine(description)]),
    ),
  parts: () =>
    table(
      ['part', 'what it is'],
      element.cssParts.map(({ name, description }) => [code(name), oneLine(description)]),
    ),
  'custom-properties': () =>
    table(
      ['custom property', 'what it sets'],
      element.cssProperties.map(({ name, description }) => [code(name), oneLine(description)]),
    ),
  states: () =>
    table(
      ['state', 'while'],
      element.cssStates.map(({ name, description }) => [code(`:state(${name})`), oneLine(description)]),
    ),
};

for (const name of ['README.md', 'docs/reference.md']) {
  const file = new URL(name, root);
  const before = readFileSync(file, 'utf8');
  const filled = before.replace(
    /(<!-- table:([\w-]+) -->)[\s\S]*?(<!-- \/table -->)/g,
    (_, open, name, close) => `${open}\n\n${tables[name]()}\n\n${close}`,
  );
  const after = await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} does not say what the code says. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, after);
  }
}
