/**
 * The best of the available languages for a wanted one (BCP 47): the same, its base language, another region of that,
 * English, or the first.
 */
export function pickLanguage(wanted: string, available: readonly string[]): string {
  // Operating systems and content systems write `es_MX`.
  const tag = wanted.trim().toLowerCase().replaceAll('_', '-');
  const base = tag.split('-')[0];
  const find = (fits: (name: string) => boolean) =>
    available.find((name) => fits(name.toLowerCase().replaceAll('_', '-')));
  return (
    find((name) => name === tag) ??
    find((name) => name === base) ??
    find((name) => name.split(/[-_]/)[0] === base) ??
    find((name) => name === 'en') ??
    available[0] ??
    'en'
  );
}

/** The direction in which a language is written, by its tag (BCP 47). */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
