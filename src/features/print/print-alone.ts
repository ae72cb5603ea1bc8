import { sheetFor } from '../feature.js';
import { alone } from './styles/alone.js';
import { memberOf } from '../../member-of.js';

/** What the page may say about print; all else is ink on white. */
const FONTS = ['font-family', '--readiness-font', '--readiness-heading-font'];

/** What the element shows, again: outside of all that may hide, clip, move or shrink it in its page. */
const copyOf = (element: HTMLElement): HTMLElement => {
  const copy = memberOf(document, 'createElement')('div');
  copy.dataset['readinessPrint'] = '';
  const style = getComputedStyle(element);
  copy.dir = style.direction;
  for (const name of FONTS) copy.style.setProperty(name, style.getPropertyValue(name), 'important');
  const from = element.shadowRoot!;
  const to = copy.attachShadow({ mode: 'open' });
  to.adoptedStyleSheets = [...from.adoptedStyleSheets];
  to.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  for (const folded of to.querySelectorAll('details')) folded.open = true;
  return copy;
};

let undo = (): void => {};

/**
 * Prints what the element shows, alone, and leaves the page's own print as it was.
 *
 * The page keeps a copy, seen in print only, until the visitor is back. `afterprint` does not tell: on phones `print()`
 * returns at once, and the page is laid out later, once more for each change of paper.
 *
 * @returns false where the browser does not print, as in sandboxed frames and inside some apps; known within a second
 */
export function printAlone(element: HTMLElement): Promise<boolean> {
  undo();
  const copy = copyOf(element);
  const page = element.ownerDocument;
  const window = memberOf(page, 'defaultView')!;
  const sheet = sheetFor(alone, page)!;
  const back = new AbortController();
  const { signal } = back;
  undo = () => {
    back.abort();
    copy.remove();
    const at = memberOf(page, 'adoptedStyleSheets').indexOf(sheet);
    if (at >= 0) memberOf(page, 'adoptedStyleSheets').splice(at, 1);
  };
  const undoOn = (act: string) => {
    window.addEventListener(act, undo, { capture: true, signal });
  };
  undoOn('pointerdown');
  undoOn('keydown');
  memberOf(page, 'adoptedStyleSheets').push(sheet);
  memberOf(page, 'documentElement').append(copy);

  return new Promise((resolve) => {
    let calling = true;
    const started = () => {
      // The dialog holds the page up, or the browser prints a snapshot: who moves the pointer is back. Not so in Safari.
      if (calling) undoOn('pointermove');
      resolve(true);
    };
    window.addEventListener('beforeprint', started, { once: true, signal });
    window.print();
    calling = false;
    // While a page still loads, its print waits.
    setTimeout(() => {
      resolve(memberOf(page, 'readyState') !== 'complete');
    }, 1000);
  });
}
