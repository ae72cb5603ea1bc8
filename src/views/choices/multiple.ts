import type { QuestionView } from './question-view.js';
import { rows } from './rows.js';

export const multiple: QuestionView = {
  missing: 'missingMultiple',
  choices: (view, question) => rows(view, question, 'checkbox'),
};
