import type { QuestionView } from './index.js';
import { choices } from './rows.js';

export const single: QuestionView = {
  missing: 'missingSingle',
  choices: (view, question) => choices(view, question, 'radio'),
};
