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
  /* As large as the screen has room for, however many pixels that has: what shows it decides how large they are. */
  :host(:fullscreen) .root {
    min-block-size: 100%;
    font-size: max(18px, min(1.35vw, 2.4vh));
  }
  :host(:fullscreen) .panel {
    max-inline-size: none;
    min-block-size: 100vh;
    padding: 3vh 5vw;
    border: 0;
    border-radius: 0;
  }
  :host(:fullscreen) p:not(.talk) {
    max-inline-size: 80ch;
  }
  :host(:fullscreen) .one {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    column-gap: 2em;
  }
  :host(:fullscreen) .one > * {
    flex: 1 0 100%;
  }
  :host(:fullscreen) .one > :is(.actions, .small) {
    flex: none;
  }
  :host(:fullscreen) .one > .small {
    margin-block-start: 16px;
  }
  :host(:fullscreen) .alone .dots > span {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  :host(:fullscreen) .step {
    block-size: 0.25em;
  }
  :host(:fullscreen) .bar {
    block-size: 0.5em;
  }
  :host(:fullscreen) .alone :is(fieldset, .talk) {
    margin-block-start: 0.5em;
  }
  :host(:fullscreen) .alone .choice {
    margin-block-start: 6px;
    padding-block: 6px;
  }
  /* Of many choices, what each of us said stands beside what all say. */
  @media (min-width: 1000px) {
    :host(:fullscreen) .alone:has(> .columns) {
      display: grid;
      grid-template: auto 1fr auto auto / 1fr 1fr;
      column-gap: 3vw;
    }
    :host(:fullscreen) .alone:has(> .columns) > :is(.question-head, .talk) {
      grid-column: 1 / -1;
    }
    :host(:fullscreen) .alone > .columns {
      grid-area: 2 / 1;
      grid-template-columns: 1fr;
      align-content: start;
      gap: 0.5em 2em;
    }
    :host(:fullscreen) .alone > .columns + .muted {
      grid-area: 3 / 1;
    }
    :host(:fullscreen) .alone:has(> .columns) > fieldset {
      grid-area: 2 / 2 / 4;
    }
    :host(:fullscreen) .alone .checkbox {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 10px;
    }
    :host(:fullscreen) .shared > li {
      grid-template-columns: 1fr auto 4em;
      padding-block: 2px;
    }
    :host(:fullscreen) .shared > li > .bar {
      grid-column: 3;
      grid-row: 1;
    }
    :host(:fullscreen) .shared .how-many {
      grid-area: 1 / 2;
    }
  }
`;
