import { expect } from '@open-wc/testing';
import { content } from '../../../src/content/en.js';
import { Harness } from '../../support/harness.js';

const mount = async () => {
  const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
  harness.element.dispatchEvent(new PointerEvent('pointerenter'));
  await harness.shown();
  return harness;
};
const finish = async (harness: Harness) => {
  harness.part('primary').click();
  await harness.shown();
};
const texts = content.questions.map(({ text }) => text);

describe('what is missing on one page', () => {
  it('is listed above all, which gets the focus, and goes as it is answered [WCAG 2.4.3, 3.3.1]', async () => {
    const harness = await mount();
    expect(harness.parts('summary')).to.deep.equal([]);
    await finish(harness);
    const summary = harness.part('summary');
    expect(harness.focused?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Error: 4 questions still need an answer.',
    );
    expect(summary.contains(harness.focused)).to.equal(true);
    const links = () => [...summary.querySelectorAll('button')].map(({ textContent }) => textContent?.trim());
    expect(links()).to.deep.equal(texts);
    await harness.choose('vision', 'shared');
    expect(links()).to.deep.equal(texts.slice(1));
    for (const [question, choice] of [
      ['alignment', 'none'],
      ['culture', 'unsure'],
      ['transparency', 'some'],
    ] as const) {
      await harness.choose(question, choice);
    }
    expect(harness.parts('summary')).to.deep.equal([]);
  });

  it('is one step away: each entry goes to the first choice of its question [WCAG 3.3.1]', async () => {
    const harness = await mount();
    await finish(harness);
    harness.part('summary').querySelectorAll('button')[2]!.click();
    await harness.shown();
    expect(harness.focused).to.equal(harness.input('culture', 'silence'));
    expect(harness.description(harness.focused!)).to.match(/^Error: Choose one/);
  });

  it('is not listed where one question stands alone', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.press('Continue');
    await harness.press('Continue');
    expect(harness.text('error')).to.match(/^Error/);
    expect(harness.parts('summary')).to.deep.equal([]);
  });

  it('passes axe', async () => {
    const harness = await mount();
    await finish(harness);
    await expect(harness.element).to.be.accessible();
  });
});
