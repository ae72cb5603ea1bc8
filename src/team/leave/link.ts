import { dayOf } from '../../features/sharing/date.js';

/** A round in a fragment, up to what comes behind it. */
const ROUND = /(^|[#?&!/])readiness-team-[0-9a-z]*[^&]*&?/i;

/** The fragment that an address has without a round: what a page's own router needs stays. */
export function withoutRound(fragment: string): string {
  const found = ROUND.exec(fragment);
  // Where it is encoded, it is all there is.
  if (!found) return /readiness.{1,9}team/i.test(fragment) ? '' : fragment;
  return fragment.replace(ROUND, '$1').replace(/[#?&!]$/, '');
}

/** The address of a page with a round in its fragment. A route in the fragment (`#/page`) stays in front. */
export function roundAddress(page: string, code: string): string {
  const url = new URL(page);
  const route = withoutRound(url.hash);
  const link = `readiness-team-${code}`;
  url.hash = /^#!?\//.test(route) ? `${route}${route.includes('?') ? '&' : '?'}${link}` : link;
  return url.href;
}

/** Today, as links and files say it. */
export const today = (): string => dayOf(new Date());
