import type { LanguagePack } from '../i18n/messages.js';
import type * as documents from './documents.js';
import type { Parts } from './index.js';

/** The one name that the script tag adds to the page: the parts that are there. */
declare global {
  var readinessAssessment: Record<string, unknown> | undefined;
}

const there = (globalThis.readinessAssessment ??= {});

/**
 * A part is a script beside this one that puts itself into the namespace. It is imported from there, unless a script
 * tag has brought it already. The address is relative to this script, for modules and classic scripts alike.
 */
const part = async (name: string): Promise<unknown> =>
  there[name] ?? (await import(`./readiness-assessment-${name}.js`), there[name]);

/** In place of `./index.ts` in the self-contained file. The build fills in the languages. */
export const LANGUAGES: readonly string[] = __LANGUAGES__;
export const parts: Parts = {
  documents: () => part('documents') as Promise<typeof documents>,
  language: (name) => part(name) as Promise<LanguagePack>,
};

declare const __LANGUAGES__: readonly string[];
