/** The host of the shadow root that an element is in, if any. */
const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The nearest of an element and its ancestors, through shadow roots, that fits a selector. */
function nearest(element: Element, selector: string): Element | undefined {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest `lang` around an element; empty when there is none. Some content systems write `es_MX`. */
export const nearestLanguage = (element: Element): string =>
  nearest(element, '[lang]')?.getAttribute('lang')?.replaceAll('_', '-') ?? '';

/** Whether a `dir` says how to write, no farther away than the nearest `lang`. */
export const hasDirection = (element: Element): boolean =>
  nearest(element, '[lang],[dir]')?.hasAttribute('dir') ?? false;

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
