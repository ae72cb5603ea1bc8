import { css, html, type CSSResult } from 'lit';
import type { Markup } from './view.js';

/**
 * What is there for those who want to know more.
 *
 * @param opening called when it opens, before it is seen; for content that is made only then
 */
export const folded = (summary: string, content: unknown, opening?: () => void): Markup =>
  html`<details part="advice" @toggle=${opening}>
    <summary @click=${opening}>${summary}</summary>
    ${content}
  </details>`;

export const foldedStyles: CSSResult = css`
  details {
    padding-block: 4px;
  }
  details + details {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    margin-inline-start: 1.1em;
    padding-block: 10px;
    list-style-position: outside;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  details[open] {
    padding-block-end: 16px;
  }
`;
