import { collect, encode, fit, MOST, type Answers, type Assessment } from '../core/index.js';

/** A result of the team. */
export interface TeamEntry {
  /** Its own, as long as the page is open. */
  readonly key: number;
  readonly answers: Answers;
  readonly code: string;
  /** Empty for none. */
  readonly group: string;
}

/** A result as pages give it: a code, a link, or answers, perhaps with a group. */
export type GivenResult = string | { readonly answers: Answers; readonly group?: string | undefined };

let keys = 0;

/** A result for the list. */
export const entry = (answers: Answers, code: string, group = ''): TeamEntry => ({ key: ++keys, answers, code, group });

/** Complete answers of a given result; undefined for what is none. */
function answersOf(assessment: Assessment, given: unknown): Answers | undefined {
  if (typeof given === 'string') {
    const { results } = collect(assessment, given);
    return results.length === 1 ? results[0]!.answers : undefined;
  }
  const { answers } = fit(assessment, (given as { answers?: unknown } | null)?.answers ?? {});
  return assessment.questions.every(({ id }) => Object.hasOwn(answers, id)) ? answers : undefined;
}

/** What a page gave as results, as far as it can be read, and how much cannot. */
export function readGiven(
  assessment: Assessment,
  given: unknown,
): { readonly entries: readonly TeamEntry[]; readonly dropped: number } {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const entries = list.flatMap((one) => {
    const answers = answersOf(assessment, one);
    const group: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'group') : undefined;
    return answers ? [entry(answers, encode(assessment, answers), typeof group === 'string' ? group : '')] : [];
  });
  return { entries: entries.slice(0, MOST), dropped: list.length - Math.min(entries.length, MOST) };
}
