import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../../core/assessment.js';
import { directionOf } from '../../core/language.js';
import { ICONS } from '../fields/icons.js';
import type { DocumentJson } from '../json.js';
import { languageName } from '../languages.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { Follow } from './follow.js';
import { placeOf, type AssessmentElement } from './preview-place.js';
import { previewStyles } from './preview-styles.js';

/** Milliseconds without a change after which the preview shows it. */
const CALM = 250;

/**
 * `<editor-preview>`: the element itself, as visitors get it, on a phone or a desk, light or dark. It shows what is edited, until
 * somebody acts in it.
 */
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

  static override styles = [controls, previewStyles];

  /** The last document that could be used. */
  #good: DocumentJson | undefined;
  #shown: DocumentJson | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #follow = new Follow();

  constructor() {
    super();
    this.phone = false;
    this.scheme = '';
    this.layout = 'steps';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#follow.stop();
  }

  /** Shows what is edited at a path, if visitors see it at a place of its own. The focus stays where it is. */
  follow(path: string): void {
    this.#follow.place = placeOf(path) ?? this.#follow.place;
    this.#turn();
  }

  /** Shows the result of answers. */
  async showResult(answers: Answers): Promise<void> {
    // What is still to come would begin anew.
    clearTimeout(this.#timer);
    if (this.#good !== this.#shown) this.#show();
    const element = this.#element;
    if (!element?.shadowRoot) return;
    element.answers = answers;
    this.#follow.place = { result: 'title' };
    await this.updateComplete;
    this.#turn();
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
          <button type="button" @click=${this.#startOver}>Start over</button>
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
      <div
        class="stage"
        ?hidden=${!this.#good}
        @pointerdown=${this.#leave}
        @keydown=${this.#leave}
        @focusin=${this.#leave}
      >
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
    this.#turn();
  }

  /** Whoever acts in the preview goes their own way in it, until something is edited again. */
  readonly #leave = (): void => {
    this.#follow.place = undefined;
  };

  readonly #startOver = (): void => {
    this.#leave();
    // Without its script there is nothing to start.
    if (this.#element?.shadowRoot) this.#element.restart();
  };

  #turn(): void {
    if (this.#shown && this.#element) this.#follow.turn(this.#element, this.#shown, this.store.document);
  }

  get #element(): AssessmentElement | null {
    return this.renderRoot.querySelector<AssessmentElement>('readiness-assessment');
  }
}
