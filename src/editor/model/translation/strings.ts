import { schema, type Schema } from '../../../core/document/schema.js';
import { baseOf, languagesOf, textIn } from '../../edit/texts.js';
import { isObject, type DocumentJson, type Json, type JsonObject } from '../../json.js';

/** A text of a document. */
export interface TextEntry {
  /** Where it stands now: `questions[2].choices[0].label`. */
  readonly path: string;
  /** Where it stands by ids, which stays when entries move: `questions.places.choices.family.label`. */
  readonly key: string;
  /** Where it stands, for people: “Question 3, choice 1”. */
  readonly label: string;
  /** Plain, or by language. */
  readonly value: Json;
}

/** How far a text is in a language: it is there, it is missing, or one plain text serves all languages. */
export type TextState = 'there' | 'missing' | 'shared';

/** What entries of a list are called. */
const ENTRIES: Readonly<Record<string, string>> = {
  areas: 'Area',
  questions: 'Question',
  choices: 'choice',
  levels: 'Level',
  resources: 'Resource',
  steps: 'step',
};

/** What fields are called; the empty ones are what their entry is mainly about. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  intro: 'introduction',
  resultLabel: 'line above the level',
  note: 'note under the result',
  board: 'what to ask of the board',
  label: '',
  text: '',
  hint: 'hint',
  ask: 'what to find out',
  description: 'description',
  insight: 'insight',
  meaning: 'meaning',
  horizon: 'Horizon',
  conditions: 'lists in the result',
  aligned: 'heading of the checked ones',
  next: 'heading of the others',
};

interface Place {
  readonly path: string;
  readonly key: string;
  readonly label: string;
}

const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());
const join = (before: string, words: string): string => (before && words ? `${before}, ${words}` : before || words);

/** The id of an entry where no other has the same, else its number. */
function nameOf(list: readonly Json[], index: number): string {
  const idOf = (item: Json | undefined) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);
  const id = idOf(list[index]);
  const unique = id !== undefined && /^[\w-]+$/.test(id) && list.filter((item) => idOf(item) === id).length === 1;
  return unique ? id : `#${index + 1}`;
}

/** Walks a document along its schema, so that every text is found that there may be. */
function* walk(shape: Schema, value: Json, at: Place): Generator<TextEntry> {
  if (shape.anyOf) {
    const texts = isObject(value) ? Object.values(value) : [value];
    if (texts.some((text) => typeof text === 'string' && text.trim())) yield { ...at, label: capital(at.label), value };
  } else if (shape.oneOf && isObject(value)) {
    const kind = shape.oneOf.find(({ properties }) => properties?.['type']?.const === value['type']);
    // A draft may not say yet what it is; the last kind has all fields of the others.
    yield* walk(kind ?? shape.oneOf.at(-1)!, value, at);
  } else if (shape.items && Array.isArray(value)) {
    const field = at.key.split('.').at(-1)!;
    for (const [index, item] of value.entries()) {
      yield* walk(shape.items, item, {
        path: `${at.path}[${index}]`,
        key: `${at.key}.${nameOf(value, index)}`,
        label: join(at.label, `${ENTRIES[field] ?? field} ${index + 1}`),
      });
    }
  } else if (isObject(value)) yield* walkFields(shape, value, at);
}

function* walkFields(shape: Schema, value: JsonObject, at: Place): Generator<TextEntry> {
  for (const [name, inner] of Object.entries(value)) {
    const own = shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    const field = own ?? (shape.additionalProperties || undefined);
    if (!field || /^(\$|x-)/.test(name)) continue;
    const inList = name in ENTRIES && field.items;
    const words = own
      ? (FIELDS[name] ?? '')
      : at.key === 'messages'
        ? `button or line “${name}”`
        : `advice at “${name}”`;
    yield* walk(field, inner, {
      path: at.path ? `${at.path}.${name}` : name,
      key: at.key ? `${at.key}.${name}` : name,
      label: inList ? at.label : join(at.label, words),
    });
  }
}

/** All texts of a document, in its order; texts that are empty in every language are none. */
export const stringsOf = (document: DocumentJson): readonly TextEntry[] => [
  ...walk(schema, document, { path: '', key: '', label: '' }),
];

/** Says how far texts of a document are in a language. */
export function stateIn(document: DocumentJson, lang: string): (entry: TextEntry) => TextState {
  const base = baseOf(document);
  const known = languagesOf(document).some((name) => name.toLowerCase() === lang.toLowerCase());
  return ({ value }) => {
    if (textIn(value, lang, base).trim()) return 'there';
    // Until a language is there at all, no text can be meant to serve it.
    return isObject(value) || !known ? 'missing' : 'shared';
  };
}
