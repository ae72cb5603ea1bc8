import type { Plural } from './messages.js';

/** A language (BCP 47) with Latin digits: texts that hold digits of their own have these, and one panel has one kind. */
export const latin = (lang: string): string => `${lang}-u-nu-latn`;

/**
 * Puts values into a message, numbers as the language writes them: `format('Question {current}', 'en', {current: 1})`.
 * English needs no Intl for that: its first use takes longer than all else up to the first question.
 */
export const format = (message: string, lang: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name] ?? all;
    return lang === 'en' ? String(value) : value.toLocaleString(latin(lang));
  });

/** The form of a message that a count needs, with the count in it. A plain text serves for all counts. */
export const plural = (forms: Plural | string, lang: string, count: number): string =>
  format(typeof forms === 'string' ? forms : (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other), lang, {
    count,
  });
