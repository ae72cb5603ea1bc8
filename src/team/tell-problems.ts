import type { Problem } from '../core/index.js';
import { ReadinessErrorEvent, type EventEnvelope } from '../events.js';

/**
 * Says what is wrong with an assessment, once for each.
 *
 * @param told what was said last
 * @returns what is said now
 */
export function tellProblems(
  host: HTMLElement,
  envelope: () => EventEnvelope,
  problems: readonly Problem[],
  told: readonly Problem[],
): readonly Problem[] {
  // Before the page is parsed, a document may follow inside the element.
  if (document.readyState === 'loading') return told;
  if (problems.length && problems !== told) host.dispatchEvent(new ReadinessErrorEvent({ ...envelope(), problems }));
  return problems;
}
