import { choices } from './choices.js';
import { panel } from './panel.js';
import { result } from './result.js';

let sheet: CSSStyleSheet | undefined;

/** One constructed sheet for all elements of the page: allowed under any `style-src`. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(panel + choices + result);
  }
  return sheet;
}
