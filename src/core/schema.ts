import { UNSURE } from './assessment.js';

/** The part of JSON Schema (2020-12) that assessment documents need and `parse` reads. */
export interface Schema {
  /** Ends the sentence “must be …” when a pattern does not match. */
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly const?: string;
  /** Told apart by the `const` of their property `type`. */
  readonly oneOf?: readonly Schema[];
}

/** Every property is required whose name does not end in “?”. */
const object = (fields: Record<string, Schema>): Schema => {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
  };
};
const list = (items: Schema, minItems: number, maxItems: number): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});

const text: Schema = { type: 'string', maxLength: 1000, pattern: '\\S', description: 'text that is not empty' };
const flag: Schema = { type: 'boolean' };
const id: Schema = {
  type: 'string',
  maxLength: 64,
  pattern: `^(?!${UNSURE}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$`,
  description: `lower-case letters, digits and single hyphens, such as "shared-vision", and not "${UNSURE}"`,
};
const version: Schema = {
  type: 'string',
  maxLength: 32,
  pattern: '^[\\w.+-]+$',
  description: 'letters, digits, dots and hyphens, such as "1.0"',
};
/** Only addresses that are safe to follow become links. */
const href: Schema = {
  type: 'string',
  maxLength: 2000,
  pattern: '^(https?://|mailto:)[^\\s]+$',
  description: 'an address that starts with https://, http:// or mailto:',
};

const advice = object({ insight: text, 'steps?': list(text, 0, 10), 'resources?': list(id, 0, 10) });

const choice = { id, label: text, 'description?': text, weight: { type: 'number', minimum: 0, maximum: 1 } as Schema };

const question = (type: string, fields: Record<string, Schema>): Schema =>
  object({ type: { const: type }, id, area: id, text, 'hint?': text, 'unsure?': flag, 'ask?': text, ...fields });

/** The shape of an assessment document. What a shape cannot say (unique ids, references, order) `parse` checks. */
export const schema: Schema = object({
  id,
  version,
  title: text,
  'intro?': text,
  'resultLabel?': text,
  'note?': text,
  areas: list(
    object({
      id,
      label: text,
      'weight?': { type: 'number', exclusiveMinimum: 0, maximum: 100 },
      'insights?': { type: 'object', additionalProperties: advice },
    }),
    1,
    10,
  ),
  questions: list(
    {
      oneOf: [
        question('single', { choices: list(object(choice), 2, 30) }),
        question('multiple', {
          choices: list(object({ ...choice, 'exclusive?': flag }), 2, 30),
          'conditions?': object({ title: text, aligned: text, next: text }),
        }),
      ],
    },
    1,
    50,
  ),
  levels: list(object({ id, label: text, from: { type: 'number', minimum: 0, maximum: 100 }, meaning: text }), 2, 10),
  'horizon?': advice,
  'resources?': list(object({ id, title: text, href }), 0, 50),
});
