/** Red, green, blue, each 0 to 255, and opacity. */
export type Channels = [red: number, green: number, blue: number, alpha: number];

/** Reads a color as browsers compute it. */
export function channels(css: string): Channels {
  const [red = 0, green = 0, blue = 0, alpha = 1] = css.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
  const scale = css.startsWith('rgb') ? 1 : 255;
  return [red * scale, green * scale, blue * scale, alpha];
}

const over = (top: Channels, below: Channels): Channels => {
  const channel = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
  return [channel(0), channel(1), channel(2), 1];
};

const luminance = (color: Channels) => {
  const [red, green, blue] = color.slice(0, 3).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
};

/** WCAG's ratio of a color on opaque white, black, or what layers of color make of them; topmost last. */
export function ratio(color: Channels, ...layers: Channels[]): number {
  const ground = layers.reduce((below, layer) => over(layer, below));
  const [light, dark] = [luminance(over(color, ground)), luminance(ground)].sort((one, other) => other - one) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** The ratio of an element's text to all that is behind it in its tree, down to `page`. */
export function textRatio(element: Element, page: Channels): number {
  const layers: Channels[] = [];
  for (let from: Element | null = element; from; from = from.parentElement) {
    layers.unshift(channels(getComputedStyle(from).backgroundColor));
  }
  return ratio(channels(getComputedStyle(element).color), page, ...layers);
}
