import { expect } from '@open-wc/testing';
import {
  ReadinessAnswerEvent,
  ReadinessCompleteEvent,
  ReadinessErrorEvent,
  ReadinessReadyEvent,
  ReadinessResourceEvent,
  ReadinessRestartEvent,
  ReadinessStartEvent,
} from '../../src/index.js';
import { Harness } from '../support/harness.js';
import { ADVANCING, small } from '../support/assessments.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const frozen = (value: unknown): boolean =>
  !value || typeof value !== 'object' || (Object.isFrozen(value) && Object.values(value).every(frozen));

describe('events', () => {
  it('tell a visit in order', async () => {
    const harness = await Harness.mount();
    await harness.complete({
      vision: 'shared',
      alignment: ['data', 'supports'],
      culture: 'team',
      transparency: 'open',
    });
    await harness.press('Start over');
    await harness.choose('vision', 'lived');
    expect(harness.story).to.equal(
      'ready › start › answer › answer › answer › answer › answer › complete › restart › start › answer',
    );
  });

  for (const [what, assessment, expected] of [
    ['a sound assessment', small, 'ready'],
    ['one that cannot be used', {}, 'error'],
  ] as const) {
    it(`wait until the page is looked at, and come once: ${what}`, async () => {
      Object.defineProperty(Document.prototype, 'prerendering', { value: true, configurable: true });
      const element = document.createElement('readiness-assessment');
      const harness = Harness.of(element);
      element.assessment = assessment as never;
      document.body.append(element);
      await harness.until(() => harness.state !== '' && !element.isUpdatePending);
      element.headingLevel = 3;
      await harness.shown();
      expect(harness.story).to.equal('');
      Object.defineProperty(Document.prototype, 'prerendering', { value: false, configurable: true });
      document.dispatchEvent(new Event('prerenderingchange'));
      await harness.until(() => harness.story !== '');
      element.headingLevel = 4;
      await harness.shown();
      expect(harness.story).to.equal(expected);
      element.remove();
    });
  }

  it('bubble, cross shadow roots, and carry frozen plain data', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    harness.parts('link')[0]!.addEventListener('click', (event) => event.preventDefault());
    harness.parts('link')[0]!.click();
    harness.element.assessment = {} as never;
    await harness.until(() => harness.events.at(-1)?.type === 'readiness-error');
    for (const event of harness.events) {
      expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(frozen(event.detail), event.type).to.equal(true);
      expect(JSON.parse(JSON.stringify(event.detail))).to.deep.equal(event.detail);
    }
  });

  it('are instances of their classes', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    harness.parts('link')[0]!.addEventListener('click', (event) => event.preventDefault());
    harness.parts('link')[0]!.click();
    await harness.press('Start over');
    harness.element.assessment = {} as never;
    await harness.until(() => harness.events.at(-1)?.type === 'readiness-error');
    const classes = [
      ReadinessReadyEvent,
      ReadinessStartEvent,
      ReadinessAnswerEvent,
      ReadinessCompleteEvent,
      ReadinessResourceEvent,
      ReadinessRestartEvent,
      ReadinessErrorEvent,
    ];
    for (const type of classes)
      expect(
        harness.events.some((event) => event instanceof type),
        type.name,
      ).to.equal(true);
  });

  it('carry the envelope', async () => {
    const harness = await Harness.mount('<readiness-assessment id="quiz"></readiness-assessment>');
    await harness.choose('vision', 'shared');
    for (const { detail } of harness.events) {
      expect(detail).to.deep.include({
        schema: 'readiness-event/1',
        instance: 'quiz',
        assessment: { id: 'district-readiness', version: '2.0' },
        lang: 'en',
        preview: false,
      });
      expect(detail.attempt).to.match(UUID);
    }
  });

  it('tell two elements apart', async () => {
    const harness = await Harness.mount(
      '<div><readiness-assessment></readiness-assessment><readiness-assessment></readiness-assessment></div>',
    );
    const other = Harness.of(harness.element.nextElementSibling);
    await harness.choose('vision', 'shared');
    await other.choose('vision', 'shared');
    const [one, two] = [harness, other].map(({ events }) => events.at(-1)!.detail);
    expect(one.instance).not.to.equal(two.instance);
    expect(one.attempt).not.to.equal(two.attempt);
  });

  it('keep one attempt together, and give the next a new id', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    const ids = new Set(harness.events.map(({ detail }) => detail.attempt));
    expect(ids.size).to.equal(1);
    await harness.press('Start over');
    expect(ids.has(harness.events.at(-1)!.detail.attempt)).to.equal(false);
  });

  it('count answers', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    expect(harness.events.at(-1)!.detail).to.deep.include({ question: 'vision', answered: 1, total: 4 });
    expect(harness.events.at(-1)!.detail).not.to.have.property('value');
    await harness.press('Continue');
    await harness.choose('alignment', 'data');
    await harness.choose('alignment', 'data');
    expect(harness.events.at(-1)!.detail).to.deep.include({ question: 'alignment', answered: 1, total: 4 });
  });

  it('do not repeat an answer that did not change', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.choose('vision', 'shared');
    expect(harness.story).to.equal('ready › start › answer');
  });

  it('fire for no property that the page sets', async () => {
    const harness = await Harness.mount();
    harness.element.answers = ADVANCING;
    harness.element.layout = 'page';
    harness.element.headingLevel = 3;
    harness.element.preview = true;
    await harness.shown();
    expect(harness.story).to.equal('ready');
  });

  it('tell of the first answer even when the page gave some before', async () => {
    const harness = await Harness.mount();
    harness.element.answers = { vision: 'shared' };
    await harness.shown();
    await harness.choose('vision', 'lived');
    expect(harness.story).to.equal('ready › start › answer');
  });

  it('tell of a restart by the page, so that listeners can clear what they show', async () => {
    const harness = await Harness.mount();
    harness.element.restart();
    expect(harness.story).to.equal('ready › restart');
  });

  it('complete once an attempt, with the result already readable', async () => {
    const harness = await Harness.mount();
    let seen: unknown;
    harness.element.addEventListener('readiness-complete', ({ detail }) => {
      seen = harness.element.result;
      expect(detail.result).to.deep.equal(seen);
    });
    await harness.complete();
    expect(seen).to.be.an('object');
    harness.element.layout = 'page';
    await harness.shown();
    expect(harness.events.filter(({ type }) => type === 'readiness-complete')).to.have.lengthOf(1);
  });

  it('name the resource that was opened', async () => {
    const harness = await Harness.mount();
    await harness.complete();
    const link = harness.parts('link')[0] as HTMLAnchorElement;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(harness.events.at(-1)!.detail).to.deep.include({ resource: 'conditions-guide', href: link.href });
  });

  it('are marked in preview', async () => {
    const harness = await Harness.mount('<readiness-assessment preview></readiness-assessment>');
    await harness.choose('vision', 'shared');
    for (const { detail } of harness.events) expect(detail.preview).to.equal(true);
  });

  describe('event-detail', () => {
    const report = async (detail: string) => {
      const harness = await Harness.mount(`<readiness-assessment event-detail="${detail}"></readiness-assessment>`);
      await harness.complete();
      const { result } = harness.events.at(-1)!.detail;
      const value = harness.events.find(({ type }) => type === 'readiness-answer')!.detail.value;
      return { harness, result, value };
    };
    const scores = ['percent', 'level', 'areas', 'focus', 'conditions', 'unsure', 'known', 'total'];

    it('scores: the result without answers', async () => {
      const { result, value } = await report('scores');
      expect(Object.keys(result)).to.deep.equal(scores);
      expect(value).to.equal(undefined);
    });

    it('level: nothing but level and focus', async () => {
      const { result, value, harness } = await report('level');
      expect(result).to.deep.equal({
        level: { id: 'advancing', label: 'Advancing' },
        focus: ['future-focus', 'open-doors'],
      });
      expect(value).to.equal(undefined);
      expect(harness.element.result).to.have.keys(scores);
    });

    it('answers: all of it', async () => {
      const { result, value } = await report('answers');
      expect(Object.keys(result)).to.deep.equal([...scores, 'answers']);
      expect(result.answers).to.deep.equal(ADVANCING);
      expect(value).to.equal('shared');
    });

    it('answers: null for an answer taken back', async () => {
      const harness = await Harness.mount('<readiness-assessment event-detail="answers"></readiness-assessment>');
      harness.element.assessment = small;
      await harness.until(() => harness.text('title') === small.title);
      await harness.choose('worms', 'no');
      await harness.press('Continue');
      await harness.choose('beds', 'north');
      await harness.choose('beds', 'north');
      expect(harness.events.at(-1)!.detail).to.deep.include({ question: 'beds', value: null, answered: 1 });
    });
  });

  it('let a listener start over at once', async () => {
    const harness = await Harness.mount();
    harness.element.addEventListener('readiness-complete', () => harness.element.restart());
    await harness.complete();
    await harness.shown();
    expect(harness.element.result).to.equal(null);
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    expect(harness.story).to.match(/complete › restart$/);
  });

  describe('whenComplete', () => {
    it('resolves when the visitor completes', async () => {
      const harness = await Harness.mount();
      const [one, two] = [harness.element.whenComplete(), harness.element.whenComplete()];
      const result = await harness.complete();
      expect(await one).to.equal(result);
      expect(await two).to.equal(result);
    });

    it('resolves at once when there is a result', async () => {
      const harness = await Harness.mount();
      const result = await harness.complete();
      expect(await harness.element.whenComplete()).to.equal(result);
    });

    it('waits on over a restart', async () => {
      const harness = await Harness.mount();
      const promise = harness.element.whenComplete();
      await harness.choose('vision', 'shared');
      harness.element.restart();
      await harness.shown();
      const result = await harness.complete();
      expect(await promise).to.equal(result);
    });
  });
});
