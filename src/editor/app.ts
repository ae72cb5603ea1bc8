import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../core/assessment.js';
import type { Keeper } from './keep/keeper.js';
import type { ShowResultEvent } from './outcomes/outcomes-panel.js';
import { EditorPanel } from './panel.js';
import { nearby } from './shell/focus.js';
import { historyKeys } from './shell/keys.js';
import { nav, panelOf } from './shell/nav.js';
import type { EditorPreview } from './shell/preview.js';
import { SECTIONS, sectionOf, showField, type Section } from './shell/sections.js';
import { startPage } from './shell/start-page.js';
import type { OpenEvent } from './shell/start.js';
import { layout } from './shell/styles.js';
import { controls } from './styles/controls.js';

/** One of two buttons, of which one is pressed. */
const either = (label: string, isPressed: boolean, press: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${isPressed ? 'true' : 'false'} @click=${press}>${label}</button>`;

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

  /** What had the focus last in the form. */
  #last: HTMLElement | undefined;
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
      return startPage({
        keeper: this.keeper,
        back: store.undoLabel === undefined ? undefined : () => this.#goOn(),
        open: (chosen) => void this.#open(chosen),
        emptied: () => void this.#focus('h1'),
      });
    }
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
        <div class="switch">
          ${either('Write', this.view === 'form', () => (this.view = 'form'))}
          ${either('See', this.view === 'side', () => (this.view = 'side'))}
        </div>
        <div class="bench">
          ${nav(store, this.section, (section) => (this.section = section))}
          <div class="form" @editor-field=${this.#onField} @input=${this.#onField}>
            <h2 tabindex="-1">${SECTIONS.find(([section]) => section === this.section)?.[1]}</h2>
            ${panelOf(this.section, store, this.keeper)}
          </div>
          <section class="side" aria-labelledby="side">
            <h2 class="unseen" id="side">What it comes to</h2>
            <div class="tabs" role="group" aria-label="Show">
              ${either('Preview', this.side === 'preview', () => (this.side = 'preview'))}
              ${either('Outcomes', this.side === 'outcomes', () => (this.side = 'outcomes'))}
            </div>
            <editor-preview .store=${store} ?hidden=${this.side !== 'preview'}></editor-preview>
            ${
              this.side === 'outcomes'
                ? html`<editor-outcomes
                    .store=${store}
                    @editor-show-result=${({ answers }: ShowResultEvent) => void this.#showResult(answers)}
                  ></editor-outcomes>`
                : nothing
            }
          </section>
        </div>
      </div>
      <div class="foot">
        <editor-toast .store=${store}></editor-toast>
        <editor-keep-bar .keeper=${this.keeper} @editor-answered=${() => this.#goBack()}></editor-keep-bar>
        <editor-problems .store=${store}></editor-problems>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    // Another section is shown from its top.
    if (changed.get('section') === undefined || !this.editing) return;
    scrollTo(0, 0);
    // On a phone the sections are a line that scrolls.
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #goOn(): void {
    this.editing = true;
    void this.#focus('h2');
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

  /** Shows the result of answers in the preview, and leads there. */
  async #showResult(answers: Answers): Promise<void> {
    this.side = 'preview';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tabs [aria-pressed=true]')?.focus();
    await this.renderRoot.querySelector<EditorPreview>('editor-preview')?.showResult(answers);
    this.store.say('The preview shows the result of these answers.');
  }

  /** Goes on where somebody was in the form. */
  #goBack(): void {
    if (this.#last?.checkVisibility()) this.#last.focus();
    if (!this.matches(':focus-within')) void this.#focus('h2');
  }

  /** Moves the focus to the heading of what shows now. */
  async #focus(heading: 'h1' | 'h2'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(heading)?.focus();
  }

  /** Goes to what is near when what had the focus is gone after a change, or the keyboard would begin at the top of the page. */
  async #keepFocus(): Promise<void> {
    const goNear = nearby();
    await this.updateComplete;
    const panels = this.renderRoot.querySelectorAll<EditorPanel>(
      '.form > :last-child, editor-bar, editor-toast, editor-problems',
    );
    await Promise.all([...panels].map(({ updateComplete }) => updateComplete));
    if (!goNear()) this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Shows the field of a path and puts the focus there. */
  async #go(path: string): Promise<void> {
    this.section = sectionOf(path);
    this.view = 'form';
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<EditorPanel>('.form > :last-child');
    if (panel) await showField(panel, path);
  }

  /** Something in the form has got the focus, or was changed. */
  readonly #onField = (event: Event): void => {
    const nodes = event.composedPath().filter((node) => node instanceof HTMLElement);
    [this.#last] = nodes;
    const at = nodes.find(({ dataset }) => dataset['path'] ?? dataset['cell']);
    const path = at?.dataset['path'] ?? at?.dataset['cell'] ?? this.section;
    this.renderRoot.querySelector<EditorPreview>('editor-preview')?.follow(path);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.editing) historyKeys(event, this.store);
  };
}
