import { alone } from './print/styles/alone.js';
import { keep } from './styles.js';
import { motion } from '../styles/motion.js';
import { print } from './print/styles/paper.js';

/** One constructed sheet for all elements of the page, made when the first one needs it. */
const shared = (css: string): (() => CSSStyleSheet) => {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    return sheet;
  };
};

export const styleSheet = shared(keep);
/** A shadow root adopts it when the visitor has acted: nothing moves before that. */
export const motionSheet = shared(motion);
/** The panel on paper. A shadow root adopts it after what it has to outdo. */
export const printSheet = shared(print);
/** For the document, while the panel prints alone. */
export const aloneSheet = shared(alone);
