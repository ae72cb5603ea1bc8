import { messages as english } from '../../locales/all-en.js';
import type { Connect } from '../feature.js';

/** A text whatever its numbers are. */
const shape = (text: string): string => text.replace(/\{(?:current|total|known|count)\}|\d+/g, '#');

/**
 * Where the assessment is in a language that the interface does not have, the interface stays English. Its words say so, for
 * whoever hears them read.
 */
export const connect: Connect = ({ host, assessment }) => ({
  hostUpdated() {
    const { assessment: shown, lang, messages } = assessment.current;
    // All that was marked went with the other language.
    if (lang.startsWith(messages.lang)) return;
    const given = { ...shown.messages, ...host.messages };
    const own = Object.entries({ ...english, ...messages }).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string' && !Object.hasOwn(given, key) ? [shape(text)] : [],
    );
    for (const element of host.shadowRoot!.querySelectorAll('button, p, span, [role=heading]')) {
      const text = element.textContent.replace(/[\s:]+$/, '').trim();
      if (own.includes(shape(text))) element.setAttribute('lang', messages.lang);
      else element.removeAttribute('lang');
    }
  },
});
