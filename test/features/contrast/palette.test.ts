import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { correct, hex, type Color, type Ink, type Palette } from '../../../src/features/contrast/palette.js';
import { ratio, type Channels } from '../../support/contrast.js';

const gray = (level: number): Color => [level / 255, level / 255, level / 255, 1];
const color = (css: string): Color => {
  const [red, green, blue, alpha = 1] = css.match(/[\da-f]{2}/g)!.map((pair) => parseInt(pair, 16) / 255);
  return [red!, green!, blue!, alpha];
};

/** What the panel's own style sheet comes to. */
const light: Palette = {
  canvas: gray(255),
  surface: gray(255),
  text: gray(26),
  muted: gray(89),
  accent: color('#125a62'),
  'on-accent': gray(255),
};
const dark: Palette = {
  canvas: gray(18),
  surface: gray(18),
  text: gray(231),
  muted: gray(172),
  accent: color('#70b8c0'),
  'on-accent': gray(18),
};

const to255 = ([red, green, blue, alpha]: Color): Channels => [red * 255, green * 255, blue * 255, alpha];
const mixed = (one: Color, other: Color, share: number): Color => {
  const alpha = one[3] * (1 - share) + other[3] * share;
  const channel = (index: 0 | 1 | 2) =>
    alpha ? (one[index] * one[3] * (1 - share) + other[index] * other[3] * share) / alpha : 0;
  return [channel(0), channel(1), channel(2), alpha];
};

/** Each ratio that must reach 4.5, of a palette as it is shown. */
function ratios(palette: Palette, tint = 1): Record<string, number> {
  const whole = mixed(palette.surface, palette.accent, 0.08);
  const panel = [palette.canvas, palette.surface].map(to255);
  const chosen = [...panel, to255([whole[0], whole[1], whole[2], whole[3] * tint])];
  const primary = [...panel, to255(palette.accent)];
  const inks = (['accent', 'text', 'muted'] as const).map((ink) => [ink, to255(palette[ink])] as const);
  return {
    ...Object.fromEntries(inks.map(([ink, shown]) => [`${ink} on surface`, ratio(shown, ...panel)])),
    ...Object.fromEntries(inks.map(([ink, shown]) => [`${ink} on tint`, ratio(shown, ...chosen)])),
    'on-accent on accent': ratio(to255(palette['on-accent']), ...primary),
  };
}
const shown = (palette: Palette): Palette => ({
  ...palette,
  ...Object.fromEntries(correct(palette).faint.map((each) => [each.ink, each.shown])),
});
const faintest = (palette: Palette, tint?: number) => Math.min(...Object.values(ratios(palette, tint)));

const byte = fc.integer({ min: 0, max: 255 });
const opaque = fc.tuple(byte, byte, byte).map(([red, green, blue]): Color => [red / 255, green / 255, blue / 255, 1]);
const any = fc
  .tuple(opaque, fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([[red, green, blue], alpha]): Color => [red, green, blue, alpha]);
const runs = { numRuns: 1000 };

describe('a palette', () => {
  for (const [scheme, page] of Object.entries({ light, dark })) {
    it(`of our own is left as it is in ${scheme}`, () => {
      expect(correct(page)).to.deep.equal({ faint: [], tint: 1 });
    });

    it(`can be read with any accent in ${scheme}`, () => {
      fc.assert(
        fc.property(any, (accent) => {
          const palette = { ...page, accent };
          const { faint, tint } = correct(palette);
          expect(faintest(shown(palette), tint)).to.be.at.least(4.5);
          expect(tint).to.equal(1);
          expect(faint.every(({ ink }) => ink === 'accent')).to.equal(true);
        }),
        runs,
      );
    });

    it(`can be read with colors of all kinds in ${scheme}`, () => {
      fc.assert(
        fc.property(any, any, any, any, any, (accent, surface, text, muted, onAccent) => {
          const palette = { canvas: page.canvas, accent, surface, text, muted, 'on-accent': onAccent };
          const { faint, tint } = correct(palette);
          expect(faintest(shown(palette), tint)).to.be.at.least(4.5);
          expect(faint.map(({ ink }) => ink)).to.not.include('surface');
          if (faintest(palette) >= 4.5) expect({ faint, tint }).to.deep.equal({ faint: [], tint: 1 });
        }),
        runs,
      );
    });
  }

  it('changes a faint color no more than it must', () => {
    fc.assert(
      fc.property(opaque, (accent) => {
        const [mended] = correct({ ...light, accent }).faint;
        const before = ratios({ ...light, accent });
        const readable = before['accent on surface']! >= 4.5 && before['accent on tint']! >= 4.5;
        expect(mended === undefined).to.equal(readable);
        if (!mended) return;
        expect(ratios({ ...light, accent: mended.shown })['accent on tint']).to.be.within(4.5, 4.7);
        // Black takes the same share of each channel, so the hue stays.
        const share = Math.max(...mended.shown.slice(0, 3)) / Math.max(...accent.slice(0, 3));
        for (const index of [0, 1, 2] as const) expect(mended.shown[index]).to.be.closeTo(accent[index] * share, 0.006);
      }),
      runs,
    );
  });

  const cases: [string, Partial<Palette>, [Ink, string, string][]][] = [
    ['darkens yellow on white', { accent: color('#f5d000') }, [['accent', 'tinted surface', '#816d00']]],
    ['leaves maroon', { accent: color('#8a1538') }, []],
    ['minds the tint', { muted: color('#767676') }, [['muted', 'tinted surface', '#6d6d6d']]],
    ['turns the text of a primary button', { 'on-accent': gray(0) }, [['on-accent', 'accent', '#c5c5c5']]],
    [
      'lightens all on a dark surface',
      { surface: color('#10243f') },
      [
        ['accent', 'tinted surface', '#709ba0'],
        ['text', 'surface', '#949494'],
        ['muted', 'tinted surface', '#949494'],
        ['on-accent', 'accent', '#2c2c2c'],
      ],
    ],
  ];
  for (const [name, given, found] of cases) {
    it(name, () => {
      const { faint, tint } = correct({ ...light, ...given });
      expect(faint.map(({ ink, on, shown }) => [ink, on, hex(shown)])).to.deep.equal(found);
      expect(tint).to.equal(1);
    });
  }

  it('takes the tint back where nothing can be read on it', () => {
    // Between black and white: either reaches 4.6, and less where the tint comes to meet it.
    const surface = gray(117);
    const { faint, tint } = correct({ ...light, surface, text: gray(0), muted: gray(0) });
    expect(faint.map(({ ink }) => ink)).to.deep.equal(['accent']);
    expect(tint).to.be.within(0, 0.9);
  });

  it('tells the ratio where a color is faintest', () => {
    const [found] = correct({ ...light, accent: color('#f5d000') }).faint;
    expect(found!.ratio).to.be.closeTo(ratios({ ...light, accent: color('#f5d000') })['accent on tint']!, 0.001);
  });
});
