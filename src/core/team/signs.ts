/** How codes look in running text, and how to tell what was meant as one from plain words. */

export const DIGIT = '[0-9a-z]';

/** Dashes of all kinds, also the minus sign, the soft hyphen and the bullet that some keyboards have. */
export const DASH = '[-\\u00ad\\u058a\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0d]';

/** Ordinals and school years, which mix letters and digits in any letter: 12th, FY26. */
const USUAL = /^(?:\d+(?:st|nd|rd|th)|[fs]y\d+)$/i;

/**
 * How many groups of a code mix letters and digits, as three in four do and words hardly ever. One of five has a digit too
 * many; longer ones are no groups.
 */
export const mixed = (groups: readonly string[]): number =>
  groups.filter((group) => group.length < 6 && /\d/.test(group) && /[a-z]/i.test(group) && !USUAL.test(group)).length;

const LINE_BEFORE = /(?<=^[^\p{L}\p{N}\n]{0,20})/muy;
const LINE_BEHIND = /[^\p{L}\p{N}\n]{0,20}$/muy;

/** Whether a part of a text stands alone on its line, but for quotation marks, bullets and the like. */
export function isAlone(text: string, start: number, end: number): boolean {
  LINE_BEFORE.lastIndex = start;
  LINE_BEHIND.lastIndex = end;
  return LINE_BEFORE.test(text) && LINE_BEHIND.test(text);
}
