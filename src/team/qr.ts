import { html } from 'lit';
import { generate } from 'lean-qr';
import type { Markup } from '../views/view.js';

export type QrCode = (text: string, label: string) => Markup;

/** Air around the code, in modules, as scanners need it. */
const QUIET = 4;

/** A text as a QR code: dark on white in every scheme, because scanners want it so. */
export const qrCode: QrCode = (text, label) => {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  const size = code.size + 2 * QUIET;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox=${`${-QUIET} ${-QUIET} ${size} ${size}`}>
    <path d=${rows.join('')}></path>
  </svg>`;
};
