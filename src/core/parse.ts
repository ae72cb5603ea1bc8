import type { Advice, Assessment } from './assessment.js';
import { schema, type Schema } from './schema.js';

/** One thing that keeps a document from being used. */
export interface Problem {
  /** Stable and kebab-case, for programs. */
  readonly code: ProblemCode;
  /** Where: `questions[2].choices[0].weight`; empty for the document itself. */
  readonly path: string;
  /** What is wrong and how to mend it, in English, for the editor. */
  readonly message: string;
}

export type ProblemCode =
  | 'no-parser'
  | 'unreadable'
  | 'missing'
  | 'wrong-type'
  | 'wrong-size'
  | 'wrong-form'
  | 'out-of-range'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-order'
  | 'no-weight';

export type Parsed = { readonly assessment: Assessment } | { readonly problems: readonly Problem[] };

type Report = (code: ProblemCode, path: string, message: string) => void;
type JsonObject = Record<string, unknown>;

/**
 * Reads an assessment from unknown data. Never throws.
 *
 * @returns the assessment as a fresh, deeply frozen copy of the known fields, or every problem at once.
 */
export function parse(data: unknown): Parsed {
  const problems: Problem[] = [];
  const report: Report = (code, path, message) => problems.push({ code, path, message });
  try {
    const assessment = read(schema, JSON.parse(JSON.stringify(data ?? null)), '', report) as Assessment;
    if (!problems.length) check(assessment, report);
    if (!problems.length) return { assessment };
  } catch (error) {
    report('unreadable', '', `must be plain JSON. ${String(error)}`);
  }
  return { problems };
}

const typeOf = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;

/** A frozen copy of the fields that the schema knows; reports what does not fit. */
function read(schema: Schema, value: unknown, path: string, report: Report): unknown {
  const { type, properties, required, additionalProperties, items, pattern, description, oneOf } = schema;
  const { minItems = 0, maxItems, minimum = 0, exclusiveMinimum, maximum, maxLength } = schema;
  const found = typeOf(value);
  const must = (code: ProblemCode, expected: string) => {
    const shown = JSON.stringify(value).replace(/^(.{40}).+/, '$1…');
    report(code, path, `must be ${expected}, is ${shown}.`);
  };

  if (found === 'nothing') {
    report('missing', path, 'is missing. Add it.');
  } else if (oneOf) {
    const names = oneOf.map(({ properties }) => properties!['type']!.const!);
    const branch = oneOf[names.indexOf((value as JsonObject)['type'] as string)];
    if (branch) return read(branch, value, path, report);
    report('wrong-form', `${path}.type`, `must be one of ${names.join(', ')}.`);
  } else if (type && found !== type) {
    must('wrong-type', `of type ${type}`);
  } else if (found === 'object') {
    const from = value as JsonObject;
    const copy: JsonObject = {};
    for (const name of Object.keys(properties ?? from)) {
      const given = Object.hasOwn(from, name) ? from[name] : undefined;
      if (given === undefined && !required?.includes(name)) continue;
      copy[name] = read(properties?.[name] ?? additionalProperties!, given, path ? `${path}.${name}` : name, report);
    }
    return Object.freeze(copy);
  } else if (Array.isArray(value)) {
    if (value.length < minItems || value.length > maxItems!) {
      report('wrong-size', path, `must have ${minItems} to ${maxItems!} entries, has ${value.length}.`);
    } else {
      return Object.freeze(value.map((item, index) => read(items!, item, `${path}[${index}]`, report)));
    }
  } else if (typeof value === 'number') {
    if (value < minimum || value > maximum! || value === exclusiveMinimum) {
      must('out-of-range', `${exclusiveMinimum === undefined ? 'between' : 'above'} ${minimum} and ${maximum!}`);
    }
  } else if (typeof value === 'string') {
    if (value.length > maxLength!) {
      report('wrong-size', path, `must have at most ${maxLength!} characters, has ${value.length}.`);
    } else if (pattern && !new RegExp(pattern).test(value)) {
      must('wrong-form', description!);
    }
  }
  return value;
}

/** What a shape cannot say: that ids differ, references lead somewhere, and levels rise. */
function check({ areas, questions, levels, horizon, resources = [] }: Assessment, report: Report): void {
  const unique = (items: readonly { id: string }[], path: string): string[] =>
    items.map(({ id }, index) => {
      if (items.findIndex((item) => item.id === id) < index) {
        report('duplicate-id', `${path}[${index}].id`, `is "${id}" a second time. Give each its own id.`);
      }
      return id;
    });
  const refer = (ids: readonly string[], id: string, path: string) => {
    if (!ids.includes(id)) report('unknown-reference', path, `names "${id}". Use one of: ${ids.join(', ')}.`);
  };
  const areaIds = unique(areas, 'areas');
  const levelIds = unique(levels, 'levels');
  const resourceIds = unique(resources, 'resources');
  unique(questions, 'questions');

  const advice = (given: Advice | undefined, path: string) =>
    given?.resources?.forEach((id, index) => refer(resourceIds, id, `${path}.resources[${index}]`));
  advice(horizon, 'horizon');

  areas.forEach(({ id, insights = {} }, index) => {
    if (!questions.some(({ area }) => area === id)) {
      report('unknown-reference', `areas[${index}].id`, `is the area of no question. Give it one, or delete the area.`);
    }
    for (const [level, given] of Object.entries(insights)) {
      refer(levelIds, level, `areas[${index}].insights.${level}`);
      advice(given, `areas[${index}].insights.${level}`);
    }
  });

  questions.forEach(({ area, choices }, index) => {
    refer(areaIds, area, `questions[${index}].area`);
    unique(choices, `questions[${index}].choices`);
    if (!choices.some(({ weight }) => weight)) {
      report('no-weight', `questions[${index}].choices`, 'need a weight above 0. Use 1 for the best answer.');
    }
  });

  levels.forEach(({ from }, index) => {
    const before = levels[index - 1]?.from ?? -1;
    if (index ? from <= before : from) {
      report('wrong-order', `levels[${index}].from`, `must be ${index ? `above ${before}` : 0}, is ${from}.`);
    }
  });
}
