/** The nearest `lang` of an element or its ancestors, through shadow roots; empty when there is none. */
export function nearestLanguage(element: Element): string {
  for (let from: Element | undefined = element; from;) {
    const found: Element | null = from.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    from = (from.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}

/** The best available language for a BCP 47 tag: the tag itself, its base language, or English. */
export function pickLanguage(tag: string, available: readonly string[]): string {
  const wanted = tag.toLowerCase();
  const base = wanted.split('-')[0];
  return available.find((name) => name.toLowerCase() === wanted) ?? available.find((name) => name === base) ?? 'en';
}
