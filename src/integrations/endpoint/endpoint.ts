import type { EventEnvelope } from '../../events.js';
import { idOf, TYPES, type PublicEventMap } from '../event-id.js';
import type { Persist } from './event-queue.js';
import { openOutbox } from './outbox.js';
import { realTiming, type Timing } from './persevere.js';
import { memberOf } from '../../member-of.js';

export interface EndpointOptions {
  /** Where batches are posted to, as JSON: {@link EventBatch}. */
  readonly url: string;
  /** Completions only, or every event, also those of the team tool. Default `complete`. */
  readonly events?: 'complete' | 'all';
  /** Where events wait that cannot be sent: in memory, until the tab is closed, or until the next visit. Default `none`. */
  readonly persist?: Persist;
  /** Sent with each batch, save by browsers that can only use `sendBeacon` when the page is left. */
  readonly headers?: Readonly<Record<string, string>>;
  /** As many events wait at most; then the oldest go. Default 200. */
  readonly limit?: number;
  /** For tests. */
  readonly timing?: Timing;
}

/** Milliseconds in which events gather for a batch; a completion goes at once. */
const GATHER = 1_000;

/**
 * Posts events to an endpoint of the publisher's, each once, in batches. What cannot be sent waits: it is tried again up
 * to five times with growing pauses, then with the next event, or when the network is back. Events in preview are not
 * sent. No cookies go along, save from browsers that can only use `sendBeacon` when the page is left.
 *
 * @param target what the events reach: an element, an `<iframe>`, the document
 * @returns how to stop. What was heard is still sent.
 * @throws {TypeError} for what is no address
 */
export function connectEvents(target: EventTarget, options: EndpointOptions): () => void {
  const { events = 'complete', persist = 'none', headers = {}, limit = 200, timing = realTiming } = options;
  const url = new URL(options.url, memberOf(document, 'baseURI')).href;
  const types = events === 'all' ? TYPES : TYPES.filter((type) => type === 'readiness-complete');
  const outbox = openOutbox(url, { persist, headers, limit, timing });
  const seen = new Set<string>();
  let gathering: AbortController | undefined;

  const flush = () => {
    gathering?.abort();
    gathering = undefined;
    void outbox.flush();
  };
  const gather = () => {
    if (gathering) return;
    gathering = new AbortController();
    // Rejected when it is sent before.
    timing.wait(GATHER, gathering.signal).then(flush, () => undefined);
  };
  const hear = (event: Event) => {
    const { detail } = event as CustomEvent<EventEnvelope | undefined>;
    if (detail?.schema !== 'readiness-event/1' || detail.preview) return;
    const type = event.type as keyof PublicEventMap;
    const id = idOf(event, detail.attempt);
    if (seen.has(id)) return;
    seen.add(id);
    outbox.put({ id, type, at: new Date().toISOString(), detail });
    if (type === 'readiness-complete') flush();
    else gather();
  };
  const hide = () => {
    if (memberOf(document, 'visibilityState') === 'hidden') flush();
  };

  for (const type of types) target.addEventListener(type, hear);
  // No `unload`: it keeps pages out of the back-forward cache.
  addEventListener('pagehide', outbox.leave);
  addEventListener('online', flush);
  memberOf(document, 'addEventListener')('visibilitychange', hide);
  // What an earlier page could not send.
  flush();
  return () => {
    for (const type of types) target.removeEventListener(type, hear);
    removeEventListener('pagehide', outbox.leave);
    removeEventListener('online', flush);
    memberOf(document, 'removeEventListener')('visibilitychange', hide);
    flush();
  };
}
