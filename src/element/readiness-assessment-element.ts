import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { content } from '../content/en.js';
import type { Answers, Assessment, Result } from '../core/index.js';
import type { ReadinessEventMap } from '../events.js';
import { messages } from '../i18n/en.js';
import { nearestLanguage, pickLanguage } from '../i18n/language.js';
import { VERSION } from '../version.js';
import { styleSheet } from './styles/index.js';
import { noticeView } from './views/notice.js';
import { missingText } from './views/question.js';
import { pageView, stepsView } from './views/questions.js';
import { resultView } from './views/result.js';
import type { Focus, View } from './views/view.js';
import { Visit, type EventDetail } from './visit.js';

export type { EventDetail };
export type Layout = 'steps' | 'page';

/** States as CSS sees them, `:state(question)` and so on. */
type State = 'question' | 'complete' | 'error';

/** Properties that a page may set before the element is defined. */
const PROPERTIES = ['layout', 'eventDetail', 'preview', 'headingLevel', 'assessment', 'answers'] as const;

let instances = 0;

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
 * @attr {"steps" | "page"} [layout=steps] - One question at a time, or all on one page.
 * @attr {"scores" | "level" | "answers"} [event-detail=scores] - How much of the result the events carry.
 * @attr {boolean} [preview] - For an editor's test runs: marks every event `preview: true`.
 * @attr {"2" | "3" | "4" | "5" | "6"} [heading-level=2] - Level of the widget's top heading in the page's outline.
 * @attr {string} [lang] - Language; the nearest ancestor's counts when there is none. English for now.
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
 * @slot - Shown until the script has run, and where it never runs.
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
 * @csspart button - Every button.
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
 * @csspart note - What this result is and is not.
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

  static get observedAttributes(): string[] {
    return ['layout', 'heading-level', 'lang'];
  }

  readonly #internals: ElementInternals;
  readonly #root: ShadowRoot;
  readonly #instance = `readiness-assessment-${++instances}`;
  readonly #visit: Visit;
  #given: unknown = content;
  #pending = false;
  #focus: Focus | undefined;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    this.#root = root;
    this.#visit = new Visit({
      context: () => ({
        instance: this.id || this.#instance,
        lang: this.#language(),
        preview: this.preview,
        eventDetail: this.eventDetail,
      }),
      dispatch: (event) => this.dispatchEvent(event),
      show: (focus) => this.#show(focus),
    });
    this.#adoptEarlyProperties();
  }

  /** One question at a time, or all on one page. */
  get layout(): Layout {
    return this.getAttribute('layout')?.toLowerCase() === 'page' ? 'page' : 'steps';
  }
  set layout(value: Layout) {
    this.setAttribute('layout', value);
  }

  /** How much of the result the events carry. */
  get eventDetail(): EventDetail {
    const value = this.getAttribute('event-detail')?.toLowerCase();
    return value === 'level' || value === 'answers' ? value : 'scores';
  }
  set eventDetail(value: EventDetail) {
    this.setAttribute('event-detail', value);
  }

  /** Marks every event as an editor's test run. */
  get preview(): boolean {
    return this.hasAttribute('preview');
  }
  set preview(value: boolean) {
    this.toggleAttribute('preview', value ? true : false);
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
  get assessment(): Assessment {
    return this.#given as Assessment;
  }
  set assessment(value: Assessment | null) {
    this.#given = value ?? content;
    void this.#visit.load(this.#given);
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

  connectedCallback(): void {
    this.#show();
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  /** Properties set before the element was defined sit on the instance and hide the accessors: pass them through. */
  #adoptEarlyProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** The language on screen. */
  #language(): string {
    return pickLanguage(nearestLanguage(this), ['en']);
  }

  /** Renders once for all changes of a task, as soon as the element is on a page. */
  #show(focus?: Focus): void {
    this.#focus = focus ?? this.#focus;
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      render(this.#view(), this.#root);
      this.#moveFocus();
      this.#visit.shown();
    });
  }

  #view(): TemplateResult {
    const visit = this.#visit;
    const { assessment, session, result, moved } = visit;
    const view: View = { assessment, session, result, messages, headingLevel: this.headingLevel, moved, acts: visit };
    const unusable = visit.problems.length > 0;
    const loading = visit.loading && !visit.ready;
    this.#setState(unusable ? 'error' : loading ? '' : result ? 'complete' : 'question');
    const missing = assessment.questions.map((question) => missingText(view, question)).find(Boolean);
    const notice = unusable ? messages.unusable : loading ? messages.loading : '';
    return html`<div class="root" lang=${this.#language()}>
      <section class="panel" part="panel" aria-labelledby=${notice ? nothing : 'title'}>
        ${
          notice
            ? noticeView(notice)
            : result
              ? resultView(view, result)
              : this.layout === 'page'
                ? pageView(view)
                : stepsView(view)
        }
      </section>
      <p class="unseen" role="status">${missing}</p>
    </div>`;
  }

  #setState(current: State | ''): void {
    const { states } = this.#internals;
    for (const state of ['question', 'complete', 'error'] satisfies State[]) {
      try {
        if (state === current) states.add(state);
        else states.delete(state);
      } catch {
        // Browsers of before 2024 know no states, or want dashes in their names: these pages do without.
      }
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
