import { SendError, sendJson } from '../../endpoint/send-json.js';
import type { Outcome, Sender } from './sender.js';

const OUTCOMES: readonly unknown[] = ['confirm', 'subscribed', 'already'] satisfies Outcome[];

/** What the answer says, if it is JSON with an `outcome`. */
async function told(response: Response): Promise<Outcome> {
  const answer: unknown = await response.json().catch(() => undefined);
  const { outcome } = (answer ?? {}) as { outcome?: unknown };
  return OUTCOMES.includes(outcome) ? (outcome as Outcome) : 'subscribed';
}

/**
 * Posts each sign-up as JSON, in the shape of {@link Signup}. An endpoint on another origin allows that by CORS, for the
 * header `content-type` and those given. It may answer `{"outcome": "confirm"}` when it has sent a mail to confirm, and
 * `{"outcome": "already"}` or 409 for those who are subscribed; any other 2xx is `subscribed`.
 */
export function jsonWebhook(
  url: string,
  { headers = {} }: { readonly headers?: Readonly<Record<string, string>> } = {},
): Sender {
  return async (signup, { signal }) => {
    try {
      return await told(await sendJson(url, signup, { signal, headers }));
    } catch (error) {
      if (error instanceof SendError && error.status === 409) return 'already';
      throw error;
    }
  };
}
