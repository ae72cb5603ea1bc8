import type { QuestionKind } from '../../core/index.js';
import { multiple } from './multiple.js';
import type { QuestionView } from './question-view.js';
import { single } from './single.js';

/** How each kind of question looks. */
export const questionViews: Readonly<Record<QuestionKind, QuestionView>> = { single, multiple };
