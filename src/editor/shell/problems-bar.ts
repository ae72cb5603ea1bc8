import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { putAt } from '../json.js';
import { EditorPanel } from '../panel.js';
import { placeOf, wordsOf } from '../problems.js';
import { controls } from '../styles/controls.js';

/** Problems that the list shows; the rest follows once these are fixed. */
const SHOWN = 50;

/** `<editor-problems>`: what keeps the assessment from being used, each with a way to its field. */
export class EditorProblems extends EditorPanel {
  static override properties = { ...EditorPanel.properties, open: { type: Boolean, reflect: true } };
  declare open: boolean;

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
  }

  protected override render(): TemplateResult {
    const { problems } = this.store;
    const count = problems.length;
    const said = count === 1 ? '1 thing to fix' : `${count >= 100 ? '100 or more' : count} things to fix`;
    if (!count) {
      return html`<div class="bar" data-path="problems"><span class="dot"></span>Ready to use. No problems.</div>`;
    }
    return html`<button
        type="button"
        class="bar some"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        <span class="dot"></span>${said}<span class="hint">${this.open ? 'Hide' : 'Show'}</span>
      </button>
      ${
        this.open
          ? html`<ol aria-label="Things to fix">
              ${problems.slice(0, SHOWN).map((problem) => this.#problem(problem))}
            </ol>`
          : nothing
      }`;
  }

  #problem(problem: Problem): TemplateResult {
    const { store } = this;
    const { code, path } = problem;
    const takeOut = () => {
      store.change('Take out a field', (draft) => putAt(draft, path, undefined));
      store.say('The field is taken out.', path);
    };
    return html`<li>
      <button type="button" class="plain" @click=${() => store.goTo(path)}>
        <span class="place">${placeOf(store.document, path)}</span> <span class="what">${wordsOf(problem)}</span>
      </button>
      ${code === 'unknown-field' ? html`<button type="button" @click=${takeOut}>Take it out</button>` : nothing}
    </li>`;
  }
}
