import { LitElement, nothing, render, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { afterPicture } from './controllers/after-picture.js';
import { AssessmentController, differ } from './controllers/assessment.js';
import { ColorWatch } from './controllers/color-watch.js';
import { FocusController } from './controllers/focus.js';
import { keepKeys } from './controllers/keys.js';
import { hasDirection } from './controllers/language.js';
import { LazyFeatures, type FeatureName } from './controllers/lazy-features.js';
import { SessionController } from './controllers/session.js';
import { content } from './content/en.js';
import type { Answers, AssessmentDocument, AssessmentInput, Result } from './core/index.js';
import type { Listen, ReadinessEventMap } from './events.js';
import type { AllMessages } from './locales/messages.js';
import { overrides } from './locales/overrides.js';
import { flag, level, oneOf, text, type Declaration } from './properties.js';
import { styles } from './styles/index.js';
import { VERSION } from './version.js';
import { panelView } from './views/panel.js';
import { missingText } from './views/question.js';
import type { View } from './views/view.js';

export type EventDetail = 'scores' | 'level' | 'answers';
export type Layout = 'steps' | 'page';
export type Persist = 'none' | 'session' | 'local';

/** States as CSS sees them, `:state(question)` and so on. */
type State = 'question' | 'complete' | 'error';

/**
 * A short self-assessment and its result panel.
 *
 * Whatever an attribute or a property is set to, it reads as a legal value: the default stands in for any other. Nothing
 * here throws into the host page.
 *
 * @summary Asks a few questions, scores the answers and shows a result to act on.
 * @tag readiness-assessment
 *
 * @attr {string} [src] - URL of an assessment document (JSON) to use instead of the built-in one.
 * @attr {"steps" | "page"} [layout=steps] - One question at a time, or all on one page.
 * @attr {"none" | "session" | "local"} [persist=none] - Where answers and results are kept for the next time: nowhere, until
 *   the tab is closed, or in this browser.
 * @attr {"scores" | "level" | "answers"} [event-detail=scores] - How much of the result the events carry.
 * @attr {boolean} [preview] - For an editor's test runs: marks every event `preview: true`, and shows what to fix.
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
 * @csspart areas - All areas, each on its scale.
 * @csspart area - One area with its scale.
 * @csspart start - Where to start, and what comes next.
 * @csspart focus - The first advice.
 * @csspart advice - The folded advice for another area.
 * @csspart conditions - The lists of conditions.
 * @csspart gaps - What was not known, and how to find out.
 * @csspart team - The code of the result, to compare it with those of others.
 * @csspart code - The code itself.
 * @csspart link - A link to a resource.
 * @csspart signup - The sign-up slot.
 * @csspart mark - A line above everything: a shared result, or what was kept of the last visit.
 * @csspart inline - A small button beside a text.
 * @csspart change - How an area has changed since last time.
 * @csspart basis - The answers, the scoring and earlier results, folded.
 * @csspart note - What this result is and is not.
 * @csspart problems - What to fix in the assessment, in preview.
 * @csspart summary - Where all questions are on one page: the list of those that still need an answer.
 * @csspart notice - Shown in place of an assessment that cannot be used.
 *
 * @cssstate question - Questions are on screen.
 * @cssstate complete - The result is on screen.
 * @cssstate error - The assessment cannot be used.
 *
 * @cssproperty --readiness-accent - The one color of controls, bars and links.
 * @cssproperty --readiness-on-accent - Text on the accent color.
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
export class ReadinessAssessmentElement extends LitElement {
  static readonly version: string = VERSION;
  static readonly formAssociated = true;
  static override readonly styles = [...styles];

  /** In the order in which those are applied that were set before the element was defined: the document comes first. */
  static override readonly properties = {
    src: text,
    layout: oneOf('steps', 'page'),
    persist: oneOf('none', 'session', 'local'),
    eventDetail: { ...oneOf('scores', 'level', 'answers'), attribute: 'event-detail' },
    preview: flag,
    headingLevel: { ...level, attribute: 'heading-level' },
    signup: text,
    name: text,
    required: flag,
    dataLayer: { ...text, attribute: 'data-layer' },
    messages: { attribute: false },
    assessment: { attribute: false },
    answers: { attribute: false },
  };

  /** URL of an assessment document; null without one. */
  declare src: string | null;
  /** One question at a time, or all on one page. */
  declare layout: Layout;
  /** Where answers and results are kept for the next time. */
  declare persist: Persist;
  /** How much of the result the events carry. */
  declare eventDetail: EventDetail;
  /** Marks every event as an editor's test run. */
  declare preview: boolean;
  /** Level of the widget's top heading in the page's outline, 2–6. */
  declare headingLevel: number;
  /** Id of a form on the page that belongs to the result; null without one. */
  declare signup: string | null;
  /** Name under which a form around the element submits the result; null without one. */
  declare name: string | null;
  /** Whether a form around the element waits for the result. */
  declare required: boolean;
  /** Name of the window array for tag managers; empty for `dataLayer`, null for none. */
  declare dataLayer: string | null;

  /** When each feature is wanted. */
  static readonly #wants: Readonly<Record<FeatureName, (element: ReadinessAssessmentElement) => boolean>> = {
    adoption: (element) => element.ownerDocument !== document,
    advice: (element) => element.#features.near || element.#engaged || element.layout === 'page',
    sharing: (element) => element.#engaged || /readiness[-=]/i.test(location.hash),
    revision: (element) => element.#engaged,
    print: (element) => element.#engaged,
    arrival: (element) => element.#engaged,
    summary: (element) => element.layout === 'page' && (element.#features.near || element.#engaged),
    languages: (element) => element.#assessment.mixed,
    persistence: (element) => element.persist !== 'none',
    form: (element) => element.matches('[signup],[name],[required],:has([slot=signup])'),
    analytics: (element) => element.dataLayer !== null,
    contrast: (element) => element.#colors.found,
    diagnostics: (element) =>
      element.preview ||
      (element.#session.acted && (element.hasAttributes() || Object.keys(element.#given).length > 0)) ||
      // More than words as a fallback: perhaps the rest of the page, behind a tag that was never closed.
      element.matches(':has(>:not([slot],a,p,div,script))'),
  };

  readonly #internals = this.attachInternals();
  readonly #focus = new FocusController(this);
  readonly #assessment = new AssessmentController(this, this.#focus);
  readonly #session = new SessionController(this, this.#assessment, this.#focus, (event) => {
    this.#features.heard(event);
  });
  readonly #colors = new ColorWatch(this);
  readonly #features: LazyFeatures = new LazyFeatures(
    this,
    {
      host: this,
      internals: this.#internals,
      assessment: this.#assessment,
      session: this.#session,
      findings: [],
    },
    (name) => ReadinessAssessmentElement.#wants[name](this),
  );
  #messages: Partial<AllMessages> = {};
  /** What is on screen. */
  #shown = this.#assessment.current;
  /** Whether a result is shown. */
  #complete = false;
  /** Whether all of it is shown, and not only its upper half. */
  #whole = false;
  /** Resolves when the rest of the result is shown. */
  #frame: Promise<void> | undefined;

  /**
   * The assessment to use instead of the built-in one; null goes back to that. Reads as it was given. It is checked
   * before it shows; one that cannot be used fires `readiness-error` and shows a notice until a good one follows.
   */
  get assessment(): AssessmentDocument {
    return (this.#assessment.given ?? content) as AssessmentDocument;
  }
  set assessment(value: AssessmentInput | null) {
    this.#assessment.given = value;
  }

  /** Texts of the interface to use instead of the built-in ones, by key. Unknown keys are ignored with a warning. */
  get messages(): Partial<AllMessages> {
    return this.#messages;
  }
  set messages(value: Partial<AllMessages> | null) {
    this.#messages = value ?? {};
  }

  /** Answers by question id. Setting them prefills, fires no event, and drops what does not fit with a warning. */
  get answers(): Answers {
    return this.#session.state.answers;
  }
  set answers(value: Answers) {
    this.#session.prefill(value);
  }

  /** The result while it is on screen, else null. */
  get result(): Result | null {
    return this.#session.result;
  }

  /**
   * A short code of the result on screen, such as `7KQ2-9FXM`, that a colleague can type; else null, also for the moment in
   * which what makes it is fetched. It holds the answers, no names.
   */
  get code(): string | null {
    return this.#features.code;
  }

  /** What kind of control this is, as native ones say it. */
  get type(): string {
    return this.localName;
  }

  /** What a form around the element submits: the result as JSON, as much of it as events carry; empty without one. */
  get value(): string {
    return this.result ? JSON.stringify(this.#session.reportable(this.result)) : '';
  }

  /** The form around the element. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the form can be submitted as far as this element goes, as native controls say it. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** Why the form cannot be submitted; empty when it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether the form asks this element before it is submitted. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Whether the element is valid; fires `invalid` when it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** As `checkValidity()`, and shows the visitor what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Resolves with the result: at once when there is one, else when the visitor completes an attempt. */
  whenComplete(): Promise<Result> {
    return this.#session.whenComplete();
  }

  /** Clears the answers and begins a new attempt. Fires `readiness-restart`. */
  restart(): void {
    this.#session.restart();
  }

  /** The element was moved into another document. */
  adoptedCallback(): void {
    this.requestUpdate();
  }

  /** A form around the element is reset. */
  formResetCallback(): void {
    this.#features.call('form', (form) => form.formReset?.());
  }

  /** A fieldset around the element is disabled, or no longer. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The browser brings back what was answered before, after a reload or on the way back. */
  formStateRestoreCallback(state: unknown): void {
    this.#features.call('form', (form) => form.formStateRestored?.(state));
  }

  /** Resolves when all that is wanted is on screen: features that are on their way, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#frame || this.#features.coming) {
      await Promise.all([this.#frame, this.#features.coming]);
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeys(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const { current } = this.#assessment;
    const { assessment, lang } = this.#shown;
    // Nothing of another assessment is reused, down to the inputs; and nothing of another language, because screen readers
    // may go on in the one that they met first.
    if (lang !== current.lang || differ(assessment, current.assessment)) {
      render(nothing, this.renderRoot, this.renderOptions);
    }
    this.#shown = current;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { problems, loading } = this.#assessment;
    const view = this.#features.view(this.#view());
    const waiting = loading && !this.#session.ready;
    this.#setState(waiting ? '' : problems.length ? 'error' : view.result ? 'complete' : 'question');
    this.#showBelow(view);
    return panelView(view, {
      waiting,
      loading: this.#assessment.speaks ? view.messages.loading : '…',
      problems,
      inert: this.matches(':disabled'),
      lang: this.#assessment.current.lang,
      directed: hasDirection(this),
      childrenChanged: () => {
        this.requestUpdate();
      },
    });
  }

  /** What is shown, before features add to it. */
  #view(): Omit<View, 'more'> {
    const { current } = this.#assessment;
    const { state, result, date, actions } = this.#session;
    const view = {
      assessment: current.assessment,
      session: state,
      result,
      date,
      shared: false,
      messages: { ...current.messages, ...overrides(this.#given) },
      headingLevel: this.headingLevel,
      onePage: this.layout === 'page',
      whole: this.#whole,
      actions,
    };
    return { ...view, said: missingText(view) };
  }

  /** Whether the visitor has acted, or come to a result: all that belongs to one is wanted then. */
  get #engaged(): boolean {
    return this.#session.acted || this.#complete;
  }

  /** Texts for the interface that the document and the page give. */
  get #given(): object {
    return { ...this.#assessment.current.assessment.messages, ...this.#messages };
  }

  /** What stands below the picture of the areas follows a frame later, so that the level is on screen at once. */
  #showBelow({ result }: View): void {
    this.#complete = result !== null;
    if (!result) this.#whole = false;
    else if (!this.#whole) {
      this.#frame ??= afterPicture().then(() => {
        this.#frame = undefined;
        this.#whole = true;
        this.requestUpdate();
      });
    }
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

  /** A property reads as a legal value, whatever it was set to. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration & Partial<Declaration>,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { legal } = options;
    if (!legal) return descriptor;
    return {
      ...descriptor,
      get(this: Record<PropertyKey, unknown>) {
        return legal(this[key]);
      },
    };
  }
}

/** Typed listeners: `addEventListener('readiness-complete', ({detail}) => …)`. */
export interface ReadinessAssessmentElement {
  addEventListener: Listen<ReadinessAssessmentElement, ReadinessEventMap>;
  removeEventListener: Listen<ReadinessAssessmentElement, ReadinessEventMap>;
}
