import { expect } from '@open-wc/testing';
import { messagesIn } from '../../src/integrations/newsletter/messages.js';
import { content as arabic, messages as ar } from '../../src/locales/ar.js';
import { content as english, messages as en } from '../../src/locales/all-en.js';
import { content as spanish, messages as es } from '../../src/locales/es.js';
import { format, latin, plural } from '../../src/locales/format.js';

/** What is no text: it is the same in every language. */
const FIXED = ['id', 'version', 'type', 'area', 'href', 'cap', 'lang', 'resources'];

/** Every text in it, however deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, inner]) =>
          FIXED.includes(key) && !Array.isArray(inner) ? [] : key === 'resources' && isIds(inner) ? [] : textsOf(inner),
        )
      : [];
const isIds = (value: unknown) => Array.isArray(value) && typeof value[0] === 'string';

const texts = {
  en: textsOf([{ ...english, resources: [] }, en, messagesIn('en').texts]),
  es: textsOf([{ ...spanish, resources: [] }, es, messagesIn('es').texts]),
  // What there is to read is in English.
  ar: textsOf([{ ...arabic, resources: [] }, ar, messagesIn('ar').texts]),
};

describe('texts', () => {
  it('are as many in English as in Spanish, but for plural forms', () => {
    expect(texts.en.length).to.be.above(200);
    expect(texts.es.length - 1).to.equal(texts.en.length);
  });

  it('are written as in the United States', () => {
    for (const text of texts.en) {
      expect(text, text).not.to.match(
        /\b(un)?tick|e-mail|\w(our|ise|isation|ogue)\b(?<!\b(your|our|four|hour|wise|otherwise|exercise|promise|course))/i,
      );
    }
  });

  it('of an assessment speak of answers as of anybody’s: a link may have brought them', () => {
    const reader = [
      [english, /\b(your answers?|you (said|answered|could))\b/i],
      [spanish, /\b(sus respuestas?|pudo|respondió)\b/i],
      [arabic, /إجابتكم|إجاباتكم|أجبتم|استطعتم/],
    ] as const;
    for (const [content, theirs] of reader) {
      for (const text of textsOf(content)) expect(text, text).not.to.match(theirs);
    }
  });

  it('have digits of one kind in Arabic, as what Intl writes between them', () => {
    for (const text of texts.ar) expect(text, text).not.to.match(/[\u0660-\u0669\u06f0-\u06f9]/);
    for (const lang of ['ar', 'ar-EG', 'fa', 'en']) {
      expect((1234.5).toLocaleString(latin(lang)), lang).to.match(/^1.?234.5$/);
      expect(new Date(2026, 2, 3).toLocaleDateString(latin(lang), { dateStyle: 'long' }), lang).to.match(/\d/);
    }
    expect(format('{count} – {name}', { count: 12, name: 'x' })).to.equal('12 – x');
    expect(plural(ar.missingCount, 'ar', 11)).to.equal('بقي 11 سؤالًا يحتاج إلى إجابة.');
  });

  it('isolate English between Arabic, so that its digits and brackets stay in place', () => {
    for (const text of texts.ar) {
      const bare = text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '').replace(/\{\w+\}|\((CSV|JSON)\)/g, '');
      expect(bare, text).not.to.match(/[A-Za-z\u2066\u2069]/);
    }
  });

  it('name levels in a word that fits a quarter of a phone', () => {
    for (const { levels } of [english, spanish, arabic]) {
      for (const { label } of levels) expect(label).to.match(/^[\p{L}\p{M}]{4,10}$/u);
    }
  });
});
