import { keep } from './keep.js';

let sheet: CSSStyleSheet | undefined;

/** One constructed sheet for all elements of the page. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(keep);
  }
  return sheet;
}
