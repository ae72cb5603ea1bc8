import { css, type CSSResult } from 'lit';
import { collectStyles } from './styles/collect.js';

/** What all steps of the team tool share. */
const shared: CSSResult = css`
  .panel {
    max-inline-size: var(--readiness-max-width, 880px);
  }
  section > section,
  header + section {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  header + section {
    border-block-start-color: var(--_border);
  }
  section > .heading {
    margin-block-end: 4px;
    font-size: 1.15em;
  }
  .number {
    margin-inline-end: 0.25em;
    color: var(--_accent);
  }
  .small {
    font-size: 0.9em;
  }
  .framed {
    border-color: var(--_border);
  }
  .told:not(:empty) {
    margin-block-start: 8px;
  }
  .actions {
    align-items: center;
    margin-block-start: 16px;
  }
  [part='subheading'] {
    margin-block-end: 8px;
    font-size: 0.95em;
  }
  input:focus-visible,
  textarea:focus-visible,
  .files:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;

export const teamStyles: readonly CSSResult[] = [shared, collectStyles];
