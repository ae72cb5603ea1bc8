import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .stack {
    gap: 14px;
  }
  .bar {
    position: sticky;
    inset-block-start: var(--bar, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding-block: 10px;
    background: var(--paper);
    border-block-end: 1px solid var(--line);
  }
  .bar p {
    flex: 1;
    min-inline-size: 9rem;
  }
  .texts {
    display: grid;
    gap: 0;
    list-style: none;
  }
  .texts > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 6px 16px;
    align-items: start;
    padding-block: 14px;
    border-block-end: 1px solid var(--line);
  }
  .where {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    font-size: 0.875rem;
    color: var(--muted);
  }
  .missing {
    color: var(--warn);
    font-weight: 600;
  }
  .source {
    margin: 0;
    padding-block: 8px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 1.45;
  }
  .texts textarea {
    min-block-size: 40px;
  }
  .waits textarea {
    border-inline-start: 4px solid var(--warn);
  }
  .tools {
    grid-column: 2;
  }
  .tools button {
    min-block-size: 32px;
    font-size: 0.875rem;
  }
  .told {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    background: var(--tint);
    border-radius: 8px;
  }
  .told ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  input[type='file'] {
    max-inline-size: 100%;
  }
  @media (max-width: 40rem) {
    .texts > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools {
      grid-column: 1;
    }
    .source {
      padding-block: 0;
    }
  }
`;
