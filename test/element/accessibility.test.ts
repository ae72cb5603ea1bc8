import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { canEmulateMedia } from '../support/engine.js';
import { content } from '../../src/content/whole-en.js';
import { encode } from '../../src/core/code.js';
import { ADVANCING } from '../support/assessments.js';
import { Harness } from '../support/harness.js';
import { press } from '../support/keys.js';
import { TEN } from '../support/ten.mjs';

/** Every state a visitor can see, by name. */
const STATES: Record<string, (harness: Harness) => Promise<unknown>> = {
  'the first question': async () => {},
  'a chosen answer': (harness) => harness.choose('vision', 'shared'),
  'a missing answer': (harness) => harness.press('Continue'),
  'the ten conditions': async (harness) => {
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.choose('alignment', 'data');
  },
  'the result': async (harness) => {
    await harness.complete();
    await withTools(harness);
  },
  'a result copied by hand': async (harness) => {
    await harness.complete();
    await withTools(harness);
    const blocked = { writeText: () => Promise.reject(new Error('blocked')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: blocked });
    const { execCommand } = Document.prototype;
    Document.prototype.execCommand = () => false;
    await harness.press('Copy link');
    await harness.until(() => harness.root.querySelector('textarea') !== null);
    Reflect.deleteProperty(navigator, 'clipboard');
    Document.prototype.execCommand = execCommand;
  },
  'an answer being changed': async (harness) => {
    await harness.complete();
    await withTools(harness);
    await harness.unfold('Your answers');
    harness.root.querySelector<HTMLElement>('.answers button')!.click();
    await harness.shown();
  },
  'a shared result': async (harness) => {
    location.hash = `readiness-${encode(content, ADVANCING)}`;
    await harness.until(() => harness.text('mark') !== '');
    await withTools(harness);
  },
  'a damaged link': async (harness) => {
    location.hash = 'readiness-7KQ2-9FXM';
    await harness.until(() => harness.text('mark') !== '');
  },
  'a visit picked up again': async (harness) => {
    const session = { attempt: 'a', answers: { vision: 'lived' }, position: 1, complete: false };
    sessionStorage.setItem(`${KEY}/visit`, JSON.stringify({ schema: 'readiness-visit/1', session }));
    harness.element.persist = 'session';
    await harness.until(() => harness.text('mark') !== '');
  },
  'a result since last time': async (harness) => {
    const areas = content.areas.map(({ id }) => ({ id, percent: 10, level: { id: 'exploring', label: 'Exploring' } }));
    const last = { date: '2026-03-03T10:00:00Z', attempt: 'a', level: null, areas, answers: {} };
    sessionStorage.setItem(`${KEY}/results`, JSON.stringify([last]));
    harness.element.persist = 'session';
    await harness.complete();
    await harness.until(() => harness.text('change') !== '');
    await withTools(harness);
  },
  'a result with gaps': (harness) =>
    harness.complete({ vision: 'unsure', alignment: 'unsure', culture: 'alone', transparency: 'most' }),
  'nothing known': (harness) =>
    harness.complete({ vision: 'unsure', alignment: 'unsure', culture: 'unsure', transparency: 'unsure' }),
  'all at the top': (harness) =>
    harness.complete({ vision: 'lived', alignment: TEN, culture: 'spread', transparency: 'open' }),
  'all on one page': async (harness) => {
    harness.element.layout = 'page';
    await harness.shown();
    await harness.press('See your result');
  },
  'an unusable assessment': async (harness) => {
    harness.element.assessment = {} as never;
    await harness.until(() => harness.text('notice') !== '');
  },
};
const KEY = 'readiness-assessment/district-readiness/2.0';

/** Everything that the result can show, unfolded. */
async function withTools(harness: Harness): Promise<void> {
  await harness.until(() => harness.button('Download') !== undefined);
  await harness.press('Download');
  for (const part of harness.parts('advice')) (part as HTMLDetailsElement).open = true;
}

describe('accessibility', () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  // In every language and scheme, axe goes through them in test/contract/accessibility.test.mjs; here, in every engine.
  for (const [scheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ]) {
    describe(`${scheme}, ${dir}`, () => {
      for (const [name, reach] of Object.entries(STATES)) {
        it(name, async () => {
          const harness = await Harness.mount(
            `<div dir="${dir}" style="color-scheme: ${scheme}"><readiness-assessment></readiness-assessment></div>`,
          );
          await reach(harness);
          await harness.still();
          await expect(harness.element).to.be.accessible();
        });
      }
    });
  }

  if (canEmulateMedia) {
    it('does not move under reduced motion', async () => {
      const moving = async () => {
        const harness = await Harness.mount();
        // As for a visitor, the question is on screen before anything is done.
        await nextFrame();
        await nextFrame();
        await harness.choose('vision', 'shared');
        const before = harness.part('question').getAnimations().length;
        await harness.press('Continue');
        return [before, harness.part('question').getAnimations().length];
      };
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving()).to.deep.equal([0, 0]);
      await emulateMedia({ reducedMotion: 'no-preference' });
      // What was there when the styles came stays still.
      expect(await moving()).to.deep.equal([0, 2]);
    });
  }

  it('gives every target 44 pixels, links in text aside [WCAG 2.5.8]', async () => {
    const harness = await Harness.mount(
      '<div style="width: 288px"><readiness-assessment></readiness-assessment></div>',
    );
    const check = (parts: HTMLElement[]) => {
      for (const part of parts) expect(part.getBoundingClientRect().height, part.textContent!).to.be.at.least(44);
    };
    check([...harness.parts('choice'), ...harness.parts('button')]);
    await harness.complete();
    check([...harness.parts('button'), ...harness.parts('advice').map((part) => part.querySelector('summary')!)]);
  });

  it('names and groups its controls [WCAG 1.3.1, 1.4.11, 4.1.2]', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    const group = harness.part('question');
    expect(group.localName).to.equal('fieldset');
    expect(group.querySelector('legend')!.textContent!.trim()).to.equal(harness.text('prompt'));
    const curriculum = harness.input('alignment', 'curriculum');
    expect(curriculum.type).to.equal('checkbox');
    // The label around it, once: screen readers say what is named by id and stands in the label twice.
    expect(curriculum.labels![0]!.textContent).to.match(/^\s*Curriculum\s+Goals are clear/);
    for (const name of ['aria-labelledby', 'aria-describedby']) expect(curriculum.hasAttribute(name)).to.equal(false);
    expect(harness.panel.localName).to.equal('section');
    expect(harness.root.getElementById(harness.panel.getAttribute('aria-labelledby')!)).to.equal(harness.part('title'));
  });

  it('has one polite live region', async () => {
    const harness = await Harness.mount();
    expect(harness.root.querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.lengthOf(1);
  });

  it('is taken from the first question to the result by keyboard alone [WCAG 2.1.1, 3.3.1]', async () => {
    const harness = await Harness.mount();
    const story: string[] = [];
    const at = () => harness.focused?.closest('label, button')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    harness.element.addEventListener('readiness-answer', ({ detail }) => story.push(detail.question));

    await press('Tab');
    await press(' ');
    expect(harness.checked).to.deep.equal(['vision-scattered']);
    await press('ArrowDown');
    expect(harness.checked).to.deep.equal(['vision-written']);
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    await press('Tab');
    expect(at()).to.equal('Continue');
    await press('Enter');
    await harness.shown();

    await press('Tab');
    await press(' ');
    await press('Tab');
    await press(' ');
    expect(harness.checked).to.deep.equal(['alignment-curriculum', 'alignment-instruction']);
    while (at() !== 'Continue') await press('Tab');
    await press(' ');
    await harness.shown();

    await press('Tab');
    while (at() !== 'Continue') await press('Tab');
    await press('Enter');
    await harness.shown();
    expect(harness.text('error')).to.match(/^Error: Choose one/);
    expect(harness.focused).to.equal(harness.inputs[0]);
    await press('ArrowDown');
    await press('Tab');
    await press('Enter');
    await harness.shown();

    await press('Tab');
    // WebKitGTK does not go round from the first radio to the last.
    for (let step = 0; step < 4; step++) await press('ArrowDown');
    await press('Tab');
    expect(at()).to.equal('See your result');
    await press('Enter');
    await harness.shown();
    expect(harness.element.answers).to.deep.equal({
      vision: 'written',
      alignment: ['curriculum', 'instruction'],
      culture: 'alone',
      transparency: 'unsure',
    });
    expect(harness.text('title')).to.equal('Where your district is now: Emerging');
    expect(harness.focused).to.equal(harness.part('title'));
  });
});
