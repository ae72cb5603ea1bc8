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
  fitted: 'Welcome back. The questions have changed since your last visit. We kept the answers that still fit.',
  resultOf: 'Your result from {date}.',
  takeAgain: 'Take it again',
  taken: 'You have other answers to these questions in another tab. Which do you want to keep?',
  useThose: 'Those in the other tab',
  keepThese: 'These',
  areaUp: 'Up from “{level}” on {date}',
  areaDown: 'Was “{level}” on {date}',
  areaFurther: 'Further along than on {date}',
  areaLess: 'Not as far along as on {date}',
  areaSame: 'The same as on {date}',
  areaNew: 'Not known on {date}',
  history: 'Your results so far',
  keptLocal: 'Kept in this browser only. On a shared computer, you may want to delete them.',
  keptSession: 'Kept until this tab is closed.',
  forget: 'Delete',
  forgotten: 'Deleted from this browser.',
};
