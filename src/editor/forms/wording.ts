import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../core/language.js';
import { textField } from '../fields/text-field.js';
import { fieldsOf, putAt } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import { TEXTS, builtIn, builtInWords } from './built-in-words.js';

/** Texts that show at once; more are found by searching. */
const SHOWN = 12;

/** `<editor-wording>`: texts of the interface, such as those on buttons, to be said in one’s own words. */
export class EditorWording extends EditorPanel {
  static override styles = [controls, forms];
  static override properties = { ...EditorPanel.properties, wanted: { state: true } };

  /** What is searched for. */
  declare wanted: string;

  constructor() {
    super();
    this.wanted = '';
  }

  override reveal(path: string): void {
    // What is in words of the document’s own shows whatever is searched for.
    if (path.endsWith('#change')) this.wanted = '';
  }

  protected override render(): TemplateResult {
    const { lang, words } = builtInWords(this.store);
    const own = Object.keys(fieldsOf(this.store.document['messages']));
    const wanted = this.wanted.trim().toLowerCase();
    // Whoever knows the English words finds a text by them in every language.
    const isWanted = ([key, english]: (typeof TEXTS)[number]) =>
      !wanted || `${key} ${english} ${words[key] ?? ''}`.toLowerCase().includes(wanted);
    const others = TEXTS.filter((text) => !own.includes(text[0]) && isWanted(text));
    return html`<div class="stack">
      <p class="lead">
        What buttons, headings and notices say. Leave a field empty for the built-in words, which come in English,
        Spanish and Arabic. What stands in { } is filled in; keep it.
      </p>
      ${own.length ? html`<h3>In your words</h3>` : nothing} ${own.map((key, index) => this.#text(key, own, index))}
      <h3>Built-in words</h3>
      <div class="field">
        <label for="search">Search</label>
        <input
          id="search"
          type="search"
          .value=${this.wanted}
          @input=${({ target }: Event) => {
            this.wanted = (target as HTMLInputElement).value;
          }}
        />
        <p class="hint" role="status">
          ${others.length > SHOWN ? `${SHOWN} of ${others.length} texts show here.` : `${others.length} texts show here.`}
        </p>
      </div>
      <ul class="plain-list">
        ${others.slice(0, SHOWN).map(([key, english]) => this.#other(key, words[key] ?? english, lang))}
      </ul>
    </div>`;
  }

  /** A text that is as it came. */
  #other(key: string, text: string, lang: string): TemplateResult {
    const { store } = this;
    const path = `messages.${key}`;
    const change = () => {
      store.change('Change wording', (draft) => putAt(draft, path, builtIn(store, key)));
      store.goTo(path);
    };
    return html`<li class="row">
      <span class="grow" lang=${lang} dir=${directionOf(lang)}>${text}</span>
      <button type="button" data-path="${path}#change" aria-label="Change “${text}”" @click=${change}>Change</button>
    </li>`;
  }

  /** A text in words of the document’s own, one of several. */
  #text(key: string, own: readonly string[], index: number): TemplateResult {
    const { store } = this;
    const { lang, words } = builtInWords(store);
    const path = `messages.${key}`;
    const label = words[key] ?? key;
    const back = () => {
      store.change('Take back wording', (draft) => {
        putAt(draft, path, undefined);
        if (!Object.keys(fieldsOf(draft['messages'])).length) putAt(draft, 'messages', undefined);
      });
      // As with entries of a list: to the next of its kind, or to where it is now.
      const next = own[index + 1] ?? own[index - 1];
      store.goTo(next === undefined ? `${path}#change` : `messages.${next}#back`);
      store.say('The built-in words are back.', path);
    };
    return html`<div class="line end">
      ${textField({ store, path, label, labelLang: words[key] && lang, placeholder: words[key], rows: 1 })}
      <button type="button" class="plain" data-path="${path}#back" aria-label="Undo change: ${label}" @click=${back}>
        Undo change
      </button>
    </div>`;
  }
}
