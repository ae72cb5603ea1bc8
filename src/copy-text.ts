import { memberOf } from './member-of.js';

/**
 * Puts a text into the clipboard, also where there is none to write to.
 *
 * @param root where a field may stand for a moment
 * @returns whether it is there
 */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

/** In frames, and on pages without https. */
function copyByCommand(root: ShadowRoot, text: string): boolean {
  const field = memberOf(document, 'createElement')('textarea');
  field.className = 'unseen';
  field.value = text;
  const focused = root.activeElement as HTMLElement | null;
  let put = false;
  // Before the page: some keep texts out of the clipboard, or put others in.
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    put = event.clipboardData?.getData('text/plain') === text;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.append(field);
  field.select();
  addEventListener('copy', copy, true);
  try {
    // Deprecated, and without a replacement here.
    return memberOf(document, 'execCommand')('copy') && put;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', copy, true);
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}
