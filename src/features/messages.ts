/** The words of what keeps, shares and brings back a result. `{name}` stands for a value. */
export interface KeepMessages {
  readonly print: string;
  readonly printBlocked: string;
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
  /** Above the answers, the scoring and earlier results. */
  readonly basis: string;
  readonly yourAnswers: string;
  readonly change: string;
  /** Leaves a changed answer as it was. */
  readonly keepAnswer: string;
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
  readonly notCounted: string;
  /** Above a result from a link. */
  readonly shared: string;
  readonly takeIt: string;
  readonly linkDamaged: string;
  readonly linkForeign: string;
  readonly linkOutdated: string;
  /** Above answers that were not finished last time. */
  readonly resumed: string;
  /** The same, of an earlier version of the questions. */
  readonly fitted: string;
  /** Above the result of an earlier visit: `{date}`. */
  readonly resultOf: string;
  readonly takeAgain: string;
  readonly taken: string;
  readonly useThose: string;
  readonly keepThese: string;
  /** An area since last time: `{date}`, and `{level}` of that day. */
  readonly areaUp: string;
  readonly areaDown: string;
  readonly areaFurther: string;
  readonly areaLess: string;
  readonly areaSame: string;
  readonly areaNew: string;
  readonly history: string;
  readonly keptLocal: string;
  readonly keptSession: string;
  readonly forget: string;
  readonly forgotten: string;
}

export const messages: KeepMessages = {
  print: 'Print',
  printBlocked: 'Printing is blocked here. Open this page in a window of its own and try again.',
  copyText: 'Copy as text',
  textCopied: 'Copied. Paste it into an agenda or an e-mail.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It holds the answers and no names, and nothing was sent to a server.',
  copyBlocked: 'Copying is blocked here. Select this text and copy it yourself:',
  download: 'Download',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  downloaded: 'Look for {file} among your downloads.',
  basis: 'Behind this result',
  yourAnswers: 'Your answers',
  change: 'Change',
  keepAnswer: 'Back to the result',
  working: 'How we worked this out',
  workingIntro:
    'Each answer counts between 0 and 100 percent. An area is the mean of its questions, and the whole is the mean of the areas.',
  weighted: '{area} (weight {weight})',
  whole: 'All areas',
  percent: 'Percent',
  level: 'Level',
  thresholds: 'Levels begin here: {levels}.',
  threshold: '{level} at {percent}',
  capped: 'The whole is at most one step above the weakest area, {area}. So it is {level}.',
  notCounted: 'Not counted',
  shared: 'Somebody shared this result with you. It is in the link alone: no names, and nothing was sent to a server.',
  takeIt: 'Take it yourself',
  linkDamaged: 'The link to a result is incomplete or damaged. Ask for it again, or begin here.',
  linkForeign: 'The link to a result belongs to other questions than these. You can begin here.',
  linkOutdated: 'The link to a result was made with an earlier version of these questions. You can begin here.',
  resumed: 'Welcome back. Pick up where you left off.',
  fitted: 'Welcome back. The questions have changed a little since; the answers that still fit are here.',
  resultOf: 'Your result of {date}.',
  takeAgain: 'Take it again',
  taken: 'In another tab there are other answers to these questions. Which ones do you want to keep?',
  useThose: 'The others',
  keepThese: 'These here',
  areaUp: 'Up from “{level}” on {date}',
  areaDown: 'Was “{level}” on {date}',
  areaFurther: 'Further along than on {date}',
  areaLess: 'Less far along than on {date}',
  areaSame: 'The same as on {date}',
  areaNew: 'Not known on {date}',
  history: 'Your results so far',
  keptLocal: 'Kept in this browser only. On a shared computer, you may want to delete them.',
  keptSession: 'Kept until this tab is closed.',
  forget: 'Delete',
  forgotten: 'Deleted from this browser.',
};
