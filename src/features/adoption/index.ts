import type { CSSResult, LitElement } from 'lit';
import { sheetFor, type Connect } from '../feature.js';

/** An element that was moved into another document, such as that of a frame, gets its styles there. */
export const connect: Connect = ({ host }) => ({
  hostUpdated() {
    const root = host.shadowRoot!;
    const { elementStyles } = host.constructor as typeof LitElement;
    const own = (elementStyles as CSSResult[]).flatMap((style) => sheetFor(style, host.ownerDocument) ?? []);
    if (own.every((sheet) => root.adoptedStyleSheets.includes(sheet))) return;
    root.adoptedStyleSheets = [...own, ...root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet))];
  },
});
