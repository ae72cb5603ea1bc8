/** The words in place of an assessment that cannot be used. */
export interface FaultMessages {
  readonly tryAgain: string;
  readonly unusable: string;
}

export const messages: FaultMessages = {
  tryAgain: 'Try again',
  unusable: 'This assessment cannot be shown at the moment. Please try again later.',
};
