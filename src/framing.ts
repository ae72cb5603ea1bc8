import { memberOf } from './member-of.js';

/**
 * The origin of the page that frames this one, if it is another; empty for none. What is kept in frames is kept apart for each:
 * otherwise a page of strangers could read, by height and by click, what the visitor said on another site.
 */
export function framing(): string {
  if (parent === window) return '';
  const referrer = memberOf(document, 'referrer');
  const { ancestorOrigins } = location as Partial<Location>;
  const framer = ancestorOrigins?.[0] ?? (referrer && new URL(referrer).origin);
  // A page that hides its origin is alone with those that do, too.
  return framer === origin ? '' : framer || 'null';
}
