import type { Timing } from '../../src/integrations/index.js';

/** Time that passes when a test says so: every wait is written down, and is over when it is let go. */
export class FakeTiming implements Timing {
  /** The waits that go on, oldest first. */
  waits: { milliseconds: number; over: () => void }[] = [];
  isOnline = true;

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry = {
        milliseconds,
        over: () => {
          this.waits = this.waits.filter((wait) => wait !== entry);
          resolve();
        },
      };
      this.waits.push(entry);
      signal.addEventListener('abort', () => {
        this.waits = this.waits.filter((wait) => wait !== entry);
        reject(new DOMException('stopped', 'AbortError'));
      });
    });
  }
  random = () => 1;
  online = () => this.isOnline;

  /** Goes offline, or comes back. */
  set network(there: boolean) {
    this.isOnline = there;
    dispatchEvent(new Event(there ? 'online' : 'offline'));
  }

  /** Lets the wait of so many milliseconds be over, as soon as somebody waits for it. */
  async pass(milliseconds: number): Promise<void> {
    await until(() => this.waits.some((wait) => wait.milliseconds === milliseconds));
    this.waits.find((wait) => wait.milliseconds === milliseconds)!.over();
    await settled();
  }
}

/** Resolves when all that was due is done: nothing in these tests takes real time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`still waiting for ${String(condition)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** A request as it left the page. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  /** The body, read as JSON; undefined without one. */
  readonly body: any;
  /** Answers it. */
  readonly answer: (status: number, body?: string, headers?: Record<string, string>) => Promise<void>;
  /** Nobody answers: no network, or an answer that CORS keeps from the page. */
  readonly fail: () => Promise<void>;
}

/** Takes the place of `fetch`: every request is kept, and waits for its answer. */
export function fakeFetch(): { readonly sent: Sent[]; readonly restore: () => void } {
  const { fetch: real } = globalThis;
  const sent: Sent[] = [];
  globalThis.fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      sent.push({
        url: String(input),
        init,
        body: init.body === undefined ? undefined : JSON.parse(init.body as string),
        answer: async (status, body = '', headers = {}) => {
          const response = new Response(body, { status, headers });
          // A browser reads bodies in tasks of its own, which no test can wait for.
          response.text = () => Promise.resolve(body);
          response.json = () => response.text().then(JSON.parse);
          resolve(response);
          await settled();
        },
        fail: async () => {
          reject(new TypeError('Failed to fetch'));
          await settled();
        },
      });
    });
  return { sent, restore: () => (globalThis.fetch = real) };
}
