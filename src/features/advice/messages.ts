import { heldMessages, type HeldMessages } from '../../locales/held.js';

/** The texts of the advice. `{area}` stands for the label of an area, `{areas}` for a list of them. */
export interface AdviceMessages extends HeldMessages {
  /** For those who do not see the scale: `{current}`, `{total}`; and the levels above, `{levels}`. */
  readonly place: string;
  readonly ahead: string;
  /** For those who do not see the bar of an area: how far it is within its level. */
  readonly nearStart: string;
  readonly halfway: string;
  readonly nearEnd: string;
  /** Under the level: what it rests on, `{known}`, `{total}`. */
  readonly basedOn: string;
  /** A sentence to read aloud: `{strongest}`, `{start}`. */
  readonly standOut: string;
  /** Where the weakest area, or several, decide the level. */
  readonly pace: string;
  readonly paces: string;
  /** Where an area that is not known does: `{level}` is the top one. */
  readonly unknownArea: string;
  /** In place of the meaning of a level, when nothing is known. */
  readonly unknownMeaning: string;
  /** The weakest area, the other ones below the top, and those at the top. */
  readonly startHere: string;
  readonly then: string;
  readonly keepGoing: string;
  /** The same for an area with a question that is not known. */
  readonly strongSoFar: string;
  readonly horizon: string;
  /** In its place when some areas are at the top and the others not known. */
  readonly findOut: string;
  readonly findOutFirst: string;
  /** Areas that are the weakest together. */
  readonly tied: string;
  /** What an area rests on while a question of it is not known: `{known}`, `{total}`. */
  readonly soFar: string;
  /** In place of the insight when it is at the top so far. */
  readonly soFarStrength: string;
  /** `{answer}`; the second one in a result that somebody shared. */
  readonly youSaid: string;
  readonly answered: string;
  /** How many choices were checked, where the result lists these under a title: `{count}`, `{total}`, `{title}`. */
  readonly ticked: string;
  /** The next choice of the same question: `{answer}`. */
  readonly stepUp: string;
  /** One more of a question that takes several: `{choice}`; the second one where they are listed under a `{title}`. */
  readonly oneMore: string;
  readonly oneMoreUnder: string;
  /** On paper and in copied text, behind what was checked: room to name the decision. */
  readonly decision: string;
  /** When to look again; the second one in a result that somebody shared. */
  readonly again: string;
  readonly againShared: string;
  readonly read: string;
  readonly newTab: string;
  /** Behind the title of a resource in another language: `{language}`. */
  readonly inLanguage: string;
  readonly gaps: string;
}

export const messages: AdviceMessages = {
  ...heldMessages,
  startHere: 'Start here: {area}',
  then: 'Then: {area}',
  keepGoing: 'A strength to protect: {area}',
  strongSoFar: 'Strong so far: {area}',
  horizon: 'What comes next',
  findOut: 'Start here: find out about {areas}',
  findOutFirst: 'Every area known so far is at the top level. See below how to find out about the rest.',
  tied: '{areas} are at the same point. Start with the one you can move first.',
  soFar: 'Based on {known} of {total} questions so far.',
  soFarStrength: 'So far, this looks like a strength.',
  youSaid: 'You said: {answer}',
  answered: 'Answer: {answer}',
  ticked: '{count} of {total} under “{title}.”',
  stepUp: 'One step up: {answer}',
  oneMore: 'one more answer, for example “{choice}.”',
  oneMoreUnder: 'one more under “{title},” for example “{choice}.”',
  decision: 'Decision:',
  again:
    'Take this self-assessment again in three months and compare. Before that, ask five others to take it: your differences are worth talking about.',
  againShared:
    'Take this self-assessment, too, and compare: differences are worth talking about. In three months, take it again.',
  read: 'Read more:',
  newTab: '(opens in a new tab)',
  inLanguage: '(in {language})',
  place: 'Level {current} of {total}.',
  ahead: 'After that: {levels}.',
  nearStart: 'near the start of this level',
  halfway: 'about halfway through this level',
  nearEnd: 'near the end of this level',
  gaps: 'Worth finding out',
  basedOn: 'Based on {known} of {total} questions.',
  standOut: 'Strongest: {strongest}. Start with: {start}.',
  pace: 'One area sets the pace: {area}. The overall level can be at most one level above it.',
  paces: '{areas} set the pace. The overall level can be at most one level above them.',
  unknownArea: '“{level}” takes an answer in every area. Not known yet: {areas}.',
  unknownMeaning: 'Each answer was “I am not sure.” That is worth knowing. See below how to find out.',
};
