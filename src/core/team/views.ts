import { UNSURE, type Answers, type Assessment, type Question } from '../assessment.js';
import { isUnsure } from '../questions/index.js';
import { score } from '../scoring/score.js';
import { agreementOf, consensus, mean, scalesOf } from './spread.js';
import type { AreaSummary, Count, QuestionSummary, SharedChoices, Views } from './summary.js';

/** Who checked what, of those who know. */
function share({ type, choices }: Question, counts: readonly Count[], known: number): SharedChoices | null {
  if (type === 'single') return null;
  const free = counts.filter((_, index) => known > 0 && !choices[index]!.exclusive);
  const ids = (of: readonly Count[], fits: (count: number) => boolean) =>
    of.filter(({ count }) => fits(count)).map(({ id }) => id);
  const balance = ({ count }: Count) => Math.abs(2 * count - known);
  return {
    all: ids(free, (count) => count === known),
    some: ids(
      free.toSorted((one, other) => balance(one) - balance(other)),
      (count) => count > 0 && count < known,
    ),
    none: ids(free, (count) => count === 0),
  };
}

function questionView(question: Question, results: readonly Answers[]): QuestionSummary {
  const answers = results.map(({ [question.id]: answer = UNSURE }) => [answer].flat());
  const count = (id: string) => answers.filter((answer) => answer.includes(id)).length;
  const choices = question.choices.map(({ id }) => ({ id, count: count(id) }));
  const known = answers.filter((answer) => !isUnsure(answer)).length;
  const scales = scalesOf(question, choices, known);
  return {
    id: question.id,
    choices,
    unsure: answers.length - known,
    consensus: known ? mean(scales.map(consensus)) : null,
    agreement: agreementOf(question, scales, known, answers.length),
    shared: share(question, choices, known),
  };
}

/** Where each result has an area, in document order. */
function areaViews(assessment: Assessment, results: readonly Answers[]): AreaSummary[] {
  const scored = results.map((answers) => score(assessment, answers).areas);
  return assessment.areas.map(({ id }, index) => {
    const reached = scored.map((areas) => areas[index]!.level?.id);
    const count = (id: string | undefined) => reached.filter((level) => level === id).length;
    const levels = assessment.levels.map(({ id }) => ({ id, count: count(id) }));
    const found = levels.filter(({ count }) => count);
    const most = Math.max(...found.map(({ count }) => count));
    return {
      id,
      levels,
      unknown: count(undefined),
      lowest: found[0]?.id ?? null,
      highest: found.at(-1)?.id ?? null,
      common: found.filter(({ count }) => count === most).map(({ id }) => id),
    };
  });
}

/** What people say, whoever they are. */
export const viewsOf = (assessment: Assessment, results: readonly Answers[]): Views => ({
  count: results.length,
  questions: assessment.questions
    .map((question) => questionView(question, results))
    .sort((one, other) => (one.consensus ?? 2) - (other.consensus ?? 2)),
  areas: areaViews(assessment, results),
});
