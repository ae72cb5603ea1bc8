import { LitElement, render, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { AssessmentController, differ } from './controllers/assessment.js';
import { ColorWatch } from './controllers/color-watch.js';
import { FocusController } from './controllers/focus.js';
import { keepKeys } from './controllers/keys.js';
import { hasDirection } from './controllers/language.js';
import type { AssessmentDocument, AssessmentInput, TeamSummary } from './core/index.js';
import { content } from './content/en.js';
import type { EventEnvelope, Listen } from './events.js';
import { count, level, oneOf, text, type Declaration } from './properties.js';
import { panel } from './styles/panel.js';
import { Extras } from './team/extras.js';
import { passOn } from './team/pass-on.js';
import { TeamController } from './team/team-controller.js';
import type { GivenResult } from './team/results.js';
import { teamStyles } from './team/styles.js';
import { teamView } from './team/views/team-view.js';
import type { ReadinessTeamEventMap } from './team-events.js';
import { uuid } from './uuid.js';
import { VERSION } from './version.js';

let instances = 0;

/**
 * The results of several people side by side: where they stand apart, what they do not know, and what they say together. No
 * account, no server, no names, and never an average.
 *
 * @summary Compares the results of a team that answered alone.
 * @tag readiness-team
 *
 * @attr {string} [src] - URL of an assessment document (JSON) to use instead of the built-in one.
 * @attr {"none" | "session" | "local"} [persist=none] - Where the results are kept for the next time: nowhere, until the tab
 *   is closed, or in this browser.
 * @attr {number} [min=3] - How many results there have to be before any of them shows, also in each group; at least 3.
 * @attr {string} [invite] - URL of the page with the assessment, for the invitation; this page when there is none.
 * @attr {string} [data-layer] - Name of a window array that gets an entry for each event; empty for `dataLayer`.
 * @attr {"2" | "3" | "4" | "5" | "6"} [heading-level=2] - Level of the widget's top heading in the page's outline.
 * @attr {string} [lang] - Language; the nearest ancestor's counts when there is none. `en`, `es` and `ar` are built in.
 * @attr {"ltr" | "rtl"} [dir] - Direction; the nearest ancestor's counts when there is none.
 *
 * @fires {ReadinessTeamChangeEvent} readiness-team-change - The facilitator added or removed results, or changed a group.
 * @fires {ReadinessTeamDecideEvent} readiness-team-decide - The team chose an answer together.
 * @fires {ReadinessErrorEvent} readiness-error - The given assessment cannot be used.
 *
 * @slot - Shown until the script has run, and where it never runs.
 *
 * @csspart panel - The whole widget.
 * @csspart title - The top heading.
 * @csspart invite - The invitation.
 * @csspart letter - Its text.
 * @csspart qr - The QR code of the URL.
 * @csspart collect - Where results are collected.
 * @csspart box - The box that takes anything.
 * @csspart news - What came of the last text.
 * @csspart results - The list of results.
 * @csspart entry - One result in it.
 * @csspart code - The code of a result.
 * @csspart start - The way to all results.
 * @csspart question - A question with the answers of all.
 * @csspart prompt - The text of a question.
 * @csspart agreement - How close the answers are, in words.
 * @csspart ladder - The rungs of a question.
 * @csspart rung - One rung, with those who stand on it.
 * @csspart talk - What to talk about.
 * @csspart decision - What the team says together.
 * @csspart choice - A choice in it.
 * @csspart chosen - A choice that is chosen.
 * @csspart areas - The areas.
 * @csspart area - One area.
 * @csspart scale - Every bar of segments.
 * @csspart gaps - What is not known.
 * @csspart groups - The groups side by side.
 * @csspart plan - What comes next: a step, who, and by when.
 * @csspart link - The link with all of it.
 * @csspart then - An earlier round beside this one.
 * @csspart table - Every table.
 * @csspart tables - All that the pictures show, as tables.
 * @csspart advice - What is folded.
 * @csspart mark - That a round came by a link, or why a link shows none.
 * @csspart heading - The heading of a section.
 * @csspart subheading - The heading of a list.
 * @csspart progress - Which question this is, in words and as a bar.
 * @csspart actions - A row of buttons.
 * @csspart button - Every button in a row of buttons.
 * @csspart primary - The one filled button of a row.
 * @csspart inline - A small button beside a text.
 * @csspart notice - Shown in place of an assessment that cannot be used.
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
export class ReadinessTeamElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = [panel, ...teamStyles];

  static override readonly properties = {
    src: text,
    persist: oneOf('none', 'session', 'local'),
    min: count(3),
    invite: text,
    headingLevel: { ...level, attribute: 'heading-level' },
    dataLayer: { ...text, attribute: 'data-layer' },
    assessment: { attribute: false },
    results: { attribute: false },
  };

  /** URL of an assessment document; null without one. */
  declare src: string | null;
  /** Where the results are kept for the next time. */
  declare persist: 'none' | 'session' | 'local';
  /** How many results there have to be before any of them shows; at least 3. */
  declare min: number;
  /** URL of the page with the assessment; null for this page. */
  declare invite: string | null;
  /** Level of the widget's top heading in the page's outline, 2–6. */
  declare headingLevel: number;
  /** Name of the window array for tag managers; empty for `dataLayer`, null for none. */
  declare dataLayer: string | null;

  readonly #number = ++instances;
  readonly #attempt = uuid();
  readonly #focus = new FocusController(this);
  readonly #assessment = new AssessmentController(this, this.#focus);
  readonly #team = new TeamController(this, this.#assessment, this.#focus, () => this.#envelope());
  readonly #extras = new Extras(this, this.#team.files, this.#team.invitation);
  readonly #colors = new ColorWatch(this);
  /** What is on screen. */
  #shown = this.#assessment.current;

  /**
   * The assessment to use instead of the built-in one; null goes back to that. Reads as it was given. One that cannot be used
   * shows a notice until a good one follows.
   */
  get assessment(): AssessmentDocument {
    return (this.#assessment.given ?? content) as AssessmentDocument;
  }
  set assessment(value: AssessmentInput | null) {
    this.#assessment.given = value;
  }

  /**
   * The results: an array of codes, of links, or of `{answers, group}`. Setting them takes the place of all there are and fires
   * no event; what cannot be read is dropped with the warning `unknown-results`. Reads as answers with their groups.
   */
  get results(): readonly GivenResult[] {
    return this.#team.results;
  }
  set results(value: readonly GivenResult[] | null) {
    this.#team.give(value);
  }

  /**
   * What the team says, without who said what; null while there are fewer than `min` results, and until what sums them up has
   * come: `updateComplete` waits for it.
   */
  get team(): TeamSummary | null {
    return this.#team.summary;
  }

  constructor() {
    super();
    passOn(this);
  }

  /** The element was moved into another document. */
  adoptedCallback(): void {
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeys(root);
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#team.files.coming) {
      await this.#team.files.coming;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override update(changed: PropertyValues): void {
    const { current } = this.#assessment;
    // Nothing of another language is reused: screen readers may go on in the one that they met first.
    if (this.#shown.lang !== current.lang || differ(this.#shown.assessment, current.assessment)) {
      render(nothing, this.renderRoot, this.renderOptions);
    }
    this.#shown = current;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    if (this.#colors.found) this.#extras.bring('contrast');
    if (this.ownerDocument !== document) this.#extras.bring('adoption');
    return teamView(this.#team.view, {
      loading: this.#assessment.loading || !this.#team.ready,
      problems: this.#assessment.problems,
      views: this.#team.views,
      retry: () => {
        this.#assessment.retry({ heading: 'title' });
      },
      toggleQr: () => {
        this.#extras.toggleQr();
      },
      directed: hasDirection(this),
      childrenChanged: () => {
        this.requestUpdate();
      },
    });
  }

  #envelope(): EventEnvelope {
    const { assessment, lang } = this.#assessment.current;
    const { id, version } = assessment;
    return {
      schema: 'readiness-event/1',
      instance: this.id || `readiness-team-${this.#number}`,
      attempt: this.#attempt,
      assessment: { id, version },
      lang,
      preview: false,
    };
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

/** Typed listeners: `addEventListener('readiness-team-change', ({detail}) => …)`. */
export interface ReadinessTeamElement {
  addEventListener: Listen<ReadinessTeamElement, ReadinessTeamEventMap>;
  removeEventListener: Listen<ReadinessTeamElement, ReadinessTeamEventMap>;
}
