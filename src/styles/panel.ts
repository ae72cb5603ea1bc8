import { css, type CSSResult } from 'lit';

/** The shield against the page, the palette, and what all views share. */
export const panel: CSSResult = css`
  :host {
    display: block !important;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }

  /* What would leak in by inheritance stops here; font, scheme and visibility are taken back on purpose. */
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    contain: layout;
    font-family: var(--readiness-font, inherit);
    font-size: max(16px, 1em);
    /* Unseen: tells when the page changes a color. */
    border-color: var(--_surface) var(--_text) var(--_accent) var(--_muted);
    outline-color: var(--_on-accent);
    transition:
      border-color 1ms,
      outline-color 1ms;
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
    /* System colors follow the scheme by themselves, so that one palette serves light and dark. */
    --_surface: var(--readiness-surface, Canvas);
    --_text: var(--readiness-text, color-mix(in srgb, CanvasText 90%, Canvas));
    --_muted: var(--readiness-muted, color-mix(in srgb, CanvasText 65%, Canvas));
    --_border: var(--readiness-border, color-mix(in srgb, CanvasText 17%, transparent));
    --_accent: var(--readiness-accent, color-mix(in srgb, #1c8f9c, CanvasText 37%));
    /* Mixed, because forced colors leave Canvas itself alone, on a button whose background they set to just that. */
    --_on-accent: var(--readiness-on-accent, color-mix(in srgb, Canvas, Canvas));
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    --_radius: var(--readiness-radius, 10px);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .panel {
    display: block;
    position: relative;
    max-inline-size: var(--readiness-max-width, 720px);
    margin-inline: auto;
    padding: var(--readiness-padding, clamp(12px, 6%, 40px));
    color: var(--_text);
    background-color: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
  }

  p,
  ul,
  ol,
  legend,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  p {
    max-inline-size: 62ch;
  }
  ul {
    list-style: none;
  }
  b,
  .heading,
  .level,
  button,
  summary,
  .here,
  .missing {
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Said, and not seen, without a break between the words around it. */
  .pause {
    opacity: 0;
  }

  .heading {
    font-family: var(--readiness-heading-font, inherit);
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block: 96px;
    outline: 0;
  }
  legend .heading {
    font-size: 1.2em;
  }
  .heading:lang(ar) {
    line-height: 1.5;
  }
  header .heading {
    font-size: 1.45em;
  }
  header p,
  .hint {
    margin-block-start: 4px;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block: 24px 16px;
    font-size: 0.9em;
  }

  /* The one picture: segments, filled from the start. */
  .scale {
    flex: 1;
    min-inline-size: 5em;
    block-size: 4px;
    overflow: hidden;
    background-color: var(--_border);
    border-radius: 4px;
    -webkit-mask: linear-gradient(90deg, #000 calc(100% - 3px), transparent 0) 0 / calc((100% + 3px) / var(--steps));
  }
  .scale > div {
    block-size: 100%;
    background-color: var(--_accent);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 24px;
  }
  button {
    min-block-size: 44px;
    padding: 8px 18px;
    font: inherit;
    font-weight: 600;
    color: var(--_accent);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .primary {
    color: var(--_on-accent);
    background-color: var(--_accent);
  }
  button:focus-visible,
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button:not(.primary):hover {
    background-color: var(--_tint);
  }

  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .primary {
      color: ButtonFace;
      background-color: ButtonText;
      forced-color-adjust: none;
    }
    .scale {
      border: 1px solid;
      block-size: 8px;
    }
    .scale > div {
      background: CanvasText !important;
      forced-color-adjust: none;
    }
  }
`;
