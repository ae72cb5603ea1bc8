import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf } from '../../core/language.js';
import { ICONS } from '../fields/icons.js';
import type { DocumentJson } from '../json.js';
import { languageName } from '../languages.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';

/** Milliseconds without a change after which the preview shows it. */
const CALM = 250;

/** The element by its public names: the page loads it by itself, beside the editor. */
interface Assessment extends HTMLElement {
  assessment: unknown;
  restart(): void;
}

/** `<editor-preview>`: the element itself, as visitors get it, on a phone or a desk, light or dark. */
export class EditorPreview extends EditorPanel {
  static override properties = {
    ...EditorPanel.properties,
    phone: { type: Boolean, reflect: true },
    scheme: { reflect: true },
    layout: { state: true },
  };
  declare phone: boolean;
  /** `light` or `dark`; empty as the page is. */
  declare scheme: '' | 'light' | 'dark';
  declare layout: 'steps' | 'page';

  static override styles = [
    controls,
    css`
      .stage {
        border-radius: 14px;
        background: light-dark(#fff, #15191c);
        color: light-dark(#1a1f23, #e9edf0);
        min-inline-size: 0;
      }
      :host([scheme='light']) .stage {
        color-scheme: light;
      }
      :host([scheme='dark']) .stage {
        color-scheme: dark;
      }
      :host([phone]) .stage {
        inline-size: min(100%, 390px);
        margin-inline: auto;
      }
      .settings {
        justify-content: space-between;
        margin-block-end: 12px;
      }
      .set {
        display: inline-flex;
      }
      .set button {
        inline-size: 40px;
        padding: 0;
        border-radius: 0;
        color: var(--muted);
      }
      .set button:first-child {
        border-start-start-radius: 8px;
        border-end-start-radius: 8px;
      }
      .set button:last-child {
        border-start-end-radius: 8px;
        border-end-end-radius: 8px;
        border-inline-start: 0;
      }
      .set button[aria-pressed='true'] {
        color: var(--accent);
        background: var(--tint);
      }
      select {
        inline-size: auto !important;
        min-block-size: 36px !important;
      }
      .note {
        margin-block-end: 12px;
        padding: 8px 12px;
        border-inline-start: 4px solid var(--warn);
        background: var(--surface);
      }
    `,
  ];

  /** The last document that could be used. */
  #good: DocumentJson | undefined;
  #shown: DocumentJson | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.phone = false;
    this.scheme = '';
    this.layout = 'steps';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { store, scheme } = this;
    const { usable, problems } = store;
    if (usable) this.#good = usable;
    const dark = scheme ? scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const choose = (pressed: boolean, icon: keyof typeof ICONS, label: string, act: () => void) =>
      html`<button
        type="button"
        aria-pressed=${pressed ? 'true' : 'false'}
        aria-label=${label}
        title=${label}
        @click=${act}
      >
        ${ICONS[icon]}
      </button>`;
    return html`<div class="row settings">
        <select
          aria-label="How it asks, in the preview"
          @change=${({ target }: Event) => {
            this.layout = (target as HTMLSelectElement).value as 'steps' | 'page';
          }}
        >
          <option value="steps">One at a time</option>
          <option value="page">All on one page</option>
        </select>
        <span class="row">
          <span class="set" role="group" aria-label="Width">
            ${choose(!this.phone, 'desktop', 'As wide as there is room', () => (this.phone = false))}
            ${choose(this.phone, 'phone', 'On a phone', () => (this.phone = true))}
          </span>
          <span class="set" role="group" aria-label="Colors">
            ${choose(!dark, 'sun', 'On a light page', () => (this.scheme = 'light'))}
            ${choose(dark, 'moon', 'On a dark page', () => (this.scheme = 'dark'))}
          </span>
          <button type="button" @click=${() => this.#element?.restart()}>Start over</button>
        </span>
      </div>
      ${
        problems.length
          ? html`<p class="note small">
              ${
                usable
                  ? `What is not translated yet shows in ${languageName(store.base)}.`
                  : this.#good
                    ? 'This is how it was before there was something to fix.'
                    : 'It shows here as soon as nothing is left to fix.'
              }
            </p>`
          : nothing
      }
      <div class="stage" ?hidden=${!this.#good}>
        <readiness-assessment preview heading-level="3" layout=${this.layout}></readiness-assessment>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#good || !this.#element) return;
    const { lang } = this.store;
    if (this.#element.lang !== lang) {
      this.#element.lang = lang;
      this.#element.dir = directionOf(lang);
    }
    if (this.#good === this.#shown) return;
    clearTimeout(this.#timer);
    // At once the first time, then when nobody types.
    this.#timer = setTimeout(() => this.#show(), this.#shown ? CALM : 0);
  }

  #show(): void {
    this.#shown = this.#good;
    if (this.#element) this.#element.assessment = this.#good;
  }

  get #element(): Assessment | null {
    return this.renderRoot.querySelector<Assessment>('readiness-assessment');
  }
}
