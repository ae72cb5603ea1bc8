import type { TemplateResult } from 'lit';
import type { Assessment, Problem, Question, Resource, Result, Session } from '../core/index.js';
import type { Messages } from '../locales/messages.js';

/** Where the focus goes after an action: a new heading, or the first choice of a question that lacks an answer. */
export type Focus = { readonly heading: string } | { readonly missing: string };

/** The view model: all that a view may show, and all that the visitor can do. Views are pure functions of it. */
export interface View {
  readonly assessment: Assessment;
  readonly session: Session;
  /** Not null while the result is on screen. */
  readonly result: Result | null;
  /** When the result was reached; undefined when nobody knows any more. */
  readonly date: Date | undefined;
  /** Whether the result came by a link, so that its answers are not the visitor's own. */
  readonly shared: boolean;
  readonly messages: Messages;
  /** Level of the widget's top heading. */
  readonly headingLevel: number;
  /** Whether all questions stand on one page. */
  readonly onePage: boolean;
  /** Whether what stands below the picture of the areas is shown yet. */
  readonly whole: boolean;
  /** What is said to screen readers: what is missing, or what has come. */
  readonly said: string;
  readonly actions: Actions;
  /** What features show at a place; `area` is the id of an area, at the places that have one. */
  readonly more: (place: Place, area?: string) => Markup;
}

/** What the panel shows besides the view model. */
export interface Panel {
  /** Whether there is nothing to show yet. */
  readonly waiting: boolean;
  /** What to show meanwhile. */
  readonly loading: string;
  readonly problems: readonly Problem[];
  /** Whether a fieldset around the element is disabled. */
  readonly inert: boolean;
  /** Language of the assessment, BCP 47. */
  readonly lang: string;
  /** Whether the page says how to write; else the language does. */
  readonly directed: boolean;
  readonly childrenChanged: () => void;
}

/**
 * Where features add to the panel: above everything; beside the day, where a result leaves the page; under the words in place of an assessment; under the scale, for those who do not see it; under the level; under an area of the picture; as sections of the result; inside the
 * section that says what the result rests on; as the filled button of the result; and as further buttons in a row.
 */
export type Place =
  'top' | 'head' | 'missing' | 'notice' | 'place' | 'why' | 'area' | 'sections' | 'basis' | 'primary' | 'buttons';

/** What a visitor can do. */
export interface Actions {
  choose(question: Question, choice: string): void;
  next(): void;
  back(): void;
  finish(): void;
  restart(focus: Focus): void;
  /** Fetches once more what could not be fetched. */
  retry(focus: Focus): void;
  /** There when the advice is, which names resources. */
  open?(resource: Resource): void;
}

/** What a view returns; an empty string for nothing. */
export type Markup = TemplateResult | readonly Markup[] | '';
