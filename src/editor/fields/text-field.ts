import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { directionOf } from '../../core/language.js';
import { freeId, idFrom } from '../edit/ids.js';
import { idsIn, rename } from '../edit/lists.js';
import { isTranslated, textIn, withText } from '../edit/texts.js';
import { isObject, putAt, valueAt } from '../json.js';
import type { EditorStore } from '../store.js';
import { field, partsOf, type FieldOptions } from './field.js';

interface TextOptions extends FieldOptions {
  /** Lines to begin with; one is an input. */
  readonly rows?: number;
  /** The entry that gets its id from this text, as long as it has one that nobody chose. */
  readonly names?: { readonly list: string; readonly index: number };
  readonly placeholder?: string | undefined;
  /** The language of a text that is the same in every language, where that is another one. */
  readonly lang?: string;
}

/** Writes a text of the document in the language that is edited. */
function write({ store, path, label, optional }: TextOptions, text: string): void {
  store.change(
    `Write ${label.toLowerCase()}`,
    (draft) => {
      const next = withText(valueAt(draft, path), store.lang, store.base, text, isTranslated(draft));
      putAt(draft, path, next ?? (optional ? undefined : ''));
    },
    path,
  );
}

/** Gives an entry made here an id after its label, once. */
function name(store: EditorStore, path: string, { list, index }: NonNullable<TextOptions['names']>): void {
  const wanted = idFrom(textIn(valueAt(store.document, path), store.lang, store.base));
  if (!wanted || !store.fresh.has(store.document, list, index)) return;
  const others = idsIn(store.document, list).filter((_, other) => other !== index);
  // One step with the typing that it follows from.
  const before = store.document;
  store.change('Name', (draft) => rename(draft, list, index, freeId(wanted, others)), path);
  store.fresh.settle(before, store.document, list, index);
}

/** A text that visitors read, in one line or more, in the language that is edited. */
export function textField(options: TextOptions): TemplateResult {
  const { store, path, rows = 1, names, placeholder } = options;
  const value = valueAt(store.document, path);
  const text = textIn(value, store.lang, store.base);
  const original = store.lang === store.base ? '' : textIn(value, store.base, store.base);
  const lang = (!isObject(value) && options.lang) || store.lang;
  const { id, described, invalid } = partsOf(options);
  const onInput = ({ target }: Event) => write(options, (target as HTMLInputElement).value);
  const onChange = () => {
    if (names) name(store, path, names);
    store.settle();
  };
  const control =
    rows > 1
      ? html`<textarea
          id=${id}
          data-path=${path}
          rows=${rows}
          lang=${lang}
          dir=${directionOf(lang)}
          placeholder=${placeholder ?? nothing}
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(text)}
          @input=${onInput}
          @change=${onChange}
        ></textarea>`
      : html`<input
          id=${id}
          data-path=${path}
          lang=${lang}
          dir=${directionOf(lang)}
          placeholder=${placeholder ?? nothing}
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(text)}
          @input=${onInput}
          @change=${onChange}
        />`;
  return field(
    options,
    original
      ? html`${control}
          <p class="hint original"><bdi lang=${store.base}>${original}</bdi></p>`
      : control,
  );
}
