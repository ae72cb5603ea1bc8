import { warn } from '../../warn.js';
import type { PublicEventMap } from '../event-id.js';

/** An event on its way. */
export interface QueuedEvent {
  /** The attempt, the type, and a count of its type: the same event has the same id, however often it is sent. */
  readonly id: string;
  readonly type: keyof PublicEventMap;
  /** When it was heard: ISO 8601, by the visitor's clock. */
  readonly at: string;
  /** As the element told it, with as much in it as `event-detail` allows. */
  readonly detail: PublicEventMap[keyof PublicEventMap]['detail'];
}

export type Persist = 'none' | 'session' | 'local';

export interface EventQueue {
  /** Whether other tabs see the same events. */
  readonly shared: boolean;
  /** All that waits, oldest first. */
  readonly list: () => readonly QueuedEvent[];
  /** @returns how many older events had to go for it; those in `kept` do not */
  readonly add: (event: QueuedEvent, kept: ReadonlySet<string>) => number;
  readonly remove: (events: readonly QueuedEvent[]) => void;
}

/** Reading the property throws already where storage is blocked. */
function storageFor(persist: Persist, shared: boolean): Storage | undefined {
  if (persist === 'none') return undefined;
  try {
    return shared ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

/** What was stored, if it is an event under its own name. */
function read(text: string | null, id: string): QueuedEvent | undefined {
  try {
    const event = JSON.parse(text ?? '') as { id: unknown; at: unknown; detail: { schema: unknown } };
    const sound = event.id === id && typeof event.at === 'string' && event.detail.schema === 'readiness-event/1';
    return sound ? (event as QueuedEvent) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps events until they are sent: in memory, and, if asked, in storage under a key for each, so that tabs which add and
 * remove at the same time overwrite nothing. Where storage throws, is full, or holds rubbish, memory does.
 *
 * @param name tells the events of one endpoint from those of others
 * @param limit as many are kept at most
 */
export function openQueue(name: string, persist: Persist, limit: number): EventQueue {
  // Only with locks can tabs take turns; without them each tab keeps its own.
  const shared = persist === 'local' && 'locks' in navigator;
  const storage = storageFor(persist, shared);
  const prefix = `readiness-events ${name} `;
  /** Those that are not in storage. */
  const memory = new Map<string, QueuedEvent>();

  const blocked = () =>
    warn('no-storage', 'events that are not sent yet are kept in memory only: storage is blocked, full or not there.');
  if (persist !== 'none' && !storage) blocked();

  const stored = (): QueuedEvent[] => {
    try {
      const keys = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
      return keys.flatMap((key) => {
        const event = read(storage!.getItem(key), key.slice(prefix.length));
        if (!event) storage!.removeItem(key);
        return event ?? [];
      });
    } catch {
      return [];
    }
  };
  const list = () => [...stored(), ...memory.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const remove = (events: readonly QueuedEvent[]) => {
    for (const { id } of events) {
      memory.delete(id);
      try {
        storage?.removeItem(prefix + id);
      } catch {
        // Then it is not there either.
      }
    }
  };

  return {
    shared,
    list,
    remove,
    add(event, kept) {
      const waiting = list();
      const excess = Math.max(0, waiting.length + 1 - limit);
      const over = waiting.filter(({ id }) => !kept.has(id)).slice(0, excess);
      remove(over);
      try {
        if (!storage) throw new TypeError('in memory');
        storage.setItem(prefix + event.id, JSON.stringify(event));
      } catch {
        memory.set(event.id, event);
        if (storage) blocked();
      }
      return over.length;
    },
  };
}
