import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../core/index.js';
import { plural } from '../locales/format.js';
import { questionViews } from './choices/index.js';
import { heading } from './heading.js';
import type { View } from './view.js';

const missingAnswer = ({ messages }: View, { type, unsure }: Question): string =>
  `${messages[questionViews[type].missing]} ${unsure === false ? '' : messages.unsureIsFine}`;

/** What to tell a visitor who went past questions without an answer; empty when nothing is missing. */
export const missingText = (view: View): string => {
  const { assessment, session, messages } = view;
  const [first, ...others] = assessment.questions.filter(({ id }) => session.missing.includes(id));
  if (others.length) return plural(messages.missingCount, messages.lang, others.length + 1);
  return first ? missingAnswer(view, first) : '';
};

/**
 * One question as a native group.
 *
 * @param describedBy id of what else belongs to its heading, such as the progress
 */
export const questionView = (view: View, question: Question, describedBy?: string | false): TemplateResult => {
  const { id, type, text, hint } = question;
  const missing = view.session.missing.includes(id) && missingAnswer(view, question);
  const notes = [hint && `${id}-hint`, missing && `${id}-missing`].filter(Boolean).join(' ');
  return html`<fieldset part="question" aria-describedby=${notes || nothing}>
    <legend>${heading(view, 1, text, { part: 'prompt', id: `${id}-prompt`, describedBy })}</legend>
    ${hint ? html`<p class="muted hint" id=${`${id}-hint`}>${hint}</p>` : ''}
    ${missing ? html`<p class="missing" part="error" id=${`${id}-missing`}>${missing}</p>` : ''}
    ${questionViews[type].choices(view, question)}
  </fieldset>`;
};
