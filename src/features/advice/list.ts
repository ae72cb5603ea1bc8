/** Items in a sentence, as a language lists them. One needs no Intl, whose first use takes long. */
export const list = (items: readonly string[], lang: string, type: 'conjunction' | 'disjunction' | 'unit'): string =>
  items.length > 1 ? new Intl.ListFormat(lang, { type, style: 'long' }).format(items) : (items[0] ?? '');
