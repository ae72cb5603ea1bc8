import type { PublicEventMap } from './event-id.js';

/** Version of what a frame and its page tell each other. */
export const FRAME_SCHEMA = 'readiness-frame/1';

/** A public event, by type, with its detail. */
export type Told = {
  [Type in keyof PublicEventMap]: { event: Type; detail: PublicEventMap[Type]['detail'] };
}[keyof PublicEventMap];

/** What a frame tells the page around it. Lengths are CSS pixels. */
export type News =
  | { readonly type: 'height'; readonly height: number }
  /** The visitor is somewhere else now: its distance from the top of the frame. */
  | { readonly type: 'view'; readonly top: number }
  | ({ readonly type: 'event' } & Readonly<Told>);

/** The envelope of all that a frame tells. */
export type FrameMessage = News & {
  readonly schema: typeof FRAME_SCHEMA;
  /** Anew each time that the frame is loaded. */
  readonly frame: string;
  /** 1, 2, 3 … in a frame; the same when it is told again. */
  readonly sequence: number;
};

/** What a page tells a frame: tell me everything so far. */
export interface Hello {
  readonly schema: typeof FRAME_SCHEMA;
  readonly type: 'hello';
}

/** Checks a value and gives a clean copy of it; throws for what does not fit. */
type Check = (value: unknown) => unknown;

function must(fits: boolean): asserts fits {
  if (!fits) throw new TypeError('not a message of a frame');
}

const checked =
  (fits: (value: unknown) => boolean): Check =>
  (value) => {
    must(fits(value));
    return value;
  };

const text = checked((value) => typeof value === 'string' && value.length <= 2000);
/** Pages may make a link of it, or go there. */
const link = checked((value) => /^(https?:\/\/|mailto:)\S+$/.test(String(text(value))));
const flag = checked((value) => typeof value === 'boolean');
const only = (value: unknown): Check => checked((given) => given === value);
const number = (least: number, most: number): Check =>
  checked((value) => typeof value === 'number' && value >= least && value <= most);
const count = checked((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e6);

const list =
  (item: Check, most = 200): Check =>
  (value) => {
    must(Array.isArray(value) && value.length <= most);
    return (value as unknown[]).map(item);
  };

const either =
  (...checks: Check[]): Check =>
  (value) => {
    for (const check of checks) {
      try {
        return check(value);
      } catch {
        // The next one may fit.
      }
    }
    throw new TypeError('none of these');
  };

const orNull = (check: Check): Check => either(only(null), check);

/** Fields whose name ends in `?` may be missing; those that are not named are left out of the copy. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    must(typeof value === 'object' && value !== null);
    const given = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const [field, check] of Object.entries(fields)) {
      const name = field.replace('?', '');
      if (Object.hasOwn(given, name) || name === field) copy[name] = check(given[name]);
    }
    return copy;
  };

const level = orNull(object({ id: text, label: text }));
const ids = list(text);
const answer = either(text, ids);

const answers: Check = (value) => {
  must(typeof value === 'object' && value !== null && Object.keys(value).length <= 200);
  return Object.fromEntries(Object.entries(value).map(([id, given]: [string, unknown]) => [text(id), answer(given)]));
};

const percent = orNull(number(0, 100));

/** Where a team sees an area: ids of levels. */
const range = object({ id: text, lowest: orNull(text), highest: orNull(text), common: ids });

const result = object({
  level,
  focus: ids,
  'percent?': percent,
  'areas?': list(object({ id: text, label: text, percent, level })),
  'conditions?': object({ aligned: ids, next: ids }),
  'unsure?': ids,
  'answers?': answers,
});

const envelope = {
  schema: only('readiness-event/1'),
  instance: text,
  attempt: text,
  assessment: object({ id: text, version: text }),
  lang: text,
  preview: flag,
};

const details: Readonly<Record<keyof PublicEventMap, Check>> = {
  'readiness-ready': object(envelope),
  'readiness-start': object(envelope),
  'readiness-answer': object({ ...envelope, question: text, answered: count, total: count, 'value?': orNull(answer) }),
  'readiness-complete': object({ ...envelope, result }),
  'readiness-restart': object(envelope),
  'readiness-resource': object({ ...envelope, resource: text, href: link }),
  'readiness-error': object({ ...envelope, problems: list(object({ code: text, path: text, message: text })) }),
  'readiness-team-change': object({
    ...envelope,
    count,
    // As many as there may be results.
    groups: list(text, 500),
    areas: list(range),
    questions: list(object({ id: text, spread: orNull(number(0, 1)) })),
  }),
  'readiness-team-decide': object({ ...envelope, consensus: answers }),
};

const news: Readonly<Record<News['type'], Readonly<Record<string, Check>>>> = {
  height: { height: number(1, 1e5) },
  view: { top: number(0, 1e5) },
  event: { event: checked((value) => typeof value === 'string' && Object.hasOwn(details, value)) },
};

/**
 * What a message says, if it is a frame's: a copy with the known fields only, each checked.
 *
 * @returns undefined for whatever else is posted to windows
 */
export function readMessage(data: unknown): FrameMessage | undefined {
  try {
    const { type } = data as FrameMessage;
    must(Object.hasOwn(news, type));
    const message = object({
      schema: only(FRAME_SCHEMA),
      frame: text,
      sequence: count,
      type: text,
      ...news[type],
    })(data) as FrameMessage;
    if (message.type !== 'event') return message;
    return { ...message, detail: details[message.event]((data as Told).detail) } as FrameMessage;
  } catch {
    return undefined;
  }
}
