import { css, type CSSResult } from 'lit';
import { markStyles } from '../../views/mark.js';
import { saidStyles } from '../../views/said.js';

export const styles: readonly CSSResult[] = [
  markStyles,
  saidStyles,
  css`
    .framed,
    .give {
      border-color: var(--_border);
    }
    .compare .actions {
      margin-block-start: 12px;
    }
    .code {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 16px;
      margin-block-start: 12px;
    }
    .code bdi {
      font-family: ui-monospace, monospace;
      font-size: 1.3em;
      font-weight: 600;
      letter-spacing: 0.04em;
    }
    .told:not(:empty) {
      margin-block-start: 8px;
    }
    @media print {
      .compare {
        display: none;
      }
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
