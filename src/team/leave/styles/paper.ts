import { css, type CSSResult } from 'lit';

/** The page to take along on paper: one page, Letter or A4, ink on white. Fills are borders, because browsers leave backgrounds out. */
export const paperStyles: CSSResult = css`
  @media not print {
    :host([data-readiness-print]) {
      display: none !important;
    }
  }
  @media print {
    .mark,
    .onscreen,
    .written,
    .plan > .muted,
    .panel > .link,
    .panel > textarea,
    .ways,
    .leave .told,
    .ask,
    .then .told,
    .leave > .actions,
    .then > .actions {
      display: none;
    }
    .panel.leave {
      line-height: 1.25;
    }
    .root:lang(ar) .panel.leave {
      line-height: 1.4;
    }
    .leave > header > p {
      max-inline-size: none;
      font-size: 13pt;
      font-weight: 600;
      color: #000;
    }
    .leave > section {
      margin-block-start: 8pt;
      padding-block-start: 8pt;
    }
    .leave .heading {
      break-after: avoid;
    }
    .leave > section > .heading {
      margin-block-end: 2pt;
      font-size: 11pt;
    }
    .plan > .printed {
      display: grid;
      grid-template-columns: 2fr 1fr;
      gap: 2pt 18pt;
    }
    .printed > .line {
      display: flex;
      grid-column: 1 / -1;
      gap: 4pt;
      align-items: baseline;
      min-block-size: 18pt;
      max-inline-size: none;
    }
    .printed > .for-owner {
      grid-column: 1;
    }
    .printed > .for-by {
      grid-column: 2;
    }
    .line > :first-child {
      flex: none;
    }
    .blank,
    .together > .blank {
      display: inline-block;
      flex: 1;
      inline-size: 100%;
      min-block-size: 14pt;
      color: transparent !important;
      border-block-end: 0.5pt solid #000;
    }
    .asked {
      margin-block-start: 7pt;
      break-inside: avoid;
    }
    .pair {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 2pt 18pt;
      margin-block-start: 1pt;
    }
    .pair > div > .agreement {
      font-style: normal;
    }
    .counts > li {
      grid-template-columns: 56pt 1fr;
      gap: 0 6pt;
      margin-block-start: 1pt;
      font-size: 9pt;
    }
    .counts .dots {
      gap: 2pt;
      padding-block: 3pt 0;
    }
    .counts .dots > span {
      inline-size: 6pt;
      block-size: 6pt;
      background: none;
      border: 3pt solid #000;
    }
    .counts .unsure .dots > span {
      border: 0.75pt dashed #000;
    }
    .counts .bar {
      block-size: 6pt;
      margin-block: 3pt 0;
      background: none;
      border: 0.5pt solid #000;
    }
    .counts .bar > span {
      block-size: 0;
      border-block-start: 6pt solid #000;
    }
    .together {
      padding: 0;
      background: none;
      font-size: 9pt;
    }
    .many {
      font-size: 8pt;
    }
    .many .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .many .counts > li {
      font-size: 8pt;
    }
    .answers.many {
      columns: 2;
      column-gap: 18pt;
    }
    .many > .heading,
    .many > .muted {
      column-span: all;
    }
  }
`;
