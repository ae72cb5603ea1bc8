/** The texts of the print button. `{name}` stands for a value. */
export interface PrintMessages {
  readonly print: string;
  readonly printBlocked: string;
}

export const messages: PrintMessages = {
  print: 'Print',
  printBlocked: 'Printing is blocked here. Open this page in its own window and try again.',
};
