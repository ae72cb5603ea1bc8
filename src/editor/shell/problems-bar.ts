import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { putAt, type DocumentJson } from '../json.js';
import { adviceOn, type Advice } from '../model/advice.js';
import { languageName } from '../languages.js';
import { EditorPanel } from '../panel.js';
import { languageOf, placeOf, wordsOf } from '../problems.js';
import { controls } from '../styles/controls.js';

/** Problems that the list shows; the rest follows once these are fixed. */
const SHOWN = 50;

/** Milliseconds without a change after which texts are read. */
const CALM = 500;

/** `<editor-problems>`: what keeps the assessment from being used, each with a way to its field. */
export class EditorProblems extends EditorPanel {
  static override properties = {
    ...EditorPanel.properties,
    open: { type: Boolean, reflect: true },
    advice: { state: true },
  };
  declare open: boolean;
  /** What would make texts easier to read: hints, which keep nobody from anything. */
  declare advice: readonly Advice[];
  #read: DocumentJson | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  static override styles = [
    controls,
    css`
      .bar {
        display: flex;
        align-items: center;
        gap: 10px;
        inline-size: 100%;
        min-block-size: 44px;
        padding-inline: 16px;
        justify-content: flex-start;
        border: 0;
        border-radius: 0;
        background: var(--surface);
        color: var(--ink);
      }
      .dot {
        inline-size: 10px;
        block-size: 10px;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--accent);
      }
      .some .dot {
        border-color: var(--warn);
        background: none;
      }
      ol {
        display: grid;
        max-block-size: min(40vh, 22rem);
        margin: 0;
        padding: 0 16px 12px;
        overflow-y: auto;
        list-style: none;
        background: var(--surface);
      }
      li {
        display: flex;
        gap: 8px;
        align-items: center;
        border-block-start: 1px solid var(--line);
      }
      li button:first-child {
        flex: 1;
        display: grid;
        justify-content: start;
        justify-items: start;
        gap: 0;
        text-align: start;
        padding: 6px 4px;
      }
      .place {
        font-weight: 600;
      }
      .what {
        color: var(--ink);
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.open = false;
    this.advice = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    // What was not read by now is read when this comes back.
    this.#read = undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { document } = this.store;
    if (document === this.#read) return;
    this.#read = document;
    clearTimeout(this.#timer);
    // Texts are read when nobody types.
    this.#timer = setTimeout(() => {
      this.advice = adviceOn(document);
    }, CALM);
  }

  protected override render(): TemplateResult {
    const { store, advice } = this;
    const { problems } = store;
    const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
    const count = problems.length;
    const said = count ? many(count, 'thing to fix', 'things to fix') : 'Ready to use';
    const hints = advice.length ? ` · ${many(advice.length, 'hint', 'hints')}` : '';
    const dot = html`<span class="dot"></span>`;
    if (!count && !hints) return html`<div class="bar" tabindex="-1">${dot}Ready to use</div>`;
    return html`<button
        type="button"
        class="bar ${count ? 'some' : ''}"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${dot}${said}${hints}<span class="unseen">, </span><span class="hint">${this.open ? 'Hide' : 'Show'}</span>
      </button>
      ${
        this.open
          ? html`<ol aria-label="Things to fix, and hints" tabindex="-1">
              ${problems.slice(0, SHOWN).map((problem, index) => this.#problem(problem, index))}
              ${advice
                .slice(0, SHOWN)
                .map(({ path, message }) => this.#entry(path, `Hint · ${placeOf(store.document, path)}`, message))}
            </ol>`
          : nothing
      }`;
  }

  #problem(problem: Problem, index: number): TemplateResult {
    const { store } = this;
    const { code, path } = problem;
    const takeOut = () => {
      store.change('Take out a field', (draft) => putAt(draft, path, undefined));
      store.say('The field is taken out.', path);
      void this.#goOn(index);
    };
    const act = code === 'unknown-field' ? html`<button type="button" @click=${takeOut}>Take it out</button>` : nothing;
    return this.#entry(path, placeOf(store.document, path), wordsOf(problem), act, languageOf(problem));
  }

  /** Goes to the line that has come to an index, or to the last one, or to where they all were. */
  async #goOn(index: number): Promise<void> {
    await this.updateComplete;
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('li > button:first-child')];
    (lines[index] ?? lines.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('.bar'))?.focus();
  }

  /** A line of the list: it leads to its field, in the language that is missing. */
  #entry(path: string, place: string, what: string, act: unknown = nothing, lang?: string): TemplateResult {
    const { store } = this;
    const go = () => {
      if (lang && lang !== store.lang) {
        store.lang = lang;
        store.say(`You are now writing ${languageName(lang)}.`);
      }
      store.goTo(path);
    };
    return html`<li>
      <button type="button" class="plain" @click=${go}>
        <span class="place">${place}<span class="unseen">: </span></span><span class="what">${what}</span>
      </button>
      ${act}
    </li>`;
  }
}
