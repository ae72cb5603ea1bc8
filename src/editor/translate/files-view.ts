import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../save-file.js';
import { idFrom } from '../edit/ids.js';
import { languageName } from '../languages.js';
import { plain } from '../json.js';
import { toCsv } from '../model/translation/csv.js';
import { exchangeOf } from '../model/translation/exchange.js';
import { write } from '../model/translation/languages.js';
import { readReturned, receive } from '../model/translation/receive.js';
import { toXliff } from '../model/translation/xliff.js';
import type { Pair } from './rows-view.js';

/** What came of a file. */
export interface Told {
  readonly summary: string;
  readonly notes: readonly string[];
}

/** Notes that stand open; what is more is folded. */
const OPEN = 8;

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** Takes translations from a file into the document, as one step that can be undone. */
export function take({ store, from, to }: Pair, bytes: Uint8Array): Told {
  const { changes, same, notes } = receive(store.document, readReturned(bytes, from, to), from, to);
  const language = languageName(to);
  store.change(`Import ${language}`, (draft) => write(draft, to, changes));
  const summary = `${count(changes.length, 'text is', 'texts are')} new or changed${same ? `, and ${count(same, 'was', 'were')} there already` : ''}.`;
  store.say(summary);
  return { summary, notes };
}

/** Files to and from translators, and what came of the last one. */
export function filesView(pair: Pair, told: Told | undefined, tell: (told: Told) => void): TemplateResult {
  const { store, from, to } = pair;
  const name = `${idFrom(plain(store.document['id'])) || 'assessment'}.${from}-${to}`;
  const exchange = () => exchangeOf(store.document, from, to);
  const open = async ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) tell(take(pair, new Uint8Array(await file.arrayBuffer())));
    // The same file can be chosen again.
    input.value = '';
  };
  const notes = (all: readonly string[]) =>
    html`<ul>
      ${all.map((note) => html`<li>${note}</li>`)}
    </ul>`;
  return html`<details>
    <summary>Files for translators</summary>
    <div class="stack">
      <p class="hint">
        A spreadsheet, or a file for translation tools. Both hold every text with its place, and come back in any order.
      </p>
      <div class="row">
        <button type="button" @click=${() => saveFile(toCsv(exchange()), `${name}.csv`)}>Download CSV</button>
        <button type="button" @click=${() => saveFile(toXliff(exchange()), `${name}.xlf`)}>Download XLIFF</button>
      </div>
      <div class="field">
        <label for="file">Import ${languageName(to)} from a file</label>
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlf,.xliff,.xml"
          @change=${(event: Event) => void open(event)}
        />
      </div>
      ${
        told
          ? html`<div class="told" role="status">
              <p>${told.summary}</p>
              ${told.notes.length ? notes(told.notes.slice(0, OPEN)) : nothing}
              ${
                told.notes.length > OPEN
                  ? html`<details>
                      <summary>${told.notes.length - OPEN} more</summary>
                      ${notes(told.notes.slice(OPEN))}
                    </details>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
  </details>`;
}
