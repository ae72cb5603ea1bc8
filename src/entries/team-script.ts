import { warn } from '../warn.js';

/** Where this file came from, when a script tag brought it; a module is beside its own address by itself. */
const own: unknown = document.currentScript;
const base = own instanceof HTMLScriptElement ? own.src : '';

let coming: Promise<unknown> | undefined;

/** Brings the script of the team tool from beside this one, if no tag has; asks again when the browser is online again. */
export function bringTeam(): void {
  if (customElements.get('readiness-team')) return;
  // As pages load it by a tag, and under the address that import maps name.
  const file = 'readiness-team.js';
  coming ??= import(base ? new URL(file, base).href : `./${file}`).catch((error: unknown) => {
    coming = undefined;
    warn('no-feature', `“team” is missing. Put ${file} beside readiness-assessment.js. ${String(error)}`);
    addEventListener('online', bringTeam, { once: true });
  });
}
