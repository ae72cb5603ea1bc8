import { css, type CSSResult } from 'lit';

/** All that a team sees together, but for its pictures. */
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

  .gaps > li + li {
    margin-block-start: 16px;
  }
  td.bare {
    color: var(--_muted);
  }
  .end {
    margin-block-start: 24px;
  }
`;
