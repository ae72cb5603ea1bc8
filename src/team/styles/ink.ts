import { css, type CSSResult } from 'lit';

/** Pictures in colors that are forced, and all of it on paper. */
export const inkStyles: CSSResult = css`
  @media (forced-colors: active) {
    .dots > span,
    .bar > span,
    .band > .in,
    .ladder > li:not(.bare) .step {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
    .bar,
    .band > span {
      border: 1px solid CanvasText;
    }
    .unsure .dots > span {
      background: none !important;
      border-color: CanvasText;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      font-size: 9.5pt;
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_border: #777;
      --_accent: #000;
    }
    .panel {
      max-inline-size: none;
      padding: 0;
      background: none;
      border: 0;
    }
    .panel > section {
      margin-block-start: 8pt;
      padding-block-start: 8pt;
      break-inside: avoid;
    }
    .panel > .actions,
    .first,
    [part='tables'] {
      display: none;
    }
    .dots > span,
    .step,
    .bar > span,
    .band > span,
    .band > .common::after {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .talk {
      padding: 0;
      background: none;
    }
  }
`;
