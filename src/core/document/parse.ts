import type { Assessment } from '../assessment.js';
import { check } from './check.js';
import { some, type Problem, type ProblemCode, type Report } from '../problem.js';
import { pickLanguage } from '../language.js';
import { schema, type Schema } from './schema.js';

/** A document that can be used, in one of its languages. */
export interface Usable {
  readonly assessment: Assessment;
  /** All languages that its texts are given in; empty when it does not say. */
  readonly languages: readonly string[];
  /** The one chosen for the assessment; the wanted one when the document does not say, English when nobody does. */
  readonly lang: string;
}

export type Parsed = Usable | { readonly problems: readonly Problem[] };

/** Characters of JSON that a document may have. */
export const MAX_SIZE = 500_000;
/** Problems that are told at once; more help nobody. */
const MAX_PROBLEMS = 100;

/**
 * Reads an assessment from unknown data. Never throws, and takes no longer than its size allows.
 *
 * @param data what `JSON.parse` gives, or any value
 * @param wanted the language for texts that are given by language (BCP 47)
 * @returns the assessment as a fresh, deeply frozen copy, or every problem at once (up to 100)
 */
export function parse(data: unknown, wanted = ''): Parsed {
  const reader = new Reader(wanted);
  try {
    const json = JSON.stringify(data ?? null);
    if (json.length > MAX_SIZE) {
      reader.report('too-large', '', `has ${json.length} characters, more than ${MAX_SIZE}. Take some texts out.`);
    } else {
      const assessment = reader.read(schema, JSON.parse(json), '') as Assessment;
      if (!reader.problems.length) check(assessment, reader.report);
      if (!reader.problems.some(({ path }) => path === 'lang')) {
        reader.checkLanguages((assessment as Partial<Assessment> | undefined)?.lang);
      }
      if (!reader.problems.length) {
        const languages = [...reader.languages.values()];
        return { assessment, languages, lang: languages.length ? pickLanguage(wanted, languages) : wanted || 'en' };
      }
    }
  } catch (error) {
    reader.report('unreadable', '', `must be plain JSON, without circles. Look at this: ${short(String(error))}.`);
  }
  return { problems: reader.problems };
}

type JsonObject = Record<string, unknown>;

const typeOf = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;

/** How each type is written, to end the sentence “must be …”, and how to mend what is not. */
const WRITTEN = {
  object: ['an object', 'Put it in { }.'],
  array: ['a list', 'Put it in [ ].'],
  string: ['text', 'Put it in quotes.'],
  number: ['a number', 'Write it without quotes.'],
  boolean: ['true or false', 'Write it without quotes.'],
} as const;

/** What is quoted, in a length that can be read. */
const short = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length)}…` : text);

/** Walks a document along the schema. */
class Reader {
  readonly problems: Problem[] = [];
  /** As first written, by their names in small letters. */
  readonly languages = new Map<string, string>();
  readonly #wanted: string;
  /** Every text that is given by language: its path and languages, in small letters. */
  readonly #maps: (readonly [path: string, languages: ReadonlySet<string>])[] = [];

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  report: Report = (code, path, message) => {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ code, path, message });
  };

  /** A frozen copy, with texts in the wanted language. */
  read(schema: Schema, value: unknown, path: string): unknown {
    const { type, oneOf, anyOf } = schema;
    const found = typeOf(value);
    const mend = schema['x-mend'] ?? 'Write it so.';
    const show = () => short(JSON.stringify(value));
    const must = (code: ProblemCode, expected: string) => {
      this.report(code, path, `must be ${expected}, is ${show()}. ${mend}`);
    };

    if (found === 'nothing') {
      this.report('missing', path, `is missing. ${schema['x-mend'] ?? 'Add it.'}`);
    } else if (anyOf) {
      if (found === 'object') return this.#readText(anyOf[1], value as JsonObject, path);
      if (found === 'string') return this.read(anyOf[0], value, path);
      must('wrong-type', 'text in quotes, or texts by language such as {"en": "…", "es": "…"}');
    } else if (oneOf && found === 'object') {
      const given = (value as JsonObject)['type'];
      const names = oneOf.map(({ properties }) => properties!['type']!.const!);
      const branch = oneOf[names.indexOf(given as string)];
      if (branch) return this.read(branch, value, path);
      const expected = names.map((name) => `"${name}"`).join(' or ');
      const [code, fault] =
        given === undefined ? (['missing', 'is missing'] as const) : (['wrong-form', `must be ${expected}`] as const);
      this.report(code, `${path}.type`, `${fault}. Choose ${expected}.`);
    } else if (found !== (type ?? 'object')) {
      const [expected, remedy] = WRITTEN[type ?? 'object'];
      this.report('wrong-type', path, `must be ${expected}, is ${show()}. ${remedy}`);
    } else if (found === 'object') {
      return this.#readObject(schema, value as JsonObject, path);
    } else if (Array.isArray(value)) {
      const { items, minItems, maxItems } = schema;
      const count = value.length;
      if (count >= minItems! && count <= maxItems!) {
        return Object.freeze(value.map((item, index) => this.read(items!, item, `${path}[${index}]`)));
      }
      const remedy = count < minItems! ? 'Add some.' : 'Take some out.';
      this.report('wrong-size', path, `must have ${minItems!} to ${maxItems!} entries, has ${count}. ${remedy}`);
    } else if (typeof value === 'number') {
      const { minimum, exclusiveMinimum, maximum } = schema;
      if (value < (minimum ?? -Infinity) || value > maximum! || value <= (exclusiveMinimum ?? -Infinity)) {
        must(
          'out-of-range',
          minimum === undefined
            ? `above ${exclusiveMinimum!} and at most ${maximum!}`
            : `between ${minimum} and ${maximum!}`,
        );
      }
    } else if (typeof value === 'string') {
      const { maxLength, pattern } = schema;
      // Counted as JSON Schema counts: by code points.
      const length = value.length > (maxLength ?? Infinity) ? Array.from(value).length : 0;
      if (length > maxLength!) {
        this.report('wrong-size', path, `must have at most ${maxLength!} characters, has ${length}. Shorten it.`);
      } else if (pattern && !new RegExp(pattern).test(value)) {
        must('wrong-form', schema['x-form']!);
      }
    }
    return value;
  }

  #readObject(schema: Schema, from: JsonObject, path: string): JsonObject {
    const { properties = {}, required = [], additionalProperties, patternProperties = {}, propertyNames } = schema;
    const [notes] = Object.keys(patternProperties);
    const at = (name: string) => `${path && `${path}.`}${short(name, 70)}`;
    const copy: JsonObject = {};
    for (const name of required) {
      if (!Object.hasOwn(from, name)) this.read(properties[name]!, undefined, at(name));
    }
    const names = Object.keys(from);
    const { minProperties = 0, maxProperties = Infinity } = schema;
    if (names.length < minProperties || names.length > maxProperties) {
      this.report(
        'wrong-size',
        path,
        `must have ${minProperties} to ${maxProperties} entries, has ${names.length}. ${names.length ? 'Take some out.' : 'Fill it in, or take it out.'}`,
      );
      return copy;
    }
    for (const name of names) {
      const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (notes && new RegExp(notes).test(name)) continue;
      if (!field) {
        this.report(
          'unknown-field',
          at(name),
          `is not one of ${some(Object.keys(properties))}. Correct the name, or begin it with "x-".`,
        );
      } else if (from[name] === null && !required.includes(name)) {
        this.report('missing', at(name), 'is null. Fill it in, or take it out.');
      } else {
        if (propertyNames) this.read(propertyNames, name, at(name));
        Object.defineProperty(copy, name, { value: this.read(field, from[name], at(name)), enumerable: true });
      }
    }
    return Object.freeze(copy);
  }

  #readText(schema: Schema, from: JsonObject, path: string): unknown {
    const before = this.problems.length;
    const texts = this.#readObject(schema, from, path);
    const languages = Object.keys(texts);
    // A text with faults of its own is not asked for its languages as well.
    if (this.problems.length === before) {
      this.#maps.push([path, new Set(languages.map(small))]);
      for (const language of languages) this.#add(language);
    }
    return texts[pickLanguage(this.#wanted, languages)];
  }

  /** Notes a language once, whatever capitals it is written in. */
  #add(language: string): void {
    if (!this.languages.has(small(language))) this.languages.set(small(language), language);
  }

  /** Whoever gives one text in a language has to give all of them, or visitors read a mixture. */
  checkLanguages(own: unknown): void {
    if (typeof own === 'string' && own.length < 36) this.#add(own);
    for (const [path, languages] of this.#maps) {
      for (const [name, language] of this.languages) {
        if (languages.has(name)) continue;
        // One document can name thousands of languages, in thousands of texts.
        if (this.problems.length === MAX_PROBLEMS) return;
        this.report('missing-language', path, `has no "${language}", which other texts have. Translate it.`);
      }
    }
  }
}

const small = (name: string): string => name.toLowerCase();
