import { html } from 'lit';
import type { Result } from '../../core/index.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import type { PrintMessages } from './messages.js';

/** What a meeting adds by hand, on paper and in copied text alone: a step, who, when, how to tell, and what to ask of the board. */
export const planView = (view: View, words: PrintMessages, { focus }: Result): Markup => {
  const { areas, board } = view.assessment;
  const ask = areas.find(({ id }) => id === focus[0])?.board ?? board;
  const line = (label: string) => html`<p class="line">${label} <span class="blank">____</span></p>`;
  return html`<section class="printed plan">
    ${heading(view, 1, words.plan, { part: 'heading' })} ${[words.step, words.owner, words.by, words.worked].map(line)}
    ${ask ? html`<p>${words.board} ${ask}</p>` : ''}
  </section>`;
};
