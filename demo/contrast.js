/** How well two colors can be told apart, as WCAG 2.1 counts it. Colors are `[red, green, blue]`, each 0 to 255. */

const linear = (channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, the same, to 21, black on white. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Text needs 4.5 to 1, and what is larger than text 3 to 1. */
export const TEXT = 4.5;
export const CONTROLS = 3;

/** A ratio in words. Cut off and not rounded, so that 4.49 is not told as 4.5. */
export const ratioInWords = (ratio) => `${Math.floor(ratio * 10 + 1e-9) / 10} to 1`;

/** Whether the first color can be read on the second, in words: `{readable, text}`. */
export function verdict(color, on, { controls = false } = {}) {
  const ratio = contrast(color, on);
  const told = ratioInWords(ratio);
  if (ratio >= TEXT) return { readable: true, text: `Readable: ${told}.` };
  const mend = luminance(on) > 0.18 ? 'Choose a darker color.' : 'Choose a lighter color.';
  if (controls && ratio >= CONTROLS) {
    return { readable: false, text: `Enough for buttons, too faint for links: ${told}. ${mend}` };
  }
  return { readable: false, text: `Too faint ${controls ? 'to see well' : 'for small text'}: ${told}. ${mend}` };
}

/** The nearest color that can be read as text, darker on a light ground and lighter on a dark one. */
export function readable(color, on) {
  const end = luminance(on) > 0.18 ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = color.map((channel) => Math.round(channel + (end - channel) * share));
    if (contrast(mixed, on) >= TEXT) return mixed;
  }
  return [end, end, end];
}

/** As `#rrggbb`. */
export const hex = (color) => `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
