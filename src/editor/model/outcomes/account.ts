import {
  UNSURE,
  type Answers,
  type AreaResult,
  type Assessment,
  type Choice,
  type Level,
  type Question,
  type Result,
} from '../../../core/assessment.js';
import { isUnsure, typeOf } from '../../../core/questions/index.js';
import { capsOf, extent, reasons, type Cap, type Reasons } from '../../../core/scoring/reasons.js';
import { levelIndex, score } from '../../../core/scoring/score.js';

/** What an answer counts. */
export interface QuestionStep {
  readonly question: Question;
  /** What was chosen; empty where it was “not sure”, or nothing. */
  readonly chosen: readonly Choice[];
  readonly unsure: boolean;
  /** 0–1; null where nothing is known. */
  readonly score: number | null;
}

/** What the questions of an area come to. */
export interface AreaStep {
  readonly area: AreaResult;
  /** Its share in the whole, relative to the other areas. */
  readonly weight: number;
  readonly questions: readonly QuestionStep[];
  /** Questions that are known, and all. */
  readonly known: number;
  readonly total: number;
  /** Its percent if no answer capped it. */
  readonly uncapped: number | null;
  /** Chosen answers that cap it, whether or not that changes anything. */
  readonly caps: readonly Cap[];
}

/** How a result comes about, step by step: questions, areas, the whole, and the rule that decided the level. */
export interface Account {
  readonly result: Result;
  readonly areas: readonly AreaStep[];
  /** The level that the percent of the whole reaches by itself; null when nothing is known. */
  readonly reached: Level | null;
  readonly reasons: Reasons;
  /** Questions without an answer. They are left out of the means, as “not sure” is. */
  readonly open: readonly string[];
}

/** The same assessment without caps. */
const withoutCaps = (assessment: Assessment): Assessment =>
  JSON.parse(JSON.stringify(assessment, (name, value: unknown) => (name === 'cap' ? undefined : value))) as Assessment;

function stepOf(question: Question, answers: Answers): QuestionStep {
  const answer = answers[question.id];
  const unsure = isUnsure(answer);
  const ids = answer === undefined ? [] : [answer].flat().filter((id) => id !== UNSURE);
  const score = answer === undefined || unsure ? null : typeOf(question).score(question, answer);
  return { question, chosen: question.choices.filter(({ id }) => ids.includes(id)), unsure, score };
}

/**
 * The result of any answers, and how it comes about. All of it is the engine’s: what is said here is what visitors get.
 *
 * @param answers by question id; those that are not legal count as none
 */
export function accountOf(assessment: Assessment, answers: Answers): Account {
  const { areas, questions, levels } = assessment;
  const legal: Answers = Object.fromEntries(
    questions.flatMap((question) => {
      const answer = typeOf(question).accept(question, answers[question.id]);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
  const result = score(assessment, legal);
  const free = score(withoutCaps(assessment), legal);
  const caps = capsOf(assessment, legal);
  return {
    result,
    areas: areas.map(({ id, weight = 1 }, index) => {
      const own = questions.filter(({ area }) => area === id).map((question) => stepOf(question, legal));
      return {
        area: result.areas[index]!,
        weight,
        questions: own,
        known: own.filter(({ score }) => score !== null).length,
        total: extent(assessment, result, id).total,
        uncapped: free.areas[index]!.percent,
        caps: caps.filter(({ area }) => area === id),
      };
    }),
    reached: levels[levelIndex(levels, result.percent)] ?? null,
    reasons: reasons(assessment, result),
    open: questions.filter(({ id }) => legal[id] === undefined).map(({ id }) => id),
  };
}
