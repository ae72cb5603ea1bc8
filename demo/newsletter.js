/** Connects the sign-up form and the figures, as a page of a publisher would, and shows what the receiver has counted. */
import { barTable, levelsOf, watchTotals } from './totals.js';

const { connectEvents, connectNewsletter, ghostMembers, jsonWebhook } = globalThis.readinessAssessment.connect;
const query = new URLSearchParams(location.search);
/** `?fail=500`, `?status=429` and `?slow=8000` in the address of this page go on to the receiver. */
const faults = ['fail', 'status', 'slow'].filter((name) => query.has(name)).map((name) => `${name}=${query.get(name)}`);
const at = (path) => new URL(`../receiver/${path}${faults.length ? `?${faults.join('&')}` : ''}`, location.href).href;

connectEvents(document, { url: at('events') });
connectNewsletter(document, {
  form: '#signup',
  send:
    query.get('to') === 'ghost'
      ? ghostMembers(new URL('../receiver/ghost', location.href).href)
      : jsonWebhook(at('signups')),
});

const place = document.querySelector('[data-figures]');
const told = document.querySelector('[data-told]');

watchTotals(
  ({ signups }) => {
    place.replaceChildren(barTable('Sign-ups by level', ['Level', 'Sign-ups'], levelsOf(signups), signups));
    told.textContent = '';
  },
  (problem) => {
    told.textContent = problem;
  },
);
