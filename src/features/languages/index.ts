import type { Connect } from '../feature.js';

/** A text with numbers in it as a pattern; what quotes the assessment is in two languages, and fits none. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\{(?:current|total|known|count)\}/)
      .map((part) => part.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'))
      .join('\\d+')}$`,
    'u',
  );

/**
 * Where the assessment is in a language that the interface does not have, the interface stays English. Its words say so, for
 * whoever hears them read.
 */
export const connect: Connect = ({ host, assessment }) => ({
  hostUpdated() {
    const { assessment: shown, lang, messages } = assessment.current;
    const given = { ...shown.messages, ...host.messages };
    const own = Object.entries(messages).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string' && !Object.hasOwn(given, key) ? [patternOf(text)] : [],
    );
    for (const element of host.shadowRoot!.querySelectorAll('button, p, span, [role=heading]')) {
      const text = element.textContent.replace(/[\s:]+$/, '').trim();
      if (own.some((pattern) => pattern.test(text))) element.setAttribute('lang', messages.lang);
      // Another assessment may follow in the same place.
      else if (messages.lang !== lang) element.removeAttribute('lang');
    }
  },
});
