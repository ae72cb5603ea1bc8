import { expect } from '@open-wc/testing';
import {
  anyText,
  baseOf,
  isByLanguage,
  isTranslated,
  languagesOf,
  newText,
  textIn,
  withText,
} from '../../../src/editor/edit/texts.js';

describe('texts', () => {
  it('know the language of plain texts: the named one, that of the first map, English', () => {
    expect(baseOf({ lang: 'es', title: { en: 'a' } })).to.equal('es');
    expect(baseOf({ lang: 7, title: { fr: 'a', en: 'b' } })).to.equal('fr');
    expect(baseOf({ title: 'a' })).to.equal('en');
  });

  it('know all languages of a document, whatever their capitals, and take neither advice nor notes for texts', () => {
    const document = {
      title: { en: 'a', es: 'b' },
      areas: [{ label: { EN: 'a', ar: 'c' }, insights: { de: { insight: 'no language' } } }],
      messages: { or: 'a key, not Oriya' },
      'x-note': { fr: 'a note' },
    };
    expect(languagesOf(document)).to.deep.equal(['en', 'es', 'ar']);
    expect(isByLanguage({})).to.equal(false);
    expect(isByLanguage({ en: 1 })).to.equal(false);
  });

  it('are read in a language, and for people in any', () => {
    expect(textIn('a', 'en', 'en')).to.equal('a');
    expect(textIn('a', 'es', 'en')).to.equal('');
    expect(textIn({ EN: 'a' }, 'en', 'en')).to.equal('a');
    expect(textIn({ en: 'a' }, 'es', 'en')).to.equal('');
    expect(anyText({ en: 'a' }, 'es', 'en')).to.equal('a');
    expect(anyText({ fr: 'a' }, 'es', 'en')).to.equal('a');
    expect(anyText(undefined, 'es', 'en')).to.equal('');
  });

  for (const [what, value, lang, text, expected] of [
    ['plain in the base language', 'a', 'en', 'b', 'b'],
    ['new', undefined, 'en', 'b', 'b'],
    ['emptied', 'a', 'en', '', undefined],
    ['translated', 'a', 'es', 'b', { en: 'a', es: 'b' }],
    ['translated before there is an original', undefined, 'es', 'b', { es: 'b' }],
    ['not translated after all', 'a', 'es', '', 'a'],
    ['changed in a map', { en: 'a', es: 'b' }, 'en', 'c', { en: 'c', es: 'b' }],
    ['changed under its own capitals', { EN: 'a', es: 'b' }, 'en', 'c', { EN: 'c', es: 'b' }],
    ['left with the base language alone', { en: 'a', es: 'b' }, 'es', '', { en: 'a' }],
    ['without the base language', { en: 'a', es: 'b' }, 'en', '', { es: 'b' }],
    ['left with nothing', { es: 'b' }, 'es', '', undefined],
  ] as const) {
    it(`are written: ${what}`, () => expect(withText(value as never, lang, 'en', text)).to.deep.equal(expected));
  }

  it('that are new wait for their translation where others have one', () => {
    const translated = { lang: 'en', title: { en: 'a' } };
    expect([isTranslated(translated), isTranslated({ lang: 'en', title: 'a' })]).to.deep.equal([true, false]);
    for (const empty of ['', undefined]) expect(withText(empty, 'en', 'en', 'b', true)).to.deep.equal({ en: 'b' });
    expect(withText(undefined, 'en', 'en', '', true)).to.equal(undefined);
    // What is the same in every language stays so.
    expect(withText('a', 'EN', 'en', 'b', true)).to.equal('b');
    expect(newText(translated, 'b')).to.deep.equal({ en: 'b' });
    expect(newText(translated, '')).to.equal('');
    expect(newText({ title: 'a' }, 'b')).to.equal('b');
  });
});
