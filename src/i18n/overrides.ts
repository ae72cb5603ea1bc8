import type { AllMessages } from './messages.js';

/** The texts among given messages. Which names there are, and so which are misspelled, the part that keeps results knows. */
export const overrides = (given: object): Partial<AllMessages> =>
  Object.fromEntries(Object.entries(given).filter(([, text]) => typeof text === 'string'));
