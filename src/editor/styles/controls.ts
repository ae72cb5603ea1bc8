import { css, type CSSResult } from 'lit';
import { base } from './base.js';

/** Buttons and fields as every panel has them, with its text and boxes. */
export const controls: CSSResult[] = [
  base,
  css`
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

    @media (forced-colors: active) {
      button {
        border-color: ButtonText !important;
      }
    }
  `,
];
