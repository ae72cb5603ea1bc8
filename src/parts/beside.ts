import type { LanguagePack } from '../i18n/messages.js';
import type * as frames from '../hosts/frames.js';
import type * as documents from './documents.js';
import type { Parts } from './index.js';

/**
 * The one name that the script tag adds to the page: the parts that are there, and `load` if the page has one, which
 * brings a part by its name in place of `import()`.
 */
declare global {
  var readinessAssessment: Record<string, unknown> | undefined;
}

const there = (globalThis.readinessAssessment ??= {});

/**
 * A part is a script beside this one that puts itself into the namespace. It is imported from there, unless a script
 * tag has brought it already. The address is relative to this script, for modules and classic scripts alike.
 */
const part = async (name: string): Promise<unknown> => {
  const load = there['load'] as ((name: string) => Promise<unknown>) | undefined;
  if (!there[name]) await (load?.(name) ?? import(`./readiness-assessment-${name}.js`));
  return there[name];
};

/** What listens to frames. Only this door needs it as a part: npm users import it. */
export const framesPart = (): Promise<typeof frames> => part('frames') as Promise<typeof frames>;

/** In place of `./index.ts` in the self-contained file. The build fills in the languages. */
export const LANGUAGES: readonly string[] = __LANGUAGES__;
export const parts: Parts = {
  documents: () => part('documents') as Promise<typeof documents>,
  language: (name) => part(name) as Promise<LanguagePack>,
};

declare const __LANGUAGES__: readonly string[];
