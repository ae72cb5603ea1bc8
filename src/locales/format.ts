/** A text for each plural form that the language has (`Intl.PluralRules`). `{count}` stands for the number. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/**
 * A language (BCP 47) with Latin digits, for numbers and dates that `Intl` writes: texts that hold digits of their own have
 * these in every language, and one panel has one kind.
 */
export const latin = (lang: string): string => `${lang}-u-nu-latn`;

/**
 * Puts values into a message: `format('Question {current}', {current: 1})`. Whole numbers need no `Intl`, whose first use takes
 * longer than all else up to the first question.
 */
export const format = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/** The form of a message that a count needs, with the count in it. A plain text serves for all counts. */
export const plural = (forms: Plural | string, lang: string, count: number): string =>
  format(typeof forms === 'string' ? forms : (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other), {
    count,
  });
