import { css, type CSSResult } from 'lit';

/** The grid of advice by area and level. */
export const grid: CSSResult = css`
  .scroll {
    overflow-x: auto;
    padding: 4px;
    margin: -4px;
  }
  .grid {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 6px;
    margin: -6px;
    font-size: 0.875rem;
  }
  .grid th {
    text-align: start;
    font-weight: 600;
    line-height: 1.3;
    min-inline-size: 5.5rem;
  }
  .cell {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 6px 8px;
    flex-direction: column;
    gap: 0;
    font-size: 0.875rem;
  }
  .cell.written {
    background: var(--tint);
    border-color: color-mix(in srgb, var(--accent) 35%, transparent);
  }
  .cell.empty {
    color: var(--muted);
    border: 1px dashed var(--frame);
  }
  .cell[aria-pressed='true'] {
    border: 2px solid var(--accent);
    font-weight: 600;
  }
`;
