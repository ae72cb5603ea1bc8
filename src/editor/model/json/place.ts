/** A place in a text, as people look for it. */
export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 units, counted from 1. */
  readonly column: number;
  /** The line, shortened around the place, and below it a line whose last character is a caret under the place. */
  readonly excerpt: readonly [line: string, mark: string];
}

/** Characters that move a cursor, color a terminal or turn a line around. */
export const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Where an offset of a text is, for people. */
export function place(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const start = lines.at(-1)!;
  const column = start.length + 1;
  const [rest = ''] = text.slice(offset).split(/\r\n?|\n/, 1);
  const from = Math.max(0, column - 41);
  // One sign for each, so that the mark stands right.
  const shown = (start + rest)
    .slice(from, from + 80)
    .replaceAll('\t', ' ')
    .replace(HIDDEN, '\ufffd');
  const mark = `${' '.repeat(column - 1 - from + (from ? 1 : 0))}^`;
  return { line: lines.length, column, excerpt: [`${from ? '…' : ''}${shown}`, mark] };
}
