import type { TemplateResult } from 'lit';
import type { Question } from '../../core/index.js';
import type { View } from '../view.js';

/** How a kind of question looks. */
export interface QuestionView {
  /** The message for a visitor who goes on without an answer. */
  readonly missing: 'missingSingle' | 'missingMultiple';
  choices(view: View, question: Question): TemplateResult;
}
