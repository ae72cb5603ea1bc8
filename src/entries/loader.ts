import type * as frames from '../integrations/frames.js';
import { warn } from '../warn.js';
import type { Parts } from '../features/loader.js';

/**
 * The one name that the script tag adds to the page: the parts that are there, and `load` if the page has one, which
 * brings a part by its name in place of `import()`.
 */
declare global {
  var readinessAssessment: Record<string, unknown> | undefined;
}

const there = (globalThis.readinessAssessment ??= {});

/** Only this door needs what listens to frames as a part: npm users import it. */
interface PartsBeside extends Parts {
  frames: typeof frames & Parts[string];
}

/** In place of `./index.ts` in the self-contained file. The build fills in the languages. */
export const LANGUAGES: readonly string[] = __LANGUAGES__;

/** Where a classic script came from. Only a script tag counts: a page's markup can put its own things under that name. */
const own: unknown = document.currentScript;
const base = own instanceof HTMLScriptElement ? own.src : '';

/**
 * A part is a script beside this one that puts itself into the namespace. It is imported from there, unless a script
 * tag has brought it already. For modules the address is relative to this script by itself; classic scripts of other sites
 * have to name it.
 */
export async function part<Name extends string>(name: Name): Promise<PartsBeside[Name] | undefined> {
  // Old libraries put functions of their own on every object.
  const load = Object.hasOwn(there, 'load') && (there['load'] as (name: string) => Promise<unknown>);
  const file = `./readiness-assessment-${name}.js`;
  if (!there[name]) {
    await (load ? load(name) : import(base ? new URL(file, base).href : file)).catch((error: unknown) => {
      warn('no-part', `“${name}”: ${String(error)}`);
    });
  }
  return there[name] as PartsBeside[Name] | undefined;
}

declare const __LANGUAGES__: readonly string[];
