import type { Answers, Assessment, Question } from '../assessment.js';
import { distance, mean, scalesOf } from './spread.js';
import type { Contrast, GroupSummary, TeamResult, TeamSummary } from './summary.js';
import { viewsOf } from './views.js';

/** How far apart two groups are on a question; -1 while nobody in one of them knows. */
function between(question: Question, one: GroupSummary, other: GroupSummary): number {
  const sides = [one, other].map(({ count, questions }) => {
    const { choices, unsure } = questions.find(({ id }) => id === question.id)!;
    const known = count - unsure;
    return { known, scales: scalesOf(question, choices, known) };
  });
  if (sides.some(({ known }) => !known)) return -1;
  const [{ scales }, { scales: others }] = sides as [(typeof sides)[0], (typeof sides)[0]];
  return mean(scales.map((counts, index) => distance(counts, others[index]!)));
}

/** The questions by how far those two groups are apart that are farthest, farthest first. */
const contrastsOf = ({ questions }: Assessment, groups: readonly GroupSummary[]): Contrast[] =>
  questions
    .map((question) => {
      const distances = groups.flatMap((one, index) =>
        groups.slice(index + 1).map((other) => between(question, one, other)),
      );
      return { id: question.id, distance: Math.max(...distances) };
    })
    .filter(({ distance }) => distance >= 0)
    .sort((one, other) => other.distance - one.distance);

/** What the groups of a team say, where there are at least two and each has enough people. */
export function groupsOf(
  assessment: Assessment,
  results: readonly TeamResult[],
  fewest: number,
): Pick<TeamSummary, 'groups' | 'contrasts' | 'small'> {
  const people = new Map<string, Answers[]>();
  for (const { answers, group = '' } of results) {
    const name = group.trim();
    people.set(name, [...(people.get(name) ?? []), answers]);
  }
  const names = [...people.keys()].sort();
  const small = names.filter((name) => people.get(name)!.length < fewest);
  if (small.length || names.length < 2) return { groups: [], contrasts: [], small };
  const groups = names.map((name) => ({ name, ...viewsOf(assessment, people.get(name)!) }));
  return { groups, contrasts: contrastsOf(assessment, groups), small };
}
