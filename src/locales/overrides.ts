import type { AllMessages } from './messages.js';

/**
 * The texts among given messages; `lang`, which says how numbers are written, is none. Which names there are, and so which
 * are misspelled, the part that keeps results knows.
 */
export const overrides = (given: object): Partial<AllMessages> =>
  Object.fromEntries(Object.entries(given).filter(([key, text]) => key !== 'lang' && typeof text === 'string'));
