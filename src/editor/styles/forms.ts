import { css, type CSSResult } from 'lit';

/** Lists of entries with their tools, and what stands in them. */
export const forms: CSSResult = css`
  .entries {
    display: grid;
    gap: 12px;
    list-style: none;
    min-inline-size: 0;
  }
  .entries.tight,
  .tight {
    gap: 8px;
  }
  .entry {
    display: grid;
    gap: 14px;
    min-inline-size: 0;
  }
  .entry > header {
    display: flex;
    align-items: center;
    gap: 8px;
    justify-content: space-between;
  }
  .entry > header h3 {
    min-inline-size: 0;
  }
  /* Its tools stand at the end of the line in which “More” is. */
  .choice {
    position: relative;
    gap: 4px;
    padding-block: 10px 6px;
    border-block-start: 1px solid var(--line);
  }
  .choice > .tools {
    justify-self: end;
  }
  .choice > .tools + details {
    margin-block-start: -38px;
  }
  .choice > .tools + details > summary {
    min-block-size: 34px;
    align-content: center;
  }
  .choice > .tools + details:not([open]) {
    inline-size: fit-content;
  }
  .choice > .tools {
    z-index: 1;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 12px;
    align-items: start;
  }
  .line > .field:nth-child(2) {
    inline-size: 5.5rem;
  }
  .card > .line > .field:nth-child(2) {
    inline-size: 9rem;
  }
  .line > button {
    align-self: start;
    margin-block-start: 28px;
  }
  .tools {
    display: flex;
    align-items: center;
    flex: none;
  }
  .tools .icon {
    inline-size: 34px;
  }
  .grip {
    display: inline-flex;
    padding: 8px 4px;
    color: var(--muted);
    cursor: grab;
    touch-action: none;
  }
  [data-dragged] {
    opacity: 0.5;
  }
  [data-drop-before] {
    box-shadow: 0 -3px 0 var(--accent);
  }
  [data-drop-after] {
    box-shadow: 0 3px 0 var(--accent);
  }
  .muted {
    color: var(--muted);
    font-weight: 400;
  }
  .original {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--line);
  }
  .inset {
    padding-inline-start: 28px;
  }
  .low {
    align-self: end;
    min-block-size: 40px;
  }
  .next {
    margin-block: 28px 12px;
    font-size: 1rem;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .plain-list {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .plain-list > li {
    flex-wrap: nowrap;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--line);
  }

  button.title {
    justify-content: flex-start;
    gap: 12px;
    padding: 4px;
    text-align: start;
    color: var(--ink);
  }
  .place {
    align-self: start;
    min-inline-size: 1.5em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .words {
    display: grid;
    overflow-wrap: anywhere;
  }
  .words .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .turn svg {
    color: var(--muted);
  }
  [aria-expanded='true'] .turn svg {
    rotate: 180deg;
  }

  @media (max-width: 32rem) {
    .entry > header {
      flex-wrap: wrap;
    }
    .inset {
      padding-inline-start: 0;
    }
  }
`;
