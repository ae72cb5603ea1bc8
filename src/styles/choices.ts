import { css, type CSSResult } from 'lit';

/** Questions and their choices. */
export const choices: CSSResult = css`
  /* On the legend, because a fieldset draws its legend into its own border. */
  fieldset + fieldset,
  .result section {
    margin-block-start: 28px;
  }
  fieldset + fieldset > legend {
    inline-size: 100%;
  }
  fieldset + fieldset > legend,
  .result section {
    padding-block-start: 28px;
    border-block-start: 1px solid var(--_border);
  }
  header + fieldset {
    margin-block-start: 24px;
  }
  .missing {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }

  .choice {
    display: flex;
    gap: 14px;
    margin-block-start: 10px;
    align-items: start;
    min-block-size: 48px;
    padding: 11px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice .muted {
    display: block;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .quiet {
    color: var(--_muted);
    border-style: dashed;
  }
  .choice:has(:checked) {
    color: inherit;
    background-color: var(--_tint);
    border-color: var(--_accent);
    border-style: solid;
  }
  input {
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 2px 0;
    accent-color: var(--_accent);
    outline: 0;
    cursor: inherit;
  }
  .choice:hover:not(:has(:checked)) {
    background-color: color-mix(in srgb, var(--_tint) 50%, transparent);
  }
  /* Two columns where there is room for them, never more. */
  .checkbox {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(clamp(40%, 240px, 100%), 1fr));
    column-gap: 10px;
  }
  fieldset > div {
    padding-block-start: 6px;
  }
  .wide {
    grid-column: 1 / -1;
    margin-block-start: 10px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
