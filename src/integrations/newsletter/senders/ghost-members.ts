import { ask, sendJson } from '../../endpoint/send-json.js';
import type { Sender } from './sender.js';

/**
 * Signs up members of a Ghost site, with the level as a label, such as `readiness-emerging`: segments and mails can then
 * go by it. Ghost sends a mail, and the link in it confirms. It needs no key, and works from other sites, as Ghost's own
 * sign-up forms do (https://ghost.org/docs/themes/members/).
 *
 * @param siteUrl address of the Ghost site, such as `https://news.example.org`
 * @param options `labelPrefix` comes before the level id; `newsletters` are names, Ghost's default ones without it
 */
export function ghostMembers(
  siteUrl: string,
  {
    labelPrefix = 'readiness-',
    newsletters,
  }: { readonly labelPrefix?: string; readonly newsletters?: readonly string[] } = {},
): Sender {
  const api = `${siteUrl.replace(/\/+$/, '')}/members/api`;
  return async ({ email, level }, { signal }) => {
    const token = await ask(`${api}/integrity-token/`, { signal });
    await sendJson(
      `${api}/send-magic-link/`,
      {
        email,
        emailType: 'subscribe',
        labels: level === null ? [] : [labelPrefix + level],
        integrityToken: await token.text(),
        ...(newsletters ? { newsletters: newsletters.map((name) => ({ name })) } : {}),
      },
      { signal },
    );
    return 'confirm';
  };
}
