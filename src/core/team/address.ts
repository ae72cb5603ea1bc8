import { DASH, DIGIT } from './signs.js';

/**
 * Addresses with digits behind a name, as mail programs, scanners and people leave them: percent-encoded once or twice,
 * quoted-printable, cut in lines, and quoted.
 */

/** A sign of an address as it is, percent-encoded however often, or quoted-printable. */
export const encoded = (sign: string, ...hex: string[]): string =>
  `(?:${sign}|${hex.map((digits) => `%(?:25){0,3}${digits}|=${digits}`).join('|')})`;

/** What stands before the name; the scanner of Proofpoint writes `*` for `#`. */
export const HASH = encoded('[#*]', '23');
export const PARAMETER = encoded('[?&!/]', '3f', '26', '21', '2f');
export const JOINT = encoded(DASH, '2d');

/** The next digit, whatever a mail program put before it. */
const NEXT = new RegExp(`(?:${JOINT}|=\\r?\\n|[\\s>\\u200b]){0,20}(${DIGIT})`, 'iy');

export const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Digits in a text, and where they end. */
export interface Code {
  readonly code: string;
  readonly end: number;
}

/** As many digits as a code has, across whatever a mail program put between them. */
export function across(text: string, start: number, digits: number): Code {
  const code: string[] = [];
  let end = start;
  while (code.length < digits) {
    const next = match(NEXT, text, end);
    if (!next) break;
    code.push(next[1]!);
    end = NEXT.lastIndex;
  }
  return { code: code.join(''), end };
}
