import { expect } from '@open-wc/testing';
import { content } from '../../src/content/en.js';
import { small } from '../support/assessments.js';
import { Harness } from '../support/harness.js';

const UNREACHABLE = 'The questions could not be loaded. Check your connection and try again.';
const OTHER = { ...small, title: 'Other' };

/** Fetches that the test answers, in the order asked. */
class Network {
  readonly asked: { url: string; signal: AbortSignal; answer: (response: Response) => void; fail: () => void }[] = [];
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (url, options) =>
      new Promise((resolve, reject) => {
        const signal = options!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        this.asked.push({
          url: String(url),
          signal,
          answer: resolve,
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  }
  restore(): void {
    window.fetch = this.#fetch;
  }
}

const json = (data: unknown, status = 200) => new Response(JSON.stringify(data), { status });

describe('an assessment from elsewhere', () => {
  let network: Network;
  beforeEach(() => (network = new Network()));
  afterEach(() => network.restore());

  const mount = async (attributes = 'src="/small.json"') => {
    const harness = await Harness.mount(`<div><readiness-assessment ${attributes}></readiness-assessment></div>`);
    if (attributes.includes('src')) await harness.until(() => network.asked.length > 0);
    return harness;
  };

  describe('src', () => {
    it('shows a calm loading state, then the assessment', async () => {
      const harness = await mount();
      expect(harness.text('notice')).to.equal('One moment…');
      expect(harness.state).to.equal('');
      expect(harness.story).to.equal('');
      network.asked[0]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.story).to.equal('ready');
      expect(harness.events[0]!.detail.assessment).to.deep.equal({ id: 'small', version: '2.1' });
    });

    it('is fetched on arrival, also where nothing around the element says a language', async () => {
      const harness = await Harness.mount(`<div lang=""><readiness-assessment></readiness-assessment></div>`);
      const later = document.createElement('readiness-assessment');
      later.src = '/small.json';
      harness.element.replaceWith(later);
      await harness.until(() => network.asked.length === 1);
      later.remove();
    });

    it('reads an address as the page does', async () => {
      await mount('src="small.json"');
      expect(network.asked[0]!.url).to.equal('small.json');
    });

    it('reflects, and goes back to the built-in assessment with null', async () => {
      const harness = await mount('');
      harness.element.src = '/small.json';
      await harness.shown();
      expect(harness.element.getAttribute('src')).to.equal('/small.json');
      await harness.until(() => network.asked.length === 1);
      network.asked[0]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      harness.element.src = null;
      await harness.shown();
      expect(harness.text('title')).to.equal(content.title);
    });

    it('keeps what is on screen while another one is on its way, and the answers that fit', async () => {
      const harness = await mount();
      network.asked[0]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      await harness.choose('worms', 'many');
      harness.element.src = '/other.json';
      await harness.until(() => network.asked.length === 2);
      expect(harness.text('title')).to.equal(small.title);
      await harness.press('Continue');
      await harness.choose('beds', 'north');
      network.asked[1]!.answer(
        json({ ...OTHER, version: '3', questions: small.questions.slice(1), areas: small.areas }),
      );
      await harness.until(() => harness.text('title') === 'Other');
      expect(harness.element.answers).to.deep.equal({ beds: ['north'] });
    });

    it('given anew ends the fetch before', async () => {
      const harness = await mount();
      harness.element.src = '/other.json';
      await harness.until(() => network.asked.length === 2);
      expect(network.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      network.asked[1]!.answer(json(OTHER));
      await harness.until(() => harness.text('title') === 'Other');
      expect(harness.story).to.equal('ready');
    });

    it('is not waited for once the element is gone, and asked for again when it is back', async () => {
      const harness = await mount();
      const parent = harness.element.parentElement!;
      harness.element.remove();
      await harness.shown();
      expect(network.asked[0]!.signal.aborted).to.equal(true);
      parent.append(harness.element);
      await harness.until(() => network.asked.length === 2);
      network.asked[1]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.story).to.equal('ready');
    });

    it('is fetched when it is named while the element is taken out and put back at once', async () => {
      const harness = await mount();
      network.asked[0]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      // In whatever place it is: one in another language would be made anew for that reason.
      harness.element.lang = 'en';
      await harness.shown();
      const parent = harness.element.parentElement!;
      harness.element.remove();
      harness.element.assessment = OTHER;
      parent.append(harness.element);
      await harness.until(() => harness.text('title') === 'Other');
      expect(harness.state).to.equal('question');
    });

    it('is fetched once when the element is only moved', async () => {
      const harness = await mount();
      const parent = harness.element.parentElement!;
      parent.prepend(harness.element);
      await harness.shown();
      network.asked[0]!.answer(json(small));
      await harness.until(() => harness.text('title') === small.title);
      parent.append(harness.element);
      await harness.shown();
      expect(network.asked.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
    });

    it('is fetched once for all its languages', async () => {
      const harness = await mount();
      network.asked[0]!.answer(json({ ...small, title: { en: 'Garden', es: 'Jardín' } }));
      await harness.until(() => harness.text('title') === 'Garden');
      harness.element.lang = 'es';
      await harness.until(() => harness.text('title') === 'Jardín');
      expect(network.asked).to.have.lengthOf(1);
    });

    const faults: [string, (asked: Network['asked'][number]) => void, RegExp][] = [
      ['no network', ({ fail }) => fail(), /cannot be fetched from \/small\.json: TypeError/],
      ['a busy server', ({ answer }) => answer(json({}, 429)), /answers 429/],
      ['a broken server', ({ answer }) => answer(json({}, 500)), /answers 500/],
    ];
    for (const [name, happen, message] of faults) {
      it(`tells visitors of ${name}, and lets them try again`, async () => {
        const harness = await mount();
        happen(network.asked[0]!);
        await harness.until(() => harness.text('notice').startsWith(UNREACHABLE));
        expect(harness.state).to.equal('error');
        expect(harness.texts('button')).to.deep.equal(['Try again']);
        expect(harness.events.map(({ type }) => type)).to.deep.equal(['readiness-error']);
        expect(harness.events[0]!.detail.problems[0]).to.include({ code: 'unreachable', path: '' });
        expect(harness.events[0]!.detail.problems[0].message).to.match(message);
        await expect(harness.element).to.be.accessible();
        // Who waits, or tries in vain, hears so; the focus never falls out of the panel.
        const heard = () => harness.focused?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        await harness.press('Try again');
        await harness.until(() => network.asked.length === 2);
        expect(heard()).to.equal('One moment…');
        happen(network.asked[1]!);
        await harness.until(() => heard().startsWith(UNREACHABLE));
        await harness.press('Try again');
        await harness.until(() => network.asked.length === 3);
        network.asked[2]!.answer(json(small));
        await harness.until(() => harness.text('title') === small.title);
        expect(heard()).to.equal(small.title);
        expect(harness.story).to.equal('error › error › ready');
      });
    }

    for (const status of [401, 403, 404, 410]) {
      it(`says of ${status} that it cannot be shown, and nothing of connections`, async () => {
        const harness = await mount();
        network.asked[0]!.answer(json({}, status));
        await harness.until(() => harness.state === 'error');
        expect(harness.text('notice')).to.match(/^The questions could not be loaded\. Please try again later\./);
        expect(harness.texts('button')).to.deep.equal([]);
        expect(harness.events[0]!.detail.problems).to.deep.equal([
          { code: 'not-found', path: '', message: `answers ${status} at . Check the URL in src.` },
        ]);
      });
    }

    it('gives up after fifteen seconds', async () => {
      const { setTimeout } = window;
      const timers: [() => void, number][] = [];
      window.setTimeout = ((run: () => void, after: number) => timers.push([run, after])) as never;
      const harness = Harness.of(document.createElement('readiness-assessment'));
      try {
        harness.element.src = '/slow.json';
        document.body.append(harness.element);
        await harness.until(() => network.asked.length === 1);
      } finally {
        window.setTimeout = setTimeout;
      }
      const [run] = timers.find(([, after]) => after === 15_000)!;
      run();
      await harness.until(() => harness.text('notice').startsWith(UNREACHABLE));
      expect(harness.events[0]!.detail.problems[0].message).to.include('no answer within 15 seconds');
      harness.element.remove();
    });

    it('tells a bad document from a bad network', async () => {
      const harness = await mount();
      network.asked[0]!.answer(json({ ...small, levels: [] }));
      await harness.until(() => harness.state === 'error');
      expect(harness.text('notice')).to.equal('The questions could not be loaded. Please try again later.');
      expect(harness.parts('button')).to.deep.equal([]);
      expect(harness.parts('problems')).to.deep.equal([]);
    });

    it('names what is no JSON, or too large', async () => {
      const harness = await mount();
      network.asked[0]!.answer(new Response('<!doctype html>'));
      await harness.until(() => harness.state === 'error');
      expect(harness.events[0]!.detail.problems[0].code).to.equal('unreadable');
      harness.element.src = '/large.json';
      await harness.until(() => network.asked.length === 2);
      network.asked[1]!.answer(new Response('"' + 'x'.repeat(500_001) + '"'));
      await harness.until(() => harness.events.length === 2);
      expect(harness.events[1]!.detail.problems[0].code).to.equal('too-large');
    });

    it('shows editors in preview what to mend, as text', async () => {
      const harness = await mount('src="/small.json" preview');
      const title = '<img src=x onerror=alert(1)>'.repeat(40);
      network.asked[0]!.answer(json({ ...small, title, intro: 7, wieght: 1 }));
      await harness.until(() => harness.state === 'error');
      const [list] = harness.parts('problems');
      expect(
        [...list!.querySelectorAll('li')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal([
        'title must have at most 1000 characters, has 1120. Shorten it.',
        'intro must be text in quotes, or texts by language such as {"en": "…", "es": "…"}, is 7. Write it so.',
        'wieght is not one of id, version, lang, title, intro, resultLabel, note, areas, questions, levels, horizon, board, resources, messages. Correct the name, or begin it with "x-".',
      ]);
      expect(harness.root.querySelector('img')).to.equal(null);
      await expect(harness.element).to.be.accessible();
      harness.element.preview = false;
      await harness.shown();
      expect(harness.parts('problems')).to.deep.equal([]);
    });
  });

  describe('a child script', () => {
    const child = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;

    it('is read', async () => {
      const harness = await Harness.mount(`<readiness-assessment>${child(small)}</readiness-assessment>`);
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.story).to.equal('ready');
      expect(network.asked).to.deep.equal([]);
    });

    it('may come later, and be taken away again', async () => {
      const harness = await mount('');
      expect(harness.text('title')).to.equal(content.title);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify(small);
      harness.element.append(script);
      await harness.until(() => harness.text('title') === small.title);
      script.remove();
      await harness.until(() => harness.text('title') === content.title);
      expect(harness.story).to.equal('ready');
    });

    it('that is no JSON is a problem like others', async () => {
      const harness = await Harness.mount(
        '<readiness-assessment><script type="application/json">{“id”: 1}</script></readiness-assessment>',
      );
      await harness.until(() => harness.state === 'error');
      expect(harness.events[0]!.detail.problems[0].code).to.equal('unreadable');
    });

    it('that is empty does not throw', async () => {
      const harness = await Harness.mount(
        '<readiness-assessment><script type="application/json"></script></readiness-assessment>',
      );
      await harness.until(() => harness.state === 'error');
      expect(harness.events[0]!.detail.problems[0].code).to.equal('unreadable');
    });
  });

  it('property before src before child before built-in', async () => {
    const harness = await Harness.mount(
      `<readiness-assessment src="/src.json"><script type="application/json">${JSON.stringify({ ...small, title: 'Child' })}</script></readiness-assessment>`,
    );
    await harness.until(() => network.asked.length === 1);
    network.asked[0]!.answer(json({ ...small, title: 'Src' }));
    await harness.until(() => harness.text('title') === 'Src');
    harness.element.assessment = { ...small, title: 'Property' };
    await harness.until(() => harness.text('title') === 'Property');
    harness.element.assessment = null as never;
    await harness.until(() => network.asked.length === 2);
    harness.element.removeAttribute('src');
    await harness.until(() => harness.text('title') === 'Child');
    harness.element.replaceChildren();
    await harness.until(() => harness.text('title') === content.title);
    expect(harness.story).to.equal('ready');
  });
});
