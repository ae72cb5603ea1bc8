import { html, nothing, type TemplateResult } from 'lit';
import { messages as arabic } from '../../locales/ar.js';
import { messages } from '../../locales/all-en.js';
import { messages as spanish } from '../../locales/es.js';
import { textField } from '../fields/text-field.js';
import { fieldsOf, plain, putAt, stepsOf, type Json } from '../json.js';
import type { EditorStore } from '../store.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';

/** Texts that show at once; more are found by searching. */
const SHOWN = 12;
const texts = Object.entries(messages).filter(([key, text]) => key !== 'lang' && typeof text === 'string');

const built: Readonly<Record<string, object>> = { en: messages, es: spanish, ar: arabic };

/**
 * The built-in words in each language of the document that has some, to be changed there; what it has in others is missing until
 * it is written. The main language begins with the English words where it has none of its own.
 */
export function builtIn({ languages, base }: Pick<EditorStore, 'languages' | 'base'>, key: string): Json {
  const wordsIn = (lang: string): Json | undefined =>
    (built[lang.toLowerCase().split('-')[0]!] as Record<string, Json> | undefined)?.[key];
  const main = wordsIn(base) ?? wordsIn('en') ?? '';
  if (languages.length < 2) return main;
  const others = languages.flatMap((lang) => {
    const words = wordsIn(lang);
    return words === undefined || lang.toLowerCase() === base.toLowerCase() ? [] : [[lang, words] as const];
  });
  return { [base]: main, ...Object.fromEntries(others) };
}

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
    if (stepsOf(path)[0] === 'messages') this.wanted = '';
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const own = fieldsOf(store.document['messages']);
    const wanted = this.wanted.trim().toLowerCase();
    const others = texts.filter(
      ([key, text]) => !(key in own) && (!wanted || `${key} ${plain(text as string)}`.toLowerCase().includes(wanted)),
    );
    return html`<div class="stack">
      <p class="lead">
        What buttons, headings and notices say. Leave a field empty for the built-in words, which come in English,
        Spanish and Arabic. What stands in { } is filled in; keep it.
      </p>
      ${Object.keys(own).length ? html`<h3>In your words</h3>` : nothing}
      ${Object.keys(own).map((key) => this.#text(key))}
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
        ${others.slice(0, SHOWN).map(
          ([key, text]) =>
            html`<li class="row">
              <span class="grow">${text}</span>
              <button
                type="button"
                aria-label="Change “${text}”"
                @click=${() => {
                  const path = `messages.${key}`;
                  store.change('Change wording', (draft) => putAt(draft, path, builtIn(store, key)));
                  store.goTo(path);
                }}
              >
                Change
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #text(key: string): TemplateResult {
    const { store } = this;
    const path = `messages.${key}`;
    const words = plain((messages as unknown as Record<string, string>)[key]);
    const back = () => {
      store.change('Take back wording', (draft) => {
        putAt(draft, path, undefined);
        if (!Object.keys(fieldsOf(draft['messages'])).length) putAt(draft, 'messages', undefined);
      });
      store.say('The built-in words are back.', path);
    };
    return html`<div class="line end">
      ${textField({ store, path, label: words || key, rows: 1 })}
      <button type="button" class="plain" aria-label="Undo change: ${words || key}" @click=${back}>Undo change</button>
    </div>`;
  }
}
