import { css, type CSSResult } from 'lit';

/** Text and boxes as every panel has them. */
export const base: CSSResult = css`
  :host {
    display: block;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset,
  legend,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
    font-weight: 600;
    text-wrap: balance;
  }
  h3,
  h4 {
    font-size: 1rem;
    line-height: 1.3;
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }
  /* Headings have the focus to be read out, and can do nothing. */
  :is(h1, h2, h3)[tabindex='-1']:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .lead,
  .hint {
    color: var(--muted);
    max-inline-size: 62ch;
  }
  .hint,
  .small {
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .stack {
    display: grid;
    gap: 20px;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .two {
    display: grid;
    gap: 20px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: start;
  }
  .card {
    padding: 16px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
    min-inline-size: 0;
  }
  details > summary {
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
    inline-size: fit-content;
  }
  details[open] > summary {
    margin-block-end: 12px;
  }
`;
