/** The texts of what was kept of earlier visits. `{name}` stands for a value. */
export interface PersistenceMessages {
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

export const messages: PersistenceMessages = {
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
