/** A file as text. */
export interface Decoded {
  /** Without a byte-order mark; null when its encoding cannot be read here. */
  readonly text: string | null;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'UTF-32' | 'Windows-1252';
  /** In Windows-1252: where the first letter stands that is not UTF-8. */
  readonly offset: number;
}

const read = (bytes: Uint8Array, encoding: string, fatal = false): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

const decodes = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** How many of the bytes are whole characters of UTF-8. */
function readable(bytes: Uint8Array): number {
  let from = 0;
  let to = bytes.length;
  // The longest beginning that decodes, where a character may be cut at its end.
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (decodes(bytes.subarray(0, middle), true)) from = middle;
    else to = middle - 1;
  }
  while (!decodes(bytes.subarray(0, from), false)) from -= 1;
  return from;
}

/** Reads a file in the encodings that editors save in. Windows-1252 is a guess: it is what bytes are that are not UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  // Either has a mark at its start, or zeros between its first letters.
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (/^(\xff\xfe\0\0|\0\0\xfe\xff|[^\0]\0\0\0|\0\0\0)/.test(start))
    return { text: null, encoding: 'UTF-32', offset: 0 };
  if (/^(\xff\xfe|[^\0]\0)/.test(start)) return { text: read(bytes, 'utf-16le'), encoding: 'UTF-16', offset: 0 };
  if (/^(\xfe\xff|\0[^\0])/.test(start)) return { text: read(bytes, 'utf-16be'), encoding: 'UTF-16', offset: 0 };
  try {
    return { text: read(bytes, 'utf-8', true), encoding: 'UTF-8', offset: 0 };
  } catch {
    // Each byte is a character there; what comes before is the same in both.
    return { text: read(bytes, 'windows-1252'), encoding: 'Windows-1252', offset: readable(bytes) };
  }
}
