import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '../../core/index.js';
import { questionViews } from '../questions/index.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** What to tell a visitor who went past this question without an answer; empty when nothing is missing. */
export const missingText = ({ session, messages }: View, question: Question): string =>
  session.missing.includes(question.id) ? messages[questionViews[question.type].missing] : '';

/**
 * One question as a native group. Keyed by id, so that no input is ever reused for another question: renaming a
 * checked radio would uncheck its new neighbors.
 *
 * @param describedBy id of what else belongs to its heading, such as the progress
 */
export const questionView = (view: View, question: Question, describedBy?: string): unknown => {
  const { id, type, text, hint } = question;
  const missing = missingText(view, question);
  const notes = [hint && `${id}-hint`, missing && `${id}-missing`].filter(Boolean).join(' ');
  return keyed(
    id,
    html`<fieldset
      part="question"
      class=${view.moved ? 'enter' : ''}
      data-question=${id}
      aria-describedby=${notes || nothing}
    >
      <legend>
        ${heading(view, 1, text, { part: 'prompt', id: `${id}-prompt`, ...(describedBy ? { describedBy } : {}) })}
      </legend>
      ${hint ? html`<p class="muted hint" id=${`${id}-hint`}>${hint}</p>` : ''}
      ${missing ? html`<p class="missing" part="error" id=${`${id}-missing`}>${missing}</p>` : ''}
      ${questionViews[type].choices(view, question)}
    </fieldset>` satisfies TemplateResult,
  );
};
