/**
 * Labels in a sentence, as a language lists them; in English without a comma before “and”, as all other words here are
 * written. One needs no Intl, whose first use takes long.
 */
export const list = (
  items: readonly { readonly label: string }[],
  lang: string,
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string => {
  const labels = items.map(({ label }) => label);
  return labels.length > 1
    ? new Intl.ListFormat(lang === 'en' ? 'en-001' : lang, { type, style: 'long' }).format(labels)
    : (labels[0] ?? '');
};
