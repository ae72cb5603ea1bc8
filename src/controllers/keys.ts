/** Keys that choices, buttons and fields use themselves. */
const USED = /^(Arrow|Enter$|Home$|End$| $)/;

/**
 * Keeps the keys that the element uses from the page around it: to scripts that listen there, for slide shows and menus,
 * they look as if they were pressed on no field at all. What is slotted belongs to the page, and its keys do, too.
 */
export function keepKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      const { key, target } = event as KeyboardEvent;
      const used = USED.test(key) && (target as Element).matches('input,textarea,button,summary');
      if (used && root.contains(target as Node)) event.stopPropagation();
    });
  }
}
