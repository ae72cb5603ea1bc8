import { expect } from '@open-wc/testing';
import { connectFrames } from '../../src/integrations/index.js';
import { readMessage, type FrameMessage } from '../../src/integrations/frame-message.js';
import { schema } from '../../src/core/document/schema.js';
import { isNear } from '../../src/integrations/embed-page.js';
import { FIELDS, wordless } from '../../src/integrations/tell-parent.js';
import type { ErrorDetail, ReadinessEventMap } from '../../src/index.js';
import { Harness } from '../support/harness.js';

const TYPES = ['ready', 'start', 'answer', 'complete', 'restart', 'resource', 'error'].map(
  (name) => `readiness-${name}` as keyof ReadinessEventMap,
);

describe('what leaves of a document that cannot be used', () => {
  const path = (path: string) => wordless({ code: 'missing', path, message: 'is missing: hunter2' }).path;

  it('is every field that there is, with its place in a list', () => {
    const names = (node: object): string[] =>
      Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
        ...(key === 'properties' ? Object.keys(value as object) : []),
        ...(value && typeof value === 'object' ? names(value) : []),
      ]);
    expect([...new Set(names(schema))].filter((name) => !FIELDS.has(name))).to.deep.equal([]);
    for (const known of ['', 'questions[12].choices[0].weight', 'resources[199].lang', 'horizon.from']) {
      expect(path(known)).to.equal(known);
    }
  });

  it('is no name of somebody else’s, in figures or in words', () => {
    for (const [given, left] of [
      ['4111111111111111', '…'],
      ['4111', '…'],
      ['411', '…'],
      ['questions[4111]', '…'],
      ['[411].[111]', '….…'],
      ['title.hunter2', 'title.…'],
      ['areas[0].hunter2[1].id', 'areas[0].….id'],
      ['411.111.111', '….….…'],
      ['id[1][2]', '…'],
    ] as const) {
      expect(path(given), given).to.equal(left);
    }
  });
});

it('a document is near in the folder of the page alone, however often a server decodes', () => {
  const page = 'https://example.org/kit/embed.html';
  for (const near of ['own.json', 'deeper/own.json', './own.json?v=%2F', 'a/../own.json', 'caf%C3%A9.json']) {
    expect(isNear(near, page), near).to.equal(true);
  }
  for (const far of [
    '../own.json',
    'deeper%2f..%2f..%2fown.json',
    '..%5cown.json',
    '%252e%252e%252fown.json',
    '%252e%252e/own.json',
    'deeper%25252F..',
    '..%00',
    '..\\..\\own.json',
    '//kit/own.json',
    'http://example.org/kit/own.json',
  ]) {
    expect(isNear(far, page), far).to.equal(false);
  }
});

/** The built page for frames, as a publisher's site serves it. */
describe('embed.html', () => {
  let iframe: HTMLIFrameElement;
  /** All that the frame has posted. */
  let posted: unknown[];
  const events: CustomEvent[] = [];
  const hear = (event: Event) => events.push(event as CustomEvent);
  const listen = ({ data, source }: MessageEvent) => {
    if (source === iframe.contentWindow) posted.push(data);
  };
  let stop: (() => void) | undefined;

  const until = async (condition: () => boolean) => {
    const end = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`still waiting for ${String(condition)}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const messages = () => posted.map(readMessage).filter((message) => message !== undefined);
  const told = (type: FrameMessage['type']) => messages().filter((message) => message.type === type);
  const story = () => events.map(({ type }) => type.replace('readiness-', '')).join(' › ');

  /** Opens the page in a frame; resolves when it has told its height. */
  const open = async (query = '', attributes: Record<string, string> = {}): Promise<void> => {
    iframe = document.createElement('iframe');
    const all = { src: `/dist/embed.html${query}`, style: 'width:600px;height:300px', title: 'Frame', ...attributes };
    for (const [name, value] of Object.entries(all)) iframe.setAttribute(name, value);
    document.body.append(iframe);
    await until(() => told('height').length > 0 && told('event').length > 0);
  };
  const inside = () => Harness.of(iframe.contentDocument!.querySelector('readiness-assessment'));
  const contentHeight = () => Math.ceil(iframe.contentDocument!.body.getBoundingClientRect().height);
  const fits = () => iframe.clientHeight === contentHeight();

  beforeEach(() => {
    posted = [];
    events.length = 0;
    addEventListener('message', listen);
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    stop?.();
    stop = undefined;
    iframe.remove();
    removeEventListener('message', listen);
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  it('fits its height to each question and to the result, and tells every event once', async () => {
    stop = connectFrames();
    await open();
    await until(fits);
    const heights = [iframe.clientHeight];
    const assessment = inside();
    for (const [question, choice] of [
      ['vision', 'shared'],
      ['alignment', 'data'],
      ['culture', 'team'],
      ['transparency', 'most'],
    ] as const) {
      await assessment.choose(question, choice);
      await assessment.press(question === 'transparency' ? 'See your result' : 'Continue');
      await until(fits);
      heights.push(iframe.clientHeight);
    }
    expect(new Set(heights).size).to.be.above(3);
    await until(() => assessment.button('Print') !== undefined && fits());
    await until(() => events.length === 7);
    expect(story()).to.equal('ready › start › answer › answer › answer › answer › complete');
    expect(events.every(({ target }) => target === iframe)).to.equal(true);
    // Nothing goes on by itself: each new height was asked for once.
    const asked = told('height').length;
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    expect(told('height')).to.have.length(asked);
    expect(asked).to.be.at.most(12);
  });

  it('tells a page that comes late all that happened, once and in order', async () => {
    await open();
    await inside().complete();
    await until(() => told('event').length > 6);
    expect(events).to.deep.equal([]);
    stop = connectFrames();
    await until(() => events.at(-1)?.type === 'readiness-complete');
    const types = events.map(({ type }) => type);
    expect(types[0]).to.equal('readiness-ready');
    expect(types.filter((type) => type === 'readiness-complete')).to.have.length(1);
    await until(fits);
    connectFrames()();
    await inside().press('Start over');
    await until(() => events.at(-1)?.type === 'readiness-restart');
    expect(new Set(messages().map(({ sequence }) => sequence)).size).to.equal(
      Math.max(...messages().map(({ sequence }) => sequence)),
    );
    expect(events.filter(({ type }) => type === 'readiness-complete')).to.have.length(1);
  });

  it('is set up by its address', async () => {
    await open(
      '?lang=ar&layout=page&event-detail=level&heading-level=4&preview&accent=%238a1538&radius=2px&color-scheme=dark',
    );
    const { element, outline } = inside();
    const root = iframe.contentDocument!.documentElement;
    expect(element).to.include({ layout: 'page', eventDetail: 'level', preview: true, headingLevel: 4 });
    expect([root.lang, root.dir, root.style.colorScheme]).to.deep.equal(['ar', 'rtl', 'dark']);
    expect(iframe.contentWindow!.getComputedStyle(element).direction).to.equal('rtl');
    expect(element.style.getPropertyValue('--readiness-accent')).to.equal('#8a1538');
    expect(outline[0]).to.equal(`4 ${iframe.contentDocument!.title}`);
    expect(told('event')[0]).to.nested.include({ 'detail.lang': 'ar', 'detail.preview': true });
  });

  for (const [lang, shown, dir] of [
    ['de', 'en', 'ltr'],
    ['es_MX', 'es', 'ltr'],
    ['ar-SA', 'ar', 'rtl'],
    ['he', 'en', 'ltr'],
    ['', 'en', 'ltr'],
  ] as const) {
    it(`is in the language that is shown, and is no invalid tag: ${lang || 'none'}`, async () => {
      await open(`?lang=${lang}`);
      const page = iframe.contentDocument!;
      await until(() => page.documentElement.lang === shown);
      expect(page.documentElement.dir).to.equal(dir);
      expect(inside().element.lang).to.equal(lang.replace('_', '-'));
      expect(told('event')[0]).to.nested.include({ 'detail.lang': shown });
    });
  }

  it('is left to right, light, and English when nothing else is said', async () => {
    await open();
    const { lang, dir, style } = iframe.contentDocument!.documentElement;
    expect([lang, dir, style.colorScheme]).to.deep.equal(['en', 'ltr', 'light']);
  });

  it('reads a document in its folder, and none from elsewhere', async () => {
    await open('?src=deeper/own.json');
    expect(inside().element.src).to.equal('deeper/own.json');
    // It is not there, and a page that frames this one learns no more than that.
    await until(() => told('event').length > 0);
    expect(told('event')[0]).to.nested.include({ event: 'readiness-error' });
    expect((told('event')[0] as unknown as { detail: ErrorDetail }).detail.problems).to.deep.equal([
      { code: 'not-found', path: '', message: '' },
    ]);
    for (const elsewhere of [
      'https://example.org/evil.json',
      '//example.org/evil.json',
      '/api/messages',
      '../own.json',
      'deeper/../../own.json',
      '%2e%2e/own.json',
      'http://[',
      'data:application/json,{}',
      'blob:null/x',
    ]) {
      iframe.remove();
      posted = [];
      await open(`?src=${encodeURIComponent(elsewhere)}`);
      expect(inside().element.src, elsewhere).to.equal(null);
      expect(told('event')[0]).to.nested.include({
        event: 'readiness-ready',
        'detail.assessment.id': 'district-readiness',
      });
    }
  });

  it('works in a sandbox without an origin, where modules cannot be imported', async () => {
    stop = connectFrames();
    await open('?lang=es', { sandbox: 'allow-scripts' });
    await until(() => events.length > 0);
    expect(events[0]!.detail).to.include({ lang: 'es' });
    await until(() => iframe.clientHeight > 300);
  });

  it('tells where the visitor went on, and nothing before', async () => {
    await open();
    expect(told('view')).to.have.length(0);
    const assessment = inside();
    await assessment.choose('vision', 'shared');
    iframe.focus();
    await assessment.press('Continue');
    await until(() => told('view').length === 1);
    expect(told('view')[0]).to.have.property('top').that.is.within(20, 400);
  });

  /** As a pointer does: the focus comes to the button first, and so never leaves the element. */
  const press = async (harness: Harness, label: string) => {
    harness.button(label)!.focus();
    await harness.press(label);
  };

  it('tells where each question begins, not only the first', async () => {
    await open();
    await until(() => told('event').length > 0);
    const harness = Harness.of(inside().element);
    for (const [count, question] of ['vision', 'alignment', 'culture'].entries()) {
      await harness.choose(question, { vision: 'shared', alignment: 'data', culture: 'team' }[question]!);
      await press(harness, 'Continue');
      await until(() => told('view').length === count + 1);
    }
  });

  it('tells where all other ways lead: back, on to the result, to a new start', async () => {
    await open();
    const assessment = inside();
    await assessment.choose('vision', 'shared');
    await press(assessment, 'Continue');
    await press(assessment, 'Back');
    await until(() => told('view').length === 2);
    await assessment.complete();
    await until(() => told('view').length === 6);
    await press(assessment, 'Start over');
    await until(() => told('view').length === 7);
  });

  it('keeps answers under the same name as any page, where a page of its own site frames it', async () => {
    localStorage.clear();
    await open('?persist=local');
    await inside().choose('vision', 'shared');
    await until(() => localStorage.length > 0);
    expect(Object.keys(localStorage)).to.deep.equal(['readiness-assessment/district-readiness/2.0/visit']);
    localStorage.clear();
  });

  it('is titled after what is on screen [WCAG 2.4.2]', async () => {
    await open();
    await until(() => told('event').length > 0);
    const page = iframe.contentDocument!;
    const harness = Harness.of(inside().element);
    const name = harness.text('title');
    expect(page.title).to.equal(name);
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    expect(page.title).to.equal(`${harness.text('prompt')} – ${name}`);
    await harness.press('Back');
    await harness.complete();
    expect(page.title).to.match(/^Where your district is now: \S+ – How ready/);
    await harness.press('Start over');
    expect(page.title).to.equal(name);
  });

  it('has a main part, and leaves the first heading to the page around it', async () => {
    await open('?lang=es');
    await until(() => told('event').length > 0);
    const page = iframe.contentDocument!;
    expect(page.querySelector('main')!.contains(inside().element)).to.equal(true);
    const heading = page.querySelector('h1')!;
    expect([heading.hidden, heading.lang, heading.textContent]).to.deep.equal([true, 'es', 'Autoevaluación']);
  });

  it('keeps the way on in view where the frame cannot grow [WCAG 2.4.11]', async () => {
    await open();
    await inside().choose('vision', 'shared');
    await inside().press('Continue');
    await until(() => contentHeight() > 300);
    const { top, bottom } = inside().part('primary').getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.at.most(300);
    expect(iframe.contentDocument!.documentElement.scrollWidth).to.be.at.most(600);
    // Never over what has the focus.
    iframe.focus();
    for (const input of inside().inputs) {
      input.focus();
      const top = () => inside().part('primary').getBoundingClientRect().top;
      await until(() => input.getBoundingClientRect().bottom <= top());
    }
  });

  it('greets WordPress, which shows it then', async () => {
    await open('#?secret=AbC123xyz9');
    const greetings = () => posted.filter((data) => (data as { secret?: string }).secret === 'AbC123xyz9');
    await until(() => greetings().length > 0);
    expect(greetings().at(-1)).to.deep.equal({ message: 'height', value: contentHeight(), secret: 'AbC123xyz9' });
    const before = greetings().length;
    iframe.contentWindow!.postMessage({ message: 'ready', secret: 'another' }, '*');
    iframe.contentWindow!.postMessage({ message: 'ready', secret: 'AbC123xyz9' }, '*');
    await until(() => greetings().length > before);
    expect(greetings()).to.have.length(before + 1);
  });

  it('says nothing to a page that says anything else', async () => {
    await open();
    const before = posted.length;
    for (const data of [null, 7, 'hello', { type: 'hello' }, { schema: 'readiness-frame/2', type: 'hello' }]) {
      iframe.contentWindow!.postMessage(data, '*');
    }
    iframe.contentWindow!.postMessage({ schema: 'readiness-frame/1', type: 'hello' }, '*');
    await until(() => posted.length > before);
    // The one answer: all it has told that still counts.
    expect(posted.length - before).to.equal(2);
  });
});
