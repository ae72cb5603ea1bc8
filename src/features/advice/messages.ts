/** The texts of the advice. `{area}` stands for the label of an area. */
export interface AdviceMessages {
  /** The weakest area, the other ones below the top, and those at the top. */
  readonly startHere: string;
  readonly then: string;
  readonly keepGoing: string;
  readonly horizon: string;
  readonly read: string;
  readonly newTab: string;
  readonly gaps: string;
}

export const messages: AdviceMessages = {
  startHere: 'Start here: {area}',
  then: 'Then: {area}',
  keepGoing: 'A strength to protect: {area}',
  horizon: 'What comes next',
  read: 'Read more:',
  newTab: '(opens in a new tab)',
  gaps: 'Worth finding out',
};
