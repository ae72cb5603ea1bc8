import type { EditorStore } from '../store.js';

/** Kinds of inputs that somebody types into. */
const TEXTS = ['text', 'search', 'url', 'number'];

/** Undoes and redoes by the keys of the system. */
export function historyKeys(event: KeyboardEvent, store: EditorStore): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  // Of a text outside the document, such as a search, undo is the browser’s.
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement && !target.dataset['path'] && TEXTS.includes(target.type)) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) store.redo();
  else store.undo();
}
