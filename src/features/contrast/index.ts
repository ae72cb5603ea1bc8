import { warn } from '../../warn.js';
import type { Connect } from '../feature.js';
import { noColors } from './defaults.js';
import { correct, hex, isDark, TINT, type Color, type Faint, type Palette } from './palette.js';
import { memberOf } from '../../member-of.js';

/** On screen only: print has its own colors, and forced colors are the visitor's. */
const onScreen = (css: string) => `@media screen and (forced-colors:none){${css}}`;

/** Where each color is read as the browser computes it. As on the primary button, `currentcolor` is the text on it. */
const READ: Readonly<Record<keyof Palette, readonly [property: string, value: string]>> = {
  'on-accent': ['color', 'var(--_on-accent)'],
  accent: ['background-color', 'var(--_accent)'],
  surface: ['outline-color', 'var(--_surface)'],
  text: ['column-rule-color', 'var(--_text)'],
  muted: ['text-decoration-color', 'var(--_muted)'],
  canvas: ['text-emphasis-color', 'Canvas'],
};
const read = Object.entries(READ) as [keyof Palette, readonly [string, string]][];

/**
 * One probe reads the colors in a light scheme, one in a dark scheme; the mix makes every browser write every color
 * alike, `color(srgb 1 0.5 0 / 0.8)`. The root tells of changes by its transitions, its text color of the scheme, and of
 * coming on screen by its animation. Nothing that is read has a transition, or it would be read halfway.
 */
const probes = onScreen(
  '.root::before,.root::after{content:"";position:absolute;visibility:hidden;' +
    read.map(([, [property, value]]) => `${property}:color-mix(in srgb,${value} 100%,transparent)`).join(';') +
    '}.root::before{color-scheme:light}.root::after{color-scheme:dark}' +
    '.root{border-color:var(--_text) var(--_surface) var(--_muted) var(--_accent);outline-color:var(--_on-accent);' +
    'column-rule-color:color-mix(in srgb,Canvas 100%,transparent);' +
    'transition:color 1ms,border-color 1ms,outline-color 1ms;animation:probe 1ms}@keyframes probe{}',
);

/**
 * Keeps a panel readable in any colors that the page gives it, from now on, and says on the console what it corrects. On
 * a surface of the page's own, what the page leaves to us takes the color scheme that suits it.
 */
export const connect: Connect = ({ host, findings }) => {
  const root = host.shadowRoot!;
  let defaults: CSSStyleSheet;
  let corrections: CSSStyleSheet;
  let before = '';
  let restored = '';
  const watch = () => {
    const { CSSStyleSheet: Sheet } = memberOf(host.ownerDocument, 'defaultView') as typeof globalThis;
    const watching = new Sheet();
    defaults = new Sheet();
    corrections = new Sheet();
    watching.replaceSync(probes);
    root.adoptedStyleSheets.push(defaults, watching, corrections);
    before = restored = '';
  };
  const tell = (code: string, message: string) => {
    warn(code, message);
    if (findings.includes(message)) return;
    findings.push(message);
    if (host.preview) host.requestUpdate();
  };
  const restoreDefaults = () => {
    const wrong = noColors(host);
    const values = wrong.map(({ name, fallback }) => `--_${name}:${fallback}`);
    if (values.join() === restored) return;
    restored = values.join();
    defaults.replaceSync(`.root{${values.join(';')}}`);
    for (const { name, given } of wrong) {
      const hint = /^[\da-f]{3,8}$/i.test(given) ? `Did you mean #${given}?` : 'Set one, such as #8a1538.';
      tell('no-color', `--readiness-${name} ${given} is not a color, so the default is shown. ${hint}`);
    }
  };
  const update = () => {
    const top = root.querySelector('.root');
    if (!top || getComputedStyle(top, '::before').position !== 'absolute') return;
    // In another document the element's own style sheet comes later.
    if (!getComputedStyle(top).getPropertyValue('--_surface')) return;
    restoreDefaults();
    const light = paletteOf(top, '::before');
    const dark = paletteOf(top, '::after');
    const page = isDark(parseColor(getComputedStyle(top).columnRuleColor)) ? dark : light;
    const now = JSON.stringify([light, dark, page]);
    if (now === before) return;
    before = now;

    // A surface that is the same in both schemes is the page's own, and nothing shines through it.
    const own = light.surface[3] === 1 && hex(light.surface) === hex(dark.surface);
    const shown = own ? (isDark(light.surface) ? dark : light) : page;
    const { faint, tint } = correct(shown);
    const values = faint.map(({ ink, shown }) => `--_${ink}:${hex(shown)}`);
    if (values.length > 0 || tint < 1) {
      const whole = `color-mix(in srgb,var(--_accent) ${TINT * 100}%,var(--_surface))`;
      values.push(`--_tint:color-mix(in srgb,${whole} ${tint * 100}%,transparent)`);
    }
    if (shown !== page) values.push(`color-scheme:${shown === dark ? 'dark' : 'light'}`);
    // On the panel and not on its root, where the probes would read them.
    corrections.replaceSync(onScreen(`.panel{${values.join(';')}}`));
    for (const each of faint) tell('faint-color', wordsOf(each, shown[each.ink], getComputedStyle(root.host)));
  };
  for (const type of ['animationstart', 'transitionrun']) root.addEventListener(type, update);
  watch();
  update();
  return {
    hostUpdated() {
      // In another document there are no style sheets of ours yet.
      if (!memberOf(host.ownerDocument, 'defaultView') || root.adoptedStyleSheets.includes(corrections)) return;
      watch();
      update();
    },
  };
};

/** The palette without corrections. */
function paletteOf(top: Element, probe: string): Palette {
  const style = getComputedStyle(top, probe);
  return Object.fromEntries(
    read.map(([name, [property]]) => [name, parseColor(style.getPropertyValue(property))]),
  ) as Palette;
}

/** Reads `color(srgb …)`, and `rgb(…)`, which stands where a value is no color. What a screen cannot show is clipped. */
function parseColor(css: string): Color {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/-?[\d.]+(e-?\d+)?|none/g) ?? []).map(
    (number) => parseFloat(number) || 0,
  );
  const full = css.startsWith('rgb') ? 255 : 1;
  const clip = (channel: number) => Math.min(Math.max(channel / full, 0), 1);
  return [clip(red), clip(green), clip(blue), alpha];
}

function wordsOf({ ink, on, ground, ratio, shown }: Faint, color: Color, host: CSSStyleDeclaration): string {
  const name = `--readiness-${ink}`;
  const given = host.getPropertyValue(name).trim();
  // Cut off and not rounded, so that 4.49 is not told as 4.5.
  const told = `reaches only ${Math.floor(ratio * 10) / 10}:1 on the ${on} ${hex(ground)}, and text needs 4.5:1`;
  const own = given && CSS.supports('color', given);
  const [fault, mend] = own
    ? [`${name} ${given} ${told}`, 'Set that, or another that can be read']
    : [`${name} is not set, and its default ${hex(color)} ${told}`, 'Set it, or a color-scheme that suits the surface'];
  return `${fault}. ${hex(shown)} is shown instead. ${mend}.`;
}
