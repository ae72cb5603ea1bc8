import { html } from 'lit';
import type { Choice, Result } from '../../core/index.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import type { AdviceMessages } from './messages.js';

/** For each question that lists conditions: which are aligned, and which are next. */
export const conditionsView = (view: View, words: AdviceMessages, { conditions, unsure }: Result): Markup =>
  view.assessment.questions.map((question): Markup => {
    const titles = 'conditions' in question && !unsure.includes(question.id) ? question.conditions : undefined;
    if (!titles) return '';
    const list = (title: string, ids: readonly string[], marker: string, decided = '') => {
      const items = question.choices.filter(({ id }) => ids.includes(id));
      return items.length
        ? html`<div>
            ${heading(view, 2, title, { part: 'subheading' })}
            <ul role="list" class=${marker}>
              ${items.map(
                ({ label, description }: Choice) =>
                  html`<li>
                    <span>${label} ${description ? html`<span class="muted">${description}</span>` : ''}</span>
                    ${
                      decided &&
                      html`<span class="printed decision">
                        <span class="dash">–</span> ${decided} <span class="blank">____</span>
                      </span>`
                    }
                  </li>`,
              )}
            </ul>
          </div>`
        : '';
    };
    return html`<section part="conditions">
      ${heading(view, 1, titles.title, { part: 'heading' })}
      <div class="lists">
        ${list(titles.aligned, conditions.aligned, 'filled', words.decision)}
        ${list(titles.next, conditions.next, 'open')}
      </div>
    </section>`;
  });
