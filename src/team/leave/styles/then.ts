import { css, type CSSResult } from 'lit';

/** An earlier round beside this one: on screen, for the projector, and on one page of paper. */
export const thenStyles: CSSResult = css`
  .both {
    table-layout: fixed;
  }
  .both td,
  .both thead th + th {
    inline-size: 28%;
  }
  .both thead b {
    display: block;
    color: var(--_text);
  }
  .both :is(.dots, .bar) {
    display: inline-flex;
    vertical-align: middle;
    margin: 0;
    margin-inline-end: 8px;
    padding: 0;
    min-block-size: 0;
  }
  .both .bar {
    inline-size: 50%;
  }
  @container (max-width: 600px) {
    .both :is(.dots, .bar) {
      display: flex;
      margin-block-start: 5px;
    }
    .both .bar {
      inline-size: auto;
    }
  }
  .both .bar {
    max-inline-size: 10em;
  }
  .both tfoot :is(th, td) {
    border: 0;
  }
  .area-pair {
    margin-block-start: 16px;
  }
  :host(:fullscreen) .then .dots > span {
    inline-size: 1em;
    block-size: 1em;
  }
  :host(:fullscreen) .both {
    font-size: 1.1em;
  }
  :host(:fullscreen) .then .bar {
    block-size: 0.5em;
  }
  /* One thing at a time: what is paged to stands at the top, and nothing of the next shows below it. */
  :host(:fullscreen) {
    scroll-snap-type: y proximity;
  }
  :host(:fullscreen) .then > header > p {
    display: inline-block;
    max-inline-size: none;
    margin: 0;
    margin-inline-end: 1.5em;
  }
  :host(:fullscreen) .then > header > .moved {
    display: block;
  }
  :host(:fullscreen) [part='then'] > section {
    min-block-size: 88vh;
    margin: 0;
    padding-block-start: 2vh;
  }
  :host(:fullscreen) [part='then'] > section + section {
    min-block-size: 100vh;
    scroll-snap-align: start;
  }
  :host(:fullscreen) .area-pair {
    margin-block-start: 3vh;
  }
  @media print {
    .then > header > p {
      display: inline-block;
      max-inline-size: none;
      margin: 0;
      margin-inline-end: 12pt;
    }
    .then > header > .moved {
      display: block;
      font-size: 10pt;
    }
    [part='then'] > section {
      margin-block-start: 3pt;
      padding-block-start: 2pt;
      break-inside: avoid;
    }
    [part='then'] .question-head {
      flex-wrap: nowrap;
    }
    [part='then'] .question-head > .heading,
    [part='then'] > section > .heading {
      flex: 1;
      margin: 0;
      font-size: 9pt;
      text-wrap: wrap;
    }
    .both {
      margin: 0;
      font-size: 7.5pt;
      line-height: 1.12;
    }
    .root:lang(ar) .both {
      line-height: 1.2;
    }
    .both td,
    .both thead th + th {
      inline-size: 25%;
    }
    .both :is(th, td) {
      padding-block: 0.3pt !important;
      border-color: #bbb;
    }
    .both thead b {
      display: inline;
    }
    .both :is(.dots, .bar) {
      display: inline-flex;
      gap: 2pt;
      margin: 0;
      margin-inline-end: 4pt;
    }
    .both .bar {
      inline-size: 40pt;
      block-size: 5pt;
      background: none;
      border: 0.5pt solid #000;
    }
    .both .bar > span {
      block-size: 0;
      border-block-start: 5pt solid #000;
    }
    .both .dots > span {
      inline-size: 6pt;
      block-size: 6pt;
      background: none;
      border: 3pt solid #000;
    }
    .both .unsure .dots > span {
      border: 0.75pt dashed #000;
    }
    .area-pair {
      display: grid;
      grid-template-columns: 22% 1fr;
      margin-block-start: 2pt;
      font-size: 8pt;
      line-height: 1.2;
    }
    .area-pair > .heading {
      margin: 0;
    }
    .area-pair .areas > li {
      grid-template-columns: 10% 20% 1fr;
      gap: 0 8pt;
      padding-block: 0.5pt;
    }
    .area-pair .band > span {
      block-size: 0;
      border-block-start: 5pt solid #ccc;
    }
    .area-pair .band > .in {
      border-color: #000;
    }
    .area-pair .band > .common::after {
      inline-size: 9pt;
      block-size: 9pt;
      margin: -7pt -4.5pt;
      background: #fff;
      border: 2pt solid #000;
    }
  }
`;
