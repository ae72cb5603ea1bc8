import { expect } from '@open-wc/testing';
import type { Assessment } from '../../../src/core/index.js';
import type { Snapshot } from '../../../src/features/persistence/store.js';
import { ADVANCING, small } from '../../support/assessments.js';
import { Harness, warnings } from '../../support/harness.js';

const LOCAL = '<readiness-assessment persist="local"></readiness-assessment>';
const KEY = 'readiness-assessment/district-readiness/2.0';
const LOW = { vision: 'written', alignment: ['data'], culture: 'spread', transparency: 'open' };

const marked = (harness: Harness) => harness.root.querySelector('.mark p')?.textContent ?? '';
const changes = (harness: Harness) => harness.texts('change');
const kept = (key = `${KEY}/visit`, storage = localStorage) =>
  JSON.parse(storage.getItem(key) ?? 'null') as { session: { answers: object; complete: boolean } } | null;
const results = () => JSON.parse(localStorage.getItem(`${KEY}/results`) ?? '[]') as Snapshot[];

/** Leaves the page and comes back to it. */
async function again(harness: Harness, markup = LOCAL): Promise<Harness> {
  harness.element.remove();
  const back = await Harness.mount(markup);
  await back.shown();
  await back.shown();
  return back;
}

async function started(markup = LOCAL): Promise<Harness> {
  const harness = await Harness.mount(markup);
  await harness.shown();
  await harness.choose('vision', 'lived');
  await harness.press('Continue');
  await harness.choose('alignment', 'data');
  return harness;
}

async function completed(answers: Record<string, string | readonly string[]> = ADVANCING, markup = LOCAL) {
  const harness = await Harness.mount(markup);
  await harness.shown();
  await harness.complete(answers);
  return harness;
}

/** Sets the dates of what is kept back, so that it is of an earlier day. */
function age(date: string): void {
  localStorage.setItem(`${KEY}/results`, JSON.stringify(results().map((result) => ({ ...result, date }))));
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
after(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('without persist', () => {
  for (const markup of ['', ' persist="none"', ' persist="forever"']) {
    it(`keeps nothing: <readiness-assessment${markup}>`, async () => {
      const harness = await Harness.mount(`<readiness-assessment${markup}></readiness-assessment>`);
      await harness.complete();
      await harness.until(() => harness.button('Print') !== undefined);
      expect(localStorage).to.have.lengthOf(0);
      expect(sessionStorage).to.have.lengthOf(0);
      expect(document.cookie).to.equal('');
    });
  }
});

describe('unfinished answers', () => {
  for (const persist of ['local', 'session'] as const) {
    it(`resume where they were left, with persist="${persist}"`, async () => {
      const markup = `<readiness-assessment persist="${persist}"></readiness-assessment>`;
      const harness = await again(await started(markup), markup);
      expect(marked(harness)).to.equal('Welcome back. Pick up where you left off.');
      expect(harness.text('progress')).to.equal('Question 2 of 4');
      expect(harness.checked).to.deep.equal(['alignment-data']);
      expect(harness.element.answers).to.deep.equal({ vision: 'lived', alignment: ['data'] });
      expect(harness.story).to.equal('ready');
      expect(harness.focused).to.equal(null);
      expect(persist === 'local' ? sessionStorage : localStorage).to.have.lengthOf(0);
    });
  }

  it('go on as the same attempt, to one result', async () => {
    const first = await started();
    const harness = await again(first);
    await harness.press('Continue');
    await harness.choose('culture', 'team');
    await harness.press('Continue');
    await harness.choose('transparency', 'open');
    await harness.press('See your result');
    expect(harness.story).to.equal('ready › answer › answer › complete');
    const [begun, finished] = [first.events[1], harness.events.at(-1)].map(
      (event) => (event!.detail as { attempt: string }).attempt,
    );
    expect(finished).to.equal(begun);
    expect(marked(harness)).to.equal('');
  });

  it('start over when the visitor wants that', async () => {
    const harness = await again(await started());
    await harness.press('Start over');
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    expect(marked(harness)).to.equal('');
    expect(kept()).to.equal(null);
    expect(marked(await again(harness))).to.equal('');
  });

  it('go before what the page fills in, which fills the rest', async () => {
    const harness = await started();
    harness.element.remove();
    const back = document.createElement('readiness-assessment');
    back.persist = 'local';
    back.answers = { vision: 'scattered', culture: 'team' };
    document.body.append(back);
    const seen = Harness.of(back);
    await seen.until(() => marked(seen) !== '');
    expect(back.answers).to.deep.equal({ vision: 'lived', alignment: ['data'], culture: 'team' });
    back.remove();
  });

  it('of a page that slept go on with what was answered on the pages after it', async () => {
    const harness = await started();
    const back = await again(harness);
    await back.choose('alignment', 'supports');
    await back.press('Continue');
    await back.choose('culture', 'team');
    // The first page wakes up as it was left.
    const there = kept();
    back.element.remove();
    document.body.append(harness.element);
    await harness.shown();
    expect(harness.element.answers).to.deep.equal({ vision: 'lived', alignment: ['data'] });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await harness.shown();
    expect(harness.element.answers).to.deep.equal({
      vision: 'lived',
      alignment: ['supports', 'data'],
      culture: 'team',
    });
    expect(marked(harness)).not.to.match(/another tab/);
    await harness.choose('culture', 'spread');
    await harness.shown();
    expect(marked(harness)).not.to.match(/another tab/);
    expect(there).not.to.deep.equal(kept());
    harness.element.remove();
  });

  it('wait while the page is made before anybody looks, and nothing is told', async () => {
    const first = await started();
    first.element.remove();
    Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
    const harness = await Harness.mount(LOCAL);
    await harness.shown();
    expect(harness.story).to.equal('');
    expect(harness.element.answers).to.deep.equal({});
    Object.defineProperty(Document.prototype, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await harness.until(() => harness.story === 'ready');
    await harness.until(() => Object.keys(harness.element.answers).length === 2);
    expect(marked(harness)).not.to.match(/another tab/);
  });

  for (const tab of [{ toString: 1 }, { toString: null, valueOf: null }, null, 7, []]) {
    it(`are read though somebody wrote nonsense for a tab, which is another one: ${JSON.stringify(tab)}`, async () => {
      const first = await started();
      first.element.remove();
      const visit = { ...(JSON.parse(localStorage.getItem(`${KEY}/visit`)!) as object), tab };
      localStorage.setItem(`${KEY}/visit`, JSON.stringify(visit));
      const harness = await Harness.mount(LOCAL);
      await harness.until(() => Object.keys(harness.element.answers).length === 2);
      localStorage.setItem(`${KEY}/visit`, JSON.stringify({ ...visit, later: true }));
      await harness.choose('alignment', 'supports');
      await harness.until(() => marked(harness).includes('another tab'));
    });
  }

  it('do not push aside what was begun before they arrived', async () => {
    (await started()).element.remove();
    const harness = await Harness.mount('<readiness-assessment></readiness-assessment>');
    await harness.choose('vision', 'scattered');
    harness.element.persist = 'local';
    await harness.until(() => marked(harness) !== '');
    expect(harness.element.answers).to.deep.equal({ vision: 'scattered' });
    expect(marked(harness)).to.match(/^You have other answers/);
    expect(kept()!.session.answers).to.deep.equal({ vision: 'lived', alignment: ['data'] });
  });

  it('are kept from when the attribute is set, and deleted when it is taken away', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'lived');
    await harness.shown();
    expect(localStorage).to.have.lengthOf(0);
    harness.element.persist = 'local';
    await harness.until(() => kept() !== null);
    harness.element.persist = 'none';
    await harness.shown();
    expect(localStorage).to.have.lengthOf(0);
  });

  it('are not kept in preview', async () => {
    const harness = await completed(ADVANCING, '<readiness-assessment persist="local" preview></readiness-assessment>');
    expect(harness.state).to.equal('complete');
    expect(localStorage).to.have.lengthOf(0);
  });

  it('are kept for each element with an id of its own', async () => {
    const markup = (id: string) => `<readiness-assessment persist="local" id="${id}"></readiness-assessment>`;
    const harness = await started(markup('one'));
    expect(Object.keys(localStorage)).to.deep.equal([`${KEY}/visit/one`]);
    expect(marked(await again(harness, markup('two')))).to.equal('');
    expect(marked(await again(harness, markup('one')))).to.match(/^Welcome back/);
  });

  it('are kept of an assessment of the page’s own, and wait for it', async () => {
    const markup = `<readiness-assessment persist="local"><script type="application/json">${JSON.stringify(small)}</script></readiness-assessment>`;
    const harness = await Harness.mount(markup);
    await harness.until(() => harness.text('title') === small.title);
    await harness.choose('worms', 'many');
    await harness.until(() => kept('readiness-assessment/small/2.1/visit') !== null);
    harness.element.remove();
    const back = await Harness.mount(markup);
    await back.until(() => marked(back) !== '');
    expect(back.checked).to.deep.equal(['worms-many']);
  });
});

describe('another version of an assessment', () => {
  const own = (assessment: Assessment) =>
    `<readiness-assessment persist="local"><script type="application/json">${JSON.stringify(assessment)}</script></readiness-assessment>`;
  const [worms, beds, rain] = small.questions;
  const next: Assessment = {
    ...small,
    version: '3.0',
    questions: [{ ...worms!, choices: worms!.choices.slice(0, 2) } as typeof worms & object, beds!, rain!],
  };

  it('keeps the answers that still fit, and says so', async () => {
    const harness = await Harness.mount(own(small));
    await harness.until(() => harness.text('title') === small.title);
    await harness.choose('worms', 'many');
    await harness.press('Continue');
    await harness.choose('beds', 'north');
    await harness.until(() => kept('readiness-assessment/small/2.1/visit') !== null);
    harness.element.remove();
    const back = await Harness.mount(own(next));
    await back.until(() => marked(back) !== '');
    expect(marked(back)).to.match(/^Welcome back. The questions have changed/);
    expect(back.element.answers).to.deep.equal({ beds: ['north'] });
    await back.until(() => kept('readiness-assessment/small/3.0/visit') !== null);
    expect(Object.keys(localStorage)).to.deep.equal(['readiness-assessment/small/3.0/visit']);
  });

  it('does not compare results', async () => {
    localStorage.setItem(`readiness-assessment/district-readiness/0.9/results`, JSON.stringify([]));
    const harness = await completed(LOW);
    localStorage.setItem(
      `readiness-assessment/district-readiness/0.9/results`,
      localStorage.getItem(`${KEY}/results`)!,
    );
    localStorage.removeItem(`${KEY}/results`);
    localStorage.removeItem(`${KEY}/visit`);
    const back = await again(harness);
    await back.complete();
    expect(changes(back)).to.deep.equal([]);
  });
});

describe('finished results', () => {
  it('are there again, with their day, and can be taken again', async () => {
    const harness = await completed();
    age('2026-03-03T10:00:00Z');
    const back = await again(harness);
    expect(marked(back)).to.equal('Your result from March 3, 2026.');
    expect(back.text('level')).to.equal('Advancing');
    expect(back.element.result).to.deep.equal(harness.element.result);
    expect(await back.element.whenComplete()).to.deep.equal(harness.element.result);
    expect(back.story).to.equal('ready');
    await back.press('Take it again');
    expect(back.text('progress')).to.equal('Question 1 of 4');
    expect(back.story).to.equal('ready › restart');
  });

  it('tell the change of each area since last time', async () => {
    const harness = await completed(LOW);
    age('2026-03-03T10:00:00Z');
    const back = await again(harness);
    await back.press('Take it again');
    await back.complete({ ...ADVANCING, transparency: 'open' });
    expect(changes(back)).to.deep.equal([
      'Up from “Exploring” on March 3, 2026',
      'The same as on March 3, 2026',
      'The same as on March 3, 2026',
    ]);
  });

  const since: [string, Record<string, string | readonly string[]>, string][] = [
    ['a step down', { ...LOW, transparency: 'some' }, 'Was “Ready” on March 3, 2026'],
    ['a little further', { ...LOW, alignment: ['data', 'curriculum'] }, 'Further along than on March 3, 2026'],
    ['a little less', { ...LOW, alignment: ['none'] }, 'Not as far along as on March 3, 2026'],
  ];
  for (const [name, answers, text] of since) {
    it(`tell ${name}`, async () => {
      const harness = await completed(LOW);
      age('2026-03-03T10:00:00Z');
      const back = await again(harness);
      await back.press('Take it again');
      await back.complete(answers);
      expect(changes(back)).to.include(text);
    });
  }

  it('say what was not known last time, and nothing of what is not known now', async () => {
    const harness = await completed({ ...LOW, culture: 'unsure' });
    age('2026-03-03T10:00:00Z');
    const back = await again(harness);
    await back.press('Take it again');
    await back.complete({ ...LOW, transparency: 'unsure' });
    expect(changes(back)).to.deep.equal(['The same as on March 3, 2026', 'Not known on March 3, 2026']);
  });

  it('are listed with their days and can be deleted', async () => {
    const harness = await completed(LOW);
    age('2026-03-03T10:00:00Z');
    const back = await again(harness);
    await back.press('Take it again');
    await back.complete();
    const list = () => [...back.root.querySelectorAll('.history li')].map((row) => row.textContent);
    expect(list()).to.deep.equal([
      `${new Date().toLocaleDateString('en', { dateStyle: 'long' })}Advancing`,
      'March 3, 2026Emerging',
    ]);
    await back.press('Delete');
    expect(list()).to.deep.equal([]);
    expect(localStorage).to.have.lengthOf(0);
    expect(back.text('level')).to.equal('Advancing');
    expect(changes(back)).to.deep.equal([]);
  });

  it('are listed in the words of today, whatever the language was that day', async () => {
    const harness = await completed(LOW);
    const spanish = results().map((result) => ({ ...result, level: { id: 'emerging', label: 'Despegue' } }));
    localStorage.setItem(`${KEY}/results`, JSON.stringify(spanish));
    const back = await again(harness);
    expect(back.root.querySelector('.history li span')!.textContent).to.equal('Emerging');
  });

  it('are bounded: the oldest goes first', async () => {
    const many = Array.from({ length: 40 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
      attempt: `a${day}`,
      level: null,
      areas: [],
      answers: {},
    }));
    localStorage.setItem(`${KEY}/results`, JSON.stringify(many));
    await completed();
    expect(results()).to.have.lengthOf(20);
    expect(results()[0]!.attempt).to.equal('a21');
    expect(results().at(-1)!.answers).to.deep.equal(ADVANCING);
  });

  it('count once when an answer is looked at again, and twice when it is changed', async () => {
    const harness = await completed();
    const change = async () => {
      await harness.unfold('Your answers');
      harness.root.querySelector<HTMLElement>('.answers button')!.click();
      await harness.shown();
    };
    await change();
    await harness.press('Back to the result');
    expect(results()).to.have.lengthOf(1);
    await change();
    await harness.choose('vision', 'lived');
    // Until it is completed again, the result is what there is to come back to.
    expect(kept()!.session.complete).to.equal(true);
    await harness.press('See your result');
    expect(results()).to.have.lengthOf(2);
  });
});

describe('a second tab', () => {
  /** Two elements share nothing but the storage, just as tabs do. */
  const tabs = async (): Promise<[Harness, Harness]> => {
    const two = [await Harness.mount(LOCAL), await Harness.mount(LOCAL)] as const;
    for (const tab of two) await tab.shown();
    await two[0].choose('vision', 'lived');
    await two[1].choose('vision', 'scattered');
    return [...two];
  };

  it('does not overwrite, but asks', async () => {
    const [one, two] = await tabs();
    expect(marked(one)).to.equal('');
    expect(marked(two)).to.match(/^You have other answers to these questions in another tab/);
    expect(kept()!.session.answers).to.deep.equal({ vision: 'lived' });
    await two.press('Continue');
    await two.choose('alignment', 'data');
    expect(kept()!.session.answers).to.deep.equal({ vision: 'lived' });
    expect(two.element.answers).to.deep.equal({ vision: 'scattered', alignment: ['data'] });
  });

  it('keeps these', async () => {
    const [, two] = await tabs();
    await two.press('These');
    expect(kept()!.session.answers).to.deep.equal({ vision: 'scattered' });
    expect(marked(two)).to.equal('');
    // The button that had the focus is gone.
    expect(two.focused).to.equal(two.part('title'));
  });

  it('takes the others', async () => {
    const [, two] = await tabs();
    await two.press('Those in the other tab');
    expect(two.element.answers).to.deep.equal({ vision: 'lived' });
    expect(kept()!.session.answers).to.deep.equal({ vision: 'lived' });
  });

  it('adds its result to those of the first', async () => {
    const [one, two] = await tabs();
    await one.complete();
    await two.complete(LOW);
    expect(results()).to.have.lengthOf(1);
    await two.press('These');
    expect(results()).to.have.lengthOf(2);
    expect(one.text('level')).to.equal('Advancing');
  });
});

describe('storage', () => {
  const restore: (() => void)[] = [];
  afterEach(() => {
    restore.splice(0).forEach((undo) => {
      undo();
    });
  });
  const block = (name: 'setItem' | 'getItem' | 'removeItem') => {
    const { prototype } = Storage;
    const original = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...original,
      value: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    restore.push(() => Object.defineProperty(prototype, name, original));
  };
  const whole = async (): Promise<string[]> =>
    warnings(async () => {
      const harness = await completed();
      await harness.press('Start over');
      await harness.complete(LOW);
      expect(harness.text('level')).to.equal('Emerging');
    });

  it('that is full does not break a visit, and is told once', async () => {
    block('setItem');
    expect(await whole()).to.deep.equal([
      '[readiness-assessment] no-storage: answers and results are in memory only. QuotaExceededError: no room',
    ]);
  });

  it('that throws at every touch does not break a visit', async () => {
    block('setItem');
    block('getItem');
    block('removeItem');
    // Said before, for this page.
    expect(await whole()).to.deep.equal([]);
  });

  it('that is cleared meanwhile does not break a visit', async () => {
    const harness = await started();
    localStorage.clear();
    await harness.press('Continue');
    await harness.choose('culture', 'team');
    expect(marked(harness)).to.equal('');
    expect(kept()!.session.answers).to.deep.equal({ vision: 'lived', alignment: ['data'], culture: 'team' });
  });

  const session = { attempt: 'a', answers: { vision: 'lived' }, position: 1, started: true, complete: false };
  const rubbish: unknown[] = [
    'no JSON',
    null,
    0,
    [],
    {},
    { schema: 'readiness-visit/2', session },
    { schema: 'readiness-visit/1' },
    { schema: 'readiness-visit/1', session: { ...session, attempt: 7 } },
    { schema: 'readiness-visit/1', session: { ...session, answers: ['lived'] } },
    { schema: 'readiness-visit/1', session: { ...session, answers: { vision: 'nonsense' } } },
    { schema: 'readiness-visit/1', session: { ...session, answers: { other: 'lived' } } },
  ];
  for (const value of rubbish) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    it(`that holds rubbish starts fresh: ${text}`, async () => {
      localStorage.setItem(`${KEY}/visit`, text);
      localStorage.setItem(`${KEY}/results`, text);
      const harness = await started();
      expect(marked(harness)).to.equal('');
      expect(kept()!.session.answers).to.deep.equal({ vision: 'lived', alignment: ['data'] });
    });
  }

  it('that holds half a visit gives what can be used', async () => {
    for (const part of [{ position: 99 }, { position: -1 }, { position: 'x' }, { complete: true }]) {
      localStorage.setItem(
        `${KEY}/visit`,
        JSON.stringify({ schema: 'readiness-visit/1', session: { ...session, ...part } }),
      );
      const harness = await Harness.mount(LOCAL);
      await harness.until(() => marked(harness) !== '');
      expect(harness.element.answers).to.deep.equal({ vision: 'lived' });
      expect(harness.state).to.equal('question');
      harness.element.remove();
    }
  });

  it('that holds results which are none leaves them out', async () => {
    const good = { date: '2026-03-03T10:00:00Z', attempt: 'x', level: null, areas: [], answers: {} };
    const bad = [null, 7, { ...good, date: 'soon' }, { ...good, areas: [{}] }, { ...good, level: 'x' }, [good]];
    localStorage.setItem(`${KEY}/results`, JSON.stringify([...bad, good]));
    await completed();
    expect(results().map(({ attempt }) => attempt === 'x')).to.deep.equal([true, false]);
  });
});

it('says where results are kept', async () => {
  for (const [persist, words] of [
    ['local', 'Kept in this browser only. On a shared computer, you may want to delete them.'],
    ['session', 'Kept until this tab is closed.'],
  ]) {
    const harness = await completed(ADVANCING, `<readiness-assessment persist="${persist}"></readiness-assessment>`);
    expect(harness.root.querySelector('.history + p')!.textContent).to.equal(words);
  }
});
