import type { Plural } from '../../locales/format.js';

/** The texts of what a team leaves with, and of earlier rounds. `{name}` stands for a value. */
export interface LeaveMessages {
  /** Of a link in the box: `{code}`. */
  readonly cut: string;
  /** A round that came by a link: `{date}`, or without one. */
  readonly roundOf: string;
  readonly round: string;
  readonly closeRound: string;
  /** Why a link shows nothing. */
  readonly linkCut: string;
  readonly linkDamaged: string;
  readonly linkOutdated: string;
  readonly linkForeign: string;

  readonly leaveHow: string;
  readonly alone: string;
  readonly plan: string;
  readonly planHow: string;
  /** Labels of fields, and on paper of lines to write on. */
  readonly step: string;
  readonly owner: string;
  readonly by: string;
  readonly worked: string;
  readonly board: string;

  readonly print: string;
  readonly printBlocked: string;
  readonly email: string;
  readonly share: string;
  readonly csv: string;
  readonly json: string;
  /** `{file}` */
  readonly downloaded: string;
  /** Said when an email does not hold all. */
  readonly emailCut: string;
  readonly link: string;
  readonly linkHow: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkLong: Plural;
  readonly linkNone: string;

  readonly thenHow: string;
  readonly earlier: string;
  readonly chooseFile: string;
  readonly compareRounds: string;
  readonly thenNone: string;
  readonly thenCut: string;
  readonly thenDamaged: string;
  readonly thenOutdated: string;
  readonly thenForeign: string;
  /** `{min}` */
  readonly thenFew: string;
  readonly otherRound: string;
  /** `{date}` */
  readonly thenOn: string;
  readonly thenBare: string;
  readonly nowLabel: string;
  readonly closerOn: Plural;
  readonly furtherOn: Plural;
  readonly asBefore: Plural;
  readonly closer: string;
  readonly further: string;
  readonly sameAsThen: string;
  readonly notKnown: string;
}

export const messages: LeaveMessages = {
  cut: '{code} is cut off. Ask for the whole link, or for the data file (JSON).',
  roundOf: 'This is a round of {date} that came by a link. Results of your own are not touched.',
  round: 'This is a round that came by a link. Results of your own are not touched.',
  closeRound: 'Close it',
  linkCut: 'The link to a round is cut off. Ask for the whole link, or for the data file (JSON).',
  linkDamaged: 'The link to a round is damaged. Ask for it again, or for the data file (JSON).',
  linkOutdated: 'The link to a round was made with an earlier version of these questions.',
  linkForeign: 'The link to a round belongs to other questions than these.',

  leaveHow:
    'Write down what comes next, then print this page or send it. What you leave empty becomes a line to write on.',
  alone: 'How we answered alone, and what we say together',
  plan: 'What comes next',
  planHow: 'One step, one owner, one date.',
  step: 'The step we choose',
  owner: 'Owner',
  by: 'By when',
  worked: 'We will know it worked when',
  board: 'What we ask of the board',

  print: 'Print this page',
  printBlocked: 'Printing is blocked here. Open this page in its own window and try again.',
  email: 'Email',
  share: 'Share',
  csv: 'Download as a table (CSV)',
  json: 'Download as data (JSON)',
  downloaded: 'Look for {file} among your downloads.',
  emailCut: 'Not all of it has room in an email: the team link at its end leads to the rest.',
  link: 'The team link',
  linkHow:
    'Whoever opens it sees this round: all answers, the groups, and what you say together. It holds no names, and nothing that you wrote above. Keep it to compare with your next round.',
  copyLink: 'Copy the team link',
  linkCopied: 'Link copied. Nothing was sent to a server.',
  linkLong: {
    one: 'This link has {count} character. Mail programs may cut it: send the data file (JSON), which can be read here, too.',
    other:
      'This link has {count} characters. Mail programs may cut it: send the data file (JSON), which can be read here, too.',
  },
  linkNone: 'This round is too large for a link. Send the data file (JSON), which can be read here, too.',

  thenHow: 'Lay an earlier round beside this one: paste its team link, or choose its data file (JSON).',
  earlier: 'The earlier round',
  chooseFile: 'Choose a file',
  compareRounds: 'Compare',
  thenNone: 'No round was found here. A team link has #readiness-team- in it.',
  thenCut: 'This link or file is cut off. Ask for the whole of it.',
  thenDamaged: 'This link or file is damaged. Ask for it again.',
  thenOutdated: 'That round answered an earlier version of these questions, so the two cannot be compared.',
  thenForeign: 'That round answered other questions than these, so the two cannot be compared.',
  thenFew: 'That round has fewer than {min} results, so none of them shows.',
  otherRound: 'Choose another round',
  thenOn: 'Then ({date})',
  thenBare: 'Then',
  nowLabel: 'Now',
  closerOn: { one: 'Closer together on {count} question.', other: 'Closer together on {count} questions.' },
  furtherOn: { one: 'Further apart on {count} question.', other: 'Further apart on {count} questions.' },
  asBefore: { one: 'As close as before on {count} question.', other: 'As close as before on {count} questions.' },
  closer: 'Closer together',
  further: 'Further apart',
  sameAsThen: 'As close as before',
  notKnown: 'Nobody knew, then or now',
};
