/** Finds sections by their headings, by the title of their page, and by the code that stands in them. */

const MOST = 12;

const wordsOf = (text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a word fits a section; 0 when it does not. */
function fit(word, { heading, page, terms, explained }) {
  const of = (text, whole, start) => {
    const words = wordsOf(text);
    return words.includes(word) ? whole : words.some((other) => other.startsWith(word)) ? start : 0;
  };
  return Math.max(of(heading, 10, 8), of(explained, 6, 4), of(page, 5, 4), of(terms, 3, 2));
}

/**
 * The best sections for some words, all of which have to fit: `[{ address, page, heading }]`, at most twelve.
 *
 * @param index pages as `[address, title, [[id, heading, depth, terms, explained], …]]`
 */
export function find(index, text) {
  const words = wordsOf(text);
  if (!words.length) return [];
  const found = [];
  for (const [place, [address, page, headings]] of index.entries()) {
    for (const [id, heading, depth, terms, explained] of headings) {
      const section = { heading, page, terms, explained };
      const fits = words.map((word) => fit(word, section));
      if (fits.includes(0)) continue;
      const whole = [heading, ...explained.split(' ')].some((name) => name.toLowerCase() === text.toLowerCase());
      const points = fits.reduce((sum, one) => sum + one) + (whole ? 20 : 0);
      // Where both fit alike, the top of a page comes before its sections, and pages for publishers before those on the project.
      const later = depth + place / index.length;
      found.push({ address: depth === 1 ? address : `${address}#${id}`, page, heading, points: points - later });
    }
  }
  return found
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ address, page, heading }) => ({ address, page, heading }));
}
