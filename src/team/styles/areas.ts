import { css, type CSSResult } from 'lit';

/** Areas as bands on the scale of levels. */
export const areaStyles: CSSResult = css`
  .areas > li {
    display: grid;
    grid-template-columns: minmax(9em, 26%) minmax(8em, 1fr) minmax(9em, 30%);
    gap: 4px 20px;
    align-items: center;
    padding-block: 8px;
  }
  .areas .words {
    font-size: 0.9em;
  }
  .band {
    display: flex;
    gap: 3px;
  }
  .band > span {
    flex: 1;
    position: relative;
    block-size: 8px;
    background-color: var(--_border);
  }
  .band > :first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .band > :last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .band > .in {
    background-color: var(--_accent);
  }
  .band > .common::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    inline-size: 16px;
    block-size: 16px;
    margin: -8px;
    background-color: var(--_surface);
    border: 4px solid var(--_accent);
    border-radius: 50%;
  }
  @container (max-width: 600px) {
    .areas > li {
      grid-template-columns: 1fr;
      padding-block: 12px;
    }
  }
`;
