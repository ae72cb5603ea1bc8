import {
  MOST,
  type Assessment,
  type collect,
  type Collection,
  type FoundFault,
  type FoundResult,
} from '../core/index.js';

/** Characters that are read at once: a few milliseconds’ work on a slow phone. */
const SLICE = 60_000;
/** How far a file or a broken link may reach beyond that. */
const AHEAD = 40_000;

/** Lets the browser answer whatever was pressed meanwhile. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The end of the line that a place is in, if that is near. */
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end >= 0 && end < at + AHEAD ? end + 1 : at;
};

const inOrder = ({ results, doubles, beyond, faults }: Collection): (FoundResult | FoundFault)[] =>
  [...results, ...doubles, ...beyond, ...faults].sort((one, other) => one.start - other.start);

/**
 * The same as `collect`, with pauses in between, so that a page stays responsive whatever was pasted into it.
 *
 * @param find `collect`, which the page has already
 */
export async function collectSlowly(
  find: typeof collect,
  assessment: Assessment,
  text: string,
  rest = pause,
): Promise<Collection> {
  const results = new Map<string, FoundResult>();
  const doubles: FoundResult[] = [];
  const faults: FoundFault[] = [];
  let lines = 0;
  for (let at = 0; at < text.length;) {
    const end = at + SLICE < text.length ? endOfLine(text, at + SLICE) : text.length;
    let next = end;
    for (const found of inOrder(find(assessment, text.slice(at, end + AHEAD)))) {
      // What begins later is found by the next slice.
      if (at + found.start >= end) break;
      const place = { start: at + found.start, end: at + found.end, line: lines + found.line };
      next = Math.max(next, place.end);
      if ('fault' in found) faults.push({ ...found, ...place });
      else if (results.has(found.code)) doubles.push({ ...found, ...place });
      else results.set(found.code, { ...found, ...place });
    }
    lines += text.slice(at, next).split('\n').length - 1;
    at = next;
    if (at < text.length) await rest();
  }
  const found = [...results.values()];
  return { results: found.slice(0, MOST), doubles, beyond: found.slice(MOST), faults };
}
