import { memberOf } from '../../member-of.js';

/** Room above what was covered, in CSS pixels. */
const ROOM = 16;

/** What of the page lies over an element at its top edge, and stays there when the page scrolls. */
function coverOf(element: Element, host: Element): Element | undefined {
  const { top, left, width } = element.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  let over = memberOf(root, 'elementFromPoint')(left + Math.min(8, width / 2), top + 2);
  // A form’s fields can stand in the place of its members.
  if (!over || over === host || memberOf(over, 'contains')(host) || host.contains(over)) return undefined;
  while (over && !/fixed|sticky/.test(getComputedStyle(over).position)) over = memberOf(over, 'parentElement');
  return over ?? undefined;
}

/**
 * Scrolls until no fixed header of the page covers an element, however high it is: the style sheet leaves room for usual
 * ones, and the browser's own scrolling knows of none.
 */
export function clearOfCovers(element: Element, host: Element): void {
  if (!host.isConnected) return;
  // One header may stand below another.
  for (let tries = 0; tries < 3; tries++) {
    const cover = coverOf(element, host);
    if (!cover) return;
    const by = element.getBoundingClientRect().top - cover.getBoundingClientRect().bottom - ROOM;
    memberOf(host.ownerDocument, 'defaultView')?.scrollBy({ top: by, behavior: 'instant' });
  }
}
