/** Texts of a document: one for all languages, or one for each. */
import { isObject, plain, type DocumentJson, type Json, type JsonObject } from '../json.js';

/** What is no map of texts by language, whatever its keys look like. */
const NAMED = /^(insights|messages)$/;
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether a value is a map of texts by language. */
export const isByLanguage = (value: Json | undefined): value is JsonObject =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([name, text]) => TAG.test(name) && typeof text === 'string');

/** The language of plain texts: the one that the document names, or the first that its texts are given in. */
export function baseOf(document: DocumentJson): string {
  const named = document['lang'];
  if (typeof named === 'string' && TAG.test(named)) return named;
  return mapsOf(document)[0] ?? 'en';
}

/** Whether a document gives any of its texts by language. */
export const isTranslated = (document: DocumentJson): boolean => mapsOf(document).length > 0;

/** A text that is new in a document, in its main language: where others have translations, this one waits for its own. */
export const newText = (document: DocumentJson, text: string): Json =>
  text && isTranslated(document) ? { [baseOf(document)]: text } : text;

/** All languages that a document has texts in, that of its plain texts first. */
export function languagesOf(document: DocumentJson): readonly string[] {
  const found = new Map<string, string>();
  for (const lang of [baseOf(document), ...mapsOf(document)]) {
    if (!found.has(lang.toLowerCase())) found.set(lang.toLowerCase(), lang);
  }
  return [...found.values()];
}

function mapsOf(value: Json, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => mapsOf(item));
  if (!isObject(value)) return [];
  if (!NAMED.test(name) && isByLanguage(value)) return Object.keys(value);
  return Object.entries(value)
    .filter(([key]) => !/^(\$|x-)/.test(key))
    .flatMap(([key, inner]) => mapsOf(inner, key));
}

const keyOf = (map: JsonObject, lang: string): string | undefined =>
  Object.keys(map).find((key) => key.toLowerCase() === lang.toLowerCase());

/** A text in a language, empty when it has none there. */
export function textIn(value: Json | undefined, lang: string, base: string): string {
  if (isObject(value)) {
    const key = keyOf(value, lang);
    return key === undefined ? '' : plain(value[key]);
  }
  return lang.toLowerCase() === base.toLowerCase() ? plain(value) : '';
}

/** What people see of a text when it is not there in the language they want. */
export const anyText = (value: Json | undefined, lang: string, base: string): string =>
  textIn(value, lang, base) || textIn(value, base, base) || (isObject(value) ? plain(Object.values(value)[0]) : '');

/**
 * A text with other words in one language; undefined when nothing is left of it. A text that is given by language stays so:
 * as plain text it would count as the same in all of them, and nobody would be told that a translation is missing.
 *
 * @param byLanguage whether the document gives texts by language, so that a new one is given by language, too
 */
export function withText(
  value: Json | undefined,
  lang: string,
  base: string,
  text: string,
  byLanguage = false,
): Json | undefined {
  const isBase = lang.toLowerCase() === base.toLowerCase();
  if (!isObject(value)) {
    const given = plain(value);
    if (isBase && (given || !byLanguage)) return text || undefined;
    if (!text) return value;
    return given ? { [base]: given, [lang]: text } : { [lang]: text };
  }
  const map = { ...value };
  const key = keyOf(map, lang) ?? lang;
  if (text) map[key] = text;
  else Reflect.deleteProperty(map, key);
  return Object.keys(map).length ? map : undefined;
}
