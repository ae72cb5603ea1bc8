/** The host of the shadow root that an element is in, if any. */
const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest `lang` of an element or its ancestors, through shadow roots; empty when there is none. */
export function nearestLanguage(element: Element): string {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest('[lang]')?.getAttribute('lang');
    if (found !== undefined && found !== null) return found;
  }
  return '';
}

/** Calls back when a `lang` changes anywhere around the element; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    observer.observe(from.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    observer.disconnect();
  };
}
