import { css, type CSSResult } from 'lit';

/** The settings of the preview, and the page that it stands on. */
export const previewStyles: CSSResult = css`
  .stage {
    border-radius: 14px;
    background: light-dark(#fff, #15191c);
    color: light-dark(#1a1f23, #e9edf0);
    min-inline-size: 0;
  }
  :host([scheme='light']) .stage {
    color-scheme: light;
  }
  :host([scheme='dark']) .stage {
    color-scheme: dark;
  }
  :host([phone]) .stage {
    inline-size: min(100%, 390px);
    margin-inline: auto;
  }
  .settings {
    justify-content: space-between;
    margin-block-end: 12px;
  }
  .set {
    display: inline-flex;
  }
  .set button {
    inline-size: 40px;
    padding: 0;
    border-radius: 0;
    color: var(--muted);
  }
  .set button:first-child {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .set button:last-child {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    border-inline-start: 0;
  }
  .set button[aria-pressed='true'] {
    color: var(--accent);
    background: var(--tint);
  }
  select {
    inline-size: auto !important;
    min-block-size: 36px !important;
  }
  .note {
    margin-block-end: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--warn);
    background: var(--surface);
  }
`;
