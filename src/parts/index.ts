import type { LanguagePack } from '../i18n/messages.js';
import type * as documents from './documents.js';

/** What is fetched only when it is needed. Each part is a module; a bundler makes it a chunk. */
export interface Parts {
  /** Reads assessments that the page brings. */
  documents(): Promise<typeof documents>;
  /** A language other than English, of `LANGUAGES`. */
  language(name: string): Promise<LanguagePack>;
}

const languages: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: () => import('../i18n/ar.js'),
  es: () => import('../i18n/es.js'),
};

/** Languages of the interface and of the built-in assessment. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(languages)];

export const parts: Parts = {
  documents: () => import('./documents.js'),
  language: (name) => languages[name]!(),
};
