import { html, nothing, type TemplateResult } from 'lit';
import { field, partsOf } from '../fields/field.js';
import { plain, putAt, valueAt } from '../json.js';
import { COMMON, languageName } from '../languages.js';
import { openTo } from '../model/translation/languages.js';
import type { EditorStore } from '../store.js';

/** Sets the language that plain texts are in, and those of the map that were in the one before stay what they are. */
function setBase(store: EditorStore, tag: string): void {
  store.change('Change main language', (draft) => putAt(draft, 'lang', tag || undefined));
}

/** Which language plain texts are in, and a way to write another one. */
export function languageFields(store: EditorStore): TemplateResult {
  const options = { store, path: 'lang', label: 'Main language' };
  const { id, described, invalid } = partsOf(options);
  const value = plain(valueAt(store.document, 'lang'));
  const known = COMMON.includes(value) || !value ? COMMON : [value, ...COMMON];
  const others = store.languages.filter((lang) => lang.toLowerCase() !== store.base.toLowerCase());
  const main = html`<select
    id=${id}
    data-path="lang"
    aria-describedby=${described}
    aria-invalid=${invalid}
    @change=${({ target }: Event) => setBase(store, (target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${!value}>Not said</option>
    ${known.map((tag) => html`<option value=${tag} .selected=${tag === value}>${languageName(tag)}</option>`)}
  </select>`;
  const add = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const tag = select.value;
    select.value = '';
    if (!tag) return;
    const { base } = store;
    store.change(`Add ${languageName(tag)}`, (draft) => {
      // Whatever is written in the new language must not become that of the plain texts.
      if (!plain(draft['lang'])) putAt(draft, 'lang', base);
      openTo(draft);
    });
    store.lang = tag;
    store.say(
      `You are now writing ${languageName(tag)}. The ${languageName(store.base)} text stands under each field.`,
    );
  };
  return html`<div class="two">
      ${field(options, main)}
      <div class="field">
        <label for="add-language">Add a translation</label>
        <select id="add-language" @change=${add}>
          <option value="">Choose a language</option>
          ${COMMON.filter((tag) => !store.languages.includes(tag)).map(
            (tag) => html`<option value=${tag}>${languageName(tag)}</option>`,
          )}
        </select>
      </div>
    </div>
    ${
      others.length
        ? html`<p class="hint">
            Also in ${others.map(languageName).join(', ')}. The menu at the top says which language you are writing.
          </p>`
        : nothing
    }`;
}
