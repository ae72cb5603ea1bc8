import type { Outcomes } from '../model/outcomes/outcomes.js';
import type { Occurrence } from '../model/outcomes/tally.js';

const whole = new Intl.NumberFormat('en-US');
const short = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

/** A number of patterns, as people say it: exact while that can be read. */
export function patternsInWords(patterns: bigint): string {
  if (patterns < 1_000_000n) return whole.format(patterns);
  return patterns < 10n ** 15n ? `about ${short.format(patterns)}` : 'more than 1,000 trillion';
}

/** How often a level occurs, in words: never only where that is certain. */
export function shareInWords({ share, seen }: Occurrence, exact: boolean): string {
  if (!seen) return exact ? 'never' : 'not seen';
  if (share < 0.001) return 'under 0.1%';
  return share > 0.999 && share < 1 ? 'over 99.9%' : percent.format(share);
}

/** What the shares are of, and how sure they are. */
export function basisInWords({ patterns, sample, margin }: Outcomes): string {
  const all = patternsInWords(patterns);
  if (sample === null) {
    return patterns === 1n ? 'There is one way to answer.' : `Of all ${all} ways to answer, each counted once.`;
  }
  const points = (margin * 100).toFixed(1);
  return `There are ${all} ways to answer, too many to count. The shares are of ${whole.format(sample)} picked by chance, and can be off by ${points} percentage points.`;
}
