import { css, type CSSResult } from 'lit';

/** One question at a time: larger, and larger still when it fills the screen. */
export const projectorStyles: CSSResult = css`
  .one .progress {
    margin-block: 0 16px;
  }
  .panel.one > section {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .alone .question-head > .heading {
    font-size: 1.45em;
  }
  .alone .agreement {
    font-size: 1.15em;
  }
  .alone .dots > span {
    inline-size: 18px;
    block-size: 18px;
  }
  .alone :is(.label-text, .how-many) {
    font-size: 1em;
  }
  .alone fieldset {
    margin-block-start: 24px;
  }
  .alone legend {
    font-size: 1.1em;
  }
  .alone .radio {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(clamp(40%, 240px, 100%), 1fr));
    column-gap: 10px;
  }
  :host(:fullscreen) {
    overflow: auto;
    background: Canvas;
  }
  :host(:fullscreen) .root {
    min-block-size: 100%;
    font-size: max(24px, 1.25vw + 2px);
  }
  :host(:fullscreen) .panel {
    max-inline-size: none;
    min-block-size: 100vh;
    padding: 4vh 6vw;
    border: 0;
    border-radius: 0;
  }
  :host(:fullscreen) p:not(.talk) {
    max-inline-size: 80ch;
  }
`;
