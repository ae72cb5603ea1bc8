import type { Plural } from '../locales/format.js';
import type { LeaveMessages } from './leave/messages.js';
import type { LookMessages } from './look-messages.js';

/** The texts of the team tool up to the moment when there is something to look at. `{name}` stands for a value. */
export interface TeamMessages {
  readonly title: string;
  readonly intro: string;

  readonly invite: string;
  readonly inviteHow: string;
  /** Label of a date. */
  readonly answerBy: string;
  /** Label of a name. */
  readonly sendTo: string;
  /** Stands for both where nothing was typed; in the middle of a sentence. */
  readonly me: string;
  /** `{date}` */
  readonly pleaseBy: string;
  readonly please: string;
  /** `{compare}` and `{copy}`: a heading and a button of the result; `{name}`. */
  readonly letter: string;
  readonly invitation: string;
  readonly copyInvitation: string;
  readonly emailInvitation: string;
  readonly invitationCopied: string;
  readonly showQr: string;
  readonly hideQr: string;
  /** `{address}` */
  readonly qr: string;
  readonly copyBlocked: string;

  readonly collect: string;
  /** Label of the box. */
  readonly box: string;
  readonly boxHow: string;
  readonly add: string;
  readonly files: string;
  readonly group: string;
  readonly groupHow: string;
  readonly groupNames: readonly string[];
  readonly reading: string;
  readonly added: Plural;
  readonly total: Plural;
  readonly none: string;
  /** `{code}` */
  readonly damaged: string;
  readonly outdated: string;
  readonly foreign: string;
  readonly moreFaults: Plural | string;
  readonly doubles: Plural;
  readonly countOnce: string;
  readonly countEach: string;
  readonly once: Plural | string;
  readonly beyond: Plural | string;
  /** `{example}` */
  readonly nothing: string;
  readonly without: Plural | string;
  readonly empty: string;
  readonly tooLong: string;
  readonly fileFailed: string;
  readonly putBack: string;
  readonly undo: string;
  readonly privacy: string;

  readonly look: string;
  /** `{min}` */
  readonly lookHow: string;
  readonly wait: string;
  readonly expected: string;
  readonly show: string;
  readonly lookFailed: string;
  /** How many are missing. */
  readonly tooFew: Plural;
  /** What comes behind that. */
  readonly take: string;
  readonly takeHow: string;
}

/** Every text of the team tool. */
export type AllTeamMessages = TeamMessages & LookMessages & LeaveMessages;

export const messages: TeamMessages = {
  title: 'Compare your answers',
  intro:
    'Each of you answers alone, for the whole district as it is today. Then put the results together here. Nothing leaves this page.',

  invite: 'Invite',
  inviteHow: 'Send this text to your team, or show the address as a QR code.',
  answerBy: 'Answer by',
  sendTo: 'Send codes to',
  me: 'me',
  pleaseBy: 'Please take this self-assessment by {date}:',
  please: 'Please take this self-assessment:',
  letter:
    'It takes two minutes. Answer alone, for the whole district as it is today. At the end, under “{compare},” choose “{copy}” and send the code to {name}. The code holds your answers and no names. There are no right answers; we will talk about where we see things differently.',
  invitation: 'The invitation',
  copyInvitation: 'Copy the invitation',
  emailInvitation: 'Email the invitation',
  invitationCopied: 'Copied. Paste it into an email or a chat.',
  showQr: 'Show the QR code',
  hideQr: 'Hide the QR code',
  qr: 'QR code of {address}',
  copyBlocked: 'Copying is blocked here. Select the text and copy it yourself.',

  collect: 'Collect',
  box: 'Codes, links or whole messages',
  boxHow: 'Paste as many as you like, in any order. You can also drop downloaded result files here.',
  add: 'Add',
  files: 'Choose files',
  group: 'Group (optional)',
  groupHow: 'For what you add next. Groups are compared when each has enough people.',
  groupNames: ['Cabinet', 'Principals', 'Teachers', 'Board'],
  reading: 'Reading…',
  added: { one: '{count} result added.', other: '{count} results added.' },
  total: { one: 'You have {count} result.', other: 'You have {count} results.' },
  none: 'No results yet.',
  damaged: '{code} has a typing error or is cut off. Ask for it again; nothing else was lost.',
  outdated: '{code} is from an earlier version of these questions.',
  foreign: '{code} belongs to other questions.',
  moreFaults: 'More that cannot be read: {count}. All of it is still in the box.',
  doubles: {
    one: '{count} is the same as another. The same person twice, or two people who agree?',
    other: '{count} are the same as others. The same people twice, or people who agree?',
  },
  countOnce: 'Same person: count once',
  countEach: 'Different people: count each',
  once: 'Doubles that are not counted: {count}.',
  beyond: '500 results are the most that can be compared here. Left out: {count}.',
  nothing: 'No result was found here. A code looks like {example}, and a link has #readiness- in it.',
  without: 'Texts without a result: {count}.',
  empty: 'The box is empty. Paste a code, a link or a message first.',
  tooLong: 'Only the first 10 MB were read. Add the rest as a second text.',
  fileFailed: 'A file could not be read. Copy its text and paste it here.',
  putBack: 'Put my text back',
  undo: 'Undo',
  privacy: 'Codes hold answers and no names. They stay in this page; nothing is sent to a server.',

  look: 'Look together',
  lookHow: 'Results show once there are {min} or more, without names and in no order.',
  wait: 'Wait until everyone is in',
  expected: 'How many of you are there?',
  show: 'Show what we see',
  lookFailed: 'This could not be loaded. Check your connection and try again.',
  tooFew: { one: '{count} more result is needed.', other: '{count} more results are needed.' },
  take: 'Leave with one page',
  takeHow: 'After that: choose your answers together, then print one page with your next step.',
};
