import { css, type CSSResult } from 'lit';

/** The result panel as far as it is there at once: the level and the areas. The advice brings the styles of the rest. */
export const result: CSSResult = css`
  .label {
    display: block;
    font-size: max(0.62em, 13px);
  }
  .level {
    font-size: 1.4em;
    line-height: 1.15;
  }
  .result .scale {
    block-size: 8px;
  }
  header .scale {
    margin-block-start: 16px;
  }
  .steps {
    display: flex;
    gap: 3px;
    margin-block: 4px 16px;
    /* Smaller where a word would break, which joined scripts do not bear. */
    font-size: min(0.82em, 4.3cqi);
  }
  .steps ~ .muted {
    margin-block-start: 8px;
  }
  .steps > span {
    flex: 1;
    min-inline-size: 0;
  }
  .here {
    color: var(--_text);
  }

  .result > header {
    container-type: inline-size;
  }
  @container (max-width: 260px) {
    .steps {
      visibility: hidden;
      block-size: 8px;
    }
  }

  section > .heading {
    margin-block-end: 12px;
    font-size: 1.15em;
  }
  .area {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-end: 6px;
  }
  .area > .muted {
    margin-inline-start: auto;
  }

  .areas > li + li {
    margin-block-start: 16px;
  }
  .unknown .scale {
    background: none;
    border: 1px dashed var(--_muted);
  }
`;
