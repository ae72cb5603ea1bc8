import { css, html, type CSSResult } from 'lit';
import type { Markup } from './view.js';

export type Choice = readonly [label: string, act: () => void];

/** A line above everything: what is shown here, and what else can be done. */
export const markView = (text: string, ...choices: readonly Choice[]): Markup =>
  html`<div part="mark" class="mark" data-keep="no">
    <p .textContent=${text}></p>
    ${choices.map(([label, act]) => html`<button type="button" part="inline" @click=${act} .textContent=${label}></button>`)}
  </div>`;

export const markStyles: CSSResult = css`
  .mark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-end: 24px;
    padding: 8px 16px;
    background-color: var(--_tint);
    border-radius: var(--_radius);
  }
  .mark p {
    flex: 1 1 16em;
  }
  .mark button {
    margin-inline-start: -12px;
    padding-inline: 12px;
  }
`;
