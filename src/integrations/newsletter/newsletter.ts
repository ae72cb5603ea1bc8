import { warn } from '../../warn.js';
import { languageOf, watchCompletion } from './completions.js';
import { persevere, realTiming, type Timing } from '../endpoint/persevere.js';
import type { Outcome, Sender, Signup } from './senders/sender.js';
import { takeForm, type FormOptions } from './signup-form.js';
import { memberOf } from '../../member-of.js';

export interface NewsletterOptions extends FormOptions {
  /** The publisher's own form, or a selector of it. */
  readonly form: HTMLFormElement | string;
  /** How a sign-up gets to the newsletter: `jsonWebhook(…)`, `ghostMembers(…)`, or a function of your own. */
  readonly send: Sender;
  /** For tests. */
  readonly timing?: Timing;
}

/** A sign-up that is under way. */
interface Sending {
  readonly key: string;
  readonly attempt: string | null;
  readonly stop: AbortController;
}

/**
 * Lets visitors sign up with their result. Sends when they submit the form, and only with a completed attempt, a valid
 * email and a checked box; once for each attempt and email. A failure is tried again, up to five times; what is typed
 * stays, and a live region in or after the form says how it went. Preview results are never sent.
 *
 * @param target what the events reach: an element, an `<iframe>`, the document. A result that it shows already counts.
 * @returns how to stop. What a visitor has submitted is still sent.
 */
export function connectNewsletter(target: EventTarget, options: NewsletterOptions): () => void {
  const { send, timing = realTiming } = options;
  const form = typeof options.form === 'string' ? memberOf(document, 'querySelector')(options.form) : options.form;
  if (!(form instanceof HTMLFormElement)) {
    warn(
      'no-form',
      `there is no form to sign up with${typeof options.form === 'string' ? ` at ${options.form}` : ''}.`,
    );
    return () => undefined;
  }
  const fields = takeForm(form, options);
  if (!fields) return () => undefined;

  /** What came of each attempt and email that was taken. */
  const taken = new Map<string, Outcome>();
  /** The one that the form now speaks of. */
  let sending: Sending | undefined;

  const completion = watchCompletion(target, () => {
    // What is under way goes on, and says how it ended; words about what has ended belong to the attempt before.
    if (!sending) fields.hush();
  });

  const deliver = async (signup: Signup, key: string) => {
    const mine: Sending = { key, attempt: signup.attempt, stop: new AbortController() };
    const { signal } = mine.stop;
    sending = mine;
    const say: typeof fields.say = (state, lang) => {
      if (sending === mine && !signal.aborted) fields.say(state, lang);
    };
    fields.busy(true);
    say('sending', signup.lang);
    try {
      const outcome =
        (await persevere(async (inner) => (await send(signup, { signal: inner })) as Outcome | undefined, {
          signal,
          timing,
          tell: (delay) => say(delay, signup.lang),
        })) ?? 'subscribed';
      taken.set(key, outcome);
      say(outcome, signup.lang);
    } catch (error) {
      if (signal.aborted) return;
      say((error as { retryable?: unknown }).retryable === false ? 'refused' : 'failed', signup.lang);
      warn(
        'signup-failed',
        `a sign-up was not taken: ${String(error)}. If nothing answers, check the URL, and whether it allows this origin (CORS).`,
      );
    } finally {
      if (sending === mine) {
        sending = undefined;
        fields.busy(false);
      }
    }
  };

  const submit = (event: Event) => {
    event.preventDefault();
    if (!form.reportValidity() || !fields.agreed()) return;
    const current = completion.current();
    if (!current || current.preview) {
      fields.say(current ? 'preview' : 'first', current?.lang ?? languageOf(form));
      return;
    }
    const { attempt, assessment, lang, level, focus } = current;
    const signup: Signup = { email: fields.email(), level, focus, attempt, lang, assessment };
    const key = JSON.stringify([attempt, signup.email.toLowerCase()]);
    const outcome = taken.get(key);
    if (outcome) fields.say(outcome, lang);
    if (outcome || sending?.key === key) return;
    // A corrected address takes the place of the one before.
    if (sending?.attempt === attempt) sending.stop.abort();
    void deliver(signup, key);
  };

  const withdraw = () => {
    if (!sending || fields.agreed()) return;
    const { stop } = sending;
    sending = undefined;
    stop.abort();
    fields.busy(false);
    fields.say('withdrawn', completion.current()?.lang ?? languageOf(form));
  };

  form.addEventListener('submit', submit);
  fields.consent.addEventListener('change', withdraw);
  return () => {
    form.removeEventListener('submit', submit);
    fields.consent.removeEventListener('change', withdraw);
    completion.stop();
    sending = undefined;
    fields.release();
  };
}
