import type { QuestionView } from './question-view.js';
import { rows } from './rows.js';

export const single: QuestionView = {
  missing: 'missingSingle',
  choices: (view, question) => rows(view, question, 'radio'),
};
