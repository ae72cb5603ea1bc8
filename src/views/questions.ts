import { html, type TemplateResult } from 'lit';
import { format } from '../locales/format.js';
import { heading } from './heading.js';
import { questionView } from './question.js';
import { scale } from './scale.js';
import type { View } from './view.js';

/**
 * The questions, one at a time or all on one page.
 *
 * Each has a place of its own in the template, filled or empty, so that no input is ever reused for another question:
 * renaming a checked radio would uncheck its new neighbors. Texts that change are set whole, because browsers that translate a
 * page put elements of their own in the place of each text.
 */
export const questionsView = (view: View): TemplateResult => {
  const { assessment, session, messages, actions, onePage: all } = view;
  const { questions } = assessment;
  const { position } = session;
  const total = questions.length;
  // One question needs no count.
  const counted = !all && total > 1;
  return html`<header>
      ${heading(view, 0, assessment.title, { part: 'title', id: 'title' })}
      <slot name="intro" part="intro"><p class="muted">${assessment.intro}</p></slot>
    </header>
    ${view.more('missing')}
    ${
      counted
        ? html`<div class="progress" part="progress">
            <span
              class="muted"
              id="progress"
              .textContent=${format(messages.progress, { current: position + 1, total })}
            ></span>
            ${scale(total, position)}
          </div>`
        : ''
    }
    ${questions.map((question, index) =>
      all || index === position ? questionView(view, question, counted && 'progress') : '',
    )}
    <div class="actions" part="actions">
      <button
        type="button"
        class="primary"
        part="button primary"
        @click=${({ detail }: MouseEvent) => {
          if (all) actions.finish();
          // The second click of a double click is no answer to the question that came with the first.
          else if (detail < 2) actions.next();
        }}
        .textContent=${all || position === total - 1 ? messages.finish : messages.continue}
      ></button>
      ${
        all || !position
          ? ''
          : html`<button type="button" part="button" @click=${() => actions.back()}>${messages.back}</button>`
      }
      ${view.more('buttons')}
    </div>`;
};
