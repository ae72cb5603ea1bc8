import { UNSURE } from '../assessment.js';

/** The part of JSON Schema (2020-12) that assessment documents need and `parse` reads. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** For every property that is not named: its schema, or false when there may be none. */
  readonly additionalProperties?: Schema | false;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
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
  /** A text, or a map of texts by language. */
  readonly anyOf?: readonly [Schema, Schema];
  /** What it is, for the editor. */
  readonly description?: string;
  /** Ends the sentence “must be …” when a pattern does not match. */
  readonly 'x-form'?: string;
  /** The sentence that says how to fix it. */
  readonly 'x-mend'?: string;
}

/** Fields that a document may have anywhere, for its own notes. */
const NOTES = '^(\\$|x-)';

/** Every field is required whose name does not end in “?”; others than these are not known. */
const object = (fields: Record<string, Schema>, description?: string): Schema => {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    patternProperties: { [NOTES]: {} },
    additionalProperties: false,
    ...(description ? { description } : {}),
  };
};

const list = (items: Schema, minItems: number, maxItems: number, description: string): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
  description,
});

const map = (names: Schema, values: Schema, maxProperties: number): Schema => ({
  type: 'object',
  propertyNames: names,
  additionalProperties: values,
  minProperties: 1,
  maxProperties,
});

const language: Schema = {
  type: 'string',
  maxLength: 35,
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  'x-form': 'a language tag',
  'x-mend': 'Use its code, such as "en" or "es-MX".',
};

const line: Schema = {
  type: 'string',
  maxLength: 1000,
  pattern: '\\S',
  'x-form': 'text that is not empty',
  'x-mend': 'Write the words that visitors are to read.',
};

const text = (description: string): Schema => ({ anyOf: [line, map(language, line, 40)], description });

const id = (description: string): Schema => ({
  type: 'string',
  maxLength: 64,
  pattern: `^(?!(${UNSURE}|constructor)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$`,
  description,
  'x-form': `lower-case letters, digits and single hyphens, and not "${UNSURE}" or "constructor"`,
  'x-mend': 'Use a name such as "shared-vision".',
});

const flag = (description: string): Schema => ({ type: 'boolean', description });

const number = (minimum: number, maximum: number, description: string, mend: string): Schema => ({
  type: 'number',
  minimum,
  maximum,
  description,
  'x-mend': mend,
});

const advice = (description: string): Schema =>
  object(
    {
      insight: text('What to think of it, in a sentence or two.'),
      'steps?': list(text('A first step.'), 0, 10, 'What to do first, in order.'),
      'resources?': list(id('Id of a resource.'), 0, 10, 'What to read.'),
    },
    description,
  );

const choice = {
  id: id('Name of this choice in events and stored answers. Never change it once used.'),
  label: text('What the visitor picks.'),
  'description?': text('One line under it.'),
  weight: number(0, 1, '0 (furthest from the top) to 1 (the best answer).', 'Use 1 for the best answer.'),
  'cap?': id('Id of the level that its area cannot pass while this is chosen.'),
};

const question = (type: string, what: string, fields: Record<string, Schema>): Schema =>
  object(
    {
      type: { type: 'string', const: type },
      id: id('Name of this question in events and stored answers. Never change it once used.'),
      area: id('Id of the area it counts for.'),
      text: text('The question.'),
      'hint?': text('One line under it.'),
      'unsure?': flag('Whether “I am not sure” is offered. Default true.'),
      'ask?': text('For those who were not sure: what to find out, and from whom.'),
      ...fields,
    },
    what,
  );

/** The shape of an assessment document. What a shape cannot say (unique ids, references, order) `parse` checks. */
export const schema: Schema = object(
  {
    id: id('Name of the assessment in events.'),
    version: {
      type: 'string',
      maxLength: 32,
      pattern: '^[\\w.+-]+$',
      description: 'Change it when new results cannot be compared with old ones.',
      'x-form': 'letters, digits, dots and hyphens',
      'x-mend': 'Use "1.0", say.',
    },
    'lang?': { ...language, description: 'Language of the texts that are not given by language.' },
    title: text('The heading above the questions.'),
    'intro?': text('Up to two lines under the title.'),
    'resultLabel?': text('The small line above the level.'),
    'note?': text('Said under every result: what it is and what it is not.'),
    areas: list(
      object({
        id: id('Name of the area in events.'),
        label: text('Its name in the result.'),
        'weight?': {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 100,
          description: 'Its share in the whole, relative to the other areas. Default 1.',
          'x-mend': 'Leave it out for 1.',
        },
        'board?': text('What to ask of the board for this area, on paper and in copied text.'),
        'insights?': {
          ...map(id('Id of a level.'), advice('What to say at this level.'), 10),
          description: 'Advice by level id.',
        },
      }),
      1,
      10,
      'The parts of the picture.',
    ),
    questions: list(
      {
        oneOf: [
          question('single', 'Pick one: counts the weight of the choice.', {
            choices: list(object(choice), 2, 30, 'In the order shown.'),
          }),
          question('multiple', 'Check any: counts the share of all weight that is checked.', {
            choices: list(
              object({
                ...choice,
                'exclusive?': flag(
                  'Stands alone, as “none of these” must: unchecks all others, and counts its own weight.',
                ),
              }),
              2,
              30,
              'In the order shown.',
            ),
            'conditions?': object(
              {
                title: text('Heading of the section.'),
                aligned: text('Heading of the checked ones.'),
                next: text('Heading of the others.'),
              },
              'Lists the choices in the result, checked and not checked, under these headings.',
            ),
          }),
        ],
      },
      1,
      50,
      'In the order asked.',
    ),
    levels: list(
      object({
        id: id('Name of the level in events.'),
        label: text('The level in a word.'),
        from: number(
          0,
          100,
          'Lowest percent that reaches this level; the overall level can be lower.',
          'Use the percent at which the level begins.',
        ),
        'meaning?': text('Two sentences: what being here means.'),
      }),
      2,
      10,
      'The steps of the scale, lowest first; the first begins at 0.',
    ),
    'horizon?': advice('Advice for a result whose areas are all at the top level.'),
    'board?': text('What to ask of the board where the area to start with says nothing of its own.'),
    'resources?': list(
      object({
        id: id('Name of the resource in events.'),
        title: text('Text of the link.'),
        'lang?': { ...language, description: 'Language it is in, where that is not the one of the assessment.' },
        href: {
          type: 'string',
          maxLength: 2000,
          pattern: '^(https?://|mailto:)[^\\s]+$',
          description: 'Where it leads.',
          'x-form': 'a URL that starts with https://, http:// or mailto:',
          'x-mend': 'Copy the URL from your browser.',
        },
      }),
      0,
      50,
      'What advice can recommend.',
    ),
    'messages?': {
      type: 'object',
      additionalProperties: text('The words to use instead.'),
      maxProperties: 40,
      description: 'Texts of the interface to use instead of the built-in ones, by key.',
    },
  },
  'A readiness assessment.',
);
