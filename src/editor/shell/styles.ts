import { css, type CSSResult } from 'lit';

/** The workbench: sections, form, and preview side by side; on a phone one after the other. */
export const layout: CSSResult = css`
  :host {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    min-block-size: 100vh;
    min-block-size: 100dvh;
  }
  editor-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  editor-toast {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    padding: 0 12px 12px;
    pointer-events: none;
  }
  editor-toast > * {
    pointer-events: auto;
  }
  .start {
    inline-size: min(100% - 2rem, 52rem);
    margin-inline: auto;
    padding-block: clamp(1.5rem, 6vw, 4rem);
  }
  .start h1 {
    margin: 0 0 8px;
    font-size: 2rem;
    line-height: 1.2;
  }
  .start .lead {
    margin-block-end: 28px;
  }
  .start .back {
    margin-block-end: 28px;
  }
  .bench {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr) minmax(22rem, 0.85fr);
    gap: 0 24px;
    inline-size: min(100%, 112rem);
    margin-inline: auto;
    padding-inline: 16px;
    align-items: start;
  }
  nav {
    position: sticky;
    inset-block-start: 57px;
    padding-block: 20px;
  }
  nav ul {
    display: grid;
    gap: 2px;
    list-style: none;
  }
  nav button {
    inline-size: 100%;
    justify-content: space-between;
    text-align: start;
    border-color: transparent;
    background: none;
    color: var(--ink);
  }
  nav button[aria-current] {
    color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .count {
    color: var(--warn);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .form {
    padding-block: 20px 48px;
    max-inline-size: 46rem;
    min-inline-size: 0;
  }
  .form > h2 {
    margin-block-end: 12px;
  }
  /* They take the focus for those who hear them. */
  h1:focus,
  h2:focus {
    outline: none;
  }
  .side {
    position: sticky;
    inset-block-start: 57px;
    max-block-size: calc(100vh - 57px - 46px);
    max-block-size: calc(100dvh - 57px - 46px);
    overflow-y: auto;
    padding: 20px 4px 24px;
    min-inline-size: 0;
  }
  .tabs {
    display: flex;
    gap: 4px;
    margin-block-end: 12px;
  }
  .tabs button {
    border-color: transparent;
    background: none;
    color: var(--muted);
  }
  .tabs button[aria-pressed='true'] {
    color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .switch {
    display: none;
  }
  @media (max-width: 74rem) {
    .bench {
      grid-template-columns: minmax(0, 1fr) minmax(19rem, 0.8fr);
    }
    nav {
      grid-column: 1 / -1;
      position: static;
      padding-block: 10px 0;
      min-inline-size: 0;
    }
    nav ul {
      display: flex;
      flex-wrap: wrap;
    }
    nav button {
      inline-size: auto;
      gap: 6px;
      padding-inline: 10px;
      white-space: nowrap;
    }
  }
  @media (max-width: 48rem) {
    .bench {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 12px;
    }
    nav ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 4px;
      margin-inline: -4px;
    }
    .side {
      position: static;
      max-block-size: none;
      padding-block-start: 12px;
    }
    .switch {
      display: flex;
      border-block-end: 1px solid var(--line);
    }
    .switch button {
      flex: 1;
      border: 0;
      border-radius: 0;
      background: none;
      color: var(--muted);
      border-block-end: 3px solid transparent;
    }
    .switch button[aria-pressed='true'] {
      color: var(--accent);
      border-block-end-color: var(--accent);
      font-weight: 600;
    }
    :host([view='form']) .side,
    :host([view='side']) .form,
    :host([view='side']) nav {
      display: none;
    }
  }
`;
