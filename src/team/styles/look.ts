import { css, type CSSResult } from 'lit';

/** The pictures of a team: dots on ladders, bars, and bands on scales. */
export const lookStyles: CSSResult = css`
  .panel > section {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  .talk {
    max-inline-size: none;
    margin-block-start: 16px;
    padding: 10px 16px;
    background-color: var(--_tint);
    border-radius: var(--_radius);
    text-wrap: pretty;
  }
  table {
    inline-size: 100%;
    margin-block-start: 16px;
    border-collapse: collapse;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 6px 8px 6px 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  [dir='rtl'] :is(th, td) {
    padding: 6px 0 6px 8px;
  }
  th {
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
  }
  td {
    inline-size: 6em;
  }
  .first {
    margin-block-start: 20px;
  }
  .question-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
  }
  .question-head > .heading {
    flex: 1 1 60%;
    font-size: 1.15em;
  }
  .agreement {
    flex: none;
    max-inline-size: 100%;
  }

  .ladder {
    display: grid;
    grid-template-columns: repeat(var(--rungs), minmax(0, 1fr)) minmax(0, 0.75fr);
    margin-block-start: 16px;
  }
  .ladder > li {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 4;
    align-content: start;
    gap: 0;
    margin: 0;
    padding-inline-end: 12px;
  }
  .ladder {
    grid-template-rows: auto auto auto auto;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    align-content: end;
    gap: 5px;
    min-block-size: 18px;
    padding-block-end: 8px;
  }
  .dots > span {
    inline-size: 14px;
    block-size: 14px;
    background-color: var(--_accent);
    border-radius: 50%;
  }
  .unsure .dots > span {
    background: none;
    border: 2px dashed var(--_muted);
  }
  .step {
    block-size: 4px;
    margin-inline-end: -12px;
    background-color: var(--_border);
  }
  .ladder > li:not(.bare) .step,
  .between .step {
    background-color: var(--_accent);
  }
  .ladder > li.unsure .step {
    background: none;
    border-block-start: 4px dotted var(--_border);
  }
  .ladder > li.unsure {
    padding-inline: 16px 0;
  }
  .unsure .step {
    margin-inline: 0;
  }
  .label-text {
    padding-block-start: 2px;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .bare .label-text {
    color: var(--_muted);
  }
  .how-many {
    position: relative;
    font-size: 0.9em;
  }
  .ladder .how-many {
    min-block-size: 1.5em;
    padding-block-start: 6px;
  }
  .bar {
    display: block;
    align-self: end;
    block-size: 8px;
    margin-block-end: 8px;
    background-color: var(--_border);
    border-radius: 4px;
    overflow: hidden;
  }
  .bar > span {
    display: block;
    block-size: 100%;
    background-color: var(--_accent);
  }
  /* Where there is no room for columns, each rung is a row. */
  @container (max-width: 600px) {
    .ladder {
      display: block;
    }
    .ladder > li,
    .ladder > li.unsure {
      display: grid;
      grid-template: auto 1fr / minmax(5.5em, 34%) 1fr;
      gap: 0 14px;
      align-items: start;
      padding: 8px 0;
      border-block-end: 1px solid var(--_border);
    }
    .step {
      display: none;
    }
    .dots,
    .ladder .bar {
      grid-row: 1;
      align-content: start;
      align-self: start;
      margin-block-start: 6px;
      padding: 0;
    }
    .label-text {
      grid-area: 1 / 2 / 3;
      padding: 0;
    }
    .ladder .how-many {
      grid-row: 2;
      min-block-size: 0;
      padding: 0;
    }
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    gap: 20px 32px;
    margin-block-start: 16px;
  }
  .columns + .muted {
    margin-block-start: 12px;
  }
  .shared > li {
    display: grid;
    grid-template-columns: 1fr 5em;
    gap: 0 12px;
    align-items: center;
    padding-block: 4px;
  }
  .shared .bar {
    align-self: center;
    margin: 0;
  }
  .shared .how-many {
    grid-column: 1 / -1;
    font-weight: 400;
    color: var(--_muted);
  }

  .areas > li {
    display: grid;
    grid-template-columns: minmax(9em, 26%) minmax(8em, 1fr) minmax(9em, 30%);
    gap: 4px 20px;
    align-items: center;
    padding-block: 8px;
  }
  .areas .words {
    font-size: 0.9em;
  }
  .band {
    display: flex;
    gap: 3px;
  }
  .band > span {
    flex: 1;
    position: relative;
    block-size: 8px;
    background-color: var(--_border);
  }
  .band > :first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .band > :last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .band > .in {
    background-color: var(--_accent);
  }
  .band > .common::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: 16px;
    block-size: 16px;
    margin: -8px;
    background-color: var(--_surface);
    border: 4px solid var(--_accent);
    border-radius: 50%;
  }
  @container (max-width: 600px) {
    .areas > li {
      grid-template-columns: 1fr;
      padding-block: 12px;
    }
  }
  .gaps > li + li {
    margin-block-start: 16px;
  }
  td.bare {
    color: var(--_muted);
  }
  .end {
    margin-block-start: 24px;
  }
  [part='results'] {
    margin-block: 20px 12px;
  }
  .entries > li {
    display: grid;
    grid-template-columns: minmax(9em, auto) minmax(6em, 14em) auto;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
  }
  .entries > li > button {
    justify-self: end;
    padding-inline: 8px;
  }
  .entries .code {
    justify-self: start;
    font-family: ui-monospace, monospace;
    font-weight: 600;
    letter-spacing: 0.03em;
    overflow-wrap: anywhere;
  }
  @container (max-width: 460px) {
    .entries > li {
      grid-template-columns: 1fr auto;
    }
    .entries > li > input {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .dots > span,
    .bar > span,
    .band > .in,
    .ladder > li:not(.bare) .step {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
    .bar,
    .band > span {
      border: 1px solid CanvasText;
    }
    .unsure .dots > span {
      background: none !important;
      border-color: CanvasText;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      font-size: 9.5pt;
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_border: #777;
      --_accent: #000;
    }
    .panel {
      max-inline-size: none;
      padding: 0;
      background: none;
      border: 0;
    }
    .panel > section {
      margin-block-start: 8pt;
      padding-block-start: 8pt;
      break-inside: avoid;
    }
    .panel > .actions,
    .first,
    [part='tables'] {
      display: none;
    }
    .dots > span,
    .step,
    .bar > span,
    .band > span,
    .band > .common::after {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .talk {
      padding: 0;
      background: none;
    }
  }
`;
