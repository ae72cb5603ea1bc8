/** The texts of the code that compares a result with those of others. `{name}` stands for a value. */
export interface CodeMessages {
  readonly compare: string;
  /** What there is to do with the code. */
  readonly compareHow: string;
  /** In front of the code. */
  readonly code: string;
  /** What is in a code or link. */
  readonly holds: string;
  readonly copyCode: string;
  readonly shareCode: string;
  readonly emailCode: string;
  readonly codeCopied: string;
  /** The same where codes are too long to type. */
  readonly copyTeamLink: string;
  readonly shareTeamLink: string;
  readonly emailTeamLink: string;
  /** `{title}`: the first line of what is shared, and the subject of an email. */
  readonly codeSubject: string;
}

/** What an invitation names. */
export const codeLabels: Pick<CodeMessages, 'compare' | 'copyCode'> = {
  compare: 'Compare with your team',
  copyCode: 'Copy code',
};

export const codeMessages: CodeMessages = {
  ...codeLabels,
  compareHow: 'Each of you answers alone. Then put your results side by side and talk about where they differ.',
  code: 'Code',
  holds: 'It holds the answers and no name.',
  shareCode: 'Share code',
  emailCode: 'Email code',
  codeCopied: 'Code copied. Nothing was sent to a server.',
  copyTeamLink: 'Copy link for your team',
  shareTeamLink: 'Share link with your team',
  emailTeamLink: 'Email link to your team',
  codeSubject: 'Result: {title}',
};
