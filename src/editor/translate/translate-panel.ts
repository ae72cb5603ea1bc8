import { html, type TemplateResult } from 'lit';
import { COMMON, languageName } from '../languages.js';
import { openTo } from '../model/translation/languages.js';
import { stateIn, stringsOf } from '../model/translation/strings.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { filesView, type Told } from './files-view.js';
import { rowsView, type Pair } from './rows-view.js';
import { styles } from './styles.js';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `<editor-translate>`: the texts of two languages side by side. */
export class EditorTranslate extends EditorPanel {
  static override styles = [controls, styles];
  static override properties = {
    ...EditorPanel.properties,
    from: { state: true },
    to: { state: true },
    open: { state: true },
    told: { state: true },
  };
  /** Languages that were chosen; empty until then. */
  declare from: string;
  declare to: string;
  /** Whether only missing texts are shown. They stay until this is set anew, so that none vanishes while it is written. */
  declare open: ReadonlySet<string> | undefined;
  declare told: Told | undefined;

  #last = '';

  constructor() {
    super();
    this.from = '';
    this.to = '';
  }

  override reveal(path: string): void {
    const row = stringsOf(this.store.document).find((entry) => path === `#translate:${entry.path}`);
    if (row && !this.open?.has(row.key)) this.open = undefined;
  }

  /** The languages on screen: those that were chosen, as long as there are two. */
  get #pair(): Pair {
    const { store } = this;
    const languages = this.#languages;
    const from = languages.find((lang) => same(lang, this.from)) ?? store.base;
    const others = languages.filter((lang) => !same(lang, from));
    const to = others.find((lang) => same(lang, this.to)) ?? others.find((lang) => same(lang, store.lang)) ?? others[0];
    return { store, from, to: to ?? '' };
  }

  get #languages(): readonly string[] {
    const { languages } = this.store;
    return this.to && !languages.some((lang) => same(lang, this.to)) ? [...languages, this.to] : languages;
  }

  protected override render(): TemplateResult {
    const pair = this.#pair;
    if (!pair.to) {
      return html`<div class="stack">
        <p class="lead">
          All texts are in ${languageName(pair.from)}. Add a language, and each text gets a field beside it.
        </p>
        ${this.#add()}
      </div>`;
    }
    const stateOf = stateIn(this.store.document, pair.to);
    const all = stringsOf(this.store.document).map((entry) => [entry, stateOf(entry)] as const);
    const missing = all.filter(([, state]) => state === 'missing').length;
    const { open } = this;
    const shown = open ? all.filter(([{ key }]) => open.has(key)) : all;
    const keys = () => new Set(all.flatMap(([{ key }, state]) => (state === 'missing' ? [key] : [])));
    return html`<div class="stack">
      <div class="two">${this.#choice('from', 'From', pair.from)} ${this.#choice('to', 'To', pair.to)}</div>
      <details>
        <summary>Add a language</summary>
        ${this.#add()}
      </details>
      ${filesView(pair, this.told, (told) => {
        this.told = told;
      })}
      <div class="bar">
        <p role="status">
          ${missing ? html`<span class="missing">${missing} missing</span> of ${all.length} texts` : `All ${all.length} texts are there`}
        </p>
        <label class="check">
          <input
            type="checkbox"
            .checked=${Boolean(open)}
            @change=${({ target }: Event) => {
              this.open = (target as HTMLInputElement).checked ? keys() : undefined;
            }}
          />
          Missing ones only
        </label>
        <button type="button" class="primary" ?disabled=${!missing} @click=${() => this.#next()}>Next missing</button>
      </div>
      <div
        @focusin=${({ target }: Event) => {
          this.#last = (target as HTMLElement).id;
          // Who writes a language has chosen it: it stays on screen when its last text is cleared.
          this.from = pair.from;
          this.to = pair.to;
        }}
      >
        ${rowsView(pair, shown)}
      </div>
    </div>`;
  }

  #choice(which: 'from' | 'to', label: string, value: string): TemplateResult {
    const { from, to } = this.#pair;
    const choose = ({ target }: Event) => {
      const chosen = (target as HTMLSelectElement).value;
      // The language of the other side changes places with it.
      [this.from, this.to] =
        which === 'from' ? [chosen, chosen === to ? from : to] : [chosen === from ? to : from, chosen];
      this.open = undefined;
      this.told = undefined;
    };
    return html`<div class="field">
      <label for=${which}>${label}</label>
      <select id=${which} @change=${choose}>
        ${this.#languages.map((lang) => html`<option value=${lang} .selected=${lang === value}>${languageName(lang)}</option>`)}
      </select>
    </div>`;
  }

  #add(): TemplateResult {
    const add = ({ target }: Event) => {
      const select = target as HTMLSelectElement;
      const lang = select.value;
      select.value = '';
      const name = languageName(lang);
      const isFirst = !this.#pair.to;
      this.from = this.store.base;
      this.to = lang;
      this.open = undefined;
      this.store.change(`Add ${name}`, openTo);
      // Of the first one, the list that it was chosen from is gone.
      if (isFirst) this.store.goTo('#translate');
      this.store.say(`Every text has a field for ${name} now.`);
    };
    const known = this.#languages.map((lang) => lang.toLowerCase());
    return html`<div class="field">
      <label for="add">Add a language</label>
      <select id="add" @change=${add}>
        <option value="">Choose a language</option>
        ${COMMON.filter((lang) => !known.includes(lang.toLowerCase())).map(
          (lang) => html`<option value=${lang}>${languageName(lang)}</option>`,
        )}
      </select>
    </div>`;
  }

  /** Moves the focus to the next missing text after the one that had it last, from the end to the first. */
  #next(): void {
    const all = [...this.renderRoot.querySelectorAll<HTMLTextAreaElement>('.texts textarea')];
    const at = all.findIndex(({ id }) => id === this.#last);
    const found = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ dataset }) => dataset['state'] === 'missing');
    if (found) {
      found.focus();
      found.scrollIntoView({ block: 'center' });
    } else if (this.open) {
      // All that were missing are written; others have come since.
      this.open = undefined;
      void this.updateComplete.then(() => this.#next());
    }
  }
}
