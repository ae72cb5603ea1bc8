import type { Assessment } from '../assessment.js';
import { decode, digitsOf } from '../code.js';
import { across, encoded, HASH, JOINT, match, PARAMETER, type Code } from './address.js';
import type { Reading } from './reading.js';
import { DIGIT, mixed } from './signs.js';

/**
 * Links with a result, `#readiness-7KQ2-9FXM_20261125`, as mail programs, scanners and people leave them: in the middle of
 * an address that leads elsewhere, percent-encoded once or twice, quoted-printable, cut in lines, and quoted.
 */

const HEAD = new RegExp(`(?:(${HASH})|${PARAMETER})readiness(?:(=1\\.[0-9a-z.]{4,2000})|${JOINT})`, 'gi');

/** The digits that stand together: at most as many as the longest codes have. */
const TOGETHER = new RegExp(`(?:${DIGIT}|${JOINT}){0,5000}`, 'iy');
const DAY = new RegExp(`${encoded('_', '5f')}(\\d{4})(\\d\\d)(\\d\\d)`, 'iy');

/** The digits that stand together, with a dash for each joint. */
function together(text: string, start: number): Code {
  const [raw] = match(TOGETHER, text, start)!;
  return { code: raw.replace(new RegExp(JOINT, 'gi'), '-'), end: start + raw.length };
}

/**
 * Whether a link that reads as nothing was meant to be one, and is not the name of a place on a page. `readiness-team-…`
 * holds no single result, and `readiness-assessment` is the name of all this.
 */
function isMeant(code: string, hash: boolean, day: boolean): boolean {
  if (/^(team|assessment)\b/i.test(code)) return false;
  const groups = code.split('-');
  const last = groups.length - 1;
  const form = last > 0 && groups.every(({ length }, index) => (index < last ? length === 4 : length <= 4));
  return day || (hash && (!code || (code.length >= 4 && (form || mixed(groups) > 0))));
}

/** Links with results anywhere in a text, and those that were meant to be. */
export function links(assessment: Assessment, text: string): Reading[] {
  const digits = digitsOf(assessment);
  return Array.from(text.matchAll(HEAD)).flatMap(({ 0: head, 1: hash, 2: old, index: start }): Reading[] => {
    const at = start + head.length;
    if (old) return [{ from: 'link', start, end: at, answers: 'outdated', date: null }];
    const read = ({ code, end }: Code): Reading & { readonly code: string } => {
      const day = match(DAY, text, end);
      const date = day && day.slice(1).join('-');
      return {
        from: 'link',
        start,
        end: day ? end + day[0].length : end,
        answers: decode(assessment, code),
        date,
        code,
      };
    };
    const readings = [across(text, at, digits), together(text, at)].map(read);
    const { code, ...found } = readings.find(({ answers }) => typeof answers === 'object') ?? readings[1]!;
    const meant = typeof found.answers === 'object' || isMeant(code, hash !== undefined, found.date !== null);
    return meant ? [found] : [];
  });
}
