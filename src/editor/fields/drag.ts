/** Pixels from an edge of the window within which a drag scrolls. */
const EDGE = 60;

/**
 * Follows a pointer that drags an entry of a list by its grip, and says where it was dropped. While it moves, a line shows where
 * it would go. Works with mouse, pen and finger; with the keyboard there are buttons.
 *
 * @param grip what was pressed
 * @param items all entries of the list, in order
 * @param drop told the index that the entry has then
 */
export function drag(
  start: PointerEvent,
  grip: HTMLElement,
  items: readonly HTMLElement[],
  drop: (to: number) => void,
): void {
  const from = items.findIndex((item) => item.contains(grip));
  if (from === -1 || start.button) return;
  start.preventDefault();
  grip.setPointerCapture(start.pointerId);
  const dragged = items[from]!;
  dragged.toggleAttribute('data-dragged', true);
  /** The entry before which it would go; as many as there are for the end. */
  let before = from;

  const mark = () => {
    for (const [index, item] of items.entries()) {
      const moves = before !== from && before !== from + 1;
      item.toggleAttribute('data-drop-before', moves && index === before);
      item.toggleAttribute('data-drop-after', moves && before === items.length && index === items.length - 1);
    }
  };
  const follow = ({ clientY }: PointerEvent) => {
    if (clientY < EDGE) scrollBy(0, clientY - EDGE);
    else if (clientY > innerHeight - EDGE) scrollBy(0, clientY - innerHeight + EDGE);
    const at = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect();
      return clientY < top + height / 2;
    });
    before = at === -1 ? items.length : at;
    mark();
  };
  const end = ({ type }: Event) => {
    grip.removeEventListener('pointermove', follow);
    for (const name of ENDS) grip.removeEventListener(name, end);
    const to = before > from ? before - 1 : before;
    before = from;
    mark();
    dragged.toggleAttribute('data-dragged', false);
    if (type === 'pointerup' && to !== from) drop(to);
  };
  grip.addEventListener('pointermove', follow);
  for (const name of ENDS) grip.addEventListener(name, end);
}

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'];
