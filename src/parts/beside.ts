import type * as frames from '../hosts/frames.js';
import { warn } from '../warn.js';
import type { Parts } from './index.js';

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

/**
 * A part is a script beside this one that puts itself into the namespace. It is imported from there, unless a script
 * tag has brought it already. The address is relative to this script, for modules and classic scripts alike.
 */
export async function part<Name extends string>(name: Name): Promise<PartsBeside[Name] | undefined> {
  const load = there['load'] as ((name: string) => Promise<unknown>) | undefined;
  let why: unknown = '';
  try {
    if (!there[name]) await (load?.(name) ?? import(`./readiness-assessment-${name}.js`));
  } catch (error) {
    why = error;
  }
  if (!there[name]) warn('no-part', `“${name}” cannot be loaded. ${String(why)}`);
  return there[name] as PartsBeside[Name] | undefined;
}

declare const __LANGUAGES__: readonly string[];
