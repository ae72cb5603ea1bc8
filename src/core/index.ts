/** The assessment engine: types, parser, scoring and the visit. Runs anywhere; knows no DOM. */
export type * from './assessment.js';
export { UNSURE } from './assessment.js';
export { decode, encode, isTypable, type CodeFault } from './code.js';
export { pickLanguage } from './language.js';
export { defineAssessment, type AssessmentInput } from './document/define.js';
export { parse, type Parsed, type Usable } from './document/parse.js';
export type { Problem, ProblemCode } from './problem.js';
export { capsOf, extent, reasons, type Cap, type Reasons } from './scoring/reasons.js';
export { score } from './scoring/score.js';
export { schema, type Schema } from './document/schema.js';
export {
  answer,
  back,
  begin,
  complete,
  fit,
  jump,
  next,
  reopen,
  restart,
  unanswered,
  type Session,
} from './session.js';
export { collect, type Collection, type FoundFault, type FoundResult, type Place } from './team/collect.js';
export { compare, type AreaChange, type QuestionChange, type TeamComparison } from './team/compare.js';
export { MOST, type TeamFault, type TeamRound } from './team/round.js';
export { findRounds, type FoundRound } from './team/rounds.js';
export { decodeTeam, encodeTeam } from './team/team-code.js';
export { summarize } from './team/summarize.js';
export type * from './team/summary.js';
