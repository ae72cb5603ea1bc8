import { warn } from '../../warn.js';
import { messagesIn, type NewsletterMessages } from './messages.js';
import { memberOf } from '../../member-of.js';

/** Where the parts of a publisher's form are, as CSS selectors inside it. */
export interface FormOptions {
  /** The email field. Default: the first `input[type=email]`. */
  readonly email?: string;
  /** The box that visitors check to agree. Default: `[data-readiness-consent]`, or the only checkbox. */
  readonly consent?: string;
  /** Words to use instead of the built-in ones, by key. */
  readonly messages?: Partial<NewsletterMessages>;
}

/** The publisher's form: what it holds, and what it tells. */
export interface SignupForm {
  readonly email: () => string;
  readonly agreed: () => boolean;
  readonly consent: HTMLInputElement;
  /** Says something in the live region; `state` is for styling. The focus stays where it is. */
  readonly say: (state: keyof NewsletterMessages, lang: string) => void;
  /** Empties the live region. */
  readonly hush: () => void;
  /** Marks the form as busy. Nothing is disabled: a disabled button would lose the focus. */
  readonly busy: (busy: boolean) => void;
  /** Leaves the form as it was. */
  readonly release: () => void;
}

const STATUS = 'data-readiness-status';

function findConsent(form: HTMLFormElement, selector: string | undefined): HTMLInputElement | null {
  if (selector) return form.querySelector<HTMLInputElement>(selector);
  const boxes = form.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  return (
    form.querySelector<HTMLInputElement>('input[data-readiness-consent]') ?? (boxes.length === 1 ? boxes[0]! : null)
  );
}

/** The publisher's live region in or after the form, or one that is made. */
function findStatus(form: HTMLFormElement): { readonly status: HTMLElement; readonly release: () => void } {
  const own = form.querySelector<HTMLElement>(`[${STATUS}]`);
  const next = form.nextElementSibling;
  const found = own ?? (next instanceof HTMLElement && next.hasAttribute(STATUS) ? next : null);
  const status = found ?? memberOf(document, 'createElement')('p');
  if (!found) {
    status.setAttribute(STATUS, '');
    // Beside a slotted form it would not show without.
    status.slot = form.slot;
    form.after(status);
  }
  const before = [...status.attributes].map(({ name, value }) => [name, value] as const);
  if (!status.hasAttribute('aria-live')) status.setAttribute('role', 'status');
  const release = () => {
    if (!found) status.remove();
    for (const name of status.getAttributeNames()) status.removeAttribute(name);
    for (const [name, value] of before) status.setAttribute(name, value);
  };
  return { status, release };
}

/**
 * Takes a form in hand: both fields are required from now on, and a box that is checked beforehand is emptied, since that
 * is nobody's consent.
 *
 * @returns undefined, with a warning, for a form that lacks one of them
 */
export function takeForm(
  form: HTMLFormElement,
  { email, consent, messages = {} }: FormOptions,
): SignupForm | undefined {
  const address = form.querySelector<HTMLInputElement>(email ?? 'input[type=email]');
  const box = findConsent(form, consent);
  if (!address || !box) {
    const missing = address ? 'a checkbox for consent' : 'an email field';
    warn(
      'no-form',
      `the form to sign up with lacks ${missing}, so nothing is ever sent. Add it, or name it in the options.`,
    );
    return undefined;
  }
  const fields = [address, box];
  const required = fields.map((field) => field.required);
  for (const field of fields) field.required = true;
  if (box.defaultChecked) {
    box.checked = box.defaultChecked = false;
    warn('no-consent', 'the box to agree was checked beforehand. That is nobody’s consent, so it was emptied.');
  }
  const { status, release } = findStatus(form);
  const busy = (now: boolean) => {
    if (now) form.setAttribute('aria-busy', 'true');
    else form.removeAttribute('aria-busy');
    for (const button of form.querySelectorAll('button:not([type=button], [type=reset]), input[type=submit]')) {
      if (now) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  };
  const hush = () => {
    status.textContent = '';
    delete status.dataset['state'];
  };
  return {
    consent: box,
    email: () => address.value.trim(),
    agreed: () => box.checked,
    say(state, wanted) {
      const { lang, texts } = messagesIn(wanted);
      if (messages[state] === undefined) status.lang = lang;
      else status.removeAttribute('lang');
      status.dir = 'auto';
      status.dataset['state'] = state;
      status.textContent = messages[state] ?? texts[state];
    },
    hush,
    busy,
    release() {
      for (const [index, field] of fields.entries()) field.required = required[index]!;
      busy(false);
      hush();
      release();
    },
  };
}
