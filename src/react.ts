'use client';
/**
 * `<ReadinessAssessment>` for React 17 and newer.
 *
 * React applies neither object properties nor handlers of custom elements when it hydrates a server's markup
 * (https://github.com/facebook/react/issues/35446), and React 18 and older never do. So plain options become attributes,
 * which are in the server's HTML already, and everything else is set once the element is on the page. The tag is
 * registered only then: the element begins with its own assessment, and no event comes before its handler.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import type { Answers, AssessmentInput } from './core/index.js';
import type { EventDetail, Layout, Persist, ReadinessAssessmentElement } from './assessment-element.js';
import type { ReadinessEventMap } from './events.js';
import type { AllMessages } from './locales/messages.js';
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

type Handlers = {
  readonly [Name in keyof typeof EVENTS]?: ((event: ReadinessEventMap[(typeof EVENTS)[Name]]) => void) | undefined;
};

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
  extends Objects, Options, Handlers, Omit<HTMLAttributes<ReadinessAssessmentElement>, keyof Options> {}

/** How React's names are written in HTML, where that differs. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  dataLayer: 'data-layer',
  eventDetail: 'event-detail',
  headingLevel: 'heading-level',
};

const FLAGS = ['preview', 'required', 'hidden'];
const OBJECTS = ['assessment', 'messages', 'answers'] as const;

/** What React can write into HTML by itself. Up to version 18 it would write `preview="false"`, which means true. */
function attributesOf(props: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !(name in EVENTS) && !(OBJECTS as readonly string[]).includes(name))
      .map(([name, value]: [string, unknown]) => [
        ATTRIBUTES[name] ?? name,
        FLAGS.includes(name) ? value || undefined : value,
      ]),
  );
}

/** Objects are often written anew at every render; only other content counts. All are plain data. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** On a server React runs neither kind of effect, and up to version 18 warns of this one. */
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** A short self-assessment and its result panel. `ref` is the element; children go into its slots. */
export const ReadinessAssessment: ForwardRefExoticComponent<
  ReadinessAssessmentProps & RefAttributes<ReadinessAssessmentElement>
> = forwardRef<ReadinessAssessmentElement, ReadinessAssessmentProps>((props, ref) => {
  const own = useRef<ReadinessAssessmentElement>(null);
  const latest = useRef<ReadinessAssessmentProps>({});
  useImperativeHandle(ref, () => own.current!, []);

  useBrowserEffect(() => {
    const element = own.current!;
    const before = latest.current;
    latest.current = props;
    for (const name of OBJECTS) {
      const value = props[name] ?? null;
      if (same(value, before[name] ?? null) || same(value, element[name])) continue;
      // Answers that are taken away again are the visitor's by then.
      if (value || name !== 'answers') Object.assign(element, { [name]: value });
    }
  });

  useBrowserEffect(() => {
    const element = own.current!;
    const stops = Object.entries(EVENTS).map(([name, type]) => {
      const listener = (event: Event) => {
        (latest.current as Record<string, ((event: Event) => void) | undefined>)[name]?.(event);
      };
      element.addEventListener(type, listener);
      return () => {
        element.removeEventListener(type, listener);
      };
    });
    define();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return createElement('readiness-assessment', { ...attributesOf(props), ref: own });
});
ReadinessAssessment.displayName = 'ReadinessAssessment';
