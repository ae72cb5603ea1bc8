import { html } from 'lit/html.js';
import type { Markup } from './view.js';

export type Choice = readonly [label: string, act: () => void];

/** A line above everything: what is shown here, and what else can be done. */
export const markView = (text: string, acts: readonly Choice[]): Markup =>
  html`<div part="mark" class="mark" data-keep="no">
    <p>${text}</p>
    ${acts.map(([label, act]) => html`<button type="button" part="inline" @click=${act}>${label}</button>`)}
  </div>`;
