import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .stack {
    gap: 14px;
  }
  h2 {
    font-size: 1.0625rem;
  }
  section + section {
    margin-block-start: 28px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--line);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block: 8px 4px;
  }
  caption:has(.unseen) {
    padding: 0;
  }
  th,
  td {
    padding: 5px 0;
    text-align: start;
    font-weight: 400;
    vertical-align: middle;
  }
  th[scope='row'] {
    inline-size: 34%;
    padding-inline-end: 10px;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .share {
    inline-size: 5.5rem;
    text-align: end;
    white-space: nowrap;
  }
  .track {
    block-size: 14px;
    background: var(--sunken);
    border-radius: 4px;
    overflow: hidden;
  }
  .track div {
    block-size: 100%;
    min-inline-size: 2px;
    background: var(--accent);
    border-radius: 4px;
    print-color-adjust: exact;
  }
  .none th,
  .none td {
    color: var(--warn);
  }
  .warning {
    display: grid;
    gap: 6px;
    justify-items: start;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--warn);
    background: var(--sunken);
    border-radius: 4px;
  }
  .waiting {
    opacity: 0.55;
  }
  fieldset {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 4px;
  }
  .result {
    display: grid;
    gap: 2px;
    padding: 14px 16px;
    background: var(--tint);
    border-radius: 10px;
  }
  .result strong {
    font-size: 1.25rem;
    line-height: 1.25;
  }
  .account,
  .account ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.25rem;
    line-height: 1.4;
  }
  .account {
    gap: 12px;
  }
  .account ul {
    margin-block-start: 4px;
    list-style: none;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--line);
    color: var(--muted);
    font-size: 0.9375rem;
  }
  @media (forced-colors: active) {
    .track div {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
