import { keep } from './keep.js';
import { print } from './print.js';

let sheet: CSSStyleSheet | undefined;

/** One constructed sheet for all elements of the page: what this part shows, and how everything prints. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(keep + print);
  }
  return sheet;
}
