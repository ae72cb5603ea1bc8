import { codeMessages, type CodeMessages } from './code-messages.js';

/** The texts of what copies, links and downloads a result, and of what a link brings. `{name}` stands for a value. */
export interface SharingMessages extends CodeMessages {
  /** Opens the device's own sheet of apps, where there is one. */
  readonly share: string;
  readonly email: string;
  /** When an email with a part of it was opened. */
  readonly emailOpened: string;
  /** In an email that has no room for all of it, before the link: the last line. */
  readonly emailRest: string;
  readonly copyText: string;
  readonly textCopied: string;
  readonly copyLink: string;
  /** What is in the link, and who gets to know of it. */
  readonly linkCopied: string;
  readonly copyBlocked: string;
  readonly download: string;
  readonly csv: string;
  readonly json: string;
  /** `{file}` */
  readonly downloaded: string;
  /** Above a result from a link. */
  readonly shared: string;
  /** In front of its level, where the assessment has no words for that. */
  readonly sharedLabel: string;
  readonly takeIt: string;
  readonly linkDamaged: string;
  readonly linkForeign: string;
  readonly linkOutdated: string;
}

export const messages: SharingMessages = {
  ...codeMessages,
  share: 'Share',
  email: 'Email',
  emailOpened: 'The email has what matters most, and a link to the rest. To send all of it, copy it as text.',
  emailRest: 'The whole result is here:',
  copyText: 'Copy as text',
  textCopied: 'Copied. Paste it into an agenda or an email.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It holds the answers, no names. Nothing was sent to a server.',
  copyBlocked: 'Copying is blocked here. Select this text and copy it yourself:',
  download: 'Download',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  downloaded: 'Look for {file} among your downloads.',
  shared:
    'Someone shared this result with you. It is stored only in the link, without names. Nothing was sent to a server.',
  sharedLabel: 'The result',
  takeIt: 'Take it yourself',
  linkDamaged: 'This link to a result is incomplete or damaged. Ask for it again, or start here.',
  linkForeign: 'This link belongs to a different set of questions. You can start here.',
  linkOutdated: 'This link was made with an earlier version of these questions. You can start here.',
};
