import { css, html, nothing, type TemplateResult } from 'lit';
import type { DocumentJson } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';

/** Milliseconds for which a sentence shows that can be undone; it is read out in any case. */
const SHOWS = 8000;

/** `<editor-toast>`: says what was just done, aloud and for a while on screen, with a way to undo it. */
export class EditorToast extends EditorPanel {
  static override properties = { ...EditorPanel.properties, text: { state: true }, undo: { state: true } };
  declare text: string;
  /** Where the focus goes when it is undone; undefined when it cannot be. */
  declare undo: string | undefined;

  static override styles = [
    controls,
    css`
      .toast {
        display: flex;
        align-items: center;
        gap: 12px;
        inline-size: fit-content;
        max-inline-size: min(100%, 36rem);
        margin-inline: auto;
        padding: 6px 8px 6px 16px;
        color: var(--paper);
        background: var(--ink);
        border-radius: 8px;
      }
      .toast button {
        color: inherit;
        background: none;
        border-color: currentColor;
      }
    `,
  ];

  /** The document when it was said. */
  #said: DocumentJson | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.text = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#stop = undefined;
    // Nobody would take it away when this comes back.
    this.text = '';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.isConnected) return;
    this.#stop ??= this.store.subscribe((event) => {
      // What is undone is the latest change; once there is another, it is no longer the one that is named here.
      if (event.type === 'change' && this.store.document !== this.#said) this.undo = undefined;
      if (event.type !== 'say') return;
      this.#said = this.store.document;
      clearTimeout(this.#timer);
      // The same words a second time are news, too.
      this.text = event.text === this.text ? `${event.text}\u00a0` : event.text;
      this.undo = event.undo;
      this.#timer = setTimeout(() => this.#hide(), SHOWS);
    });
  }

  /** Takes it away, but not from under a pointer or from whoever has the focus on its button. */
  readonly #hide = (): void => {
    if (this.matches(':hover, :focus-within')) this.#timer = setTimeout(() => this.#hide(), SHOWS);
    else this.text = '';
  };

  #undo(): void {
    // Undoing says something of its own, which takes the place of this.
    const back = this.undo ?? '';
    this.store.undo();
    this.store.goTo(back);
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.text ? html`<p class="unseen">${this.text}</p>` : nothing}</div>
      ${
        this.text
          ? html`<div class="toast">
              <span aria-hidden="true">${this.text}</span>
              ${
                this.undo !== undefined
                  ? html`<button type="button" @click=${() => this.#undo()}>Undo</button>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }
}
