import { memberOf } from './member-of.js';

const TYPES = { csv: 'text/csv', json: 'application/json', xlf: 'application/xliff+xml' };

/** Hands a text to the visitor as a file, of the type that its name ends with. */
export function saveFile(text: string, name: `${string}.${keyof typeof TYPES}`): void {
  const type = TYPES[name.split('.').at(-1) as keyof typeof TYPES];
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(memberOf(document, 'createElement')('a'), { href, download: name }).click();
  // The download holds on to it by then.
  requestAnimationFrame(() => {
    URL.revokeObjectURL(href);
  });
}
