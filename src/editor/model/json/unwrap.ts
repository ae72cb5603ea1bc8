/** JSON that was found within something else. */
export interface Unwrapped {
  readonly text: string;
  /** Where it begins in the whole; null when its characters were changed, so that places are those of `text`. */
  readonly offset: number | null;
  /** What it was in, for a sentence: “a script tag”; empty when it stood alone. */
  readonly wrapping: string;
}

const within = (whole: string, text: string, wrapping: string): Unwrapped => ({
  text,
  offset: whole.indexOf(text),
  wrapping,
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** The content of a page: what visual editors make of JSON that is pasted into them. */
function unescaped(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/?(p|div|pre|code|span)(\s[^>]*)?>/gi, '')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity.toLowerCase()] ?? entity);
}

/**
 * Takes JSON out of what it is often pasted in: a script tag, a fenced block, HTML with entities, a script’s assignment, a sentence
 * before it.
 */
export function unwrap(whole: string): Unwrapped {
  const script = /<script\b[^>]*>([\s\S]*?)(?:<\/script|$)/i.exec(whole)?.[1];
  if (script?.includes('{')) return within(whole, script, 'a script tag');
  const fence = /^[ \t]*(?:```|~~~)[\w-]*[ \t]*\r?\n([\s\S]*?)(?:^[ \t]*(?:```|~~~)|$(?![\s\S]))/m.exec(whole)?.[1];
  if (fence?.includes('{')) return within(whole, fence, 'a fenced block');
  if (/[{,]\s*(<[^>]*>\s*)*&(quot|#34|#x22);/i.test(whole)) {
    return { ...unwrap(unescaped(whole)), offset: null, wrapping: 'HTML' };
  }
  // Other text before it, unless that is a comment, which is told as such.
  const before = /^\s*([^{[]*)/.exec(whole)![1]!;
  if (before && !/^(\/\/|\/\*|#|<)/.test(before) && whole.includes('{')) {
    const core = whole.slice(whole.indexOf('{')).replace(/(?<=\})[;)\s]*$/, '');
    return within(whole, core, 'other text');
  }
  return { text: whole, offset: 0, wrapping: '' };
}
