import type { Assessment } from '../assessment.js';
import { groupsOf } from './groups.js';
import type { Gap, TeamResult, TeamSummary, Views } from './summary.js';
import { viewsOf } from './views.js';

/** Among fewer, everybody would know who said what. */
const FEWEST = 3;

/** What somebody does not know, the most of us first. */
const gapsOf = ({ count, questions }: Views): Gap[] =>
  questions
    .filter(({ unsure }) => unsure)
    .map(({ id, unsure }) => ({ id, unsure, nobody: unsure === count }))
    .sort((one, other) => other.unsure - one.unsure);

/**
 * What several people say who answered the same assessment, each alone: where they stand apart, and never a mean of their
 * scores. Pure, and the order of the results means nothing. A question that somebody did not answer counts as “not sure”.
 *
 * @param results complete answers that fit the assessment, as `collect` finds them, each perhaps with a group
 * @param min how many there have to be, also in each group; below 3 it counts as 3
 * @returns plain JSON; null while there are fewer results than that
 */
export function summarize(assessment: Assessment, results: readonly TeamResult[], min = FEWEST): TeamSummary | null {
  const fewest = min > FEWEST ? min : FEWEST;
  if (results.length < fewest) return null;
  const { id, version } = assessment;
  const answers = results.map(({ answers }) => answers);
  const views = viewsOf(assessment, answers);
  return {
    assessment: { id, version },
    ...views,
    gaps: gapsOf(views),
    ...groupsOf(assessment, results, fewest),
  };
}
