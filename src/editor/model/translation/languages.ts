import { baseOf, isTranslated, languagesOf, textIn, withText } from '../../edit/texts.js';
import { isObject, putAt, valueAt, type DocumentJson } from '../../json.js';
import { stringsOf } from './strings.js';

/** Words in a language for the text at a path. */
export interface Change {
  readonly path: string;
  readonly text: string;
}

/**
 * Prepares a draft for another language. A document in one language has plain texts, which would count as the same in all
 * languages; here each becomes one that is given by language, so that its translation is missing until it is written. In a document
 * that has several languages, plain texts are meant so and stay.
 */
export function openTo(draft: DocumentJson): void {
  if (languagesOf(draft).length > 1) return;
  const base = baseOf(draft);
  for (const { path, value } of stringsOf(draft)) if (!isObject(value)) putAt(draft, path, { [base]: value });
}

/** Makes one text serve all languages: that in the language of plain texts, or else the first that is there. */
export function shareAt(draft: DocumentJson, path: string): void {
  const value = valueAt(draft, path);
  const base = baseOf(draft);
  if (isObject(value)) putAt(draft, path, textIn(value, base, base) || (Object.values(value)[0] ?? ''));
}

/** Writes texts of one language into a draft. */
export function write(draft: DocumentJson, lang: string, changes: readonly Change[]): void {
  const base = baseOf(draft);
  const byLanguage = isTranslated(draft);
  for (const { path, text } of changes) {
    putAt(draft, path, withText(valueAt(draft, path), lang, base, text, byLanguage));
  }
}
