/** Red, green, blue and opacity in sRGB, each 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What is written on the panel, in the words of `--readiness-*`. */
export type Ink = 'accent' | 'text' | 'muted' | 'on-accent';

/** The colors of a panel. `canvas` is the page behind a surface that lets it through. */
export type Palette = Readonly<Record<Ink | 'surface' | 'canvas', Color>>;

/** A color that is too faint, where it is faintest, and what to show instead. */
export interface Faint {
  readonly ink: Ink;
  readonly on: 'surface' | 'tinted surface' | 'accent';
  readonly ground: Color;
  readonly ratio: number;
  readonly shown: Color;
}

/** WCAG 2.1, 1.4.3. What is corrected is taken a little further, or rounding on the way to the screen would undo it. */
const READABLE = 4.5;
const CORRECTED = 4.55;

/** How much of the accent is in the tint; the style sheet of the panel says so too. */
export const TINT = 0.08;

const BLACK: Color = [0, 0, 0, 1];
const WHITE: Color = [1, 1, 1, 1];

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance of an opaque color, 0 to 1: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
const luminance = ([red, green, blue]: Color) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of a color on an opaque one, 1 to 21: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
export function ratio(color: Color, ground: Color): number {
  const [one, other] = [luminance(over(color, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether white can be read on an opaque color better than black. */
export const isDark = (color: Color): boolean => ratio(WHITE, color) > ratio(BLACK, color);

/** As `color-mix(in srgb, …)` mixes, with `share` of the other color. */
export function mix(one: Color, other: Color, share: number): Color {
  const [mine, its] = [one[3] * (1 - share), other[3] * share];
  const alpha = mine + its;
  const channel = (index: 0 | 1 | 2) => (alpha ? (one[index] * mine + other[index] * its) / alpha : 0);
  return [channel(0), channel(1), channel(2), alpha];
}

/** What is seen of a color on an opaque ground. */
export const over = ([red, green, blue, alpha]: Color, ground: Color): Color =>
  mix(ground, [red, green, blue, 1], alpha);

/** As `#rrggbb`, or `#rrggbbaa`. */
export const hex = (color: Color): string =>
  `#${color.map((channel) => (256 + Math.round(channel * 255)).toString(16).slice(1)).join('')}`.replace(
    /^(#.{6})ff$/,
    '$1',
  );

/**
 * What to show of a palette so that all of it can be read: the same colors, each that is too faint mixed with just
 * enough black or white; and how much of the tint, 0 to 1. The surface is never changed.
 */
export function correct(palette: Palette): { faint: Faint[]; tint: number } {
  const surface = over(palette.surface, palette.canvas);
  const tinted = (accent: Color, tint = 1) => mix(surface, over(mix(palette.surface, accent, TINT), surface), tint);
  const faint: Faint[] = [];
  const mended = (ink: Ink, ground: Color, tintFor: (color: Color) => Color = () => ground) => {
    const color = palette[ink];
    const shown = mend(color, ground, tintFor);
    if (shown === color) return color;
    const tint = tintFor(color);
    const [on, worst] =
      ratio(color, tint) < ratio(color, ground)
        ? (['tinted surface', tint] as const)
        : ([ink === 'on-accent' ? 'accent' : 'surface', ground] as const);
    faint.push({ ink, on, ground: worst, ratio: ratio(color, worst), shown });
    return shown;
  };

  const accent = mended('accent', surface, tinted);
  const tint = () => tinted(accent);
  const inks = [accent, mended('text', surface, tint), mended('muted', surface, tint)];
  mended('on-accent', over(accent, surface));

  const readable = (share: number) => inks.every((ink) => ratio(ink, tinted(accent, share)) >= READABLE);
  return { faint, tint: readable(1) ? 1 : 1 - least((less) => readable(1 - less)) };
}

/**
 * The color itself if it can be read on a ground and on its tint; else the nearest toward black or white that can. Where
 * the tint leaves no such color, one that can be read on the ground: on any, black or white can.
 */
function mend(color: Color, ground: Color, tintFor: (color: Color) => Color): Color {
  const reads = (goal: number) => (candidate: Color) => ratio(candidate, ground) >= goal;
  const readsAll = (goal: number) => (candidate: Color) =>
    reads(goal)(candidate) && ratio(candidate, tintFor(candidate)) >= goal;
  if (readsAll(READABLE)(color)) return color;

  const readable = reads(READABLE)(color);
  const [near, far] = luminance(over(color, ground)) > luminance(ground) ? [WHITE, BLACK] : [BLACK, WHITE];
  const end = readable || reads(CORRECTED)(near) ? near : far;
  const toward = (fits: (candidate: Color) => boolean) => {
    const at = (share: number) => rounded(mix(color, end, share));
    return at(least((share) => fits(at(share))));
  };
  if (readsAll(CORRECTED)(end)) return toward(readsAll(CORRECTED));
  return readable ? color : toward(reads(CORRECTED));
}

const rounded = (color: Color) => color.map((channel) => Math.round(channel * 255) / 255) as unknown as Color;

/** The least share that is enough, where 1 is. */
function least(enough: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
