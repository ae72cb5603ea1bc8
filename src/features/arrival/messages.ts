/** What screen readers say when another view is shown: some leave out the heading that got the focus. */
export interface ArrivalMessages {
  readonly resultReady: string;
  /** An answer is changed, from the result. */
  readonly changing: string;
  readonly startedOver: string;
}

export const messages: ArrivalMessages = {
  resultReady: 'Your result is ready.',
  changing: 'You can change this answer.',
  startedOver: 'You started over.',
};
