import { nearest } from '../nearest.js';
import { COLORS } from '../styles/colors.js';
import { warn } from '../warn.js';
import { memberOf } from '../member-of.js';

/** The elements that stand in the place of something else, by what they show. */
export const TAGS = { assessment: 'readiness-assessment', team: 'readiness-team' } as const;
export type View = keyof typeof TAGS;

/** Attributes that say how an element looks and which language it speaks: anybody who may write a link may set them. */
const LOOKS: Readonly<Record<View, readonly string[]>> = {
  assessment: ['layout', 'preview', 'heading-level', 'lang', 'dir'],
  team: ['min', 'heading-level', 'lang', 'dir'],
};

/**
 * Attributes that tie an element into a page: what is fetched, kept, told and submitted. Sanitizers let visitors write
 * `data-` attributes and links, so these count only where the page itself allows them. Addresses are among them when they
 * name another site.
 */
export const TIES: Readonly<Record<View, readonly string[]>> = {
  assessment: ['src', 'persist', 'event-detail', 'signup', 'name', 'required', 'data-layer'],
  team: ['src', 'persist', 'invite', 'data-layer'],
};
export const ADDRESSES: readonly string[] = ['src', 'invite'];

/** Custom properties, without `--readiness-`, and the CSS property whose values each takes. */
const THEME: Record<string, string> = {
  font: 'font-family',
  'heading-font': 'font-family',
  radius: 'border-radius',
  padding: 'padding',
  'max-width': 'max-width',
};
for (const name of COLORS) THEME[name] = 'color';

const all = (view: View): readonly string[] => [...LOOKS[view], ...TIES[view], ...Object.keys(THEME), 'color-scheme'];

/** All names that {@link configure} knows, by what is shown. A contract test keeps them whole. */
export const OPTIONS: Readonly<Record<View, readonly string[]>> = { assessment: all('assessment'), team: all('team') };

/** Where an element holds what was ignored, in sentences: with preview it lists them for whoever makes the page. */
export const IGNORED = Symbol.for('readiness-assessment.ignored');

/** The longest value of a custom property. Thousands of fonts, or references nested in each other, stop a browser. */
const LONGEST = 100;

/** Whether an address is on another site than the page. What is no address fetches nothing. */
const isForeign = (address: string): boolean =>
  URL.canParse(address, memberOf(document, 'baseURI')) &&
  new URL(address, memberOf(document, 'baseURI')).origin !== location.origin;

/**
 * Sets an element up from names and values, as they stand in `data-` attributes or in the query of an address: its
 * attributes, and its custom properties without `--readiness-`. A value can neither fetch anything from another site nor
 * reach another property. What is unknown, no value for that property or longer than 100 characters is ignored with the
 * warning `unknown-option`; what ties into the page and is not allowed, with `not-allowed`.
 *
 * @param allowed which of those that tie it into the page count; all, when left out
 */
export function configure(
  element: HTMLElement,
  options: Iterable<readonly [string, string]>,
  allowed?: readonly string[],
): void {
  const view = element.localName === TAGS.team ? 'team' : 'assessment';
  const known = OPTIONS[view];
  const unknown: string[] = [];
  const refused: string[] = [];
  for (const [name, value] of options) {
    const property = THEME[name];
    if (name === 'lang') element.lang = value.replaceAll('_', '-');
    else if (LOOKS[view].includes(name)) element.setAttribute(name, value);
    else if (TIES[view].includes(name)) {
      const free = !allowed || allowed.includes(name) || (ADDRESSES.includes(name) && !isForeign(value));
      if (free) element.setAttribute(name, value);
      else refused.push(name);
    } else if (value.length <= LONGEST && known.includes(name) && CSS.supports(property ?? name, value)) {
      element.style.setProperty(property ? `--readiness-${name}` : name, value);
    } else {
      const meant = known.includes(name) ? undefined : nearest(name, known);
      unknown.push(`${name}=${value.slice(0, LONGEST)}${meant ? ` (did you mean ${meant}?)` : ''}`);
    }
  }
  const ignored: string[] = [];
  const tell = (code: string, message: string) => {
    warn(code, message);
    ignored.push(message);
  };
  if (unknown.length) tell('unknown-option', `ignored: ${unknown.join(', ')}.`);
  if (refused.length) {
    tell(
      'not-allowed',
      `ignored: ${refused.join(', ')}. In a placeholder or a link that takes data-allow="${refused.join(' ')}" on the script tag, because visitors may write these, too.`,
    );
  }
  Object.assign(element, { [IGNORED]: ignored });
}
