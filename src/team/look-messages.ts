import type { Plural } from '../locales/format.js';

/** The texts of what a team sees together. `{name}` stands for a value. */
export interface LookMessages {
  readonly results: string;
  readonly showResults: Plural;
  /** `{code}` */
  readonly groupOf: string;
  readonly remove: string;
  readonly replace: string;
  /** Label of the code that takes the place of `{code}`. */
  readonly replacement: string;
  readonly cancel: string;
  readonly removeAll: string;
  /** `{code}` */
  readonly removed: string;
  readonly replaced: string;
  readonly removedAll: string;

  readonly answered: Plural;
  readonly apart: string;
  readonly apartHow: string;
  readonly silent: string;
  readonly same: string;
  readonly close: string;
  readonly different: string;
  readonly unknown: string;
  readonly ofUs: Plural;
  readonly notSure: string;
  readonly talk: string;
  readonly discuss: {
    readonly lower: string;
    readonly unsure: string;
    readonly same: string;
    readonly some: string;
    /** By question of the built-in assessment. */
    readonly about: Readonly<Record<string, string>>;
  };
  readonly all: string;
  readonly some: string;
  readonly nobody: string;
  readonly areas: string;
  /** `{lowest}`, `{highest}`, `{common}` */
  readonly range: string;
  readonly rangeEven: string;
  /** `{level}` */
  readonly allAt: string;
  readonly areaUnknown: string;
  readonly areaNotSure: Plural;
  readonly gaps: string;
  readonly findsOut: string;
  readonly nobodyKnows: string;
  readonly groups: string;
  readonly groupsHow: string;
  /** `{min}`, `{groups}` */
  readonly smallGroups: string;
  readonly rest: string;
  readonly table: string;
  readonly answer: string;
  readonly count: string;
  readonly area: string;
  readonly lowest: string;
  readonly highest: string;
  readonly common: string;

  readonly one: string;
  /** `{current}`, `{total}` */
  readonly progress: string;
  readonly previous: string;
  readonly next: string;
  readonly keys: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly overview: string;
  readonly more: string;
  readonly together: string;
  readonly togetherHow: string;
  readonly undecided: string;
  readonly end: string;
  /** The page to take along, and the way to it. */
  readonly leave: string;
  readonly then: string;
  readonly copyText: string;
  readonly textCopied: string;
}

export const lookMessages: LookMessages = {
  results: 'The results, one by one',
  showResults: { one: 'Show the result', other: 'Show all {count}' },
  groupOf: 'Group of {code}',
  remove: 'Remove',
  replace: 'Replace',
  replacement: 'The new code of whoever sent {code}',
  cancel: 'Cancel',
  removeAll: 'Remove all',
  removed: '{code} was removed.',
  replaced: '{code} was replaced.',
  removedAll: 'All results were removed.',

  answered: { one: '{count} of us answered, alone.', other: '{count} of us answered, each alone, without names.' },
  apart: 'Where we stand apart',
  apartHow:
    'Questions on which we differ most come first. This is not a grade for anybody. It is a picture of what we see from where we sit.',
  silent: 'First, two silent minutes: What surprises you? What does not?',
  same: 'We see it the same',
  close: 'We are close',
  different: 'We see it differently',
  unknown: 'Many of us do not know',
  ofUs: { one: '{count} of us', other: '{count} of us' },
  notSure: 'Not sure',
  talk: 'Talk about it.',
  discuss: {
    lower:
      'Would one of those who chose lower say what they have seen? Then one who chose higher. What did each have in mind: which school, which week?',
    unsure: 'What would we have to do to know?',
    same: 'Would teachers, families and the union say the same? Who asks them?',
    some: 'Some of us checked this, others did not. What has each of us seen?',
    about: {
      alignment:
        'Which decision did those who checked it have in mind? Did it follow the vision, or only fit it afterward?',
      vision: 'Say the vision in one sentence, each of us, in writing. Now read them out.',
      culture: 'When did an idea last fail here? Who knew? If nobody in this room can name one, why not?',
      transparency: 'Who visited classrooms this month? What did students say?',
    },
  },
  all: 'All of us',
  some: 'Some of us',
  nobody: 'None of us',
  areas: 'Each area, from its lowest to its highest level',
  range: 'From {lowest} to {highest}; most often {common}',
  rangeEven: 'From {lowest} to {highest}',
  allAt: 'All of us: {level}',
  areaUnknown: 'None of us knows yet',
  areaNotSure: { one: '{count} of us is not sure', other: '{count} of us are not sure' },
  gaps: 'What we do not know',
  findsOut: 'Who finds out, and by when?',
  nobodyKnows: 'None of us knows.',
  groups: 'Groups side by side',
  groupsHow: 'Where they differ most comes first. The numbers are people.',
  smallGroups: 'Groups are compared when each has at least {min} results. Fewer: {groups}.',
  rest: 'no group',
  table: 'All of this as tables',
  answer: 'Answer',
  count: 'How many of us',
  area: 'Area',
  lowest: 'Lowest',
  highest: 'Highest',
  common: 'Most common',

  one: 'One question at a time',
  progress: 'Question {current} of {total}',
  previous: 'Previous',
  next: 'Next',
  keys: 'The arrow keys ← and → go from question to question.',
  fullScreen: 'Fill the screen',
  leaveFullScreen: 'Leave full screen',
  overview: 'All questions',
  more: 'Add more results',
  together: 'What we say together',
  togetherHow: 'Choose it in the room, once you have talked.',
  undecided: 'Not decided',
  end: 'At the end: one step, one owner, one date. What do we stop doing to make room?',
  leave: 'Leave with one page',
  then: 'Then and now',
  copyText: 'Copy as text',
  textCopied: 'Copied. Paste it into an agenda or an email.',
};
