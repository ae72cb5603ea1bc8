import { expect } from '@open-wc/testing';
import { pickLanguage } from '../../src/core/index.js';
import { directionOf } from '../../src/core/language.js';

describe('the language for a visitor', () => {
  const cases: [wanted: string, available: string[], picked: string, why: string][] = [
    ['es-MX', ['en', 'es', 'es-MX'], 'es-MX', 'the same'],
    ['ES-mx', ['en', 'es-MX'], 'es-MX', 'the same in other capitals'],
    ['es_MX', ['en', 'es'], 'es', 'its base language, written as systems do'],
    ['es_MX', ['en', 'es-MX'], 'es-MX', 'the same with a dash'],
    ['zh_Hant_TW', ['en', 'zh-Hant-TW'], 'zh-Hant-TW', 'the same with dashes'],
    [' ar_SA ', ['en', 'ar'], 'ar', 'what stands between spaces'],
    ['es-MX', ['en', 'es_AR', 'es_MX'], 'es_MX', 'the same with an underscore'],
    ['es-MX', ['en', 'es-AR', 'es'], 'es', 'its base language'],
    ['es', ['en', 'es-AR', 'es'], 'es', 'the base language before a region'],
    ['es-MX', ['en', 'es-AR', 'es-CU'], 'es-AR', 'the first other region'],
    ['fr', ['ar', 'en-GB', 'EN'], 'EN', 'English'],
    ['fr', ['ar', 'en-GB'], 'ar', 'the first'],
    ['', ['ar', 'en'], 'en', 'English when none is wanted'],
    ['fr', [], 'en', 'English when there is none'],
  ];
  for (const [wanted, available, picked, why] of cases) {
    it(`is ${why}: “${wanted}” of ${available.join(', ') || 'none'}`, () => {
      expect(pickLanguage(wanted, available)).to.equal(picked);
    });
  }
});

describe('the direction of a language', () => {
  for (const [tag, direction] of [
    ['ar', 'rtl'],
    ['AR-sa', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['es-AR', 'ltr'],
    ['arn', 'ltr'],
    ['', 'ltr'],
  ] as const) {
    it(`is ${direction} for “${tag}”`, () => {
      expect(directionOf(tag)).to.equal(direction);
    });
  }
});
