import { messages as advice } from '../features/advice/messages.js';
import { messages as arrival } from '../features/arrival/messages.js';
import { messages as persistence } from '../features/persistence/messages.js';
import { messages as print } from '../features/print/messages.js';
import { messages as revision } from '../features/revision/messages.js';
import { messages as sharing } from '../features/sharing/messages.js';
import { messages as summary } from '../features/summary/messages.js';
import { messages as element } from './en.js';
import type { AllMessages } from './messages.js';

export { content } from '../content/whole-en.js';

/** English whole: the texts of the element and of every feature. Visitors get them piece by piece. */
export const messages: AllMessages = {
  ...element,
  ...advice,
  ...sharing,
  ...revision,
  ...print,
  ...persistence,
  ...arrival,
  ...summary,
};
