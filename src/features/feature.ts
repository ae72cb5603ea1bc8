import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Assessment, Problem, Result, Session } from '../core/index.js';
import type { EventEnvelope, ReadinessEvent, ReportedResult } from '../events.js';
import type { AllMessages, Messages } from '../locales/messages.js';
import type { Actions, Focus, Markup, Place, View } from '../views/view.js';
import { memberOf } from '../member-of.js';

export type FeatureName =
  | 'adoption'
  | 'advice'
  | 'sharing'
  | 'revision'
  | 'print'
  | 'persistence'
  | 'form'
  | 'analytics'
  | 'contrast'
  | 'diagnostics'
  | 'arrival'
  | 'summary'
  | 'languages';

/** Features that nobody needs before the first answer is on screen. */
export const RESULT_FEATURES: readonly FeatureName[] = ['advice', 'sharing', 'revision', 'print', 'arrival'];

/** Features that the element fetches when they are wanted. Where several add to one place, they stand in this order. */
export const FEATURES: readonly FeatureName[] = [
  'adoption',
  'summary',
  ...RESULT_FEATURES,
  'languages',
  'persistence',
  'form',
  'analytics',
  'contrast',
  'diagnostics',
];

/** What a feature does for one element. Everything is optional; as a controller it follows the element's updates. */
export interface Feature extends ReactiveController {
  /** The view model with what this feature changes. */
  view?(view: View): View;
  /** What it shows, by place. */
  readonly places?: { readonly [P in Place]?: (view: View, area: string) => Markup };
  /** The code of the result on screen, else null. */
  readonly code?: string | null;
  /** After each event of the element, when its listeners have heard it. */
  heard?(event: ReadinessEvent): void;
  /** When the form around the element is reset. */
  formReset?(): void;
  /** With what the feature gave the browser to keep. */
  formStateRestored?(state: unknown): void;
}

/** Each feature's module exports this. */
export type Connect = (context: FeatureContext) => Feature;

/** All that a feature knows of its element. */
export interface FeatureContext {
  readonly host: FeatureHost;
  readonly internals: ElementInternals;
  readonly assessment: AssessmentState;
  readonly session: SessionState;
  /** What editors are to read in preview, in sentences. */
  readonly findings: string[];
}

const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** A style sheet for a document: each takes only those that were made in it. Undefined for one without a window. */
export function sheetFor(styles: CSSResult, page: Document): CSSStyleSheet | undefined {
  if (page === document) return styles.styleSheet;
  const known = copies.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(page, known);
  const Sheet = (memberOf(page, 'defaultView') as typeof globalThis | null)?.CSSStyleSheet;
  if (!known.has(styles) && Sheet) {
    const sheet = new Sheet();
    sheet.replaceSync(styles.cssText);
    known.set(styles, sheet);
  }
  return known.get(styles);
}

/** By element: the styles that this feature has added. */
const added = new WeakMap<FeatureHost, Set<CSSResult>>();

/** Adds style sheets behind an element's own, also when it is moved into another document, which drops them. */
export function addStyles(host: FeatureHost, ...styles: readonly CSSResult[]): void {
  const own = added.get(host) ?? new Set<CSSResult>();
  for (const style of styles) own.add(style);
  const hostUpdated = () => {
    const { adoptedStyleSheets } = host.shadowRoot!;
    for (const style of own) {
      const sheet = sheetFor(style, host.ownerDocument);
      if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    }
  };
  if (!added.has(host)) host.addController({ hostUpdated });
  added.set(host, own);
  hostUpdated();
}

/** The element with its public properties. */
export interface FeatureHost extends ReactiveControllerHost, HTMLElement {
  readonly layout: 'steps' | 'page';
  readonly persist: 'none' | 'session' | 'local';
  readonly preview: boolean;
  readonly signup: string | null;
  readonly name: string | null;
  readonly required: boolean;
  readonly dataLayer: string | null;
  readonly messages: Partial<AllMessages>;
  restart(): void;
}

/** An assessment in a language, with the interface's texts in the nearest language that there is. */
export interface LocalizedAssessment {
  readonly assessment: Assessment;
  /** BCP 47 */
  readonly lang: string;
  readonly messages: Messages;
  /** Whether it is the built-in one in English, whose advice comes with a feature. */
  readonly builtIn: boolean;
}

export interface AssessmentState {
  readonly current: LocalizedAssessment;
  /** Why the assessment last given cannot be used; empty when it can. */
  readonly problems: readonly Problem[];
  /** Whether a document or language is on its way. */
  readonly loading: boolean;
}

export interface SessionState {
  readonly state: Session;
  /** The result while it is on screen, else null. */
  readonly result: Result | null;
  /** When the result was reached; while there is none, an earlier time. */
  readonly date: Date;
  /** Whether the visitor has acted. Nothing moves on the page before that. */
  readonly acted: boolean;
  readonly actions: Actions;
  /**
   * Goes on from a state of this assessment, without an event.
   *
   * @param reached when its result was reached, if that is not the one shown before
   */
  resume(state: Session, reached?: Date): void;
  /** Takes answers from outside; what does not fit is dropped, with a warning. */
  prefill(answers: unknown): void;
  /** Shows what has changed, and moves the focus if this is the visitor's action. */
  show(focus?: Focus): void;
  /** A result with as much in it as the publisher asked for. */
  reportable(result: Result): ReportedResult;
  /** What every event of now carries. */
  envelope(): EventEnvelope;
  /** Dispatches an event on the element, and tells features of it. */
  tell(event: ReadinessEvent): void;
}
