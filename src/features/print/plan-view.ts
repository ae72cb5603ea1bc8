import { html, type TemplateResult } from 'lit';
import type { Result } from '../../core/index.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import type { PrintMessages } from './messages.js';

/** A label with room to write behind it. */
const blank = (label: string): TemplateResult =>
  html`<span class="line"><span>${label}</span> <span class="blank">____</span></span>`;

/** What a meeting adds by hand, on paper and in copied text alone: a step, who, when, how to tell, and what to ask of the board. */
export const planView = (view: View, words: PrintMessages, { focus }: Result): Markup => {
  const { areas, board } = view.assessment;
  const ask = areas.find(({ id }) => id === focus[0])?.board ?? board;
  return html`<section class="printed plan">
    ${heading(view, 1, blank(words.step), { part: 'heading' })}
    <p class="owner">${blank(words.owner)}</p>
    <p class="by">${blank(words.by)}</p>
    <p>${blank(words.worked)}</p>
    ${ask ? html`<p>${words.board} ${ask}</p>` : ''}
  </section>`;
};
