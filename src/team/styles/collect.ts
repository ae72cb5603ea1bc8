import { css, type CSSResult } from 'lit';

/** The invitation, the box that takes anything, and the list of results. */
export const collectStyles: CSSResult = css`
  input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    font: inherit;
    color: inherit;
    background-color: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    cursor: auto;
  }
  textarea {
    display: block;
    margin-block-start: 8px;
    resize: vertical;
  }
  .letter {
    margin-block-start: 16px;
    background-color: var(--_tint);
    border-color: var(--_border);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 12px 16px;
    margin-block-start: 12px;
  }
  .fields label,
  .group {
    font-size: 0.9em;
  }
  .fields input,
  .group input {
    margin-block-start: 4px;
    font-size: 1.11em;
  }
  .qr {
    display: block;
    inline-size: min(320px, 100%);
    background: #fff;
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .qr path {
    fill: #000;
    shape-rendering: crispedges;
  }
  figure {
    margin: 16px 0 0;
  }
  figcaption {
    margin-block-start: 8px;
  }
  .box-label {
    display: block;
    margin-block-start: 12px;
    font-weight: 600;
  }
  .adding {
    align-items: end;
    gap: 12px;
  }
  .group {
    flex: 0 1 15em;
  }
  .files {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 18px;
    font-weight: 600;
    color: var(--_accent);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .files:hover {
    background-color: var(--_tint);
  }
  .adding + datalist + .small {
    margin-block-start: 8px;
  }
  .news:not(:empty) {
    margin-block-start: 16px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  .news p + p {
    margin-block-start: 4px;
  }
  .after {
    margin-block-start: 12px;
  }
  .after:not(:has(button)) {
    display: none;
  }
  .waiting {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    margin-block-start: 8px;
  }
  .check,
  .how-many-of-us {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }
  .how-many-of-us input:not([type='checkbox']) {
    inline-size: 5.5em;
  }
  .panel {
    container-type: inline-size;
  }
  @media print {
    [part='invite'],
    [part='collect'],
    [part='start'] {
      display: none;
    }
  }
`;
