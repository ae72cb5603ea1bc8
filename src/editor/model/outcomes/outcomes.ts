import type { Assessment } from '../../../core/assessment.js';
import { countExactly } from './exact.js';
import { answersTo } from './options.js';
import { countSample, MARGIN, SAMPLE } from './sample.js';
import { inSlices } from './slices.js';
import type { Occurrence } from './tally.js';

/** What all patterns of answers to an assessment come to. */
export interface Outcomes {
  /** How many patterns there are: the answers to each question, “not sure” among them, multiplied. */
  readonly patterns: bigint;
  /** How many of them were looked at by chance; null when all were counted. */
  readonly sample: number | null;
  /** How far a share can be off, 0–1; 0 when all were counted. */
  readonly margin: number;
  /** In document order, lowest level first, and last, no level. */
  readonly levels: readonly Occurrence[];
  /** The same of each area, in document order. */
  readonly areas: readonly (readonly Occurrence[])[];
}

/** How many patterns of answers an assessment has. */
export const patternsOf = ({ questions }: Assessment): bigint =>
  questions.reduce((product, question) => product * answersTo(question), 1n);

/**
 * How often each level occurs when each pattern of answers occurs once. Counts them all where it can, in seconds; else looks at
 * some, the same ones every time. Works in slices.
 *
 * @param assessment one that `parse` let through
 * @throws the reason of the signal, once that is aborted
 */
export async function outcomes(assessment: Assessment, signal?: AbortSignal): Promise<Outcomes> {
  const patterns = patternsOf(assessment);
  const exact = await inSlices(countExactly(assessment), signal);
  const tally = exact ?? (await inSlices(countSample(assessment), signal));
  return {
    patterns,
    sample: exact ? null : SAMPLE,
    margin: exact ? 0 : MARGIN,
    levels: tally.whole,
    areas: tally.areas,
  };
}
