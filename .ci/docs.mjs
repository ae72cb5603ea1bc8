/**
 * Writes the tables of the public contract into the docs, between `<!-- table:NAME -->` and `<!-- /table -->`, from
 * custom-elements.json, which comes from the class's JSDoc. With --check it writes nothing and fails on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { schema } from '../dist/core/document/schema.js';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);
const named = (tag) => elements.find(({ tagName }) => tagName === tag);
const element = named('readiness-assessment');
const team = named('readiness-team');

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

// Callbacks are the browser's to call. The analyzer takes what the constructor sets on the shadow root for a field of the
// class; it alone has no description.
const members = element.members.filter(
  ({ name, privacy, static: fixed, description }) =>
    privacy !== 'private' && !fixed && description && !name.endsWith('Callback'),
);

/** What a field may hold, in a few words. */
const holds = ({
  type,
  anyOf,
  const: only,
  items,
  minItems,
  maxItems,
  minimum,
  exclusiveMinimum,
  maximum,
  maxLength,
}) =>
  anyOf
    ? 'text'
    : only
      ? code(only)
      : items
        ? `list of ${minItems} to ${maxItems}`
        : type === 'number'
          ? `number, ${minimum ?? `above ${exclusiveMinimum}`} to ${maximum}`
          : type === 'string'
            ? `name, up to ${maxLength} characters`
            : type === 'boolean'
              ? 'true or false'
              : 'object';

/** Every field of a document, with its path. */
const fields = (node, path = '') =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const at = path ? `${path}.${name}` : name;
    const inner = field.items ?? field.additionalProperties ?? field;
    const inside = `${at}${field.items ? '[]' : field.additionalProperties ? '.*' : ''}`;
    const row = [code(at), holds(field), node.required.includes(name) ? 'yes' : '', oneLine(field.description)];
    return [row, ...(inner.oneOf ? inner.oneOf.flatMap((one) => fields(one, inside)) : fields(inner, inside))];
  });

/** The messages of the interface, from their English file. */
const { messages: all } = await import('../dist/locales/all-en.js');
const messages = Object.entries(all);

const attributesOf = ({ attributes }) =>
  table(
    ['attribute', 'values', 'default', 'meaning'],
    attributes
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ name, type, default: value, description }) => [
        code(name),
        type.text === 'boolean' ? 'present or not' : code(type.text.replaceAll('"', '')),
        code(value),
        oneLine(description),
      ]),
  );

const eventsOf = ({ events }) =>
  table(
    ['event', 'class', 'when'],
    events.map(({ name, type, description }) => [code(name), code(type.text), oneLine(description)]),
  );

const partsOf = ({ cssParts }) =>
  table(
    ['part', 'what it is'],
    cssParts.map(({ name, description }) => [code(name), oneLine(description)]),
  );

const tables = {
  fields: () => {
    const seen = new Set();
    const rows = fields(schema).filter(([path, what]) => !seen.has(path + what) && seen.add(path + what));
    return table(['field', 'holds', 'must be there', 'what it is'], rows);
  },
  messages: () =>
    table(
      ['key', 'English'],
      messages
        .filter(([key]) => key !== 'lang')
        .map(([key, text]) => [code(key), oneLine(typeof text === 'string' ? text : text.other)]),
    ),
  attributes: () => attributesOf(element),
  'team-attributes': () => attributesOf(team),
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
  events: () => eventsOf(element),
  'team-events': () => eventsOf(team),
  slots: () =>
    table(
      ['slot', 'content'],
      element.slots.map(({ name, description }) => [code(name) || '(none)', oneLine(description)]),
    ),
  parts: () => partsOf(element),
  'team-parts': () => partsOf(team),
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

for (const name of ['README.md', 'docs/reference.md', 'docs/assessments.md', 'docs/team.md']) {
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
