/** Safari has no idle callbacks. */
const { requestIdleCallback: whenIdle = setTimeout } = globalThis as Partial<typeof globalThis>;

const prepared = new Set<string>();

/** Makes the first list of a language while nothing else is done: loading its rules takes longer than all of a result. */
export const prepareLists = (lang: string): void => {
  if (prepared.has(lang)) return;
  prepared.add(lang);
  whenIdle(() => list([{ label: '' }, { label: '' }], lang));
};

/**
 * Labels in a sentence, as a language lists them; in English without a comma before “and”, as all other words here are
 * written.
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
