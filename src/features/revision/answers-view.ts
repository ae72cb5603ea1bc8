import { html } from 'lit';
import { UNSURE, type Question } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';
import type { RevisionMessages } from './messages.js';

/** An answer as the visitor read it. */
const answerText = (view: View, question: Question): string => {
  const chosen = [view.session.answers[question.id] ?? []].flat();
  const labels = question.choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return chosen.includes(UNSURE)
    ? view.messages.unsure
    : new Intl.ListFormat(view.messages.lang, { type: 'unit', style: 'long' }).format(labels);
};

/** Every question with its answer, and a way to change it where the answers are the visitor's own. */
export const answersView = (
  view: View,
  words: RevisionMessages,
  change: ((question: Question) => void) | undefined,
): Markup =>
  html`<ul role="list" class="answers">
    ${view.assessment.questions.map(
      (question) =>
        html`<li>
          <p class="muted">${question.text}</p>
          <p>${answerText(view, question)}</p>
          ${
            change
              ? html`<button type="button" part="inline" @click=${() => change(question)}>
                  ${words.change}<span class="pause">: </span><span class="unseen">${question.text}</span>
                </button>`
              : ''
          }
        </li>`,
    )}
  </ul>`;
