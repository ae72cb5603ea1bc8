import { expect } from '@open-wc/testing';
import { content } from '../../src/content/en.js';
import { ADVANCING, small } from '../support/assessments.js';
import { Harness, warnings } from '../support/harness.js';

describe('attributes and properties', () => {
  const enumerated = [
    ['layout', 'layout', ['steps', 'page']],
    ['event-detail', 'eventDetail', ['scores', 'level', 'answers']],
  ] as const;
  for (const [attribute, property, values] of enumerated) {
    it(`${property} is ${values[0]} unless the attribute is legal`, async () => {
      const { element } = await Harness.mount();
      expect(element[property]).to.equal(values[0]);
      for (const value of values) {
        element.setAttribute(attribute, value.toUpperCase());
        expect(element[property]).to.equal(value);
      }
      for (const wrong of ['', 'nonsense', 'pages', '0']) {
        element.setAttribute(attribute, wrong);
        expect(element[property]).to.equal(values[0]);
      }
    });

    it(`${property} is ${values[0]} when it is set to anything else`, async () => {
      const { element } = await Harness.mount();
      const unwritable = { toString: 1, valueOf: 1 };
      for (const wrong of [undefined, null, 'nonsense', 7, true, [], {}, Symbol('x'), () => 1, unwritable]) {
        element[property] = values[1] as never;
        element[property] = wrong as never;
        expect(element[property]).to.equal(values[0]);
        await element.updateComplete;
        expect(element.getAttribute(attribute)).to.equal(values[0]);
      }
    });

    it(`${property} reflects`, async () => {
      const { element } = await Harness.mount();
      element[property] = values[1] as never;
      await element.updateComplete;
      expect(element.getAttribute(attribute)).to.equal(values[1]);
    });
  }

  it('src goes with null, and with undefined, which frameworks write for nothing', async () => {
    const { element } = await Harness.mount();
    for (const nothing of [null, undefined]) {
      element.src = 'data:application/json,{}';
      await element.updateComplete;
      element.src = nothing as never;
      await element.updateComplete;
      expect(element.hasAttribute('src')).to.equal(false);
    }
  });

  it('preview reflects like a native boolean', async () => {
    const { element } = await Harness.mount();
    expect(element.preview).to.equal(false);
    element.preview = true;
    await element.updateComplete;
    expect(element.getAttribute('preview')).to.equal('');
    element.preview = 0 as never;
    await element.updateComplete;
    expect(element.hasAttribute('preview')).to.equal(false);
  });

  it('heading-level moves the whole outline, and nothing else is legal', async () => {
    const harness = await Harness.mount('<readiness-assessment heading-level="4"></readiness-assessment>');
    await harness.complete();
    expect(harness.outline.map((line) => line[0])).to.deep.equal(['4', '5', '5', '5', '6', '6']);
    harness.element.headingLevel = 6;
    await harness.shown();
    expect(harness.outline.map((line) => line[0])).to.deep.equal(['6', '6', '6', '6', '6', '6']);
    for (const wrong of ['1', '7', '2.5', 'x', '', '-3', '22']) {
      harness.element.setAttribute('heading-level', wrong);
      expect(harness.element.headingLevel, wrong).to.equal(2);
    }
    harness.element.removeAttribute('heading-level');
    await harness.shown();
    expect(harness.outline[0]![0]).to.equal('2');
  });

  describe('lang', () => {
    const english = async (markup: string) => {
      const harness = await Harness.mount(markup);
      await harness.choose('vision', 'shared');
      return [harness.events.at(-1)!.detail.lang, harness.panel.parentElement!.lang];
    };
    for (const lang of ['en', 'en-GB', 'EN-us', 'tlh', '', 'x--']) {
      it(`“${lang}” shows English, and says so`, async () => {
        expect(await english(`<div lang="${lang}"><readiness-assessment></readiness-assessment></div>`)).to.deep.equal([
          'en',
          'en',
        ]);
        expect(await english(`<readiness-assessment lang="${lang}"></readiness-assessment>`)).to.deep.equal([
          'en',
          'en',
        ]);
      });
    }
  });

  describe('dir', () => {
    it('follows the nearest ancestor', async () => {
      const harness = await Harness.mount('<div dir="rtl"><readiness-assessment></readiness-assessment></div>');
      expect(getComputedStyle(harness.panel).direction).to.equal('rtl');
      const input = harness.inputs[0]!.getBoundingClientRect();
      const row = harness.parts('choice')[0]!.getBoundingClientRect();
      expect(row.right - input.right).to.be.below(input.left - row.left);
      harness.element.dir = 'ltr';
      expect(getComputedStyle(harness.panel).direction).to.equal('ltr');
    });
  });

  describe('answers', () => {
    it('prefill, and show', async () => {
      const harness = await Harness.mount();
      harness.element.answers = ADVANCING;
      await harness.shown();
      expect(harness.checked).to.deep.equal(['vision-shared']);
      for (const label of ['Continue', 'Continue', 'Continue', 'See your result']) await harness.press(label);
      expect(harness.element.result?.percent).to.equal(73);
      expect(harness.story).to.equal('ready › complete');
    });

    it('go on with a visit under way', async () => {
      const harness = await Harness.mount();
      await harness.choose('vision', 'shared');
      await harness.press('Continue');
      const { attempt } = harness.events.at(-1)!.detail;
      harness.element.answers = { ...harness.element.answers, alignment: ['data'] };
      await harness.shown();
      expect(harness.text('progress')).to.equal('Question 2 of 4');
      await harness.choose('alignment', 'supports');
      expect(harness.element.answers).to.deep.equal({ vision: 'shared', alignment: ['supports', 'data'] });
      expect(harness.events.at(-1)!.detail.attempt).to.equal(attempt);
    });

    it('set after a result begin a new attempt', async () => {
      const harness = await Harness.mount();
      await harness.complete();
      const { attempt } = harness.events.at(-1)!.detail;
      harness.element.answers = { ...ADVANCING, vision: 'lived' };
      await harness.shown();
      expect(harness.element.result).to.equal(null);
      expect(harness.text('progress')).to.equal('Question 1 of 4');
      for (const label of ['Continue', 'Continue', 'Continue', 'See your result']) await harness.press(label);
      expect(harness.events.at(-1)!.detail.attempt).not.to.equal(attempt);
      expect(harness.story).to.match(/complete › complete$/);
    });

    it('cannot be changed from outside', async () => {
      const harness = await Harness.mount();
      const given = { alignment: ['data'] };
      harness.element.answers = given;
      given.alignment.push('supports');
      expect(harness.element.answers).to.deep.equal({ alignment: ['data'] });
    });

    it('that do not fit are dropped, with one warning', async () => {
      const harness = await Harness.mount();
      const wrong = { vision: 'blurred', alignment: 'data', culture: 'team', moon: 'full', transparency: 7 };
      const said = await warnings(() => {
        harness.element.answers = wrong as never;
        harness.element.answers = wrong as never;
      });
      expect(harness.element.answers).to.deep.equal({ culture: 'team' });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.include('unknown-answers').and.include('vision, alignment, moon, transparency');
    });

    for (const nonsense of [null, undefined, 7, 'text', [], () => 1, new Date(), new Map([[1, 2]])]) {
      it(`${String(nonsense)} clears them and throws nothing`, async () => {
        const harness = await Harness.mount();
        harness.element.answers = { vision: 'shared' };
        harness.element.answers = nonsense as never;
        expect(harness.element.answers).to.deep.equal({});
      });
    }

    it('throw nothing even when their getters do', async () => {
      const harness = await Harness.mount();
      const trap = {
        get vision(): string {
          throw new Error('trap');
        },
      };
      harness.element.answers = trap;
      expect(harness.element.answers).to.deep.equal({});
    });
  });

  describe('assessment', () => {
    it('is the built-in one by default', async () => {
      const { element } = await Harness.mount();
      expect(element.assessment).to.equal(content);
    });

    it('takes another one, and goes back with null', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = small;
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.element.assessment).to.equal(small);
      await harness.complete({ worms: 'some', beds: 'north', rain: 'yes' });
      expect(harness.events.at(-1)!.detail).to.deep.include({ assessment: { id: 'small', version: '2.1' } });
      expect(harness.element.result).to.deep.include({ percent: 75, focus: ['soil'] });
      expect(harness.text('note')).to.equal('A conversation starter, not a validated instrument.');
      expect(harness.text('title')).to.equal('Your result: Green');
      harness.element.assessment = null as never;
      await harness.shown();
      expect(harness.element.assessment).to.equal(content);
      expect(harness.text('title')).to.equal(content.title);
    });

    it('offers “not sure” only where the document does', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = { ...small, questions: [small.questions[2]!], areas: [small.areas[1]!] };
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.texts('choice')).to.deep.equal(['No', 'Yes']);
      expect(harness.text('progress')).to.equal('');
      await harness.press('See your result');
      expect(harness.text('error')).to.equal('Error: Choose one answer to continue.');
      await harness.complete({ rain: 'no' });
      expect(harness.outline).to.deep.equal(['2 Your result: Bare', '3 Start here: Water']);
    });

    it('does not show the built-in one first when it is set early', async () => {
      const element = document.createElement('readiness-assessment');
      element.assessment = small;
      const harness = Harness.of(element);
      document.body.append(element);
      await harness.shown();
      const seen = new Set([harness.text('title')]);
      await harness.until(() => (seen.add(harness.text('title')), harness.text('title') === small.title));
      expect(seen.has(content.title)).to.equal(false);
      expect(harness.story).to.equal('ready');
      element.remove();
    });

    it('keeps the answers that fit, also those set while it is on its way', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = small;
      harness.element.answers = { worms: 'many', rain: 'yes' };
      await harness.until(() => harness.text('title') === small.title);
      expect(harness.element.answers).to.deep.equal({ worms: 'many', rain: 'yes' });
      harness.element.assessment = { ...small, version: '2.2', questions: small.questions.slice(1) };
      harness.element.assessment = {
        ...small,
        version: '2.3',
        areas: [small.areas[0]!],
        questions: small.questions.slice(0, 2),
      };
      await harness.until(() => !('rain' in harness.element.answers));
      expect(harness.element.answers).to.deep.equal({ worms: 'many' });
    });

    it('with other questions under the same id and version does not break the visit', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = small;
      await harness.until(() => harness.text('title') === small.title);
      await harness.choose('worms', 'many');
      await harness.press('Continue');
      await harness.choose('beds', 'north');
      await harness.press('Continue');
      harness.element.assessment = {
        ...small,
        title: 'Less',
        areas: [small.areas[0]!],
        questions: [small.questions[1]!],
      };
      await harness.until(() => harness.text('title') === 'Less');
      expect(harness.checked).to.deep.equal(['beds-north']);
      await harness.press('See your result');
      expect(harness.element.result).to.deep.include({ percent: 50 });
    });

    it('is read anew when it is set again, and the same one keeps the result', async () => {
      const harness = await Harness.mount();
      const document = { ...small };
      harness.element.assessment = document;
      await harness.until(() => harness.text('title') === small.title);
      await harness.complete({ worms: 'some', beds: 'north', rain: 'yes' });
      harness.element.assessment = Object.assign(document, { note: 'Changed' });
      await harness.until(() => harness.text('note') === 'Changed');
      expect(harness.element.result).to.deep.include({ percent: 75 });
    });

    it('given last wins', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = small;
      harness.element.assessment = null as never;
      await harness.shown();
      harness.element.assessment = { ...small, title: 'Second' };
      await harness.until(() => harness.text('title') === 'Second');
      expect(harness.text('title')).to.equal('Second');
    });

    it('that cannot be used shows a calm notice, tells why, and recovers', async () => {
      const harness = await Harness.mount();
      await harness.choose('vision', 'shared');
      const said = await warnings(async () => {
        harness.element.assessment = { ...small, title: 7, areas: [] } as never;
        await harness.until(() => harness.text('notice') !== '');
      });
      expect(harness.text('notice')).to.equal('The questions could not be loaded. Please try again later.');
      expect(harness.state).to.equal('error');
      expect(harness.story).to.equal('ready › start › answer › error');
      expect(harness.events.at(-1)!.detail.problems.map(({ path }: { path: string }) => path)).to.deep.equal([
        'title',
        'areas',
      ]);
      expect(said[0]).to.include('title must be text in quotes, or texts by language');
      harness.element.layout = 'page';
      await harness.shown();
      expect(harness.story).to.match(/answer › error$/);
      harness.element.assessment = null as never;
      await harness.shown();
      expect(harness.state).to.equal('question');
      expect(harness.element.answers).to.deep.equal({ vision: 'shared' });
    });

    it('recovers with a good one', async () => {
      const harness = await Harness.mount();
      harness.element.assessment = 'nonsense' as never;
      await harness.until(() => harness.state === 'error');
      harness.element.assessment = small;
      await harness.until(() => harness.state === 'question');
      expect(harness.text('title')).to.equal(small.title);
      expect(harness.story).to.equal('ready › error');
    });

    it('fires ready only when a usable one shows', async () => {
      const element = document.createElement('readiness-assessment');
      const harness = Harness.of(element);
      element.assessment = { id: 1 } as never;
      document.body.append(element);
      await harness.until(() => harness.state === 'error');
      expect(harness.story).to.equal('error');
      element.assessment = small;
      await harness.until(() => harness.state === 'question');
      expect(harness.story).to.equal('error › ready');
      element.remove();
    });

    it('shows text as text', async () => {
      const harness = await Harness.mount();
      const evil = '<img src=x onerror="window.pwned = 1"><b>bold</b>';
      harness.element.assessment = { ...small, title: evil, intro: evil };
      await harness.until(() => harness.text('title') === evil);
      expect(harness.root.querySelector('img')).to.equal(null);
      expect(harness.text('intro')).to.equal(evil);
    });
  });
});
