import { html } from 'lit';
import type { Result } from '../../core/index.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import { againView } from './again-view.js';
import type { AdviceMessages } from './messages.js';

/** What was answered “not sure”, and how to find out. Where nothing is known, that is where to start. */
export const gapsView = (view: View, words: AdviceMessages, { level, unsure }: Result): Markup =>
  unsure.length
    ? html`<section part="gaps">
        ${heading(view, 1, words.gaps, { part: 'heading' })}
        <ul role="list" class="gaps">
          ${view.assessment.questions
            .filter(({ id }) => unsure.includes(id))
            .map(
              ({ text, ask }) =>
                html`<li>
                  <b>${text}</b>
                  ${ask ? html`<p>${ask}</p>` : ''}
                </li>`,
            )}
        </ul>
        ${level ? '' : againView(view, words)}
      </section>`
    : '';
