import { svg, html, type TemplateResult } from 'lit';

const icon = (path: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${path}</svg>`;

/** Pictures on buttons; what a button does is said in its label. */
export const ICONS = {
  up: icon(svg`<path d="M10 16V4M5 9l5-5 5 5" />`),
  down: icon(svg`<path d="M10 4v12M5 11l5 5 5-5" />`),
  copy: icon(
    svg`<rect x="7" y="7" width="9" height="9" rx="2" /><path d="M13 7V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v5a2 2 0 0 0 2 2h1" />`,
  ),
  remove: icon(svg`<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.5 9v4M11.5 9v4" />`),
  grip: icon(svg`<path d="M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01" stroke-width="2.6" />`),
  add: icon(svg`<path d="M10 4v12M4 10h12" />`),
  undo: icon(svg`<path d="M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3" />`),
  redo: icon(svg`<path d="M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3" />`),
  open: icon(svg`<path d="m6 8 4 4 4-4" />`),
  phone: icon(svg`<rect x="6" y="3" width="8" height="14" rx="2" /><path d="M9.5 14.5h1" />`),
  desktop: icon(svg`<rect x="3" y="4" width="14" height="9" rx="1.5" /><path d="M7 16.5h6M10 13v3.500" />`),
  sun: icon(
    svg`<circle cx="10" cy="10" r="3" /><path d="M10 3v1.5M10 15.5V17M3 10h1.5M15.5 10H17M5 5l1 1M14 14l1 1M15 5l-1 1M6 14l-1 1" />`,
  ),
  moon: icon(svg`<path d="M16 12.5A6.5 6.5 0 0 1 7.5 4a6.5 6.5 0 1 0 8.5 8.5Z" />`),
} as const;
