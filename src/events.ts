import type { Answer, Answers, LevelReference, Problem, Result } from './core/index.js';

/** What every event's detail carries. */
export interface EventEnvelope {
  /** Version of this shape. */
  readonly schema: 'readiness-event/1';
  /** The element's id, or a number given to it; unique on the page. */
  readonly instance: string;
  /** UUID, new for every attempt: count completions by it and none is counted twice. */
  readonly attempt: string;
  readonly assessment: { readonly id: string; readonly version: string };
  /** Language on screen, BCP 47. */
  readonly lang: string;
  /** Whether an editor is trying things out. */
  readonly preview: boolean;
}

export interface AnswerDetail extends EventEnvelope {
  /** Question id. */
  readonly question: string;
  /** How many questions have an answer now. */
  readonly answered: number;
  readonly total: number;
  /** Only with `event-detail="answers"`; null when the visitor unchecked the last choice. */
  readonly value?: Answer | null;
}

/** Fields that are not there, but may be asked for. */
type Without<Field extends PropertyKey> = { readonly [Name in Field]?: undefined };

/**
 * A result with as much in it as `event-detail` allows. Every field may be read; to know that the scores are there, ask for
 * one of them: after `if (result.areas)` TypeScript knows that all are, and after `if (result.answers)` the answers, too.
 */
export type ReportedResult =
  | (LevelOnlyResult & Without<Exclude<keyof Result, keyof LevelOnlyResult> | 'answers'>)
  | (Result & Without<'answers'>)
  | (Result & { readonly answers: Answers });

/** The result under `event-detail="level"`. */
export interface LevelOnlyResult {
  readonly level: LevelReference | null;
  readonly focus: readonly string[];
}

export interface CompleteDetail extends EventEnvelope {
  readonly result: ReportedResult;
}

export interface ResourceDetail extends EventEnvelope {
  /** Resource id. */
  readonly resource: string;
  readonly href: string;
}

export interface ErrorDetail extends EventEnvelope {
  readonly problems: readonly Problem[];
}

const freeze = <T>(value: T): T => {
  if (value && typeof value === 'object' && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** The base of all events: they bubble, cross shadow roots, and carry frozen plain data. */
export class ReadinessEvent<Detail extends EventEnvelope = EventEnvelope> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, detail: freeze(detail) });
  }
}

/** The element is on screen with a usable assessment. Once per element. */
export class ReadinessReadyEvent extends ReadinessEvent {
  constructor(detail: EventEnvelope) {
    super('readiness-ready', detail);
  }
}

/** The visitor gave the first answer of an attempt. */
export class ReadinessStartEvent extends ReadinessEvent {
  constructor(detail: EventEnvelope) {
    super('readiness-start', detail);
  }
}

/** The visitor changed an answer. */
export class ReadinessAnswerEvent extends ReadinessEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super('readiness-answer', detail);
  }
}

/** The result is on screen. Once per attempt. */
export class ReadinessCompleteEvent extends ReadinessEvent<CompleteDetail> {
  constructor(detail: CompleteDetail) {
    super('readiness-complete', detail);
  }
}

/** Everything begins again. The envelope already names the new attempt. */
export class ReadinessRestartEvent extends ReadinessEvent {
  constructor(detail: EventEnvelope) {
    super('readiness-restart', detail);
  }
}

/** The visitor opened a recommended resource. */
export class ReadinessResourceEvent extends ReadinessEvent<ResourceDetail> {
  constructor(detail: ResourceDetail) {
    super('readiness-resource', detail);
  }
}

/** The given assessment cannot be used. */
export class ReadinessErrorEvent extends ReadinessEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('readiness-error', detail);
  }
}

/** Event classes by type, for `addEventListener`. */
export interface ReadinessEventMap {
  'readiness-ready': ReadinessReadyEvent;
  'readiness-start': ReadinessStartEvent;
  'readiness-answer': ReadinessAnswerEvent;
  'readiness-complete': ReadinessCompleteEvent;
  'readiness-restart': ReadinessRestartEvent;
  'readiness-resource': ReadinessResourceEvent;
  'readiness-error': ReadinessErrorEvent;
}

/** `addEventListener` of an element that knows its own events, beside those of every element. */
export interface Listen<Of, Events> {
  <Type extends keyof Events>(
    type: Type,
    listener: (this: Of, event: Events[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: Of, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
