import { css, type CSSResult } from 'lit';

/**
 * The panel on paper, for the element's own shadow root: the built-in result on one page, Letter or A4, ink on white.
 * Fills are borders, because browsers leave backgrounds out.
 */
export const paper: CSSResult = css`
  @media not print {
    :host([data-readiness-print]) {
      display: none !important;
    }
    .printed {
      display: none;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      font-size: 8.25pt;
      line-height: 1.22;
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_border: #777;
      --_accent: #000;
    }
    .root:lang(ar) {
      line-height: 1.35;
    }
    .panel {
      max-inline-size: none;
      padding: 0;
      background: none;
      border: 0;
    }
    .actions,
    .mark,
    [part='basis'],
    .result slot[name='signup'],
    [role='status'] {
      display: none;
    }
    .muted,
    .steps,
    .note,
    .read,
    .lists .heading,
    .lists .muted {
      font-size: 8pt;
    }
    .head {
      float: inline-end;
      max-inline-size: 45%;
      font-size: 8pt;
      text-align: end;
    }

    .result > header {
      container-type: normal;
    }
    .result section {
      margin-block-start: 4pt;
      padding-block-start: 4pt;
      border-block-start: 0.5pt solid var(--_border);
    }
    header .heading {
      font-size: 12pt;
    }
    .label {
      font-size: 8pt;
    }
    .level {
      font-size: 17pt;
    }
    [part='areas'] > .heading {
      display: none;
    }
    section > .heading {
      margin-block-end: 4pt;
      font-size: 10pt;
      break-after: avoid;
    }
    p {
      max-inline-size: none;
    }
    a {
      color: inherit;
    }
    li,
    .focus,
    details {
      break-inside: avoid;
    }
    ol,
    li + li,
    .read,
    .read + .read {
      margin-block-start: 1.5pt;
    }
    .read {
      color: var(--_muted);
    }

    .result .scale {
      block-size: auto;
    }
    header .scale {
      margin-block-start: 5pt;
    }
    .steps {
      gap: 2pt;
      margin-block: 2pt 5pt;
    }
    .steps ~ .muted {
      margin: 0;
    }
    .scale,
    .unknown .scale {
      background: none;
      border: 0.75pt solid;
      border-radius: 2pt;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .unknown .scale {
      border-style: dashed;
    }
    .scale > div {
      block-size: 5pt;
      margin-block-end: -1pt;
      background: none;
      border-block-start: 6pt solid;
    }

    .areas {
      display: flex;
      gap: 14pt;
    }
    .areas > li {
      flex: 1;
    }
    .areas > li + li,
    .gaps > li + li {
      margin: 0;
    }
    .area {
      margin-block-end: 2pt;
    }

    [part='start'] {
      display: flex;
      flex-wrap: wrap;
      gap: 4pt 18pt;
    }
    .focus {
      flex: 0 0 100%;
    }
    /* Areas alike beside the first of them, where there is room. */
    [part='start'] > .heading,
    .tied {
      align-self: last baseline;
      margin: 0;
    }
    .tied {
      flex: 1 1 300pt;
    }
    /* Steps beside what they follow from; the last row of that takes what they are longer. */
    .focus {
      display: grid;
      grid-template: auto auto 1fr / 1fr 1fr;
      column-gap: 18pt;
      padding: 0;
      background: none;
    }
    .focus > * {
      grid-column: 1;
    }
    .focus ol {
      grid-area: 1 / 2 / 4;
      margin: 0;
    }
    .focus > .read,
    .focus > :only-child {
      grid-column: 1 / -1;
    }
    .answer,
    .answer + .answer,
    .asked + .answer,
    .again {
      margin-block: 1.5pt 0;
      color: inherit;
    }
    .answer,
    .tied,
    .again {
      font-size: 8pt;
    }
    .said-answers > .answer,
    details > .answer:not(.held),
    details > .answer:not(.held) + p,
    .gaps p {
      display: inline;
    }
    .said-answers > .answer:not(.unsure + .answer) ~ .answer::before {
      content: ' · ';
    }
    details > .answer:not(.held)::after,
    .gaps b::after {
      content: ' ';
    }
    /* Two further areas: what to do. There is no room for what to read; that is on screen, and in copied text. */
    details:has(~ details) .read,
    details ~ details .read {
      display: none;
    }
    .again {
      flex: 0 0 100%;
    }
    /* On a line of its own where it would break: nobody could tell its hyphens from others. */
    .read a::after {
      content: '\u2066' attr(href) '\u2069';
      display: inline-block;
      margin-inline-start: 0.3em;
    }

    .line,
    .decision {
      display: flex;
      align-items: end;
      gap: 4pt;
    }
    .blank {
      flex: 1;
      min-inline-size: 60pt;
      font-size: 0;
      border-block-end: 0.5pt solid;
    }
    .decision {
      flex: 1;
      font-size: 8pt;
    }
    /* What nobody was sure of stands with its question under what is worth finding out. */
    .asked,
    .asked.unsure + .answer,
    .dash {
      display: none;
    }
    .plan {
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
      gap: 2pt 18pt;
      break-inside: avoid;
    }
    .plan > * {
      grid-column: 1 / -1;
    }
    .plan > .heading {
      margin: 0;
      font-size: inherit;
    }
    .line {
      min-block-size: 15pt;
    }
    .owner {
      grid-column: 1 / 3;
    }
    .by {
      grid-column: 3;
    }
    .plan > :last-child {
      margin-block-start: 2pt;
    }
    details,
    details[open],
    details + details,
    .focus + details {
      flex: 1 1 140pt;
      margin: 2pt 0 0;
      padding: 0;
      border: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      margin: 0;
      padding: 0 0 1.5pt;
      list-style: none;
    }

    .lists {
      display: block;
    }
    .lists .heading {
      margin-block: 3pt;
    }
    .lists > * > ul,
    .gaps {
      columns: 2;
      column-gap: 18pt;
    }
    .lists .muted {
      display: inline;
      line-height: inherit;
    }
    .open > li > span {
      font-size: 8pt;
    }
    .open .muted::before {
      content: '– ';
    }
    /* What was decided says more than the aim; and for many, there is no room. Arabic needs higher lines. */
    .filled .muted,
    .open:has(> :nth-child(8)) .muted,
    .result:has(.gaps) .open:has(> :nth-child(7)) .muted,
    .root:lang(ar) .result:has(.gaps) .open:has(> :nth-child(5)) .muted {
      display: none;
    }
    .lists li {
      gap: 5pt;
      margin: 0 0 1.5pt;
    }
    .lists li::before,
    .lists .filled li::before {
      inline-size: 8pt;
      block-size: 8pt;
      margin-block-start: 1.5pt;
      background: none;
      border: 1pt solid;
    }
    .lists .filled li::before {
      inline-size: 0;
      block-size: 0;
      margin-inline-end: 0.5pt;
      border-width: 4pt;
    }
    .gaps > li {
      padding-block-end: 3pt;
    }
    li:only-child {
      column-span: all;
    }
    .note {
      margin-block-start: 6pt;
    }
  }
`;
