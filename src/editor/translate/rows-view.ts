import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../../core/language.js';
import { isTranslated, textIn, withText } from '../edit/texts.js';
import { languageName } from '../languages.js';
import { putAt, valueAt } from '../json.js';
import { shareAt } from '../model/translation/languages.js';
import type { TextEntry, TextState } from '../model/translation/strings.js';
import type { EditorStore } from '../store.js';

/** Two languages side by side. */
export interface Pair {
  readonly store: EditorStore;
  readonly from: string;
  readonly to: string;
}

/** Where a text is among the translations, for `goTo`. */
const placeAt = (path: string): string => `#translate:${path}`;

function write({ store, to }: Pair, { path, label }: TextEntry, text: string): void {
  store.change(
    `Translate ${label}`,
    (draft) => putAt(draft, path, withText(valueAt(draft, path), to, store.base, text, isTranslated(draft)) ?? ''),
    `${to}:${path}`,
  );
}

function row(pair: Pair, entry: TextEntry, state: TextState): TemplateResult {
  const { store, from, to } = pair;
  const { path, key, label, value } = entry;
  const source = textIn(value, from, store.base);
  const id = `text-${key}`;
  const share = () => {
    store.change(`Use ${label} in every language`, (draft) => shareAt(draft, path));
    // What was pressed is gone; what takes its place has the same path.
    store.goTo(placeAt(path));
    store.say(`${label} is the same in every language.`, placeAt(path));
  };
  const apart = () => {
    store.change(`Translate ${label}`, (draft) => putAt(draft, path, { [store.base]: valueAt(draft, path) ?? '' }));
    store.goTo(placeAt(path));
  };
  return html`<li class=${state === 'missing' ? 'waits' : ''}>
    <div class="where">
      <label for=${id}>${label}</label>
      ${state === 'missing' ? html`<span class="missing" id="${id}-state">Missing</span>` : nothing}
      ${state === 'shared' ? html`<span>The same in every language</span>` : nothing}
    </div>
    <p class="source" id="${id}-source" lang=${from} dir=${directionOf(from)}>${source || '–'}</p>
    ${
      state === 'shared'
        ? html`<div>
            <button type="button" data-path=${placeAt(path)} aria-label="Translate it: ${label}" @click=${apart}>
              Translate it
            </button>
          </div>`
        : html`<textarea
            id=${id}
            data-path=${placeAt(path)}
            rows="1"
            lang=${to}
            dir=${directionOf(to)}
            maxlength="1000"
            aria-describedby="${state === 'missing' ? `${id}-state ` : ''}${id}-source"
            data-state=${state}
            .value=${textIn(value, to, store.base)}
            @input=${({ target }: Event) => write(pair, entry, (target as HTMLTextAreaElement).value)}
            @change=${() => store.settle()}
          ></textarea>`
    }
    ${
      state === 'missing'
        ? html`<div class="tools">
            <button type="button" class="plain" aria-label="Same in every language: ${label}" @click=${share}>
              Same in every language
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

/** A row for each text: the original, and a field for its translation. */
export function rowsView(pair: Pair, rows: readonly (readonly [TextEntry, TextState])[]): TemplateResult {
  return html`<ul class="texts" aria-label="Texts from ${languageName(pair.from)} to ${languageName(pair.to)}">
    ${repeat(
      rows,
      ([{ key }]) => key,
      ([entry, state]) => row(pair, entry, state),
    )}
  </ul>`;
}
