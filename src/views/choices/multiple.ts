import type { QuestionView } from './index.js';
import { choices } from './rows.js';

export const multiple: QuestionView = {
  missing: 'missingMultiple',
  choices: (view, question) => choices(view, question, 'checkbox'),
};
