import type { LanguagePack } from '../locales/messages.js';
import { warn } from '../warn.js';
import type * as contrast from './contrast/index.js';
import type * as documents from './documents/index.js';
import type * as keep from './keep.js';
import type * as page from './form/index.js';

/** What is fetched only when it is needed, by name. Each part is a module; a bundler makes it a chunk. */
export interface Parts {
  /** Keeps a panel readable in the page's colors. */
  contrast: typeof contrast;
  /** Reads assessments that the page brings. */
  documents: typeof documents;
  /** Keeps, shares and brings back results. */
  keep: typeof keep;
  /** Ties an element to forms and tag managers. */
  page: typeof page;
  /** A language other than English, of `LANGUAGES`. */
  [language: string]: typeof contrast | typeof documents | typeof keep | typeof page | LanguagePack;
}

const languages: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: () => import('../locales/ar.js'),
  es: () => import('../locales/es.js'),
};

const all: Readonly<Record<string, () => Promise<Parts[string]>>> = {
  contrast: () => import('./contrast/index.js'),
  documents: () => import('./documents/index.js'),
  keep: () => import('./keep.js'),
  page: () => import('./form/index.js'),
  ...languages,
};

/** Languages of the interface and of the built-in assessment. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(languages)];

/** Fetches a part. Undefined when it cannot be had, with the warning `no-part`. */
export async function part<Name extends string>(name: Name): Promise<Parts[Name] | undefined> {
  try {
    return await all[name]!();
  } catch (error) {
    warn('no-part', `“${name}”: ${String(error)}`);
    return undefined;
  }
}
