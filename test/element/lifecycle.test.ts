import { expect, fixture } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { encode } from '../../src/core/code.js';
import { define } from '../../src/define.js';
import { ReadinessAssessmentElement, VERSION } from '../../src/index.js';
import { ADVANCING, small } from '../support/assessments.js';
import { Harness, warnings } from '../support/harness.js';

describe('lifecycle', () => {
  it('takes over properties that were set before it was defined', async () => {
    class LateElement extends ReadinessAssessmentElement {}
    const element = Object.assign(document.createElement('late-assessment'), {
      layout: 'page',
      eventDetail: 'level',
      headingLevel: 4,
      preview: true,
      assessment: small,
      answers: { worms: 'many' },
    });
    document.body.append(element);
    customElements.define('late-assessment', LateElement);
    const harness = Harness.of(element);
    await harness.until(() => harness.text('title') === small.title);
    expect(element).to.include({ layout: 'page', eventDetail: 'level', headingLevel: 4, preview: true });
    expect(element.getAttribute('layout')).to.equal('page');
    expect(harness.texts('prompt')).to.deep.equal(small.questions.map(({ text }) => text));
    expect(harness.outline[0]).to.equal('4 How is the garden?');
    expect(harness.checked).to.deep.equal(['worms-many']);
    element.remove();
  });

  it('can be made by script, and shows once it is on the page', async () => {
    const element = document.createElement('readiness-assessment');
    element.answers = { vision: 'lived' };
    const harness = Harness.of(element);
    document.body.append(element);
    await harness.shown();
    expect(harness.checked).to.deep.equal(['vision-lived']);
    element.remove();
  });

  it('loses nothing when it is moved', async () => {
    const harness = await Harness.mount('<div><p></p><readiness-assessment></readiness-assessment><p></p></div>');
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.choose('alignment', 'data');
    const { attempt } = harness.events.at(-1)!.detail;
    harness.element.previousElementSibling!.before(harness.element);
    await harness.shown();
    expect(harness.text('progress')).to.equal('Question 2 of 4');
    expect(harness.checked).to.deep.equal(['alignment-data']);
    await harness.choose('alignment', 'supports');
    expect(harness.events.at(-1)!.detail.attempt).to.equal(attempt);
    expect(harness.story).to.equal('ready › start › answer › answer › answer');
  });

  it('loses nothing when it is taken out and put back, also as a result', async () => {
    const harness = await Harness.mount('<div><readiness-assessment></readiness-assessment></div>');
    const result = await harness.complete();
    const parent = harness.element.parentElement!;
    harness.element.remove();
    harness.element.layout = 'page';
    await harness.shown();
    parent.append(harness.element);
    await harness.shown();
    expect(harness.element.result).to.equal(result);
    expect(harness.text('level')).to.equal('Advancing');
    expect(harness.story.match(/complete|ready/g)).to.deep.equal(['ready', 'complete']);
  });

  it('looks at the address again when it comes back: that may have led to a result meanwhile', async () => {
    const harness = await Harness.mount('<div><readiness-assessment></readiness-assessment></div>');
    await harness.choose('vision', 'shared');
    const parent = harness.element.parentElement!;
    harness.element.remove();
    try {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `readiness-${encode(content, ADVANCING)}`;
      await changed;
      await harness.shown();
      parent.append(harness.element);
      await harness.until(() => harness.text('level') === 'Advancing');
      expect(harness.element.answers).to.deep.equal({ vision: 'shared' });
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('leaves two on a page alone', async () => {
    const harness = await Harness.mount(
      '<div><readiness-assessment></readiness-assessment><readiness-assessment></readiness-assessment></div>',
    );
    const other = Harness.of(harness.element.nextElementSibling);
    await harness.choose('vision', 'shared');
    await other.choose('vision', 'lived');
    await other.press('Continue');
    expect([harness.text('progress'), other.text('progress')]).to.deep.equal(['Question 1 of 4', 'Question 2 of 4']);
    expect(harness.element.answers).to.deep.equal({ vision: 'shared' });
  });

  it('works in a shadow root, and its events come out of it', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('readiness-assessment');
    host.attachShadow({ mode: 'closed' }).append(element);
    const harness = Harness.of(element);
    await harness.shown();
    let targets: EventTarget[] = [];
    host.addEventListener('readiness-complete', (event) => (targets = [event.target!]));
    await harness.complete();
    expect(targets).to.deep.equal([host]);
  });

  it('listens outside itself while it is on the page, and to no more than it needs', async () => {
    const places: unknown[] = [undefined, window, document, document.documentElement, document.body];
    const outside = (target: unknown) => places.includes(target);
    const there: string[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
      if (outside(this)) there.push(String(type));
      addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type, ...rest) {
      if (outside(this) && there.includes(String(type))) there.splice(there.indexOf(String(type)), 1);
      removeEventListener.call(this, type, ...rest);
    };
    try {
      const element = document.createElement('readiness-assessment');
      document.body.append(element);
      await Harness.of(element).shown();
      // And not for the end of parsing, which is over: it would only show again what is on screen.
      expect(there.sort()).to.deep.equal(['hashchange', 'online', 'online', 'prerenderingchange']);
      element.remove();
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(there).to.deep.equal([]);
  });

  it('shows its children until it is defined, and hides them afterwards', async () => {
    const fallback = await fixture<HTMLElement>(
      '<undefined-assessment><a href="/embed">Open</a></undefined-assessment>',
    );
    expect(fallback.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
    const harness = await Harness.mount('<readiness-assessment><a href="/embed">Open</a></readiness-assessment>');
    expect(harness.element.firstElementChild!.getBoundingClientRect().height).to.equal(0);
  });

  it('shows what is slotted, where it belongs', async () => {
    const harness = await Harness.mount(`<readiness-assessment>
      <p slot="intro">Welcome to Springfield.</p>
      <form slot="signup"><input name="email" /></form>
      <p slot="result-end">Call us.</p>
    </readiness-assessment>`);
    const visible = () =>
      [...harness.element.children].filter((child) => child.getClientRects().length).map((child) => child.slot);
    expect(visible()).to.deep.equal(['intro']);
    await harness.complete();
    expect(visible()).to.deep.equal(['signup', 'result-end']);
  });

  describe('define', () => {
    it('does nothing the second time', async () => {
      expect(await warnings(() => define())).to.deep.equal([]);
      expect(customElements.get('readiness-assessment')).to.equal(ReadinessAssessmentElement);
    });

    it('does nothing without a registry', () => {
      expect(() => define(undefined)).not.to.throw();
    });

    it('warns once, naming both versions, when another one is there', async () => {
      const other = { get: () => ({ version: '9.9.9' }), define: () => expect.fail('must not define') };
      const said = await warnings(() => {
        define(other as never);
        define(other as never);
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.match(/version-clash/)
        .and.include('9.9.9')
        .and.include(VERSION);
    });

    it('warns of a class that is not ours', async () => {
      const said = await warnings(() => define({ get: () => HTMLElement } as never));
      expect(said[0]).to.match(/version-clash: version \d\S+ is not used/);
    });
  });

  it('keeps the sample answers legal', async () => {
    const harness = await Harness.mount();
    harness.element.answers = ADVANCING;
    expect(harness.element.answers).to.deep.equal(ADVANCING);
  });
});
