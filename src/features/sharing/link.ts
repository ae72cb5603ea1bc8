import { decode, encode, type CodeFault } from '../../core/code.js';
import type { Answers, Assessment } from '../../core/index.js';
import { dayOf } from './date.js';

/**
 * A result in the fragment of an address: `#readiness-CODE_DAY`, with the day of the result as `20261125`. Only letters,
 * digits, `-` and `_`, because page scripts take fragments for selectors. Browsers never send a fragment to a server.
 * Email programs and chats put all sorts of things behind an address, and change its case: what follows the code is ignored.
 * What is shorter than six digits is the name of a place on the page. Addresses of version 0.1 had `readiness=` in front.
 */
const LINK =
  /(^|[#?&!/])readiness(?:-(?!team-|assessment)|=1\.)((?=[0-9a-z-]{6})[0-9a-z]+(?:-+[0-9a-z]+)*)(?:_(\d{4})(\d\d)(\d\d))?/i;

export type { CodeFault as LinkFault };

/** A result that came by a link. */
export interface Shared {
  readonly answers: Answers;
  /** When it was reached, as far as the link says so. */
  readonly date: Date | undefined;
}

/** A fragment with its percent signs read, as far as they can be. */
const plain = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The result in a fragment, or why there is none. Undefined when the fragment is no link of ours. */
export function readLink(assessment: Assessment, fragment: string): Shared | CodeFault | undefined {
  // Some programs encode what is encoded.
  const found = LINK.exec(plain(plain(fragment)));
  if (!found) return undefined;
  const [all, , code = '', year, month, day] = found;
  if (all.includes('=')) return 'outdated';
  const answers = decode(assessment, code);
  if (typeof answers === 'string') return answers;
  const date = year ? new Date(Number(year), Number(month) - 1, Number(day), 12) : undefined;
  return { answers, date: date && date.getTime() < Date.now() + DAY ? date : undefined };
}

const DAY = 86_400_000;

/** The fragment that an address has without our link: what a page's own router needs stays. */
export const without = (fragment: string): string => {
  const found = LINK.exec(fragment);
  // Where it is encoded, it is all there is.
  if (!found) return LINK.test(plain(plain(fragment))) ? '' : fragment;
  const [link, before = ''] = found;
  const rest = fragment.slice(found.index + link.length).replace(/^[^&]*&?/, '');
  return without(`${fragment.slice(0, found.index)}${before}${rest}`.replace(/[#?&!]$/, ''));
};

/** The address of this page with the result in its fragment. A route in the fragment (`#/page`) stays in front. */
export function address(
  page: string,
  assessment: Assessment,
  { answers, date }: { answers: Answers; date: Date | undefined },
): string {
  const url = new URL(page);
  const route = without(url.hash);
  const link = `readiness-${encode(assessment, answers)}${date ? `_${dayOf(date).replaceAll('-', '')}` : ''}`;
  url.hash = /^#!?\//.test(route) ? `${route}${route.includes('?') ? '&' : '?'}${link}` : link;
  return url.href;
}
