import { css, type CSSResult } from 'lit';

/** People as dots on ladders, and as bars where they are many. */
export const ladderStyles: CSSResult = css`
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
`;
