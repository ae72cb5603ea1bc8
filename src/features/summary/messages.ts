import type { Plural } from '../../locales/format.js';

/** The texts of what is missing on one page. */
export interface SummaryMessages {
  /** `{count}`: questions without an answer. */
  readonly missingCount: Plural;
}

export const messages: SummaryMessages = {
  missingCount: { one: 'One question still needs an answer.', other: '{count} questions still need an answer.' },
};
