/**
 * Writes the tables of the public contract into the docs, between `<!-- table:NAME -->` and `<!-- /table -->`, from
 * custom-elements.json, which comes from the class's JSDoc. With --check it writes nothing and fails on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { schema } from '../dist/core/document/schema.js';
import { builtInAssessment, score, summarize } from '../dist/index.js';
import { toEntry } from '../dist/integrations/data-layer.js';

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

/** What each parameter of the data layer is; the names and who has them come from the code. */
const PARAMETERS = {
  assessment: 'id of the assessment',
  assessment_version: 'its version',
  attempt: 'number of the attempt, to count by',
  instance: 'id of the element on the page',
  lang: 'language on screen',
  question: 'id of the question',
  answered: 'how many questions have an answer',
  total: 'of how many',
  value: 'ids of the chosen answers; only with `event-detail="answers"`',
  resource: 'id of the resource',
  href: 'its URL',
  problems: 'how many problems the assessment has',
  problem: 'code of the first one',
  level: 'id of the level; `unknown` when every answer was “not sure”',
  percent: 'the whole, 0 to 100',
  focus: 'ids of the areas below the top level, weakest first',
  aligned: 'how many conditions are in place',
  next: 'how many are not',
  unsure: 'how many questions were answered “not sure”',
  'area_…': 'an area, 0 to 100; one for each',
  count: 'how many results the team has',
  groups: 'in how many groups; their names stay in the page',
  'lowest_…': 'id of the lowest level that somebody sees; one for each area',
  'highest_…': 'of the highest one',
  'common_…': 'of the most common one; several when as many see each',
  'spread_…': '0 when all say the same, 1 when half stand at either end; one for each question',
  decided: 'how many questions the team has agreed on',
  'consensus_…': 'ids of the answers that it agreed on; one for each of these questions',
};

/** Each event as an entry, with all that it can carry. */
const entries = () => {
  const answers = { vision: 'shared', alignment: ['curriculum', 'data'], culture: 'team', transparency: 'some' };
  const [resource] = builtInAssessment.resources;
  const detail = {
    assessment: builtInAssessment,
    attempt: '7f9c24e8-3b12-4c5e-9d0a-6a2f1b7c8d90',
    instance: 'readiness-1',
    lang: 'en',
  };
  const more = {
    'readiness-answer': { question: 'alignment', answered: 2, total: 4, value: answers.alignment },
    'readiness-complete': { result: score(builtInAssessment, answers) },
    'readiness-resource': { resource: resource.id, href: resource.href },
    'readiness-error': { problems: [{ code: 'missing' }] },
  };
  const { areas, questions } = summarize(builtInAssessment, [
    { answers },
    { answers: { ...answers, vision: 'written', culture: 'silence' } },
    { answers },
  ]);
  const spread = questions.map(({ id, consensus }) => ({ id, spread: 1 - consensus }));
  Object.assign(more, {
    'readiness-team-change': { count: 3, groups: ['Cabinet'], areas, questions: spread },
    'readiness-team-decide': { consensus: { vision: 'shared' } },
  });
  const own = element.events.map(({ name }) => name);
  return [...element.events, ...team.events.filter(({ name }) => !own.includes(name))].map(({ name }) =>
    toEntry({ type: name, detail: { ...detail, ...more[name] } }),
  );
};

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
  'data-layer': () => {
    const rows = new Map();
    const all = entries();
    for (const { event, ...values } of all) {
      for (const [name, example] of Object.entries(values)) {
        const shown = name.replace(/^(readiness_(?:area|lowest|highest|common|spread|consensus))_.*/, '$1_…');
        rows.set(shown, { example, events: new Set([...(rows.get(shown)?.events ?? []), event]) });
      }
    }
    const known = Object.keys(PARAMETERS).map((name) => `readiness_${name}`);
    if (rows.size !== known.length || known.some((name) => !rows.has(name)))
      throw new Error(`Say in .ci/docs.mjs what each parameter is: ${[...rows.keys()]}`);
    return table(
      ['parameter', 'in', 'what it is', 'such as'],
      known.map((name) => {
        const { example, events } = rows.get(name);
        const where = events.size === all.length ? 'all' : [...events].map(code).join(', ');
        return [code(name), where, PARAMETERS[name.replace('readiness_', '')], code(String(example))];
      }),
    );
  },
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

for (const name of ['docs/reference.md', 'docs/assessments.md', 'docs/analytics.md', 'docs/team.md']) {
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
