import { expect } from '@open-wc/testing';
import { connectEvents, type EndpointOptions, type EventBatch } from '../../src/integrations/index.js';
import { ReadinessAnswerEvent } from '../../src/index.js';
import { Harness, warnings } from '../support/harness.js';
import { MESSAGE, TeamHarness } from '../support/team.js';
import { complete, envelope, RESULTS, restart } from '../support/results.js';
import { FakeTiming, fakeFetch, settled, until, type Sent } from '../support/timing.js';

const URL = 'https://figures.example.org/events';
const STORED = `readiness-events ${URL} `;

const answer = (target: EventTarget, attempt: string, question = 'vision') =>
  target.dispatchEvent(new ReadinessAnswerEvent({ ...envelope(attempt), question, answered: 1, total: 4 }));

/** Puts something in the place of a property of the window while a test runs. */
const replaced: (() => void)[] = [];
function replace(holder: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, writable: true, value });
  replaced.push(() => {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  });
}

/** Takes a property away while a test runs. */
function without(holder: object, name: string): void {
  replace(holder, name, undefined);
  Reflect.deleteProperty(holder, name);
}

describe('events to an endpoint', () => {
  let target: EventTarget;
  let timing: FakeTiming;
  let sent: Sent[];
  let restore: () => void;
  let stops: (() => void)[];

  const connect = (options: Partial<EndpointOptions> = {}) => {
    const stop = connectEvents(target, { url: URL, timing, ...options });
    stops.push(stop);
    return stop;
  };
  const batches = () => sent.map(({ body }) => body as EventBatch);
  const ids = () => batches().map(({ events }) => events.map(({ id }) => id).join(' '));
  const leave = () => dispatchEvent(new Event('pagehide'));
  /** Whether a page holds the lock for sending, or waits for it. */
  const busy = async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].some(({ name }) => name?.startsWith('readiness-events'));
  };
  const keysOf = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith('readiness-events'));

  beforeEach(() => {
    target = new EventTarget();
    timing = new FakeTiming();
    ({ sent, restore } = fakeFetch());
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    await settled();
    // Whoever waits has its turn now, and does not send what the next test stores.
    do {
      for (const request of sent) await request.answer(400);
      for (const undo of replaced.splice(0).reverse()) undo();
      for (const storage of [localStorage, sessionStorage]) for (const key of keysOf(storage)) storage.removeItem(key);
    } while (await busy());
    restore();
  });

  for (const detail of ['level', 'scores', 'answers'] as const) {
    it(`sends a completion at once, and no more of it than ${detail}`, async () => {
      connect();
      complete(target, 'a', {}, detail);
      await settled();
      expect(sent).to.have.length(1);
      const { url, init, body } = sent[0]!;
      expect([url, init.method, init.credentials, init.keepalive]).to.deep.equal([URL, 'POST', 'omit', true]);
      // To whoever a redirect names, nothing goes.
      expect(init.redirect).to.equal('error');
      expect(init.headers).to.deep.equal({ 'content-type': 'application/json' });
      const { sent: time, events, ...rest } = body as EventBatch;
      expect(rest).to.deep.equal({ schema: 'readiness-batch/1', dropped: 0 });
      expect(new Date(time).toISOString()).to.equal(time);
      expect(new Date(events[0]!.at).toISOString()).to.equal(events[0]!.at);
      expect(events).to.deep.equal([
        {
          id: 'a:readiness-complete:1',
          type: 'readiness-complete',
          at: events[0]!.at,
          detail: { ...envelope('a'), result: RESULTS[detail] },
        },
      ]);
    });
  }

  it('sends completions only, unless all are asked for', async () => {
    connect();
    answer(target, 'a');
    restart(target, 'b');
    await settled();
    expect([sent, timing.waits]).to.deep.equal([[], []]);
  });

  it('gathers events into a batch, numbers them by type, and sends it with the completion', async () => {
    connect({ events: 'all' });
    answer(target, 'b');
    answer(target, 'b', 'culture');
    expect(timing.waits.map(({ milliseconds }) => milliseconds)).to.deep.equal([1000]);
    complete(target, 'b');
    await settled();
    expect(timing.waits.some(({ milliseconds }) => milliseconds === 1000)).to.equal(false);
    await sent[0]!.answer(200);
    restart(target, 'c');
    await timing.pass(1000);
    expect(ids().join(' | ')).to.equal(
      'b:readiness-answer:1 b:readiness-answer:2 b:readiness-complete:1 | c:readiness-restart:1',
    );
  });

  it('sends what an element tells, each once, as it told it', async () => {
    const assessment = await Harness.mount();
    target = document;
    connect({ events: 'all' });
    await assessment.complete();
    await settled();
    await sent[0]!.answer(200);
    const events = batches().flatMap(({ events }) => events);
    expect(events.map(({ type }) => type).join()).to.equal(
      assessment.events
        .slice(1)
        .map(({ type }) => type)
        .join(),
    );
    expect(events.map(({ detail }) => detail)).to.deep.equal(assessment.events.slice(1).map(({ detail }) => detail));
    expect(new Set(events.map(({ id }) => id)).size).to.equal(events.length);
  });

  it('sends what a team tells with all the others, and not where only completions are wanted', async () => {
    target = document;
    connect();
    connect({ events: 'all', url: `${URL}?all` });
    const team = await TeamHarness.mount();
    await team.paste(MESSAGE);
    await team.press('Remove all');
    await timing.pass(1000);
    expect(sent.map(({ url }) => url)).to.deep.equal([`${URL}?all`]);
    const [{ events }] = batches() as [EventBatch];
    const { attempt } = team.events[0]!.detail as { attempt: string };
    expect(events.map(({ id }) => id)).to.deep.equal(
      [1, 2].map((number) => `${attempt}:readiness-team-change:${number}`),
    );
    expect(events.map(({ detail }) => detail)).to.deep.equal(team.events.map(({ detail }) => detail));
    await sent[0]!.answer(200);
  });

  it('sends a duplicate once, and nothing in preview, nor what is no event of ours', async () => {
    connect();
    complete(target, 'a');
    complete(target, 'a');
    complete(target, 'p', { preview: true });
    target.dispatchEvent(new CustomEvent('readiness-complete'));
    target.dispatchEvent(new CustomEvent('readiness-complete', { detail: { schema: 'other/1' } }));
    await settled();
    await sent[0]!.answer(200);
    complete(target, 'a');
    await settled();
    expect(ids()).to.deep.equal(['a:readiness-complete:1']);
  });

  it('gives an event the same id for whoever listens', async () => {
    connect({ events: 'all' });
    connect({ events: 'all', url: `${URL}?2` });
    answer(target, 'two');
    await timing.pass(1000);
    await timing.pass(1000);
    expect(ids()).to.deep.equal(['two:readiness-answer:1', 'two:readiness-answer:1']);
  });

  it('stops listening, and still sends what it heard', async () => {
    const stop = connect({ events: 'all' });
    answer(target, 'stop');
    stop();
    await settled();
    expect(ids()).to.deep.equal(['stop:readiness-answer:1']);
    await sent[0]!.answer(200);
    complete(target, 'stop');
    dispatchEvent(new Event('online'));
    leave();
    await settled();
    expect(sent).to.have.length(1);
  });

  it('throws for what is no address', () => {
    expect(() => connectEvents(target, { url: 'https://' })).to.throw(TypeError);
  });

  it('adds no listener that keeps a page out of the back-forward cache', () => {
    const added: string[] = [];
    const { addEventListener: real } = window;
    replace(window, 'addEventListener', (...args: Parameters<typeof real>) => {
      added.push(args[0]);
      real(...args);
    });
    connect();
    expect(added).to.deep.equal(['pagehide', 'online']);
  });

  describe('when something fails', () => {
    const start = async (options: Partial<EndpointOptions> = {}) => {
      connect(options);
      complete(target, 'a');
      await settled();
    };

    it('endpoint down, 5xx, or hidden by CORS: five tries, then with the next event', async () => {
      const said = await warnings(async () => {
        await start();
        for (const pause of [1000, 2000, 4000, 8000]) {
          await (pause > 2000 ? sent.at(-1)!.fail() : sent.at(-1)!.answer(503));
          await timing.pass(pause);
        }
        await sent[4]!.fail();
      });
      expect(sent).to.have.length(5);
      expect(timing.waits).to.deep.equal([]);
      expect(said.join()).to.contain('events-unsent').and.to.contain('CORS');
      complete(target, 'b');
      await settled();
      expect(ids()[5]).to.equal('a:readiness-complete:1 b:readiness-complete:1');
      await sent[5]!.answer(200);
      expect(sent).to.have.length(6);
    });

    it('4xx: gives up at once, says so, and tells how many were lost', async () => {
      const said = await warnings(async () => {
        await start();
        await sent[0]!.answer(404);
      });
      expect(said.join()).to.contain('events-refused');
      expect(timing.waits).to.deep.equal([]);
      complete(target, 'b');
      await settled();
      expect(ids()[1]).to.equal('b:readiness-complete:1');
      expect(batches()[1]!.dropped).to.equal(1);
      await sent[1]!.answer(200);
      complete(target, 'c');
      await settled();
      expect(batches()[2]!.dropped).to.equal(0);
    });

    it('429: comes back when asked to', async () => {
      await start();
      await sent[0]!.answer(429, '', { 'retry-after': '30' });
      await timing.pass(30_000);
      await sent[1]!.answer(200);
      expect(ids()).to.deep.equal(Array(2).fill('a:readiness-complete:1'));
    });

    it('slow: the request is ended after fifteen seconds, and sent again with the same id', async () => {
      await start();
      await timing.pass(4000);
      await timing.pass(11_000);
      expect(sent[0]!.init.signal!.aborted).to.equal(true);
      await timing.pass(1000);
      await sent[1]!.answer(200);
      expect(ids()).to.deep.equal(Array(2).fill('a:readiness-complete:1'));
    });

    it('offline and back: waits, then sends what came meanwhile too', async () => {
      timing.isOnline = false;
      await start();
      await sent[0]!.fail();
      complete(target, 'b');
      await settled();
      expect(sent).to.have.length(1);
      expect(timing.waits).to.deep.equal([]);
      timing.network = true;
      await settled();
      await sent[1]!.answer(200);
      await sent[2]!.answer(200);
      expect(ids().slice(1)).to.deep.equal(['a:readiness-complete:1', 'b:readiness-complete:1']);
    });

    it('too many: the oldest go, and their number is told', async () => {
      const said = await warnings(async () => {
        timing.isOnline = false;
        await start({ limit: 3 });
        await sent[0]!.fail();
        for (const attempt of ['b', 'c', 'd', 'e']) complete(target, attempt);
      });
      expect(said.join()).to.contain('events-dropped');
      timing.network = true;
      await settled();
      expect(ids()[1]).to.equal(['c', 'd', 'e'].map((attempt) => `${attempt}:readiness-complete:1`).join(' '));
      expect(batches()[1]!.dropped).to.equal(2);
      await sent[1]!.answer(200);
      complete(target, 'f');
      await settled();
      expect(batches()[2]!.dropped).to.equal(0);
    });

    it('very many: batches of at most fifty, and small enough to outlive the page', async () => {
      timing.isOnline = false;
      await start();
      await sent[0]!.fail();
      for (let number = 0; number < 70; number++) complete(target, `many-${number}`);
      for (let number = 0; number < 3; number++) complete(target, `large-${number}`, { instance: 'x'.repeat(25_000) });
      timing.network = true;
      await settled();
      for (let request = 1; request < sent.length; request++) await sent[request]!.answer(200);
      const counts = batches().map(({ events }) => events.length);
      expect(counts.slice(1).reduce((all, count) => all + count)).to.equal(74);
      expect(Math.max(...counts)).to.equal(50);
      for (const { init } of sent) expect((init.body as string).length).to.be.below(60_000);
      expect(sent.every(({ init }) => init.keepalive)).to.equal(true);
    });

    it('page closed mid-send: the request outlives it, and is not sent again', async () => {
      await start();
      leave();
      await settled();
      expect(sent).to.have.length(1);
      expect(sent[0]!.init.keepalive).to.equal(true);
    });

    it('page closed in a pause: what waits is handed to the browser, once', async () => {
      replace(Request.prototype, 'keepalive', true);
      await start({ events: 'all' });
      await sent[0]!.fail();
      answer(target, 'left');
      leave();
      await settled();
      expect(ids()[1]).to.equal('a:readiness-complete:1 left:readiness-answer:1');
      // The page comes back after all.
      await timing.pass(1000);
      await settled();
      expect(sent).to.have.length(2);
    });

    it('page closed, and handed over in vain: back in the queue of a page that comes back', async () => {
      replace(Request.prototype, 'keepalive', true);
      connect({ events: 'all' });
      answer(target, 'vain');
      leave();
      await sent[0]!.fail();
      complete(target, 'vain');
      await settled();
      expect(ids()[1]).to.equal('vain:readiness-answer:1 vain:readiness-complete:1');
    });

    it('page closed while offline: stays where it is', async () => {
      timing.isOnline = false;
      await start({ persist: 'session' });
      await sent[0]!.fail();
      leave();
      await settled();
      expect(sent).to.have.length(1);
      expect(keysOf(sessionStorage)).to.deep.equal([`${STORED}a:readiness-complete:1`]);
    });

    it('page closed in a browser that knows no keepalive: by beacon, within its limit', async () => {
      const beacons: string[] = [];
      without(Request.prototype, 'keepalive');
      replace(navigator, 'sendBeacon', (url: string, body: string) => beacons.push(`${url} ${body}`));
      connect({ events: 'all' });
      answer(target, 'beacon');
      leave();
      leave();
      expect(beacons).to.have.length(1);
      expect(beacons[0]).to.contain(URL).and.to.contain('"id":"beacon:readiness-answer:1"');
      answer(target, 'beacon', 'x'.repeat(70_000));
      leave();
      expect(beacons).to.have.length(1);
    });
  });

  describe('that wait in storage', () => {
    /** A page that closes before an answer comes. */
    const closed = async (persist: 'session' | 'local') => {
      timing.isOnline = false;
      const stop = connect({ persist });
      complete(target, 'a');
      await until(() => sent.length === 1);
      return stop;
    };

    for (const [persist, storage] of [
      ['session', () => sessionStorage],
      ['local', () => localStorage],
    ] as const) {
      it(`${persist}: are kept until they are taken`, async () => {
        await closed(persist);
        expect(keysOf(storage())).to.deep.equal([`${STORED}a:readiness-complete:1`]);
        await sent[0]!.answer(200);
        expect(keysOf(storage())).to.deep.equal([]);
      });

      it(`${persist}: are sent by the next page`, async () => {
        storage().setItem(
          `${STORED}z:readiness-complete:1`,
          JSON.stringify({
            id: 'z:readiness-complete:1',
            type: 'readiness-complete',
            at: '2026-01-01T00:00:00.000Z',
            detail: { ...envelope('z'), result: RESULTS.level },
          }),
        );
        connect({ persist });
        await until(() => sent.length === 1);
        await sent[0]!.answer(200);
        expect(ids()).to.deep.equal(['z:readiness-complete:1']);
        expect(keysOf(storage())).to.deep.equal([]);
      });
    }

    it('two tabs send each once', async () => {
      connect({ persist: 'local' });
      connect({ persist: 'local' });
      complete(target, 'a');
      await until(() => sent.length > 0);
      await settled();
      expect(sent).to.have.length(1);
      await sent[0]!.answer(200);
      complete(target, 'b');
      await until(() => sent.length > 1);
      await sent[1]!.answer(200);
      // The other tab has its turn by now, and finds nothing.
      await navigator.locks.request(`readiness-events ${URL}`, () => undefined);
      expect(ids()).to.deep.equal(['a:readiness-complete:1', 'b:readiness-complete:1']);
    });

    it('a tab that is closed leaves them to the one that sends', async () => {
      connect({ persist: 'local' });
      complete(target, 'a');
      await until(() => sent.length > 0);
      target = new EventTarget();
      connect({ persist: 'local' });
      complete(target, 'b');
      leave();
      await settled();
      expect(sent.flatMap(({ body }) => body.events).map(({ id }) => id)).to.deep.equal([
        'a:readiness-complete:1',
        'b:readiness-complete:1',
      ]);
    });

    it('without locks each tab keeps its own', async () => {
      without(Object.getPrototypeOf(navigator) as object, 'locks');
      await closed('local');
      expect([keysOf(localStorage), keysOf(sessionStorage).length]).to.deep.equal([[], 1]);
    });

    it('nothing is stored unless it is asked for', async () => {
      connect();
      complete(target, 'a');
      await settled();
      expect([keysOf(localStorage), keysOf(sessionStorage)]).to.deep.equal([[], []]);
    });

    it('rubbish in storage is thrown away, and what others store is left alone', async () => {
      sessionStorage.setItem(`${STORED}x`, '{"id":');
      sessionStorage.setItem(`${STORED}y`, '{"id":"other"}');
      sessionStorage.setItem(`${STORED}n`, 'null');
      sessionStorage.setItem('other', '1');
      connect({ persist: 'session' });
      complete(target, 'a');
      await settled();
      expect(ids()).to.deep.equal(['a:readiness-complete:1']);
      expect(keysOf(sessionStorage)).to.deep.equal([`${STORED}a:readiness-complete:1`]);
      expect(sessionStorage.getItem('other')).to.equal('1');
      sessionStorage.removeItem('other');
    });

    for (const [what, storage] of [
      ['throws when it is touched', undefined],
      [
        'is full',
        {
          getItem: () => null,
          removeItem: () => undefined,
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        },
      ],
    ] as const) {
      it(`storage that ${what}: memory does, and a warning says so`, async () => {
        const get = () => {
          if (storage) return storage;
          throw new DOMException('blocked', 'SecurityError');
        };
        const before = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
        Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
        replaced.push(() => Object.defineProperty(window, 'sessionStorage', before));
        connect({ persist: 'session' });
        complete(target, 'a');
        await settled();
        await sent[0]!.answer(200);
        complete(target, 'b');
        await settled();
        expect(ids()).to.deep.equal(['a:readiness-complete:1', 'b:readiness-complete:1']);
      });
    }
  });
});
