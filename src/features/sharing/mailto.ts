import { joined, type Line } from './text.js';

/**
 * Longest address that mail programs take. Windows hands over 2,048 characters (`INTERNET_MAX_URL_LENGTH` is 2,083 with its
 * scheme), and some programs say nothing about what they drop.
 */
const LONGEST = 2000;

/**
 * An email without a receiver, ready to send: all lines if there is room for them, else what matters most, in its order, and
 * what leads to all of it. A letter that is not ASCII takes six characters, so in Arabic there is room for a sixth.
 *
 * @param rest the end of a text that had to be cut
 * @returns its address, and whether all of the text is in it
 */
export function mailto(
  subject: string,
  lines: readonly Line[],
  rest: string,
): { readonly href: string; readonly whole: boolean } {
  const address = (body: string) =>
    // Lines end as RFC 6068 wants them.
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const all = address(joined(lines));
  if (all.length <= LONGEST) return { href: all, whole: true };
  const part = (count: number) => {
    const kept = new Set(byRank.slice(0, count));
    const brief = lines.filter((line) => kept.has(line)).map((line) => ({ ...line, text: line.brief }));
    return address(`${count ? `${joined(brief)}\n` : ''}…\n\n${rest}\n`);
  };
  const byRank = lines.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
  let count = byRank.length;
  while (count && part(count).length > LONGEST) count--;
  return { href: part(count), whole: false };
}
