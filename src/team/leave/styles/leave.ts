import { css, type CSSResult } from 'lit';

/** The page to take along, and an earlier round beside this one, on screen. */
export const leaveStyles: CSSResult = css`
  .written {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px 16px;
    margin-block-start: 12px;
  }
  .written > label {
    grid-column: 1 / -1;
    font-size: 0.9em;
  }
  .written > .for-owner {
    grid-column: 1;
  }
  .written > .for-by {
    grid-column: 2;
  }
  .written :is(input, textarea) {
    margin-block-start: 4px;
    font-size: 1.11em;
  }
  @container (max-width: 460px) {
    .written > label:is(.for-owner, .for-by) {
      grid-column: 1 / -1;
    }
  }
  .asked {
    margin-block-start: 20px;
  }
  .asked > .heading {
    font-size: 1em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 8px 32px;
    margin-block-start: 4px;
  }
  @container (max-width: 600px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .counts > li {
    display: grid;
    grid-template-columns: minmax(4em, 5.5em) 1fr;
    gap: 0 12px;
    align-items: start;
    margin-block-start: 4px;
    font-size: 0.95em;
  }
  .counts.shares > li {
    display: block;
  }
  .counts .dots {
    gap: 3px;
    min-block-size: 0;
    padding-block: 6px 0;
  }
  .counts .dots > span {
    box-sizing: border-box;
    inline-size: 11px;
    block-size: 11px;
  }
  .counts .bar {
    align-self: start;
    margin-block: 8px 0;
  }
  .together {
    padding: 10px 16px;
    background-color: var(--_tint);
    border-radius: var(--_radius);
    align-self: start;
  }
  .together > .muted {
    display: block;
    font-size: 0.9em;
  }
  .together .pause {
    display: none;
  }
  .together > .blank {
    display: none;
  }
  .plan > .printed {
    display: none;
  }
  .panel > .link > .address {
    margin-block-start: 8px;
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
    text-overflow: ellipsis;
  }
  .link > p + p,
  .link > input + p {
    margin-block-start: 8px;
  }
  .plan + .actions {
    margin-block-start: 24px;
  }
  .ways {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  .moved {
    margin-block-start: 12px;
    font-size: 1.15em;
    font-weight: 600;
  }
  [part='then'] > section {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
`;
