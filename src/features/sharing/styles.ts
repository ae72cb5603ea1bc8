import { css, type CSSResult } from 'lit';
import { markStyles } from '../../views/mark.js';
import { saidStyles } from '../../views/said.js';

export const styles: readonly CSSResult[] = [
  markStyles,
  saidStyles,
  css`
    .framed {
      border-color: var(--_border);
    }
    textarea {
      inline-size: 100%;
      margin-block-start: 8px;
      padding: 8px 12px;
      font: inherit;
      color: inherit;
      background-color: var(--_tint);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    textarea:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
  `,
];
