import { expect } from '@open-wc/testing';
import { Harness } from '../../support/harness.js';

describe('starting over', () => {
  const started = async (markup?: string) => {
    const harness = await Harness.mount(markup);
    await harness.complete();
    await harness.shown();
    return harness;
  };

  it('can be taken back: the result is there again, as it was [WCAG 3.3.4]', async () => {
    const harness = await started();
    const { result, answers } = harness.element;
    const [complete] = harness.events.filter(({ type }) => type === 'readiness-complete');
    await harness.press('Start over');
    expect(harness.element.result).to.equal(null);
    expect(harness.text('mark')).to.match(/^Your answers are cleared\./);
    await harness.press('Bring them back');
    expect(harness.element.result).to.deep.equal(result);
    expect(harness.element.answers).to.deep.equal(answers);
    expect(harness.focused).to.equal(harness.part('title'));
    expect(harness.parts('mark')).to.deep.equal([]);
    // Nothing was completed a second time.
    const completed = harness.events.filter(({ type }) => type === 'readiness-complete');
    expect(completed).to.deep.equal([complete]);
  });

  it('can be taken back twice', async () => {
    const harness = await started();
    const { result } = harness.element;
    for (let time = 0; time < 2; time++) {
      await harness.press('Start over');
      await harness.press('Bring them back');
      expect(harness.element.result).to.deep.equal(result);
    }
  });

  it('is done once there is a new answer, or new questions', async () => {
    const harness = await started();
    await harness.press('Start over');
    await harness.choose('vision', 'written');
    expect(harness.parts('mark')).to.deep.equal([]);
    await harness.complete();
    await harness.press('Start over');
    expect(harness.parts('mark')).to.have.lengthOf(1);
    harness.element.restart();
    await harness.shown();
    expect(harness.parts('mark')).to.deep.equal([]);
  });

  it('can be taken back where answers are kept, and they are kept again', async () => {
    sessionStorage.clear();
    const harness = await started('<readiness-assessment persist="session"></readiness-assessment>');
    const { answers } = harness.element;
    await harness.press('Start over');
    await harness.press('Bring them back');
    await harness.shown();
    expect(JSON.stringify({ ...sessionStorage })).to.contain(
      JSON.stringify(answers).slice(1, -1).replaceAll('"', '\\"'),
    );
    sessionStorage.clear();
  });
});
