import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Keeper } from './keep/keeper.js';
import { EditorPanel } from './panel.js';
import { nav, panelOf } from './shell/nav.js';
import { SECTIONS, fieldAt, sectionOf, type Section } from './shell/sections.js';
import type { OpenEvent } from './shell/start.js';
import { layout } from './shell/styles.js';
import { controls } from './styles/controls.js';

/** Kinds of inputs that somebody types into. */
const TEXTS = ['text', 'search', 'url', 'number'];

/** `<editor-app>`: the whole editor: what to begin with, then sections, the form, the element, and what is left to fix. */
export class EditorApp extends EditorPanel {
  static override styles = [controls, layout];
  static override properties = {
    ...EditorPanel.properties,
    keeper: { attribute: false },
    editing: { state: true },
    section: { state: true },
    view: { reflect: true },
    side: { state: true },
  };
  declare keeper: Keeper;
  /** Whether there is a document; before, it asks what to begin with. */
  declare editing: boolean;
  declare section: Section;
  /** Which half a phone shows. */
  declare view: 'form' | 'side';
  declare side: 'preview' | 'outcomes';

  #stop: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.editing = false;
    this.section = 'about';
    this.view = 'form';
    this.side = 'preview';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.store.subscribe((event) => {
      if (event.type === 'go') void this.#go(event.path);
      else if (event.type === 'change' && this.editing) void this.#keepFocus();
    });
    this.#stopWatching = this.keeper.watch();
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stopWatching?.();
    removeEventListener('keydown', this.#onKey);
  }

  protected override render(): TemplateResult {
    const { store } = this;
    if (!this.editing) {
      return html`<div class="start">
        <h1 tabindex="-1">Assessment editor</h1>
        <p class="lead">
          Write your own questions, levels and advice, and see them at work while you write. Nothing you write leaves
          this browser.
        </p>
        ${
          store.undoLabel
            ? html`<p class="row back">
                <button
                  type="button"
                  class="primary"
                  @click=${() => {
                    this.editing = true;
                    void this.#focus('h2');
                  }}
                >
                  Back to what you are writing
                </button>
              </p>`
            : nothing
        }
        <editor-drafts
          .keeper=${this.keeper}
          @editor-open=${(event: OpenEvent) => void this.#open(event)}
          @editor-emptied=${() => void this.#focus('h1')}
        ></editor-drafts>
        <editor-start @editor-open=${(event: OpenEvent) => void this.#open(event)}></editor-start>
      </div>`;
    }
    const tab = (side: 'preview' | 'outcomes', label: string) =>
      html`<button
        type="button"
        aria-pressed=${this.side === side ? 'true' : 'false'}
        @click=${() => {
          this.side = side;
        }}
      >
        ${label}
      </button>`;
    return html`<editor-bar
        .store=${store}
        .keeper=${this.keeper}
        @editor-new=${() => {
          this.keeper.flush();
          this.editing = false;
          void this.#focus('h1');
        }}
      ></editor-bar>
      <div>
        <div class="switch">${this.#half('form', 'Write')} ${this.#half('side', 'See')}</div>
        <div class="bench">
          ${nav(store, this.section, (section) => (this.section = section))}
          <div class="form">
            <h2 tabindex="-1">${SECTIONS.find(([section]) => section === this.section)?.[1]}</h2>
            ${panelOf(this.section, store, this.keeper)}
          </div>
          <section class="side" aria-labelledby="side">
            <h2 class="unseen" id="side">What it comes to</h2>
            <div class="tabs" role="group" aria-label="Show">
              ${tab('preview', 'Preview')} ${tab('outcomes', 'Outcomes')}
            </div>
            <editor-preview .store=${store} ?hidden=${this.side !== 'preview'}></editor-preview>
            ${this.side === 'outcomes' ? html`<editor-outcomes .store=${store}></editor-outcomes>` : nothing}
          </section>
        </div>
      </div>
      <div class="foot">
        <editor-toast .store=${store}></editor-toast>
        <editor-keep-bar .keeper=${this.keeper} @editor-answered=${() => void this.#focus('h2')}></editor-keep-bar>
        <editor-problems .store=${store}></editor-problems>
      </div>`;
  }

  #half(view: 'form' | 'side', label: string): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.view === view ? 'true' : 'false'}
      @click=${() => {
        this.view = view;
      }}
    >
      ${label}
    </button>`;
  }

  protected override updated(changed: PropertyValues): void {
    // Another section is shown from its top.
    if (changed.get('section') === undefined || !this.editing) return;
    scrollTo(0, 0);
    // On a phone the sections are a line that scrolls.
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async #open({ document, draft }: OpenEvent): Promise<void> {
    const lost = 'What you wrote is neither kept nor downloaded, and would be lost. Open another one all the same?';
    if (this.keeper.unsafe && !confirm(lost)) return;
    await this.keeper.begin(document, draft);
    this.editing = true;
    this.section = 'about';
    this.view = 'form';
    await this.#focus('h2');
  }

  /** Moves the focus to the heading of what shows now. */
  async #focus(heading: 'h1' | 'h2'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(heading)?.focus();
  }

  /** Goes to the heading when what had the focus is gone after a change, or the keyboard would begin at the top of the page. */
  async #keepFocus(): Promise<void> {
    if (!this.matches(':focus-within')) return;
    await this.updateComplete;
    await this.renderRoot.querySelector<EditorPanel>('.form > :last-child')?.updateComplete;
    await this.renderRoot.querySelector<EditorPanel>('editor-problems')?.updateComplete;
    if (!this.matches(':focus-within')) this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Shows the field of a path and puts the focus there. */
  async #go(path: string): Promise<void> {
    this.section = sectionOf(path);
    this.view = 'form';
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<EditorPanel>('.form > :last-child');
    if (!panel) return;
    panel.reveal?.(path);
    await panel.updateComplete;
    const field = fieldAt(panel.renderRoot, path);
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.editing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    // Of a text outside the document, such as a search, undo is the browser’s.
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && !target.dataset['path'] && TEXTS.includes(target.type)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.store.redo();
    else this.store.undo();
  };
}
