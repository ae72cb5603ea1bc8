import { warn } from '../../warn.js';
import { openQueue, type Persist, type QueuedEvent } from './event-queue.js';
import { persevere, type Timing } from './persevere.js';
import { KEEPALIVE_LIMIT, sendJson, type SendError } from './send-json.js';

/** What is posted. */
export interface EventBatch {
  readonly schema: 'readiness-batch/1';
  /** When: ISO 8601, by the visitor's clock. */
  readonly sent: string;
  /** Oldest first. One that was sent before, in a batch whose answer never came, has the same id again. */
  readonly events: readonly QueuedEvent[];
  /** How many events had to go since the last batch that arrived. */
  readonly dropped: number;
}

export interface Outbox {
  /** Keeps an event until it is sent. */
  readonly put: (event: QueuedEvent) => void;
  /** Sends what waits, or sees to it that what is under way does. */
  readonly flush: () => Promise<void>;
  /** The page may never come back: hands what waits to the browser, which sends it without us. */
  readonly leave: () => void;
}

/** Events in a batch at most. */
const BATCH = 50;

const batchOf = (events: readonly QueuedEvent[], dropped: number): EventBatch => ({
  schema: 'readiness-batch/1',
  sent: new Date().toISOString(),
  events,
  dropped,
});

const bytes = (value: unknown): number => new Blob([JSON.stringify(value)]).size;

/** As many events as fit a request that outlives the page. One that is too large by itself goes alone. */
function firstOf(events: readonly QueuedEvent[]): QueuedEvent[] {
  const batch: QueuedEvent[] = [];
  let size = bytes(batchOf([], 0)) + 10;
  for (const event of events.slice(0, BATCH)) {
    size += bytes(event) + 1;
    if (size > KEEPALIVE_LIMIT && batch.length) break;
    batch.push(event);
  }
  return batch;
}

/** Runs something while no other tab does. Where locks are refused, it runs all the same. */
async function alone(name: string, run: () => Promise<void>): Promise<void> {
  let begun = false as boolean;
  try {
    await navigator.locks.request(name, () => {
      begun = true;
      return run();
    });
  } catch (error) {
    if (begun) throw error;
    await run();
  }
}

/**
 * Gets events to an endpoint, each once as far as this page can know. What cannot be sent waits for the next flush.
 *
 * @param url absolute
 * @param limit as many wait at most
 */
export function openOutbox(
  url: string,
  {
    persist,
    headers,
    limit,
    timing,
  }: {
    readonly persist: Persist;
    readonly headers: Readonly<Record<string, string>>;
    readonly limit: number;
    readonly timing: Timing;
  },
): Outbox {
  const queue = openQueue(url, persist, limit);
  /** Ids in a request that has no answer yet. */
  const flying = new Set<string>();
  let dropped = 0;
  let flushing = false;
  /** Whether there may be something new to send. */
  let more = false;
  /** Whether no other tab is sending. */
  let holding = !queue.shared;

  const attempt = async (batch: readonly QueuedEvent[], signal: AbortSignal): Promise<void> => {
    // Since the last try some may have been dropped, or handed to the browser when the page was left.
    const waiting = new Set(queue.list().map(({ id }) => id));
    const rest = batch.filter(({ id }) => waiting.has(id));
    if (!rest.length) return;
    const gone = dropped;
    for (const { id } of rest) flying.add(id);
    try {
      await sendJson(url, batchOf(rest, gone), { signal, headers });
      dropped -= gone;
    } finally {
      flying.clear();
    }
  };

  /** @returns whether to go on with the next batch */
  const post = async (batch: readonly QueuedEvent[]): Promise<boolean> => {
    try {
      const { signal } = new AbortController();
      await persevere((inner) => attempt(batch, inner), { signal, timing, tell: () => undefined });
    } catch (error) {
      if ((error as Partial<SendError>).retryable !== false) {
        warn('events-unsent', `${String(error)}. They wait. Check the URL, and whether it allows this origin (CORS).`);
        return false;
      }
      dropped += batch.length;
      warn('events-refused', `${String(error)}, so events are lost. Check the URL, and what it takes.`);
    }
    queue.remove(batch);
    return true;
  };

  const drain = async () => {
    holding = true;
    let batch: QueuedEvent[];
    do batch = firstOf(queue.list());
    while (batch.length && (await post(batch)));
    holding = !queue.shared;
    // What came meanwhile stands behind what could not be sent.
    if (batch.length) more = false;
  };

  return {
    put(event) {
      const gone = queue.add(event, flying);
      dropped += gone;
      if (gone) warn('events-dropped', `more than ${limit} events wait to be sent, so the oldest are lost.`);
    },

    async flush() {
      more = true;
      if (flushing) return;
      flushing = true;
      try {
        while (more) {
          more = false;
          if (queue.shared) await alone(`readiness-events ${url}`, drain);
          else await drain();
        }
      } finally {
        flushing = false;
      }
    },

    leave() {
      // Another tab may be sending these. They are in storage, for it or for the next visit.
      if (!holding || !timing.online()) return;
      const batch = firstOf(queue.list().filter(({ id }) => !flying.has(id)));
      const told = batchOf(batch, dropped);
      if (!batch.length || bytes(told) > KEEPALIVE_LIMIT) return;
      if ('keepalive' in Request.prototype) {
        sendJson(url, told, { headers }).catch(() => {
          // Where the page does come back, so do the events that did not get through.
          for (const event of batch) queue.add(event, flying);
          dropped += told.dropped;
        });
        // Plain text needs no leave by CORS, for which there is no time.
      } else if (!navigator.sendBeacon(url, JSON.stringify(told))) return;
      queue.remove(batch);
      dropped = 0;
    },
  };
}
