import { css, html, type CSSResult } from 'lit';
import type { Markup } from './view.js';

/** What came of an action, said where it was asked for and to screen readers. */
export const saidView = (text: string, more: Markup = ''): Markup =>
  html`<div class="said">
    <p role="status" .textContent=${text}></p>
    ${more}
  </div>`;

export const saidStyles: CSSResult = css`
  .said {
    flex-basis: 100%;
  }
  /* Words may come last on screen; what takes the focus stays where Tab finds it. */
  .said:not(:has(textarea)) {
    order: 1;
  }
  .said > :first-child:not(:empty) {
    margin-block-start: 8px;
  }
`;
