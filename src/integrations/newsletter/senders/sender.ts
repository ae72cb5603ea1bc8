/** What a visitor signs up with. Nothing else is sent. */
export interface Signup {
  readonly email: string;
  /** Level id, such as `emerging`; null when every answer was “not sure”. */
  readonly level: string | null;
  /** Area ids to start with, weakest first. */
  readonly focus: readonly string[];
  /** The attempt's UUID, as in the events; null for a result that no event told of. */
  readonly attempt: string | null;
  /** Language of the result, BCP 47. */
  readonly lang: string;
  readonly assessment: { readonly id: string; readonly version: string };
}

/** What came of it: a mail is to be confirmed, it is done, or it had been done before. */
export type Outcome = 'confirm' | 'subscribed' | 'already';

/**
 * Hands a sign-up to a newsletter. Called again after a failure, so the other side should take the same attempt and
 * email twice as once.
 *
 * @returns what came of it; nothing counts as `subscribed`
 * @throws anything; {@link SendError} or whatever has `retryable: false` ends the tries, `retryAfter` in milliseconds
 *   says when to come back. The signal is aborted when nobody waits for the answer any more.
 */
export type Sender = (
  signup: Signup,
  options: { readonly signal: AbortSignal },
) => Promise<Outcome> | Promise<void> | Promise<undefined>;
