/**
 * Writes the JSON Schemas that the package publishes, in draft 7, which editors know best: the one of assessment
 * documents from what the parser reads, those of event details, of downloaded results and of rounds of teams from their types.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { schema } from '../dist/core/document/schema.js';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
/** A field of which TypeScript knows that it is not there: schemas leave it out, so that a later version may add it. */
const isAbsent = (value) => Object.keys(value?.not ?? { some: 1 }).length === 0;
const write = (path, data) =>
  writeFileSync(
    new URL(`../dist/${path}`, import.meta.url),
    `${JSON.stringify(data, (_, value) => (isAbsent(value) ? undefined : value), 2)}\n`,
  );

/** What the parser reads besides the standard's words: how to say it to the editor. */
const published = (node) =>
  Array.isArray(node)
    ? node.map(published)
    : node && typeof node === 'object'
      ? Object.fromEntries(
          Object.entries(node).flatMap(([key, value]) => (key.startsWith('x-') ? [] : [[key, published(value)]])),
        )
      : node;

write('assessment.schema.json', {
  $schema: DRAFT,
  title: 'Assessment of <readiness-assessment>',
  ...published(schema),
});

const details = {
  'readiness-ready': 'EventEnvelope',
  'readiness-start': 'EventEnvelope',
  'readiness-answer': 'AnswerDetail',
  'readiness-complete': 'CompleteDetail',
  'readiness-restart': 'EventEnvelope',
  'readiness-resource': 'ResourceDetail',
  'readiness-error': 'ErrorDetail',
};
const ofType = (path, type, title) => {
  const generator = createGenerator({
    path,
    tsconfig: 'tsconfig.json',
    type,
    skipTypeCheck: true,
    additionalProperties: true,
    expose: 'none',
    topRef: false,
  });
  return { ...generator.createSchema(type), title };
};
mkdirSync(new URL('../dist/events/', import.meta.url), { recursive: true });
for (const [event, type] of Object.entries(details)) {
  write(`events/${event}.schema.json`, ofType('src/events.ts', type, `Detail of ${event}`));
}
for (const [event, type] of Object.entries({
  'readiness-team-change': 'TeamChangeDetail',
  'readiness-team-decide': 'TeamDecideDetail',
})) {
  write(`events/${event}.schema.json`, ofType('src/team-events.ts', type, `Detail of ${event}`));
}
write('result.schema.json', ofType('src/features/sharing/file.ts', 'ResultFile', 'Downloaded result'));
write('team.schema.json', ofType('src/team/leave/file.ts', 'TeamFile', 'Downloaded round of a team'));
