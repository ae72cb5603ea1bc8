/** What somebody can start from besides a file: the built-in assessment and the samples. */
import { content } from '../../content/whole-en.js';
import { VERSION } from '../../version.js';
import { isObject, type DocumentJson, type Json } from '../json.js';

/** Samples, by the name of their file without its end. */
export const SAMPLES = [
  ['poll', 'A poll of one question', 'The smallest assessment there can be.'],
  ['readiness-review', 'A review of twelve questions', 'Five areas, advice for each, in three languages.'],
] as const;

/** Fetches a sample from where the page says that they are. Throws when it is not there. */
export async function sample(name: string): Promise<DocumentJson> {
  const response = await fetch(`${document.documentElement.dataset['samples'] ?? ''}${name}.json`);
  if (!response.ok) throw new Error(`no ${name}`);
  return (await response.json()) as DocumentJson;
}

/** Languages beside English that the built-in assessment is written in. */
const LANGUAGES = ['es', 'ar'];

/**
 * The built-in assessment as a document of one’s own, in each language whose file lies beside this one. It gets a name of its
 * own: its results are not those of the built-in one.
 */
export async function builtIn(): Promise<DocumentJson> {
  const translations: Record<string, Json> = {};
  for (const lang of LANGUAGES) {
    try {
      const file = `./readiness-assessment-${lang}.js?v=${VERSION}`;
      await import(file);
      const pack = globalThis.readinessAssessment?.[lang] as { content?: Json } | undefined;
      if (pack?.content) translations[lang] = pack.content;
    } catch {
      // Without the file it is written in the others.
    }
  }
  const english = JSON.parse(JSON.stringify(content)) as DocumentJson;
  return { ...(together(english, translations) as DocumentJson), id: 'our-readiness', version: '1.0', lang: 'en' };
}

/** One document of several that differ in their words alone: each text that differs is given by language. */
export function together(english: Json, translations: Readonly<Record<string, Json | undefined>>): Json {
  const others = Object.entries(translations).filter(([, value]) => value !== undefined) as [string, Json][];
  if (typeof english === 'string') {
    if (others.every(([, value]) => value === english)) return english;
    return { en: english, ...Object.fromEntries(others) };
  }
  const within = (key: string | number): Record<string, Json | undefined> =>
    Object.fromEntries(others.map(([lang, value]) => [lang, (value as Record<string | number, Json>)[key]]));
  if (Array.isArray(english)) return english.map((item, index) => together(item, within(index)));
  if (!isObject(english)) return english;
  return Object.fromEntries(Object.entries(english).map(([key, value]) => [key, together(value, within(key))]));
}
