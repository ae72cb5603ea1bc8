import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { content } from './content/en.js';
import type { Answers, Assessment, AssessmentDocument, Result } from './core/index.js';
import type { ReadinessEventMap } from './events.js';
import { watchLanguage } from './controllers/language.js';
import type { AllMessages } from './locales/messages.js';
import { overrides } from './locales/overrides.js';
import type { Keep } from './features/keep.js';
import type { Page } from './features/form/index.js';
import { part } from './features/loader.js';
import { VERSION } from './version.js';
import { COLORS } from './styles/colors.js';
import { styleSheet } from './styles/index.js';
import { noticeView } from './views/notice.js';
import { missingText } from './views/question.js';
import { questionsView } from './views/questions.js';
import { resultView } from './views/result.js';
import type { Focus, View } from './views/view.js';
import { differ, Visit, type EventDetail } from './controllers/session.js';

export type { EventDetail };
export type Layout = 'steps' | 'page';
export type Persist = 'none' | 'session' | 'local';

/** States as CSS sees them, `:state(question)` and so on. */
type State = 'question' | 'complete' | 'error';

/** What ties the element to the page around it. */
const TIES = '[signup],[name],[required],[data-layer],:has([slot=signup])';

/** On a server there is no HTMLElement; importing must work there all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * A short self-assessment and its result panel.
 *
 * Attributes are the state, as with native elements: a property reads its attribute and gives a legal value, whatever
 * is written there. Nothing here throws into the host page.
 *
 * @summary Asks a few questions, scores the answers and shows a result to act on.
 * @tag readiness-assessment
 *
 * @attr {string} [src] - Address of an assessment document (JSON) to use instead of the built-in one.
 * @attr {"steps" | "page"} [layout=steps] - One question at a time, or all on one page.
 * @attr {"none" | "session" | "local"} [persist=none] - Where answers and results are kept for the next time: nowhere, until
 *   the tab is closed, or in this browser.
 * @attr {"scores" | "level" | "answers"} [event-detail=scores] - How much of the result the events carry.
 * @attr {boolean} [preview] - For an editor's test runs: marks every event `preview: true`, and shows what to mend.
 * @attr {"2" | "3" | "4" | "5" | "6"} [heading-level=2] - Level of the widget's top heading in the page's outline.
 * @attr {string} [signup] - Id of a form on the page that belongs to the result: shown with it, its fields filled in.
 * @attr {string} [name] - Inside a form: submits the result as JSON under this name.
 * @attr {boolean} [required] - Inside a form: it cannot be submitted before the result is there.
 * @attr {string} [data-layer] - Name of a window array that gets an entry for each event; empty for `dataLayer`.
 * @attr {string} [lang] - Language; the nearest ancestor's counts when there is none. `en`, `es` and `ar` are built in.
 * @attr {"ltr" | "rtl"} [dir] - Direction; the nearest ancestor's counts when there is none.
 *
 * @fires {ReadinessReadyEvent} readiness-ready - On screen with a usable assessment. Once per element.
 * @fires {ReadinessStartEvent} readiness-start - The visitor gave the first answer of an attempt.
 * @fires {ReadinessAnswerEvent} readiness-answer - The visitor changed an answer.
 * @fires {ReadinessCompleteEvent} readiness-complete - The result is there. Once per attempt.
 * @fires {ReadinessRestartEvent} readiness-restart - Everything begins again, with a new attempt.
 * @fires {ReadinessResourceEvent} readiness-resource - The visitor opened a recommended resource.
 * @fires {ReadinessErrorEvent} readiness-error - The given assessment cannot be used.
 *
 * @slot - Shown until the script has run, and where it never runs. A `<script type="application/json">` in it is an
 *   assessment document.
 * @slot intro - Replaces the lines under the title.
 * @slot signup - Shown with the result: your own form.
 * @slot result-end - The last thing under the result.
 *
 * @csspart panel - The whole widget.
 * @csspart title - The top heading: the title, or the level with its label.
 * @csspart intro - The lines under the title.
 * @csspart progress - Which question this is, in words and as a bar.
 * @csspart question - A question with its choices.
 * @csspart prompt - The text of a question.
 * @csspart choice - A choice: one whole row.
 * @csspart chosen - A choice that is chosen.
 * @csspart error - What is missing, said at the question.
 * @csspart actions - The row of buttons.
 * @csspart button - Every button in a row of buttons.
 * @csspart primary - The one filled button.
 * @csspart result - The result panel.
 * @csspart level - The level as a word.
 * @csspart scale - Every bar of segments.
 * @csspart heading - The heading of a section of the result.
 * @csspart subheading - The heading of a list of conditions.
 * @csspart areas - The picture of the areas.
 * @csspart area - One area in it.
 * @csspart start - Where to start, and what then.
 * @csspart focus - The first advice.
 * @csspart advice - The folded advice for another area.
 * @csspart conditions - The lists of conditions.
 * @csspart gaps - What was not known, and how to find out.
 * @csspart link - A link to a resource.
 * @csspart signup - The sign-up slot.
 * @csspart mark - A line above everything: a shared result, or what was kept of the last visit.
 * @csspart inline - A small button beside a text.
 * @csspart change - Where an area was last time.
 * @csspart basis - The answers, the scoring and earlier results, folded.
 * @csspart note - What this result is and is not.
 * @csspart problems - What to mend in the assessment, in preview.
 * @csspart notice - Shown in place of an assessment that cannot be used.
 *
 * @cssstate question - Questions are on screen.
 * @cssstate complete - The result is on screen.
 * @cssstate error - The assessment cannot be used.
 *
 * @cssproperty --readiness-accent - The one colour of controls, bars and links.
 * @cssproperty --readiness-on-accent - Text on the accent colour.
 * @cssproperty --readiness-surface - Background of the panel.
 * @cssproperty --readiness-text - Text.
 * @cssproperty --readiness-muted - Quieter text.
 * @cssproperty --readiness-border - Hairlines and the frames of choices.
 * @cssproperty --readiness-font - Font family; the page's own when not set.
 * @cssproperty --readiness-heading-font - Font family of headings.
 * @cssproperty --readiness-radius - Corners of choices and buttons.
 * @cssproperty --readiness-padding - Space between the panel's edge and its content.
 * @cssproperty --readiness-max-width - Widest the panel gets.
 */
export class ReadinessAssessmentElement extends Base {
  static readonly version: string = VERSION;
  static readonly formAssociated = true;

  static get observedAttributes(): string[] {
    return ['src', 'layout', 'persist', 'heading-level', 'preview', 'signup', 'name', 'required', 'data-layer'];
  }

  readonly #internals: ElementInternals;
  readonly #root: ShadowRoot;
  readonly #visit: Visit;
  #given: unknown;
  /** Where the assessment came from when it was last looked for. */
  #from: unknown = null;
  #messages: Partial<AllMessages> = {};
  #unwatch = (): void => {};
  /** A result may come in the address at any time. */
  #look = (): void => {
    this.#show();
  };
  /** The assessment on screen. */
  #shown: Assessment = content;
  #pending = false;
  #focus: Focus | undefined;
  /** What ties the element to forms and tag managers; a part, fetched when an attribute asks for it. */
  #page: Promise<Page | undefined> | undefined;
  /** What keeps, shares and brings back a result; a part, fetched with the visitor's first act. */
  #keep: Promise<void> | undefined;
  #kept: Keep | undefined;
  /** What keeps the page's colors readable; a part, fetched when there are any. */
  #contrast: Promise<void> | undefined;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    this.#root = root;
    // A color that the page sets late. What is inside may have transitions of its own.
    root.addEventListener('transitionrun', ({ target }) => {
      if (target === root.firstElementChild) this.#guard();
    });
    this.#visit = new Visit(
      this,
      (focus) => {
        this.#show(focus);
      },
      (event) => {
        this.#withPage('tell', event);
      },
    );
    this.#adoptEarlyProperties();
  }

  /** Address of an assessment document; null without one. */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null) {
    this.#write('src', value);
  }

  /** Id of a form on the page that belongs to the result; null without one. */
  get signup(): string | null {
    return this.getAttribute('signup');
  }
  set signup(value: string | null) {
    this.#write('signup', value);
  }

  /** Name under which a form around the element submits the result; null without one. */
  get name(): string | null {
    return this.getAttribute('name');
  }
  set name(value: string | null) {
    this.#write('name', value);
  }

  /** Name of the window array for tag managers; empty for `dataLayer`, null for none. */
  get dataLayer(): string | null {
    return this.getAttribute('data-layer');
  }
  set dataLayer(value: string | null) {
    this.#write('data-layer', value);
  }

  /** Whether a form around the element waits for the result. */
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(value: boolean) {
    this.toggleAttribute('required', Boolean(value as unknown));
  }

  /** One question at a time, or all on one page. */
  get layout(): Layout {
    return this.#choose('layout', 'steps', 'page');
  }
  set layout(value: Layout) {
    this.setAttribute('layout', value);
  }

  /** Where answers and results are kept for the next time. */
  get persist(): Persist {
    return this.#choose('persist', 'none', 'session', 'local');
  }
  set persist(value: Persist) {
    this.setAttribute('persist', value);
  }

  /** How much of the result the events carry. */
  get eventDetail(): EventDetail {
    return this.#choose('event-detail', 'scores', 'level', 'answers');
  }
  set eventDetail(value: EventDetail) {
    this.setAttribute('event-detail', value);
  }

  /** Marks every event as an editor's test run. */
  get preview(): boolean {
    return this.hasAttribute('preview');
  }
  set preview(value: boolean) {
    this.toggleAttribute('preview', Boolean(value as unknown));
  }

  /** Level of the widget's top heading in the page's outline, 2–6. */
  get headingLevel(): number {
    const value = this.getAttribute('heading-level')?.trim() ?? '';
    return /^[2-6]$/.test(value) ? Number(value) : 2;
  }
  set headingLevel(value: number) {
    this.setAttribute('heading-level', String(value));
  }

  /**
   * The assessment to use instead of the built-in one; null goes back to that. Reads as it was given. It is checked
   * before it shows; one that cannot be used fires `readiness-error` and shows a notice until a good one follows.
   */
  get assessment(): AssessmentDocument {
    return (this.#given ?? content) as AssessmentDocument;
  }
  set assessment(value: AssessmentDocument | null) {
    this.#given = value ?? undefined;
    // Also when it is the same object: it may have changed.
    this.#from = undefined;
    this.#load();
  }

  /** Texts of the interface to use instead of the built-in ones, by key. Unknown keys are ignored with a warning. */
  get messages(): Partial<AllMessages> {
    return this.#messages;
  }
  set messages(value: Partial<AllMessages> | null) {
    this.#messages = value ?? {};
    this.#show();
  }

  /** Answers by question id. Setting them prefills, fires no event, and drops what does not fit with a warning. */
  get answers(): Answers {
    return this.#visit.session.answers;
  }
  set answers(value: Answers) {
    this.#visit.prefill(value);
  }

  /** The result while it is on screen, else null. */
  get result(): Result | null {
    return this.#visit.result;
  }

  /** Resolves with the result: at once when there is one, else when the visitor completes an attempt. */
  whenComplete(): Promise<Result> {
    return this.#visit.whenComplete();
  }

  /** Clears the answers and begins a new attempt. Fires `readiness-restart`. */
  restart(): void {
    this.#visit.restart();
  }

  /** A form around the element is reset. */
  formResetCallback(): void {
    this.#withPage('reset');
  }

  /** A fieldset around the element is disabled, or no longer. */
  formDisabledCallback(): void {
    this.#show();
  }

  /** The browser brings back what was answered before, after a reload or on the way back. */
  formStateRestoreCallback(state: unknown): void {
    this.#withPage('restore', state);
  }

  connectedCallback(): void {
    this.#unwatch = watchLanguage(this, () => {
      this.#visit.arrive();
    });
    if (!this.#load()) this.#visit.arrive();
    this.#show();
    addEventListener('hashchange', this.#look);
    // After the first picture.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#guard();
      }),
    );
  }

  disconnectedCallback(): void {
    this.#unwatch();
    removeEventListener('hashchange', this.#look);
    // A move is over by then, and interrupts nothing.
    queueMicrotask(() => {
      if (!this.isConnected) this.#visit.leave();
    });
  }

  attributeChangedCallback(): void {
    this.#load();
    this.#show();
  }

  /** Finds where the assessment comes from: the property, `src`, a child script, or built in. Whether that is new. */
  #load(): boolean {
    const { src } = this;
    const script = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    const data = this.#given === content ? undefined : this.#given;
    const from = data ?? src ?? script;
    if (from === this.#from) return false;
    this.#from = from;
    this.#visit.load(data !== undefined ? { data } : src !== null ? { src } : script ? { script } : undefined);
    return true;
  }

  #withPage<Act extends keyof Page>(act: Act, ...given: Parameters<Page[Act]>): void {
    void this.#page?.then((page) => (page?.[act] as ((...given: unknown[]) => void) | undefined)?.(...given));
  }

  /** The value of an attribute that has only these; the first one counts in place of any other. */
  #choose<Value extends string>(name: string, ...values: [Value, ...Value[]]): Value {
    const written = this.getAttribute(name)?.toLowerCase();
    return values.find((value) => value === written) ?? values[0];
  }

  /** Frameworks write undefined for a value that is not there. */
  #write(name: string, value: string | null): void {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /** Properties set before the element was defined sit on the instance and hide the accessors: pass them through. */
  #adoptEarlyProperties(): void {
    for (const [name, value] of Object.entries(this) as [string, unknown][]) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Renders once for all changes of a task, as soon as the element is on a page. */
  #show(focus?: Focus): void {
    this.#focus = focus ?? this.#focus;
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      const { assessment } = this.#visit.edition;
      // Nothing of another assessment is reused, down to the inputs.
      if (differ(assessment, this.#shown)) render(nothing, this.#root);
      this.#shown = assessment;
      render(this.#view(), this.#root);
      if (this.matches(TIES)) {
        this.#page ??= part('page').then((found) => found?.connectPage(this, this.#internals, this.#visit));
      }
      if (this.#visit.moved || this.matches('[persist]') || /[#?&]readiness=/.test(location.hash)) {
        this.#keep ??= part('keep').then((found) => {
          this.#kept = found?.connectKeep(this, this.#root, this.#visit);
          this.#show();
        });
      }
      this.#moveFocus();
      this.#kept?.update();
      this.#visit.shown();
      this.#withPage('update');
    });
  }

  #view(): TemplateResult {
    const visit = this.#visit;
    const { edition, session, problems } = visit;
    const { assessment, lang } = edition;
    const own: View = {
      assessment,
      session,
      result: visit.result,
      messages: { ...edition.messages, ...overrides({ ...assessment.messages, ...this.#messages }) },
      headingLevel: this.headingLevel,
      acts: visit,
      more: () => '',
    };
    const view = this.#kept?.view(own) ?? own;
    const { result, messages } = view;
    const loading = visit.loading && !visit.ready;
    const notice = loading || problems.length > 0;
    this.#setState(loading ? '' : notice ? 'error' : result ? 'complete' : 'question');
    return html`<div class="root" lang=${notice ? messages.lang : lang}>
      <section
        class="panel"
        part="panel"
        aria-labelledby=${notice ? nothing : 'title'}
        .inert=${this.matches(':disabled')}
      >
        ${notice ? '' : view.more('top')}
        ${
          notice
            ? (!loading && visit.documents?.faultView(view, problems, this.preview)) || noticeView(view, loading)
            : result
              ? resultView(view, result)
              : questionsView(view, this.layout === 'page')
        }
      </section>
      <p class="unseen" role="status">${notice ? '' : missingText(view)}</p>
      <slot hidden @slotchange=${() => this.#load()}></slot>
    </div>`;
  }

  #setState(current: State | ''): void {
    const { states } = this.#internals;
    try {
      states.clear();
      if (current) states.add(current);
    } catch {
      // Browsers of before 2024 know no states, or want dashes in their names: these pages do without.
    }
  }

  /** A color may come from the page at any time. Reading it costs nothing once the browser has styled the page. */
  #guard(): void {
    if (COLORS.some((name) => getComputedStyle(this).getPropertyValue(`--readiness-${name}`))) {
      this.#contrast ??= part('contrast').then((found) => found?.connectContrast(this.#root));
    }
  }

  /** After the visitor's acts only: to the new heading, or to the group that lacks an answer. */
  #moveFocus(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (!focus) return;
    const heading = this.#root.getElementById('heading' in focus ? focus.heading : `${focus.missing}-prompt`);
    const target = 'heading' in focus ? heading : heading?.closest('fieldset')?.querySelector('input');
    target?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }
}

/** Typed listeners: `addEventListener('readiness-complete', ({detail}) => …)`. */
export interface ReadinessAssessmentElement {
  addEventListener<K extends keyof ReadinessEventMap>(
    type: K,
    listener: (this: ReadinessAssessmentElement, event: ReadinessEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof ReadinessEventMap>(
    type: K,
    listener: (this: ReadinessAssessmentElement, event: ReadinessEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
