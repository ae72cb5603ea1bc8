import { ReadinessAssessmentElement } from './assessment-element.js';
import type { ReadinessEventMap } from './events.js';
import { VERSION } from './version.js';
import { warn } from './warn.js';

declare global {
  interface HTMLElementTagNameMap {
    'readiness-assessment': ReadinessAssessmentElement;
  }
  interface HTMLElementEventMap extends ReadinessEventMap {}
  interface DocumentEventMap extends ReadinessEventMap {}
  interface ShadowRootEventMap extends ReadinessEventMap {}
  interface WindowEventMap extends ReadinessEventMap {}
}

/**
 * Registers `<readiness-assessment>`. Does nothing on a server, and nothing but warn where the name is taken: the
 * first copy on a page stays.
 */
export function define(registry = (globalThis as Partial<typeof globalThis>).customElements): void {
  const taken = registry?.get('readiness-assessment') as { version?: string } | undefined;
  if (!taken) {
    registry?.define('readiness-assessment', ReadinessAssessmentElement);
  } else if (taken.version !== VERSION) {
    warn('version-clash', `version ${VERSION} is not used, ${String(taken.version)} was here first.`);
  }
}
