import { anyText, baseOf, languagesOf, textIn, withText } from '../../edit/texts.js';
import { isObject, putAt, type DocumentJson, type Json } from '../../json.js';
import { stringsOf } from './strings.js';

/** A copy of a document in which texts that are not translated yet stand in the main language, so that it can be shown. */
export function filled(document: DocumentJson): DocumentJson {
  const base = baseOf(document);
  const languages = languagesOf(document);
  const copy = structuredClone(document);
  for (const { path, value } of stringsOf(document)) {
    if (!isObject(value)) continue;
    let texts: Json | undefined = value;
    for (const lang of languages) {
      if (!textIn(value, lang, base).trim()) texts = withText(texts, lang, base, anyText(value, base, base));
    }
    putAt(copy, path, texts);
  }
  return copy;
}
