import { ReadinessTeamElement } from './team-element.js';
import type { ReadinessTeamEventMap } from './team-events.js';
import { VERSION } from './version.js';
import { warn } from './warn.js';

declare global {
  interface HTMLElementTagNameMap {
    'readiness-team': ReadinessTeamElement;
  }
  interface HTMLElementEventMap extends ReadinessTeamEventMap {}
  interface DocumentEventMap extends ReadinessTeamEventMap {}
  interface ShadowRootEventMap extends ReadinessTeamEventMap {}
  interface WindowEventMap extends ReadinessTeamEventMap {}
}

/**
 * Registers `<readiness-team>`. Does nothing on a server, and nothing but warn where the name is taken: the first copy on a page
 * stays.
 */
export function defineTeam(registry = (globalThis as Partial<typeof globalThis>).customElements): void {
  const taken = registry?.get('readiness-team') as { version?: string } | undefined;
  if (!taken) {
    registry?.define('readiness-team', ReadinessTeamElement);
  } else if (taken.version !== VERSION) {
    warn('version-clash', `version ${VERSION} is not used, ${String(taken.version)} was here first.`);
  }
}
