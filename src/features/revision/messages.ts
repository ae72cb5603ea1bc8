import { heldMessages, type HeldMessages } from '../../locales/held.js';

/** The texts of what a result rests on, and of changing an answer. `{name}` stands for a value. */
export interface RevisionMessages extends HeldMessages {
  /** Above the answers, the scoring and earlier results. */
  readonly basis: string;
  readonly yourAnswers: string;
  /** In its place, in a result that somebody shared. */
  readonly answers: string;
  readonly change: string;
  /** Leaves a changed answer as it was. */
  readonly keepAnswer: string;
  /** After “Start over”. */
  readonly cleared: string;
  readonly undo: string;
  readonly working: string;
  readonly workingIntro: string;
  /** An area that counts more or less than the others: `{area}`, `{weight}`. */
  readonly weighted: string;
  readonly whole: string;
  /** Head of the column with the percentages. */
  readonly percent: string;
  readonly level: string;
  /** `{levels}`: each level with the percentage at which it begins. */
  readonly thresholds: string;
  /** A level in that list: `{level}`, `{percent}`. */
  readonly threshold: string;
  /** Where the weakest area holds the whole back: `{area}`, `{level}`. */
  readonly capped: string;
  /** Where an area that is not known does: `{level}` is the top one. */
  readonly belowTop: string;
  readonly notCounted: string;
}

export const messages: RevisionMessages = {
  ...heldMessages,
  basis: 'Behind this result',
  yourAnswers: 'Your answers',
  answers: 'The answers',
  change: 'Change',
  keepAnswer: 'Back to the result',
  cleared: 'Your answers are cleared.',
  undo: 'Bring them back',
  working: 'How we worked this out',
  workingIntro:
    'Each answer is worth 0 to 100 percent. An area is the average of its questions; the overall score is the average of the areas.',
  weighted: '{area} (weight {weight})',
  whole: 'Overall',
  percent: 'Percent',
  level: 'Level',
  thresholds: 'Levels begin here: {levels}.',
  threshold: '{level} at {percent}',
  capped: 'The overall level can be at most one level above the weakest area ({area}). That is why it is “{level}.”',
  belowTop: 'While an area is not known, the level stays below “{level}.”',
  notCounted: 'Not counted',
};
