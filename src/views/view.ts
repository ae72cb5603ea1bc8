import type { TemplateResult } from 'lit/html.js';
import type { Assessment, Question, Resource, Result, Session } from '../core/index.js';
import type { Messages } from '../locales/messages.js';

/** Where the focus goes after an act: a new heading, or the first choice of a question that lacks an answer. */
export type Focus = { readonly heading: string } | { readonly missing: string };

/** All that a view may show, and the visitor do. Views are pure functions of it. */
export interface View {
  readonly assessment: Assessment;
  readonly session: Session;
  /** Not null while the result is on screen. */
  readonly result: Result | null;
  readonly messages: Messages;
  /** Level of the widget's top heading. */
  readonly headingLevel: number;
  readonly acts: Acts;
  /** What a part adds at a place. */
  readonly more: More;
}

/**
 * Places of additions: above everything, in the row of buttons, in an area of the picture (with its id), and under what
 * is worth finding out.
 */
export type Place = 'top' | 'actions' | 'area' | 'end';
export type More = (place: Place, area?: string) => Markup;

/** What a visitor can do. */
export interface Acts {
  choose(question: Question, choice: string): void;
  next(): void;
  back(): void;
  finish(): void;
  restart(focus: Focus): void;
  /** Fetches once more what could not be fetched. */
  retry(focus: Focus): void;
  open(resource: Resource): void;
}

/** What a view returns; an empty string for nothing. */
export type Markup = TemplateResult | '';
