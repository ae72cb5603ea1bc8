/** The texts of the print button, and of what only paper and copied text have. `{name}` stands for a value. */
export interface PrintMessages {
  readonly print: string;
  readonly printBlocked: string;
  /** Before lines to write on: the step, who, when, and how to tell. */
  readonly step: string;
  readonly owner: string;
  readonly by: string;
  readonly worked: string;
  /** Before what the assessment asks of the board. */
  readonly board: string;
}

export const messages: PrintMessages = {
  print: 'Print',
  printBlocked: 'Printing is blocked here. Open this page in its own window and try again.',
  step: 'The step we choose:',
  owner: 'Owner:',
  by: 'By when:',
  worked: 'We will know it worked when:',
  board: 'What we ask of the board:',
};
