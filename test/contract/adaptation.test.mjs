/** What visitors change to be able to read: width, zoom, text size, spacing, colors, motion; and how large targets are. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';
import { openStates } from '../support/states.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The states with the most in them. */
const FULL = [
  'question with ten conditions',
  'missing answers on one page',
  'result: emerging, all unfolded',
  'result: all unsure',
  'result copied by hand',
  'shared result',
  'result since last time',
  'unreachable',
];

/** What WCAG 1.4.12 asks text to bear. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Text that is cut off, runs out of the panel, or over other text; and how far the page scrolls sideways. */
const faults = ({ page }) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-assessment');
    const panel = shadowRoot.querySelector('.panel').getBoundingClientRect();
    const found = [];
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (sideways > 0) found.push(`the page scrolls ${sideways} px sideways`);
    const lines = [];
    const texts = document.createTreeWalker(shadowRoot.querySelector('.panel'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode;
      const hidden = parentElement.closest('.unseen') || !parentElement.checkVisibility({ visibilityProperty: true });
      if (!data.trim() || hidden) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (left < panel.left - 1 || right > panel.right + 1) found.push(`out of the panel: ${data.trim()}`);
        // Lines of one text lie close; only what covers another by more than half is over it.
        const middle = (top + bottom) / 2;
        const under = lines.find(
          (line) =>
            line.node !== parentElement &&
            middle > line.top &&
            middle < line.bottom &&
            left < line.right - 1 &&
            right > line.left + 1,
        );
        if (under) found.push(`over other text: ${data.trim()} | ${under.node.textContent.trim()}`);
        lines.push({ left, right, top, bottom, node: parentElement });
      }
    }
    for (const node of shadowRoot.querySelectorAll('.panel *:not(.unseen, textarea)')) {
      const { overflowX, overflowY } = getComputedStyle(node);
      const clips = overflowX !== 'visible' || overflowY !== 'visible';
      if (
        clips &&
        node.innerText?.trim() &&
        (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
      ) {
        found.push(`cut off: ${node.innerText.trim()}`);
      }
    }
    return found;
  });

/** Goes through states and collects what is wrong in any. */
const through = async (visitor, states = FULL, act = async () => undefined) => {
  const found = {};
  for (const name of states) {
    await visitor.reach(name);
    await act(visitor);
    const wrong = await faults(visitor);
    if (wrong.length) found[name] = wrong;
  }
  return found;
};

const adopt =
  (css) =>
  async ({ page }) => {
    await page.$eval(
      'readiness-assessment',
      ({ shadowRoot }, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot.adoptedStyleSheets.push(sheet);
      },
      css,
    );
  };

for (const lang of ['en', 'es', 'ar']) {
  describe(`reflow, ${lang}`, () => {
    it('fits 320 px, which is 400 % zoom of a window of 1280 px: nothing is cut off or scrolls sideways [WCAG 1.4.10]', async () => {
      const visitor = await openStates(browser, { lang, width: 320, height: 256, deviceScaleFactor: 4 });
      assert.deepEqual(await through(visitor), {});
    });

    it('breaks no word of the scale, in the narrowest panels either', async () => {
      const { page, reach } = await openStates(browser, { lang, width: 400 });
      await reach('result: advancing');
      const broken = await page.$eval('readiness-assessment', (element) => {
        const found = [];
        for (let width = 262; width <= 340; width++) {
          element.style.inlineSize = `${width}px`;
          for (const { lastChild } of element.shadowRoot.querySelectorAll('.steps > span')) {
            for (const { 0: word, index } of lastChild.data.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(lastChild, index);
              range.setEnd(lastChild, index + word.length);
              const lines = range.getClientRects().length;
              if (lines !== 1) found.push(`${width} px: ${word} in ${lines} lines`);
            }
          }
        }
        return found;
      });
      assert.deepEqual(broken, []);
    });

    it('bears twice the text size [WCAG 1.4.4]', async () => {
      const head = '<style>html { font-size: 200% }</style>';
      const visitor = await openStates(browser, { lang, width: 640, head });
      assert.deepEqual(await through(visitor), {});
      await visitor.reach('first question');
      const sizes = await visitor.page.$$eval('>>> input', (all) => all.map(({ offsetWidth }) => offsetWidth));
      assert.deepEqual([...new Set(sizes)], [40]);
    });

    it('bears the text spacing of WCAG [WCAG 1.4.12]', async () => {
      for (const width of [640, 320]) {
        const visitor = await openStates(browser, { lang, width });
        const found = Object.values(await through(visitor, FULL, adopt(SPACED))).flat();
        assert.deepEqual([...new Set(found)].sort(), []);
        await visitor.page.close();
      }
    });
  });
}

it('shows the same upright and on its side [WCAG 1.3.4]', async () => {
  const words = [];
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ]) {
    const { page, reach } = await openStates(browser, { width, height, isMobile: true, hasTouch: true });
    await reach('result: emerging, all unfolded');
    words.push(await page.$eval('>>> .panel', (panel) => panel.innerText.replace(/\s+/g, ' ')));
    await page.close();
  }
  assert.ok(words[0].length > 1000);
  assert.equal(words[0], words[1]);
});

it('finds text that is cut off or out of the panel', async () => {
  const visitor = await openStates(browser, { width: 320 });
  const broken = adopt('.choice { white-space: nowrap } header { height: 1em; overflow: hidden }');
  const found = await through(visitor, ['first question'], broken);
  assert.match(found['first question'].join(), /cut off: .*out of the panel: |out of the panel: .*cut off: /);
});

describe('targets', () => {
  /** The smaller side of each target, links in text aside. */
  const sizes = ({ page }) =>
    page.$$eval('>>> :is(.choice, button, summary, textarea)', (all) =>
      all
        .filter((target) => target.checkVisibility())
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return [target.innerText.split('\n')[0], Math.min(width, height)];
        }),
    );

  for (const width of [320, 1280]) {
    it(`measure 44 px or more, ${width} px wide [WCAG 2.5.8]`, async () => {
      const visitor = await openStates(browser, { width });
      for (const name of FULL) {
        await visitor.reach(name);
        const all = await sizes(visitor);
        assert.ok(all.length > 0);
        assert.deepEqual(
          all.filter(([, size]) => size < 44),
          [],
          name,
        );
      }
    });
  }

  it('act when the pointer is released on them, not when it is pressed [WCAG 2.5.2]', async () => {
    const { page, reach } = await openStates(browser);
    await reach('first question');
    const answers = () => page.$eval('readiness-assessment', (element) => Object.keys(element.answers));
    await (await page.$('>>> .choice')).hover();
    await page.mouse.down();
    assert.deepEqual(await answers(), []);
    await page.mouse.move(1, 1);
    await page.mouse.up();
    assert.deepEqual(await answers(), []);
    await (await page.$('>>> .choice')).click();
    assert.deepEqual(await answers(), ['vision']);
  });
});

describe('modes', () => {
  const styles = (page, selector, ...properties) =>
    page.$eval(
      `>>> ${selector}`,
      (node, properties) => {
        const [, pseudo] = properties[0].split('::');
        const style = getComputedStyle(node, pseudo && `::${pseudo}`);
        return properties.map((property) => style[property.split('::')[0]]);
      },
      properties,
    );

  it('forced colors keep choices, bars, markers, buttons and focus apart [WCAG 1.4.1, 1.4.11, 2.4.7]', async () => {
    const { page, reach } = await openStates(browser);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });

    await reach('question with ten conditions');
    assert.deepEqual(await styles(page, '.choice:has(:checked)', 'borderTopWidth'), ['2px']);
    assert.deepEqual(await styles(page, '.choice:not(:has(:checked))', 'borderTopWidth'), ['1px']);
    assert.deepEqual(await styles(page, '.choice:not(:has(:checked))', 'borderTopStyle'), ['solid']);
    assert.deepEqual(await styles(page, '.quiet', 'borderTopStyle'), ['dashed']);
    for (const button of ['.primary', '.primary ~ button']) {
      const [label, background, border] = await styles(page, button, 'color', 'backgroundColor', 'borderTopColor');
      assert.notEqual(label, background);
      assert.notEqual(border, background);
    }
    await page.focus('>>> .choice input');
    await page.keyboard.press('Tab');
    const [focus] = await styles(page, '.choice:has(:focus-visible)', 'outlineColor');
    assert.deepEqual(await styles(page, '.choice:has(:focus-visible)', 'outlineStyle', 'outlineWidth'), [
      'solid',
      '3px',
    ]);
    assert.notDeepEqual(await styles(page, '.panel', 'backgroundColor'), [focus]);

    await reach('result: emerging, all unfolded');
    const [filled] = await styles(page, '.scale > div', 'backgroundColor');
    const [surface] = await styles(page, '.panel', 'backgroundColor');
    assert.notEqual(filled, surface);
    assert.deepEqual(await styles(page, '.scale', 'borderTopStyle'), ['solid']);
    const [aligned] = await styles(page, '.filled li', 'backgroundColor::before');
    const [next] = await styles(page, '.open li', 'backgroundColor::before');
    assert.notEqual(aligned, next);
    assert.deepEqual(await styles(page, '.open li', 'borderTopStyle::before'), ['solid']);
    await page.focus('>>> .framed');
    await page.keyboard.press('Tab');
    assert.deepEqual(await styles(page, 'button:focus-visible', 'outlineStyle', 'outlineWidth'), ['solid', '3px']);
    await reach('missing answer');
    assert.deepEqual(await styles(page, '.missing', 'borderInlineStartStyle', 'borderInlineStartWidth'), [
      'solid',
      '4px',
    ]);
  });

  it('nothing moves under reduced motion, and something does without it [WCAG 2.2.2, 2.3.1]', async () => {
    const { page, reach } = await openStates(browser);
    // A thousand times slower, so that none is over before it is looked at.
    const session = await page.createCDPSession();
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 0.001 });
    /** How long each movement takes in all, in ms; none that is repeated would end before three flashes. */
    const moving = async (value) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      const found = [];
      for (const state of ['result: emerging, all unfolded', 'answer being changed', 'result copied by hand']) {
        await reach(state);
        found.push(
          ...(await page.$eval('>>> .root', (root) =>
            root.getAnimations({ subtree: true }).map(({ effect }) => effect.getComputedTiming()),
          )),
        );
      }
      return found;
    };
    assert.deepEqual(await moving('reduce'), []);
    const timings = await moving('no-preference');
    assert.ok(timings.length > 0);
    for (const { endTime, iterations } of timings) {
      assert.ok(endTime <= 200, `${endTime} ms`);
      assert.equal(iterations, 1);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`more contrast gives muted text and borders the color of the text, ${scheme} [WCAG 1.4.3, 1.4.11]`, async () => {
      const { page, reach } = await openStates(browser, { scheme });
      const session = await page.createCDPSession();
      const emulate = (value) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value }] });
      const colors = async () => {
        const found = [];
        for (const [state, faint] of [
          ['question with ten conditions', ['.hint', '.quiet', '.progress .muted']],
          ['result: emerging, all unfolded', ['.note', '.area > .muted', '.steps > :not(.here)']],
        ]) {
          await reach(state);
          for (const selector of faint) found.push(...(await styles(page, selector, 'color')));
          found.push(...(await styles(page, '.panel', 'borderTopColor')));
        }
        await reach('question with ten conditions');
        found.push(...(await styles(page, '.choice:not(:has(:checked))', 'borderTopColor')));
        const [text] = await styles(page, '.panel', 'color');
        return { text, found };
      };
      const before = await colors();
      for (const color of before.found) assert.notEqual(color, before.text);
      await emulate('more');
      const after = await colors();
      assert.equal(after.text, before.text);
      for (const color of after.found) assert.equal(color, after.text);
    });
  }
});
