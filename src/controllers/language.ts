/** The host of the shadow root that an element is in, if any. */
const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang` of an element or its ancestors, through shadow roots; empty when there is none. */
export function nearestLanguage(element: Element): string {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest('[lang]')?.getAttribute('lang');
    // Some content systems write `es_MX`.
    if (found !== undefined && found !== null) return found.replaceAll('_', '-');
  }
  return '';
}

/** Whether a `dir` says how to write, no farther away than the nearest `lang`. */
export function hasDirection(element: Element): boolean {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest('[lang],[dir]');
    if (found) return found.hasAttribute('dir');
  }
  return false;
}

/** Calls back when a `lang` or `dir` changes anywhere around the element; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    observer.observe(from.getRootNode(), { subtree: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    observer.disconnect();
  };
}
