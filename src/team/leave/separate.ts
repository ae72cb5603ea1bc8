import { encode, findRounds, type Answers, type Assessment } from '../../core/index.js';
import type { Fault, Found, Separated } from '../news.js';
import type { TeamEntry } from '../results.js';

/**
 * The rounds of teams in a text, and the text without them: of the same length, so that its lines keep their numbers.
 *
 * @param entries the results that are there already
 */
export function separate(assessment: Assessment, text: string, entries: readonly TeamEntry[]): Separated {
  const results: Found[] = [];
  const faults: Fault[] = [];
  let consensus: Answers | undefined;
  let rest = '';
  let line = 1;
  let counted = 0;
  for (const { start, end, round } of findRounds(assessment, text)) {
    // A link within a file belongs to that.
    if (start < rest.length) continue;
    const own = text.slice(start, end);
    if (typeof round === 'string') {
      // They are in order, so that each line is counted once.
      line += text.slice(counted, start).split('\n').length - 1;
      counted = start;
      faults.push({ fault: round, text: own, line });
    } else {
      consensus ??= round.consensus;
      for (const { answers, group } of round.results) {
        // Without a group in the round, it gets none.
        results.push({ answers, group: group ?? '', code: encode(assessment, answers) });
      }
    }
    rest += text.slice(rest.length, start) + own.replace(/[^\n]/g, ' ');
  }
  return { ...apart(entries, results), faults, consensus, rest: rest + text.slice(rest.length) };
}

/** Results that are new, and those that are there already: as often as they are there. */
function apart(
  entries: readonly TeamEntry[],
  results: readonly Found[],
): { readonly fresh: readonly Found[]; readonly again: readonly Found[] } {
  const left = entries.map(({ code }) => code);
  const fresh: Found[] = [];
  const again: Found[] = [];
  for (const result of results) {
    const at = left.indexOf(result.code);
    if (at >= 0) left.splice(at, 1);
    (at >= 0 ? again : fresh).push(result);
  }
  return { fresh, again };
}
