/** Languages that districts write in most; any other can be given by its tag. */
export const COMMON =
  'en es ar zh-Hans zh-Hant vi tl ko ru fr ht pt-BR so hmn am fa ur hi bn ne my sw uk pl de ja'.split(' ');

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called in English. */
export const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
