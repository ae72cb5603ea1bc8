import { COLORS } from '../styles/colors.js';
import { warn } from '../warn.js';

/** Attributes of the element that a placeholder, a link or a frame's address may carry. A contract test keeps them whole. */
const ATTRIBUTES = [
  'src',
  'layout',
  'persist',
  'event-detail',
  'preview',
  'heading-level',
  'lang',
  'dir',
  'signup',
  'name',
  'required',
  'data-layer',
];

/** Custom properties, without `--readiness-`, and the CSS property whose values each takes. */
const THEME: Record<string, string> = {
  font: 'font-family',
  'heading-font': 'font-family',
  radius: 'border-radius',
  padding: 'padding',
  'max-width': 'max-width',
};
for (const name of COLORS) THEME[name] = 'color';

/** All names that {@link configure} knows. */
export const OPTIONS: readonly string[] = [...ATTRIBUTES, ...Object.keys(THEME), 'color-scheme'];

/**
 * Sets an element up from names and values, as they stand in `data-` attributes or in the query of an address: its
 * attributes, and its custom properties without `--readiness-`. What is unknown, or no value for that property, is
 * ignored with the warning `unknown-option`: a value can neither fetch anything nor reach another property.
 */
export function configure(element: HTMLElement, options: Iterable<readonly [string, string]>): void {
  const unknown: string[] = [];
  for (const [name, value] of options) {
    const property = THEME[name];
    if (ATTRIBUTES.includes(name)) element.setAttribute(name, value);
    else if (CSS.supports(property ?? name, value) && OPTIONS.includes(name)) {
      element.style.setProperty(property ? `--readiness-${name}` : name, value);
    } else unknown.push(`${name}=${value}`);
  }
  if (unknown.length) warn('unknown-option', `ignored: ${unknown.join(', ')}.`);
}
