import { css, type CSSResult } from 'lit';

/** Buttons, fields and text as every panel has them. */
export const controls: CSSResult = css`
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

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 36px;
    padding: 5px 14px;
    line-height: 1.3;
    color: var(--accent);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 8px;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: var(--muted);
    opacity: 0.6;
    cursor: default;
  }
  button.primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
    font-weight: 600;
  }
  button.plain {
    padding-inline: 6px;
    border-color: transparent;
    background: none;
  }
  button.icon {
    inline-size: 36px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--muted);
  }
  button.icon:hover {
    color: var(--accent);
    background: var(--tint);
  }
  svg {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .field > label,
  .field > legend,
  .label {
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .optional {
    font-weight: 400;
    color: var(--muted);
  }
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 7px 10px;
    background: var(--surface);
    border: 1px solid var(--frame);
    border-radius: 8px;
  }
  textarea {
    display: block;
    field-sizing: content;
    resize: vertical;
    line-height: 1.45;
  }
  input[type='number'] {
    max-inline-size: 7rem;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 3px 0 0;
    flex: none;
    accent-color: var(--accent);
  }
  .check {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  [aria-invalid='true'] {
    border-color: var(--warn) !important;
    border-inline-start-width: 4px !important;
  }
  .problem {
    color: var(--warn);
    font-size: 0.875rem;
    line-height: 1.4;
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
  @media (forced-colors: active) {
    button {
      border-color: ButtonText !important;
    }
  }
`;
