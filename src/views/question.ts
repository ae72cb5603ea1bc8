import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../core/index.js';
import { questionViews } from './choices/index.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** What these read of a view: features have not added to it yet. */
type Own = Omit<View, 'more' | 'said'>;

const missingAnswer = ({ messages }: Own, { type, unsure }: Question): string =>
  `${messages[questionViews[type].missing]} ${unsure === false ? '' : messages.unsureIsFine}`;

/** What to tell a visitor who went past questions without an answer; empty when nothing is missing. */
export const missingText = (view: Own): string => {
  const missing = view.assessment.questions.find(({ id }) => view.session.missing.includes(id));
  return missing ? missingAnswer(view, missing) : '';
};

/**
 * One question as a native group.
 *
 * @param describedBy id of what else belongs to its heading, such as the progress
 */
export const questionView = (view: View, question: Question, describedBy?: string | false): TemplateResult => {
  const { id, type, text, hint } = question;
  const missing = view.session.missing.includes(id) && missingAnswer(view, question);
  const noted = hint && `${id}-hint`;
  // Whoever comes by the focus hears the hint with the heading; whoever comes by Tab, with the group.
  const notes = [describedBy, noted].filter(Boolean).join(' ');
  return html`<fieldset part="question" aria-describedby=${noted ?? nothing}>
    <legend>${heading(view, 1, text, { part: 'prompt', id: `${id}-prompt`, describedBy: notes })}</legend>
    ${hint ? html`<p class="muted hint" id=${noted}>${hint}</p>` : ''}
    ${
      missing
        ? html`<p class="missing" part="error" id=${`${id}-missing`}>
            <span class="unseen">${view.messages.error}: </span>${missing}
          </p>`
        : ''
    }
    ${questionViews[type].choices(view, question)}
  </fieldset>`;
};
