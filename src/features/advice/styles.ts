import { css, type CSSResult } from 'lit';
import { foldedStyles } from '../../views/folded.js';

export const styles: readonly CSSResult[] = [
  foldedStyles,
  css`
    .focus {
      padding: clamp(12px, 4%, 22px);
      background-color: var(--_tint);
      border-radius: var(--_radius);
    }
    /* Where a line was kept free. */
    header .muted > p:first-child {
      margin: 0;
    }
    .pace {
      color: var(--_text);
    }
    .answer,
    .asked {
      margin-block-start: 8px;
      font-size: 0.9em;
      color: var(--_muted);
    }
    .answer + .answer,
    .asked:not(.printed) + .answer {
      margin-block-start: 2px;
    }
    .asked:not(.printed) ~ .answer {
      color: var(--_text);
    }
    .tied {
      margin-block: -4px 12px;
    }
    .again {
      margin-block-start: 12px;
      font-size: 0.9em;
    }
    @media not print {
      .printed {
        display: none;
      }
      .result section p,
      .result section li {
        text-wrap: pretty;
      }
    }
    ol,
    li + li,
    .read {
      margin-block-start: 8px;
    }
    ol {
      padding-inline-start: 1.4em;
    }
    a {
      color: var(--_accent);
    }
    a[target]::after {
      content: '\u00a0↗';
      content: '\u00a0↗' / '';
    }
    a:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .read {
      margin-block-start: 12px;
      font-size: 0.9em;
    }
    .read + .read {
      margin-block-start: 4px;
    }
    .focus + details {
      margin-block-start: 12px;
    }

    .result > .actions {
      margin: 0;
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_border);
    }
    .note {
      margin-block-start: 12px;
      font-size: 0.9em;
    }
    slot[name='signup'] {
      display: block;
      margin-block: 28px;
    }

    .lists {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(clamp(40%, 240px, 100%), 1fr));
      gap: 20px 28px;
    }
    .lists .muted {
      display: block;
      font-size: 0.9em;
      line-height: 1.4;
    }
    .lists .heading {
      margin-block-end: 8px;
      font-size: 0.9em;
      color: var(--_muted);
    }
    .lists li {
      display: flex;
      gap: 10px;
    }
    .lists li::before {
      content: '';
      flex: none;
      inline-size: 14px;
      block-size: 14px;
      margin-block-start: 5px;
      border: 2px solid var(--_muted);
      border-radius: 50%;
    }
    .lists .filled li::before {
      background-color: var(--_accent);
      border-color: var(--_accent);
    }
    @media (forced-colors: active) {
      .filled li::before {
        background: CanvasText !important;
        forced-color-adjust: none;
      }
    }
    .gaps > li + li {
      margin-block-start: 16px;
    }

    :only-child > ul {
      columns: 2 240px;
    }
    .lists li {
      break-inside: avoid;
    }
  `,
];
