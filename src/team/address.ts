import { memberOf } from '../member-of.js';

/** Where the assessment is: as the page says, else this page. */
export function inviteAddress(invite: string | null): string {
  const base = memberOf(document, 'baseURI');
  const address = invite !== null && URL.canParse(invite, base) ? new URL(invite, base) : new URL(location.href);
  if (!/^https?:$/.test(address.protocol)) return location.href.split('#')[0]!;
  address.hash = invite === null ? '' : address.hash;
  return address.href;
}

/** What a text with a link or file of a team has in it, however mail programs have encoded it. */
const ROUND = /readiness.{1,9}team/i;

/** Whether it is worth fetching what reads rounds of teams. */
export const hasRound = (text: string): boolean => ROUND.test(text);
