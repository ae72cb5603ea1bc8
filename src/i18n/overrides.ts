import { warn } from '../warn.js';
import { messages } from './en.js';
import type { Messages } from './messages.js';

/** The messages among given ones that are there to be replaced. Others are left out, with a warning. */
export const overrides = (given: unknown): Partial<Messages> =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter(([key, text]) => {
      const known = Object.hasOwn(messages, key) && typeof text === 'string';
      if (!known) warn('unknown-message', `ignored: ${key}.`);
      return known;
    }),
  );
