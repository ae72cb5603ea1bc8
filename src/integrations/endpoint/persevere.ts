import { SendError } from './send-json.js';

/** Time and chance, for tests to take into their own hands. */
export interface Timing {
  /** Resolves after so many milliseconds; rejects as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  /** Whether the browser thinks that it is online. */
  online(): boolean;
}

/** What to tell while it is not done: no network; or slow, or not taken yet and tried again. */
export type Delay = 'offline' | 'slow';

/** After so many tries it gives up. Without a network none is counted. */
export const TRIES = 5;
/** Milliseconds: until it is called slow, until a try is over, the first pause, and the longest. */
const SLOW = 4_000;
const TIMEOUT = 15_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => {
      reject(new DOMException('stopped', 'AbortError'));
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });

export const realTiming: Timing = {
  async wait(milliseconds, signal) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
    try {
      await Promise.race([over, aborted(signal)]);
    } finally {
      clearTimeout(timer);
    }
  },
  random: Math.random,
  online: () => navigator.onLine,
};

/** Runs something with a signal of its own, which is aborted when it is over or when the outer one is. */
async function within<T>(outer: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const inner = new AbortController();
  const abort = () => {
    inner.abort();
  };
  outer.addEventListener('abort', abort);
  try {
    if (outer.aborted) abort();
    return await run(inner.signal);
  } finally {
    outer.removeEventListener('abort', abort);
    abort();
  }
}

/** Resolves when the browser says that the network is back. */
const backOnline = (signal: AbortSignal): Promise<void> =>
  Promise.race([
    new Promise<void>((resolve) => {
      addEventListener('online', () => resolve(), { once: true, signal });
    }),
    aborted(signal),
  ]);

/** Milliseconds until the next try; undefined when there is to be none. */
function pauseAfter(error: unknown, tried: number, random: () => number): number | undefined {
  const { retryable, retryAfter } = error as Partial<SendError>;
  if (retryable === false || tried >= TRIES) return undefined;
  if (retryAfter !== undefined) return retryAfter > LONGEST_PAUSE ? undefined : retryAfter;
  // Spread, so that those who failed together do not come back together.
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tried - 1)) * (0.5 + random() / 2);
}

/**
 * Does something that may fail, up to five times, with growing pauses; after a time without network as soon as that is
 * back. What takes more than 15 seconds has failed.
 *
 * @param task throws what has `retryable: false` when another try is of no use
 * @param tell what the visitor may want to know meanwhile
 * @throws what the last try threw, or an `AbortError` when the signal is aborted
 */
export async function persevere<T>(
  task: (signal: AbortSignal) => Promise<T>,
  {
    signal,
    timing,
    tell,
  }: { readonly signal: AbortSignal; readonly timing: Timing; readonly tell: (delay: Delay) => void },
): Promise<T> {
  const once = () =>
    within(signal, async (inner) => {
      const late = async (): Promise<never> => {
        await timing.wait(SLOW, inner);
        tell('slow');
        await timing.wait(TIMEOUT - SLOW, inner);
        throw new SendError('no answer in time', { retryable: true });
      };
      return Promise.race([task(inner), late()]);
    });

  for (let tried = 1; ; tried++) {
    try {
      return await once();
    } catch (error) {
      if (signal.aborted) throw error;
      // Asked only after a failure: some browsers think that they are offline when they are not.
      if (!timing.online() && (error as Partial<SendError>).retryable !== false) {
        tell('offline');
        await within(signal, backOnline);
        tried--;
        continue;
      }
      const pause = pauseAfter(error, tried, () => timing.random());
      if (pause === undefined) throw error;
      tell('slow');
      await within(signal, (inner) => Promise.race([timing.wait(pause, inner), backOnline(inner)]));
    }
  }
}
