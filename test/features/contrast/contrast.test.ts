import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import fc from 'fast-check';
import { channels, textRatio, type Channels } from '../../support/contrast.js';
import { canEmulateMedia } from '../../support/engine.js';
import { Harness, warnings } from '../../support/harness.js';

/** What the page shows behind a panel. */
const canvas = (scheme: string): Channels => {
  const probe = document.createElement('div');
  probe.style.cssText = `color-scheme: ${scheme}; color: Canvas`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return channels(color);
};

/** The least ratio of what is written in colors of the page. */
const faintest = (harness: Harness, page: Channels, parts = ['title', 'intro', 'button', 'link', 'chosen', 'note']) =>
  Math.min(...parts.flatMap((part) => harness.parts(part)).map((part) => textRatio(part, page)));

const hex = ([red, green, blue]: Channels) =>
  `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
const rgb = (number: number): Channels => [number >> 16, (number >> 8) & 255, number & 255, 1];
/** Whether one color is another with some black or white. */
const isShadeOf = (shown: Channels, given: Channels) =>
  [0, 255].some((end) => {
    const ranges = given.slice(0, 3).map((channel) => end - channel);
    const most = ranges.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
    const index = ranges.indexOf(most);
    const share = most && (shown[index]! - given[index]!) / most;
    return ranges.every((range, each) => Math.abs(given[each]! + range * share - shown[each]!) < 2);
  });

const mount = (style: string) => Harness.mount(`<readiness-assessment style="${style}"></readiness-assessment>`);
/** Has the second question show: with a button of each kind and a choice that is chosen. */
const step = async (harness: Harness) => {
  await harness.choose('vision', 'shared');
  await harness.press('Continue');
  await harness.choose('alignment', 'curriculum');
};
const primary = (harness: Harness) => getComputedStyle(harness.part('primary'));
const accent = (harness: Harness) => hex(channels(primary(harness).backgroundColor));
const set = (harness: Harness, color: string, name = 'accent') => {
  harness.element.style.setProperty(`--readiness-${name}`, color);
};

/** The style sheets that an element has by itself; what corrects colors adds to them. */
const OWN_SHEETS = 3;

const YELLOW = '--readiness-accent: #f5d000';
const OLIVE = '#816d00';
const OWN = '--readiness-accent: #8a1538';

describe('contrast', () => {
  for (const scheme of ['light', 'dark']) {
    it(`of five hundred brand colors can be read in ${scheme} [WCAG 1.4.3]`, async function () {
      this.timeout(120_000);
      const page = canvas(scheme);
      const one = '<readiness-assessment></readiness-assessment>';
      const { element } = await Harness.mount(
        `<div style="color-scheme: ${scheme}">${`<div>${one}${one}</div>`.repeat(20)}</div>`,
      );
      const pairs = await Promise.all(
        [...element.parentElement!.parentElement!.children].map(async (box) => {
          const [asking, done] = [...box.children].map((each) => Harness.of(each)) as [Harness, Harness];
          await Promise.all([step(asking), done.complete()]);
          return { style: (box as HTMLElement).style, asking, done };
        }),
      );
      const colors = fc.sample(fc.nat(0xffffff), { numRuns: 500, seed: 45 });
      const said = await warnings(async () => {
        while (colors.length > 0) {
          const given = colors.splice(0, pairs.length);
          given.forEach((color, index) => pairs[index]!.style.setProperty('--readiness-accent', hex(rgb(color))));
          const shown = () => pairs.map(({ asking }) => channels(primary(asking).backgroundColor));
          const ratios = () =>
            pairs.map(({ asking, done }) =>
              Math.min(faintest(asking, page, ['button', 'chosen']), faintest(done, page, ['button', 'link'])),
            );
          // Not the color before any more, and what there is to correct is corrected.
          await pairs[0]!.asking.until(
            () =>
              shown().every((color, index) => isShadeOf(color, rgb(given[index]!))) &&
              ratios().every((ratio) => ratio >= 4.5),
          );
        }
      });
      expect(said.length).to.be.within(100, 500);
      expect(said.filter((line) => !line.includes('faint-color: --readiness-accent #'))).to.deep.equal([]);
    });
  }

  it('leaves a good color alone, and says nothing', async () => {
    const said = await warnings(async () => {
      const harness = await mount(OWN);
      await harness.until(() => harness.root.adoptedStyleSheets.length > OWN_SHEETS);
      expect(accent(harness)).to.equal('#8a1538');
    });
    expect(said).to.deep.equal([]);
  });

  it('says once on the console what is too faint, and what is shown', async () => {
    const said = await warnings(async () => {
      for (let time = 0; time < 2; time++) {
        const harness = await mount('--readiness-accent: #f0c');
        await harness.until(() => accent(harness) !== '#ff00cc');
      }
    });
    expect(said).to.deep.equal([
      '[readiness-assessment] faint-color: --readiness-accent #f0c reaches only 3:1 on the tinted surface #ffebfb, and text needs 4.5:1. #c900a1 is shown instead. Set that, or another that can be read.',
    ]);
  });

  it('fetches nothing where the page sets no color', async () => {
    const plain = await mount('--readiness-radius: 2px');
    const branded = await mount(YELLOW);
    await branded.until(() => accent(branded) === OLIVE);
    expect(plain.root.adoptedStyleSheets).to.have.lengthOf(OWN_SHEETS);
  });

  it('follows a color that comes late, and changes', async () => {
    const harness = await mount('');
    set(harness, '#f5d000');
    await harness.until(() => accent(harness) === OLIVE);
    set(harness, '#8a1538');
    await harness.until(() => accent(harness) === '#8a1538');
    set(harness, '#f5d000');
    await harness.until(() => accent(harness) === OLIVE);
    set(harness, '');
    await harness.until(() => accent(harness) === '#125a62');
  });

  it('follows a surface that comes late', async () => {
    const harness = await mount('');
    set(harness, '#10243f', 'surface');
    await harness.until(() => faintest(harness, canvas('light')) >= 4.5);
    expect(hex(channels(getComputedStyle(harness.panel).backgroundColor))).to.equal('#10243f');
  });

  for (const [name, color] of [
    ['muted', '#bbb'],
    ['on-accent', '#456'],
  ] as const) {
    it(`follows a faint ${name} that comes late and alone`, async () => {
      const harness = await mount('');
      // Long after the element has looked for colors by itself.
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      expect(harness.root.adoptedStyleSheets).to.have.length(OWN_SHEETS);
      set(harness, color, name);
      await harness.until(() => harness.root.adoptedStyleSheets.length > OWN_SHEETS);
      await harness.until(() => faintest(harness, canvas('light')) >= 4.5);
    });
  }

  it('takes the color scheme that suits a surface', async () => {
    const said = await warnings(async () => {
      const harness = await mount('--readiness-surface: #10243f');
      await harness.until(() => getComputedStyle(harness.panel).colorScheme === 'dark');
      await step(harness);
      expect(faintest(harness, canvas('light'))).to.be.above(5);
      set(harness, '#fff8e8', 'surface');
      await harness.until(() => getComputedStyle(harness.panel).colorScheme !== 'dark');
      expect(faintest(harness, canvas('light'))).to.be.above(5);
      set(harness, 'light-dark(#fff, #10243f)', 'surface');
      harness.element.style.colorScheme = 'dark';
      await harness.until(() => hex(channels(getComputedStyle(harness.panel).backgroundColor)) === '#10243f');
      expect(faintest(harness, canvas('dark'))).to.be.above(5);
    });
    expect(said).to.deep.equal([]);
  });

  it('follows the color scheme of the page', async () => {
    const { style } = document.documentElement;
    const harness = await mount('--readiness-accent: #0d5f9a');
    await harness.until(() => harness.root.adoptedStyleSheets.length > OWN_SHEETS);
    try {
      style.colorScheme = 'dark';
      await harness.until(() => accent(harness) !== '#0d5f9a');
      expect(faintest(harness, canvas('dark'))).to.be.at.least(4.5);
      style.colorScheme = 'light';
      await harness.until(() => accent(harness) === '#0d5f9a');
    } finally {
      style.colorScheme = '';
    }
  });

  it('goes on after a move, out of sight, and with another assessment', async () => {
    const harness = await mount(YELLOW);
    await harness.until(() => accent(harness) === OLIVE);
    const box = harness.element.parentElement!;
    harness.element.remove();
    set(harness, '#c0f');
    box.append(harness.element);
    await harness.until(() => !['#cc00ff', OLIVE].includes(accent(harness)));
    harness.element.style.display = 'none';
    set(harness, '#f5d000');
    await harness.shown();
    harness.element.style.display = '';
    await harness.until(() => accent(harness) === OLIVE);
    harness.element.lang = 'es';
    await harness.until(() => harness.text('primary') === 'Continuar');
    set(harness, '#c0f');
    await harness.until(() => !['#cc00ff', OLIVE].includes(accent(harness)));
  });

  it('rests when all is corrected', async () => {
    const harness = await mount(YELLOW);
    await harness.until(() => accent(harness) === OLIVE && harness.root.getAnimations().length === 0);
    let heard = 0;
    for (const type of ['animationstart', 'transitionrun']) harness.root.addEventListener(type, () => heard++);
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(heard).to.equal(0);
  });

  const palettes: [string, string, RegExp][] = [
    ['quiet text', '--readiness-muted: #aaa', /--readiness-muted #aaa reaches only 2:1/],
    [
      'text on the accent',
      '--readiness-accent: #8a1538; --readiness-on-accent: #333',
      /#333 reaches .* on the accent #8a1538/,
    ],
    [
      'a surface that lets the page through',
      '--readiness-surface: #0008; --readiness-text: #777',
      /--readiness-text #777/,
    ],
    ['colors that are none', '--readiness-accent: 8a1538', /--readiness-accent 8a1538 is not a color/],
    ['the color of the text', '--readiness-accent: currentcolor', /--readiness-accent currentcolor reaches only 1:1/],
    ['wide colors', '--readiness-accent: color(display-p3 0 1 0)', /--readiness-accent color\(display-p3 0 1 0\)/],
    ['a color from another property', '--brand: #fc0; --readiness-accent: var(--brand)', /--readiness-accent #fc0/],
  ];
  for (const [name, style, warning] of palettes) {
    it(`can be read with ${name}`, async () => {
      const said = await warnings(async () => {
        const harness = await mount(style);
        await step(harness);
        await harness.until(() => faintest(harness, canvas('light')) >= 4.5);
        await harness.complete({ alignment: ['instruction'], culture: 'spread', transparency: 'most' });
        await harness.until(() => faintest(harness, canvas('light')) >= 4.5);
      });
      expect(said.join('\n')).to.match(warning);
    });
  }

  if (canEmulateMedia) {
    it('leaves print to its own colors, black on any surface', async () => {
      const harness = await mount('--readiness-surface: #10243f; --readiness-accent: #8a1538');
      await harness.until(() => getComputedStyle(harness.panel).colorScheme === 'dark');
      // The styles for paper come with the first answer.
      await harness.choose('vision', 'lived');
      const corrected = accent(harness);
      expect(corrected).to.not.equal('#8a1538');
      try {
        await emulateMedia({ media: 'print' });
        for (let frame = 0; frame < 5; frame++) {
          expect(accent(harness)).to.equal('#000000');
          expect(getComputedStyle(harness.panel).colorScheme).to.equal('light');
          await new Promise(requestAnimationFrame);
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      await harness.until(() => accent(harness) === corrected);
    });
  }
});
