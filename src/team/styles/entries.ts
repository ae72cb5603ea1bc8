import { css, type CSSResult } from 'lit';

/** The results one by one. */
export const entryStyles: CSSResult = css`
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
  .acts {
    display: flex;
    justify-content: end;
  }
  .acts > button {
    padding-inline: 8px;
  }
  .replace {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    grid-column: 1 / -1;
  }
  .replace > label {
    flex: 1 0 100%;
    font-size: 0.9em;
  }
  .replace > input:not([type='checkbox']) {
    flex: 1 1 10em;
    inline-size: auto;
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
`;
