/** How many letters two names differ in: changed, left out, put in, or swapped with their neighbor. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

/** The known name that a wrong one was probably meant to be; undefined when it is like none. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const given = plain(name);
  // Short names that differ in two letters are other names.
  const most = given.length < 9 ? 1 : 2;
  if (!given || name.length > 40) return undefined;
  return known
    .map((candidate) => ({ candidate, far: distance(given, plain(candidate)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)[0]?.candidate;
}
