import { expect } from '@open-wc/testing';
import { Harness } from '../../support/harness.js';

describe('a page with a fixed header', () => {
  for (const [what, headers] of [
    ['a high one', '<div style="position:fixed;inset:0 0 auto;height:180px;background:#ccc"><p>Header</p></div>'],
    [
      'two, one below the other',
      '<div style="position:fixed;inset:0 0 auto;height:110px;background:#ccc"></div><div style="position:fixed;inset:110px 0 auto;height:90px;background:#ddd"></div>',
    ],
    ['a sticky one', '<div style="position:sticky;top:0;height:190px;background:#ccc"><b>Header</b></div>'],
  ] as const) {
    it(`keeps the question clear of ${what}`, async () => {
      const harness = await Harness.mount(
        `<div>${headers}<div style="height:900px"></div><readiness-assessment></readiness-assessment><div style="height:1500px"></div></div>`,
      );
      await harness.choose('vision', 'shared');
      await harness.shown();
      // So that the way on stands at the top, and the next heading far above it.
      scrollTo({ top: scrollY + harness.part('primary').getBoundingClientRect().top - 250 });
      await harness.press('Continue');
      const uncovered = () => {
        const { left, top } = harness.part('prompt').getBoundingClientRect();
        return top > 0 && document.elementFromPoint(left + 4, top + 2) === harness.element;
      };
      await harness.until(uncovered);
      expect(harness.focused).to.equal(harness.part('prompt'));
      scrollTo(0, 0);
    });
  }

  it('scrolls nothing before the visitor acts, and nothing that is in sight', async () => {
    const harness = await Harness.mount(
      '<div><readiness-assessment></readiness-assessment><div style="height:1500px"></div></div>',
    );
    await harness.choose('vision', 'shared');
    await harness.shown();
    const before = scrollY;
    await harness.press('Continue');
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(before);
  });
});
