/** A whole visit with trusted keys alone: everything is reached, in the order that is seen, with a focus that is seen. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';
import { openStates } from '../support/states.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Done in the page: what has the focus, where it is, and how well it shows. */
const look = () => {
  const host = document.activeElement;
  const focused = host.shadowRoot?.activeElement ?? host;
  const shown = focused.closest('label') ?? focused;
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  // A link may run over several lines.
  const [line] = shown.getClientRects();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);

  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const surface = getComputedStyle(host.shadowRoot?.querySelector('.panel') ?? document.documentElement);
  const [dark, bright] = [outlineColor, surface.backgroundColor].map(luminance).sort((a, b) => a - b);

  // Not all of it has to be in view, but something.
  const x = line.left + line.width / 2;
  const seen = [line.top + 4, line.top + line.height / 2, line.bottom - 4].some((y) =>
    shown.contains((host.shadowRoot ?? document).elementFromPoint(x, y)),
  );
  // A colon that is there for the ear alone is not seen.
  const words = (focused.ariaLabel ?? shown.innerText).split('\n')[0].trim().replace(/:$/, '');
  return {
    name: `${focused.localName === 'input' ? `${focused.type} ` : ''}${words}`,
    control: focused.matches('a, button, input, summary, textarea'),
    place: { top: top + scrollY, bottom: bottom + scrollY, left, right },
    outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    contrast: (bright + 0.05) / (dark + 0.05),
    seen,
  };
};

/** A page with a link before the element and one after it. */
const open = async (options) => {
  const visitor = await openStates(browser, options);
  const { page } = visitor;
  await page.evaluate(() => {
    const link = (text) => Object.assign(document.createElement('a'), { href: '#', textContent: text });
    document.querySelector('h1').after(link('before'));
    document.querySelector('main').append(link('after'));
  });
  const at = async () => {
    // What the focus has fetched may move the page under it, which the browser makes good with its next picture.
    await visitor.settled();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const stop = await page.evaluate(look);
    if (stop.control && !['before', 'after'].includes(stop.name)) {
      assert.ok(stop.outline >= 2, `${stop.name}: outline of ${stop.outline} px`);
      assert.ok(stop.contrast >= 3, `${stop.name}: outline at ${stop.contrast} to 1`);
      assert.ok(stop.seen, `${stop.name} is out of sight`);
    }
    return stop;
  };
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return (await at()).name;
  };
  /** Presses a key until something else has the focus; resolves with each stop on the way. */
  const upTo = async (name, key = 'Tab') => {
    const stops = [];
    do {
      assert.ok(stops.length < 60, `no way to ${name}: ${stops.map((stop) => stop.name).join(' › ')}`);
      await page.keyboard.press(key);
      stops.push(await at());
    } while (!stops.at(-1).name.startsWith(name));
    return stops;
  };
  return {
    ...visitor,
    at,
    press,
    upTo,
    reach: visitor.reach,
    start: () => page.focus('a'),
    back: async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      return (await at()).name;
    },
    /** What is on screen, once it is there: a part of the widget comes over the network. */
    shows: async (selector) => {
      await page.waitForFunction(
        (selector) => document.querySelector('readiness-assessment').shadowRoot.querySelector(selector),
        {},
        selector,
      );
      await visitor.settled();
    },
    said: (text) =>
      page.waitForFunction(
        (text) =>
          [...document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('[role=status]')].some(
            ({ textContent }) => textContent.includes(text),
          ),
        {},
        text,
      ),
  };
};

const names = (stops) => stops.map(({ name }) => name);

/** Each stop lies below the one before it, or beside it in the direction of the text. */
const assertOrder = (stops, lang) => {
  stops.slice(1).forEach(({ name, place }, index) => {
    const before = stops[index].place;
    const beside = lang === 'ar' ? place.right <= before.left + 4 : place.left >= before.right - 4;
    const below = place.top >= before.bottom - 4;
    assert.ok(below || (beside && place.bottom > before.top), `${name} is not after ${stops[index].name}`);
  });
};

const CONDITIONS = 10;

describe('by keyboard', () => {
  it('goes from the first question to the result and back to the start [WCAG 1.4.11, 2.1.1, 2.4.7, 2.4.11]', async () => {
    const { reach, start, press, back, upTo, at, shows, said, page } = await open();
    await reach('first question');
    await start();

    // One question: a group of radios is one stop.
    assert.match(await press('Tab'), /^radio Many different answers/);
    await press('Space');
    assert.match(await press('ArrowDown', 'ArrowDown'), /^radio Most staff/);
    assert.match(await press('ArrowUp'), /^radio District leaders/);
    assert.equal(await press('Tab'), 'Continue');
    assert.match(await press('Enter'), /^In which of these/);

    // Ten conditions: each a stop of its own, ticked and unticked.
    assert.equal(await press('Tab'), 'checkbox Curriculum');
    await press('Space', 'Tab', 'Space', 'Tab', 'Space', 'Space');
    assert.deepEqual(await page.$eval('readiness-assessment', ({ answers }) => answers.alignment), [
      'curriculum',
      'instruction',
    ]);
    const rest = names(await upTo('Back'));
    assert.equal(rest.filter((name) => name.startsWith('checkbox')).length, CONDITIONS - 3 + 2);
    assert.equal(rest.at(-2), 'Continue');

    // Back, and on again.
    assert.match(await press('Enter'), /^Suppose you asked ten people/);
    assert.match(await press('Tab'), /^radio District leaders/);
    await press('Tab', 'Enter');
    await upTo('Continue');
    assert.match(await press('Space'), /^A student, teacher or principal/);

    // Nothing chosen: to the first choice, and told why.
    await upTo('Continue');
    assert.match(await press('Enter'), /^radio It is kept quiet/);
    await said('Choose one answer to continue.');
    await press('ArrowDown', 'Tab');
    assert.match(await press('Enter'), /^A visitor asks/);
    await press('Tab', 'ArrowUp', 'Tab');
    assert.match((await at()).name, /^See your result/);
    await press('Enter');
    await shows('.framed');
    assert.match((await at()).name, /^Where your district is now/);

    // What is folded opens and closes.
    await upTo('Your answers');
    await press('Enter');
    assert.equal(await press('Tab'), 'Change');
    assert.equal(await back(), 'Your answers');
    await press('Space');
    assert.equal(await press('Tab'), 'How we worked this out');
    await back();
    await press('Space', 'Tab');

    // Change an answer, then leave it as it was.
    assert.match(await press('Enter'), /^Suppose you asked ten people/);
    assert.match(await press('Tab'), /^radio District leaders/);
    await upTo('Back to the result');
    assert.match(await press('Enter'), /^Where your district is now/);

    // The tools; the focus stays where it is.
    await upTo('Copy link');
    await press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('.said p').textContent.trim(),
    );
    await upTo('Download');
    assert.equal(await press('Enter'), 'Download');
    assert.equal(await press('Tab'), 'Table (CSV)');
    assert.equal(await press('Tab'), 'Data (JSON)');
    await back();
    assert.equal(await back(), 'Download');
    await press('Space');
    await upTo('Start over');
    assert.match(await press('Enter'), /^How ready is your district/);
    assert.deepEqual(await page.$eval('readiness-assessment', ({ answers }) => answers), {});
  });

  it('keeps a place for the focus when what had it goes [WCAG 2.4.3]', async () => {
    const { reach, press, upTo, said } = await open();
    await reach('result since last time');
    await upTo('Delete');
    assert.equal(await press('Enter'), 'Behind this result');
    await said('Deleted from this browser.');

    await reach('shared result');
    await upTo('Take it yourself');
    assert.match(await press('Enter'), /^How ready is your district/);

    await reach('visit picked up again');
    await upTo('Start over');
    assert.match(await press('Enter'), /^How ready is your district/);
  });

  for (const lang of ['en', 'ar']) {
    for (const scheme of ['light', 'dark']) {
      it(`passes every control of a result in the order seen, and leaves: ${lang}, ${scheme} [WCAG 1.3.2, 1.4.11, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 3.2.1]`, async () => {
        const { reach, start, upTo, back } = await open({ lang, scheme });
        await reach('result: emerging, all unfolded');
        await start();
        const stops = await upTo('after');
        assert.equal(stops.length, 25, names(stops).join(' › '));
        assertOrder(stops, lang);
        const there = names(stops.slice(0, -1));
        const again = [];
        while (again.length < there.length) again.unshift(await back());
        assert.deepEqual(again, there);
        assert.equal(await back(), 'before');
      });
    }
  }

  it('passes the questions of a page in the order seen [WCAG 1.3.2, 2.4.3]', async () => {
    const { reach, start, upTo } = await open({ width: 1280 });
    await reach('all questions on one page');
    await start();
    const stops = await upTo('after');
    assertOrder(stops);
    // Three groups of radios, ten conditions with two ways out, and the button.
    assert.equal(stops.length, 3 + CONDITIONS + 2 + 1 + 1);
  });

  it('copies by hand where the clipboard is blocked: the text is selected', async () => {
    const { reach, at, back, press, upTo, page } = await open();
    await reach('result copied by hand');
    assert.match((await at()).name, /^Copying is blocked/);
    const field = await page.evaluate(() => {
      const found = document.querySelector('readiness-assessment').shadowRoot.querySelector('textarea');
      return { selected: found.selectionEnd - found.selectionStart, length: found.value.length };
    });
    assert.ok(field.length > 20);
    assert.equal(field.selected, field.length);

    // What is done next leaves the focus where it is.
    assert.equal(await back(), 'Download');
    assert.equal(await press('Enter'), 'Download');
    assertOrder(await upTo('Start over'));
  });
});
