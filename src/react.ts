'use client';
/** `<ReadinessAssessment>` for React 17 and newer. */
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Answers, AssessmentInput } from './core/index.js';
import type { EventDetail, Layout, Persist, ReadinessAssessmentElement } from './assessment-element.js';
import type { ReadinessEventMap } from './events.js';
import type { AllMessages } from './locales/messages.js';
import { wrap, type HandlersOf } from './react-wrapper.js';
import { define } from './register.js';

/** Handlers by the names that React gives them. */
const EVENTS = {
  onReadinessReady: 'readiness-ready',
  onReadinessStart: 'readiness-start',
  onReadinessAnswer: 'readiness-answer',
  onReadinessComplete: 'readiness-complete',
  onReadinessRestart: 'readiness-restart',
  onReadinessResource: 'readiness-resource',
  onReadinessError: 'readiness-error',
} as const satisfies Record<string, keyof ReadinessEventMap>;

interface Objects {
  /** The assessment to use instead of the built-in one. */
  readonly assessment?: AssessmentInput | null | undefined;
  /** Answers by question id, to begin with. Others given later replace the visitor's. */
  readonly answers?: Answers | undefined;
  /** Texts of the interface to use instead of the built-in ones. */
  readonly messages?: Partial<AllMessages> | null | undefined;
}

interface Options {
  /** One question at a time, or all on one page. */
  readonly layout?: Layout | undefined;
  /** Where answers and results are kept for the next time. */
  readonly persist?: Persist | undefined;
  /** How much of the result the events carry. */
  readonly eventDetail?: EventDetail | undefined;
  /** Marks every event as an editor's test run. */
  readonly preview?: boolean | undefined;
  /** Level of the widget's top heading in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** URL of an assessment document. */
  readonly src?: string | undefined;
  /** Id of a form on the page that belongs to the result. */
  readonly signup?: string | undefined;
  /** Name under which a form around it submits the result. */
  readonly name?: string | undefined;
  /** Whether a form around it waits for the result. */
  readonly required?: boolean | undefined;
  /** Name of the window array for tag managers; empty for `dataLayer`. */
  readonly dataLayer?: string | undefined;
}

export interface ReadinessAssessmentProps
  extends
    Objects,
    Options,
    HandlersOf<typeof EVENTS, ReadinessEventMap>,
    Omit<HTMLAttributes<ReadinessAssessmentElement>, keyof Options> {}

/** A short self-assessment and its result panel. `ref` is the element; children go into its slots. */
export const ReadinessAssessment: ForwardRefExoticComponent<
  ReadinessAssessmentProps & RefAttributes<ReadinessAssessmentElement>
> = wrap<ReadinessAssessmentElement, ReadinessAssessmentProps>({
  tag: 'readiness-assessment',
  displayName: 'ReadinessAssessment',
  define,
  events: EVENTS,
  objects: ['assessment', 'messages', 'answers'],
  given: 'answers',
});
