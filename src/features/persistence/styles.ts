import { css, type CSSResult } from 'lit';
import { foldedStyles } from '../../views/folded.js';
import { markStyles } from '../../views/mark.js';

export const styles: readonly CSSResult[] = [
  foldedStyles,
  markStyles,
  css`
    .change {
      margin-block-start: 6px;
      font-size: 0.9em;
    }
    .history li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 12px;
    }
    .history + p {
      margin-block-start: 8px;
    }
    details button {
      margin-inline-start: -12px;
      padding-inline: 12px;
    }
  `,
];
