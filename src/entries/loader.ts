import { findAll } from '../integrations/watch-embeds.js';
import { VERSION } from '../version.js';
import { warn } from '../warn.js';
import { shared } from './provide.js';

/** The languages beside this script. The build fills them in. */
declare const __LANGUAGES__: readonly string[];
export const LANGUAGES: readonly string[] = __LANGUAGES__;

/** Where a classic script came from. Only a script tag counts: a page's markup can put its own things under that name. */
const own: unknown = document.currentScript;
const base = own instanceof HTMLScriptElement ? own.src : '';

/** How often each file could not be had. */
const failures: Record<string, number> = {};
/** What is under way, so that it is fetched once for all elements. */
const coming: Record<string, Promise<unknown> | undefined> = {};

/**
 * In place of `features/loader.ts` in the self-contained file: fetches a script from beside this one, which puts itself
 * into the namespace, unless a script tag has brought it already. For modules the address is relative to this script by
 * itself; classic scripts of other sites have to name it. It carries the version, so that no cached file of another
 * version is used, and a new number after each failure, because some browsers keep what failed; but not where the page
 * pins addresses to hashes, since a new address has none.
 */
export function load<Module>(name: string): Promise<Module | undefined> {
  return (coming[name] ??= fetchFile(name).finally(() => {
    coming[name] = undefined;
  })) as Promise<Module | undefined>;
}

async function fetchFile(name: string): Promise<unknown> {
  const tries = failures[name];
  try {
    let file = `readiness-assessment-${name}.js?v=${VERSION}`;
    // What an import map names has its hash there, and so has this address alone.
    const maps = findAll('script[type=importmap]');
    if (tries && !maps.some(({ textContent }) => textContent.includes(file))) file += `&try=${tries}`;
    // Old libraries put functions of their own on every object.
    const bring: unknown = Object.hasOwn(shared(), 'load') && shared()['load'];
    if (!shared()[name])
      await (typeof bring === 'function'
        ? (bring as (name: string) => unknown)(name)
        : import(base ? new URL(file, base).href : `./${file}`));
    if (!shared()[name]) throw new TypeError('there is something else in it');
  } catch (error) {
    failures[name] = (tries ?? 0) + 1;
    if (!tries) {
      warn(
        'no-feature',
        `“${name}” is missing. Put readiness-assessment-${name}.js beside readiness-assessment.js. ${String(error)}`,
      );
    }
  }
  return shared()[name];
}
