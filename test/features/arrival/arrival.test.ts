import { expect } from '@open-wc/testing';
import { ADVANCING } from '../../support/assessments.js';
import { engine } from '../../support/engine.js';
import { Harness } from '../../support/harness.js';

describe('a page with a fixed header', () => {
  for (const [what, headers] of [
    [
      'a high one',
      '<div style="z-index:9;position:fixed;inset:0 0 auto;height:180px;background:#ccc"><p>Header</p></div>',
    ],
    [
      'two, one below the other',
      '<div style="z-index:9;position:fixed;inset:0 0 auto;height:110px;background:#ccc"></div><div style="z-index:9;position:fixed;inset:110px 0 auto;height:90px;background:#ddd"></div>',
    ],
    ['a sticky one', '<div style="z-index:9;position:sticky;top:0;height:190px;background:#ccc"><b>Header</b></div>'],
  ] as const) {
    it(`keeps the question clear of ${what} [WCAG 2.4.11]`, async () => {
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

describe('another view', () => {
  /** All that the live region has said, in order. */
  const listen = (harness: Harness) => {
    const said: string[] = [];
    const region = harness.root.querySelector('[role=status]')!;
    new MutationObserver(() => {
      const text = region.textContent!;
      if (text) said.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    return said;
  };
  const caretIn = (element: Element) => {
    const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection };
    const selection = document.getSelection() as Selection & {
      getComposedRanges?: (...roots: unknown[]) => StaticRange[];
    };
    const at = selection.anchorNode;
    // Browsers show pages only the host of a shadow root, or what it stands in; each has its own way to see inside.
    const ranges =
      engine === 'webkit' &&
      [{ shadowRoots: [root] }, root].flatMap((roots) => {
        try {
          return selection.getComposedRanges?.(roots) ?? [];
        } catch {
          return [];
        }
      });
    const found = ranges
      ? ranges.map(({ startContainer }) => startContainer)
      : [root.getSelection?.().anchorNode ?? at];
    return found.some((node) => node === element || node === root.host || element.contains(node));
  };

  it('is said in a sentence: the result, an answer that is changed, a new start [WCAG 4.1.3]', async () => {
    const harness = await Harness.mount();
    await harness.shown();
    const said = listen(harness);
    await harness.complete();
    await harness.until(() => said.at(-1) === 'Your result is ready.');
    await harness.unfold('Your answers');
    harness.root.querySelector<HTMLButtonElement>('.answers button')!.click();
    await harness.until(() => said.at(-1) === 'You can change this answer.');
    await harness.press('Back to the result');
    await harness.until(() => said.at(-1) === 'Your result is ready.');
    await harness.press('Start over');
    await harness.until(() => said.at(-1) === 'You started over.');
    expect(said).to.have.lengthOf(4);
  });

  it('is said alike where the page gave the answers', async () => {
    const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
    harness.element.answers = ADVANCING;
    await harness.shown();
    const said = listen(harness);
    await harness.press('See your result');
    await harness.until(() => said.at(-1) === 'Your result is ready.');
    await harness.unfold('Your answers');
    harness.root.querySelector<HTMLButtonElement>('.answers button')!.click();
    await harness.until(() => said.at(-1) === 'You can change this answer.');
  });

  it('is said no more when the element comes back from elsewhere', async () => {
    const harness = await Harness.mount('<div><readiness-assessment></readiness-assessment></div>');
    const region = harness.root.querySelector('[role=status]')!;
    await harness.complete();
    await harness.until(() => region.textContent === 'Your result is ready.');
    const parent = harness.element.parentElement!;
    harness.element.remove();
    parent.append(harness.element);
    await harness.shown();
    expect(region.textContent).to.equal('');
    expect(region.isConnected).to.equal(true);
  });

  it('is not said from question to question: the heading is, with the focus', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.shown();
    const said = listen(harness);
    await harness.press('Continue');
    await harness.press('Back');
    await harness.complete();
    await harness.until(() => said.length > 0);
    // The first that is said is the result.
    expect(said).to.deep.equal(['Your result is ready.']);
  });

  it('is where reading goes on: no caret stays in what was taken away [WCAG 2.4.3]', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'shared');
    await harness.shown();
    const readLineByLine = () => {
      document.getSelection()!.collapse(harness.part('choice'), 0);
      expect(caretIn(harness.part('choice'))).to.equal(true);
    };
    readLineByLine();
    await harness.choose('vision', 'written');
    expect(document.getSelection()!.rangeCount).to.equal(1);
    for (const label of ['Continue', 'Back']) {
      readLineByLine();
      await harness.press(label);
      expect(document.getSelection()!.rangeCount).to.equal(0);
      expect(harness.root.activeElement).to.equal(harness.part('prompt'));
    }
  });

  it('that is the same, with the same answer missing, is told again in other words [WCAG 3.3.1, 4.1.3]', async () => {
    const harness = await Harness.mount();
    harness.element.dispatchEvent(new PointerEvent('pointerenter'));
    await harness.shown();
    const said = listen(harness);
    for (let time = 0; time < 3; time++) await harness.press('Continue');
    expect(said.map((text) => text.trim())).to.deep.equal(
      Array(3).fill('Choose one answer to continue. “I am not sure” is fine.'),
    );
    for (const [index, text] of said.slice(1).entries()) expect(text).not.to.equal(said[index]);
  });
});
