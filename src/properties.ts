import type { PropertyDeclaration } from 'lit';

/** A reactive property that mirrors its attribute. */
export interface Declaration extends PropertyDeclaration {
  /** What counts in place of a value, whatever an attribute or a page set. */
  readonly legal: (value: unknown) => unknown;
  /** Its words, where it takes only some; the first is the default. */
  readonly words?: readonly string[];
}

/** A value as an attribute writes it; empty for what refuses to be written. */
const write = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return '';
  }
};

/** A text, or null without one. Frameworks write undefined for a value that is not there. */
export const text: Declaration = {
  reflect: true,
  legal: (value) => (value == null ? null : write(value)),
};

/** A boolean attribute. */
export const flag: Declaration = { reflect: true, type: Boolean, legal: Boolean };

/** The level of a heading, 2–6; 2 counts in place of any other. */
export const level: Declaration = {
  reflect: true,
  legal: (value) => (/^\s*[2-6]\s*$/.test(write(value)) ? Number(value) : 2),
};

/** One of these words; the first counts in place of any other. */
export const oneOf = (...words: readonly string[]): Declaration => ({
  reflect: true,
  words,
  legal: (value) => words.find((word) => word === write(value).toLowerCase()) ?? words[0],
});

/** A whole number from `least` on; `least` counts in place of any other. */
export const count = (least: number): Declaration => ({
  reflect: true,
  legal: (value) => (/^\s*\d{1,3}\s*$/.test(write(value)) ? Math.max(least, Number(value)) : least),
});
