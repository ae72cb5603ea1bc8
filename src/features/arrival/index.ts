import type { View } from '../../views/view.js';
import type { Connect } from '../feature.js';
import { clearOfCovers } from './clear-of-covers.js';
import { messages as english, type ArrivalMessages } from './messages.js';
import { memberOf } from '../../member-of.js';

/** Milliseconds until a sentence is said: with the focus itself, screen readers drop it. */
const PAUSE = 200;
/** Milliseconds within which the second click of a double click comes. */
const DOUBLE = 700;
/** Milliseconds until it is gone again, so that nobody finds it later where it no longer holds. */
const GONE = 5000;

/** What to say of another view: nothing from question to question, whose heading is read with the focus. */
function sentence(before: View | undefined, { result, session, shared, messages }: View): string {
  const words: ArrivalMessages = { ...english, ...messages };
  // One that somebody shared says so above itself.
  if (result) return shared ? '' : words.resultReady;
  if (!before?.result) return '';
  return Object.keys(session.answers).length ? words.changing : words.startedOver;
}

/** The visitor arrives at another view: the heading is in sight, reading on begins there, and screen readers say it. */
export const connect: Connect = ({ host, session }) => {
  let view: View | undefined;
  let arrived: View | undefined;
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Told again, the same words would be no news. */
  let again = '';

  const say = (text: string, pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      said = text;
      host.requestUpdate();
      if (text) say('', GONE);
    }, pause);
  };

  const arrive = (target: EventTarget | null) => {
    if (!session.acted || !(target instanceof Element) || target.getAttribute('role') !== 'heading') return;
    // Once it has been scrolled to, and again when it has stopped moving.
    requestAnimationFrame(() => {
      clearOfCovers(target, host);
      const moving = host.shadowRoot!.getAnimations().map(({ finished }) => finished);
      if (moving.length) void Promise.allSettled(moving).then(() => clearOfCovers(target, host));
    });
    if (!view) return;
    say(sentence(arrived, view), PAUSE);
    arrived = view;
  };
  // The page may scroll between the clicks of a double click on the way on: the second would choose what lies there then.
  let changed = -DOUBLE;
  host.shadowRoot!.addEventListener(
    'click',
    (event) => {
      if ((event as MouseEvent).detail > 1 && event.timeStamp - changed < DOUBLE) event.preventDefault();
    },
    true,
  );
  host.shadowRoot!.addEventListener('focusin', ({ target }) => {
    arrive(target);
  });
  /** Whether it was looked where the focus is: the first act may have led to a heading before this was there. */
  let looked = false;

  return {
    hostUpdate() {
      const { position, complete } = session.state;
      // In what is taken away, the caret of whoever reads line by line would stay behind all of this, and the next key lead
      // out of it (Firefox), or mute the heading (Chromium). Without one, reading goes on at the focus.
      if (view && (position !== view.session.position || complete !== view.session.complete)) {
        memberOf(host.ownerDocument, 'getSelection')()?.removeAllRanges();
        changed = performance.now();
      }
    },
    hostUpdated() {
      if (!looked) arrive(host.shadowRoot!.activeElement);
      looked = true;
    },
    hostDisconnected() {
      clearTimeout(timer);
      // Nobody would take it away when the element comes back.
      said = '';
    },
    view(own) {
      const { session: state } = own;
      if (!state.missing.length) again = '';
      else if (view && state !== view.session) again = again ? '' : '\u00a0';
      view = own;
      return { ...own, said: own.said + said + again };
    },
  };
};
