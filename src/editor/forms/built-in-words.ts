/** The built-in texts of the interface, in the languages that come with the element. */
import { messages as english } from '../../locales/all-en.js';
import { messages as arabic } from '../../locales/ar.js';
import { messages as spanish } from '../../locales/es.js';
import type { Json } from '../json.js';
import type { EditorStore } from '../store.js';

type Words = Readonly<Record<string, string>>;

const built: Readonly<Record<string, object>> = { en: english, es: spanish, ar: arabic };
const wordsIn = (lang: string): Words | undefined => built[lang.toLowerCase().split('-')[0]!] as Words | undefined;

/** The keys of texts that documents can say in words of their own, with their English. */
export const TEXTS: readonly (readonly [key: string, english: string])[] = Object.entries(english as object).filter(
  (entry): entry is [string, string] => entry[0] !== 'lang' && typeof entry[1] === 'string',
);

/**
 * What visitors read where the document says nothing of its own: in the language that is being written if that is built in, or
 * else in the main one, or in English.
 *
 * @returns the words by key, and the language that they are in
 */
export function builtInWords({ lang, base }: Pick<EditorStore, 'lang' | 'base'>): {
  readonly lang: string;
  readonly words: Words;
} {
  const found = [lang, base].find((one) => wordsIn(one)) ?? 'en';
  return { lang: found, words: wordsIn(found)! };
}

/**
 * The built-in words in each language of the document that has some, to be changed there; what it has in others is missing until
 * it is written. The main language begins with the English words where it has none of its own.
 */
export function builtIn({ languages, base }: Pick<EditorStore, 'languages' | 'base'>, key: string): Json {
  const main = wordsIn(base)?.[key] ?? wordsIn('en')?.[key] ?? '';
  if (languages.length < 2) return main;
  const others = languages.flatMap((lang) => {
    const words = wordsIn(lang)?.[key];
    return words === undefined || lang.toLowerCase() === base.toLowerCase() ? [] : [[lang, words] as const];
  });
  return { [base]: main, ...Object.fromEntries(others) };
}
