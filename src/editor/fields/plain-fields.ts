/** Fields of values that are the same in every language. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { idsIn, rename } from '../edit/lists.js';
import { plain, putAt, valueAt, type Json } from '../json.js';
import { field, idAt, partsOf, problemsUnder, type FieldOptions } from './field.js';

/** Sets a field of the document; an empty one that may be missing is taken out. */
function put({ store, path, label }: FieldOptions, value: Json | undefined): void {
  store.change(`Change ${label.toLowerCase()}`, (draft) => putAt(draft, path, value));
}

interface PlainOptions extends FieldOptions {
  readonly inputmode?: 'url' | 'decimal' | 'numeric';
  readonly placeholder?: string;
}

function input(
  options: PlainOptions,
  value: string,
  onChange: (text: string, input: HTMLInputElement) => void,
  kind: 'text' | 'number' = 'text',
): TemplateResult {
  const { id, described, invalid } = partsOf(options);
  return html`<input
    id=${id}
    data-path=${options.path}
    class=${kind}
    dir="ltr"
    autocomplete="off"
    spellcheck="false"
    inputmode=${options.inputmode ?? nothing}
    placeholder=${options.placeholder ?? nothing}
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${live(value)}
    @change=${({ target }: Event) => {
      const input = target as HTMLInputElement;
      onChange(input.value.trim(), input);
    }}
  />`;
}

/** A version, a language tag, a URL. */
export function plainField(options: PlainOptions): TemplateResult {
  const { store, path, optional } = options;
  const control = input(options, plain(valueAt(store.document, path)), (text) =>
    put(options, text || (optional ? undefined : '')),
  );
  return field(options, control);
}

/** A number, as it is written: with a point or a comma. What is none stays as it is, and is said to be wrong. */
export function numberField(options: PlainOptions): TemplateResult {
  const { store, path } = options;
  const value = valueAt(store.document, path);
  const shown = typeof value === 'number' ? String(Number(value.toFixed(4))) : plain(value);
  const onChange = (text: string) => {
    const number = Number(text.replace(',', '.').replace(/\s*%$/, ''));
    put(options, text === '' ? undefined : Number.isNaN(number) ? text : number);
  };
  return field(options, input({ inputmode: 'decimal', ...options }, shown, onChange, 'number'));
}

/**
 * The name by which events know an entry. Whatever names it follows; for that it must be one at every moment, and nobody else’s.
 */
export function idField(options: PlainOptions & { readonly list: string; readonly index: number }): TemplateResult {
  const { store, path, list, index } = options;
  const control = input(options, plain(valueAt(store.document, path)), (text, field) => {
    const before = store.document;
    const isTaken = idsIn(before, list).some((id, other) => other !== index && id === text);
    if (!text || isTaken) {
      field.value = plain(valueAt(before, path));
      store.say(
        text
          ? `“${text}” is the name of another one here. Choose one that is free; the old name stays.`
          : 'A name for computers cannot be empty; the old one stays.',
      );
      return;
    }
    store.change('Change name for computers', (draft) => rename(draft, list, index, text));
    store.fresh.settle(before, store.document, list, index);
  });
  return field(options, control);
}

/** One of several; what stands in the document and is none of them is offered as well. */
export function selectField(
  options: FieldOptions & {
    readonly choices: readonly (readonly [value: string, label: string])[];
    readonly onChoose?: (value: string) => void;
  },
): TemplateResult {
  const { store, path, choices, optional, onChoose } = options;
  const value = plain(valueAt(store.document, path));
  const known = choices.some(([one]) => one === value);
  const { id, described, invalid } = partsOf(options);
  const choose = ({ target }: Event) => {
    const chosen = (target as HTMLSelectElement).value;
    if (onChoose) onChoose(chosen);
    else put(options, chosen || (optional ? undefined : ''));
  };
  return field(
    { ...options, optional: false },
    html`<select id=${id} data-path=${path} aria-describedby=${described} aria-invalid=${invalid} @change=${choose}>
      ${known ? nothing : html`<option value=${value} selected>${value || 'Choose one'}</option>`}
      ${choices.map(([one, label]) => html`<option value=${one} .selected=${live(one === value)}>${label}</option>`)}
    </select>`,
  );
}

/** Yes or no; what is the same as without the field is not written. */
export function checkField(options: FieldOptions & { readonly byDefault?: boolean }): TemplateResult {
  const { store, path, label, hint, of, byDefault = false } = options;
  const value = valueAt(store.document, path);
  const { id, described, invalid } = partsOf(options);
  return html`<div class="field">
    <div class="check">
      <input
        type="checkbox"
        id=${id}
        data-path=${path}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .checked=${live(typeof value === 'boolean' ? value : byDefault)}
        @change=${({ target }: Event) => {
          const { checked } = target as HTMLInputElement;
          put(options, checked === byDefault ? undefined : checked);
        }}
      />
      <label for=${id}>${of ? html`<span class="unseen">${of}, </span>` : nothing}${label}</label>
    </div>
    ${hint ? html`<p class="hint" id="${idAt(path)}-hint">${hint}</p>` : nothing} ${problemsUnder(store, path)}
  </div>`;
}

/** The editor’s own note, kept in the file and never shown. */
export const noteField = (options: Pick<FieldOptions, 'store'> & { readonly at: string }): TemplateResult =>
  plainField({
    store: options.store,
    path: `${options.at && `${options.at}.`}x-note`,
    label: 'Note to yourself',
    optional: true,
    hint: 'Visitors do not see it. Anyone who opens the file can read it.',
  });
