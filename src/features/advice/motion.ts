import { css, type CSSResult } from 'lit';

/**
 * What is new on the panel comes in gently. These styles come with the visitor’s first action, and what stood there before
 * stays as it is.
 */
export const motion: CSSResult = css`
  @media screen and (prefers-reduced-motion: no-preference) {
    fieldset,
    .result,
    .said > * {
      transition:
        opacity 0.18s ease-out,
        translate 0.18s ease-out;
    }
    @starting-style {
      fieldset,
      .result,
      .said > * {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;
