import { css, type CSSResult } from 'lit';
import { foldedStyles } from '../../views/folded.js';

export const styles: readonly CSSResult[] = [
  foldedStyles,
  css`
    .heading + details {
      margin-block-start: -8px;
    }
    .answers > li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 12px;
    }
    .answers > li + li {
      padding-block-start: 8px;
    }
    .answers p {
      grid-column: 1;
    }
    .answers button {
      grid-area: 1 / 2 / 3;
      align-self: center;
    }
    details button {
      margin-inline-start: -12px;
      padding-inline: 12px;
    }
    .answers button {
      margin-inline: 0 -12px;
    }
    table {
      inline-size: 100%;
      margin-block: 12px;
      border-collapse: collapse;
      font-size: 0.9em;
    }
    th,
    td {
      padding: 6px 0;
      font-weight: 400;
      text-align: start;
      vertical-align: top;
    }
    thead > tr > * {
      padding: 0;
    }
    tr > :first-child {
      inline-size: 100%;
      padding-inline-end: 12px;
    }
    tr > :nth-child(2) {
      padding-inline-end: 12px;
      text-align: end;
    }
    tr > :nth-child(n + 2) {
      overflow-wrap: normal;
    }
    .sum > * {
      border-block-start: 1px solid var(--_border);
    }
    .sum > th {
      font-weight: 600;
    }
    tr.muted > th {
      padding-inline-start: 12px;
    }
  `,
];
