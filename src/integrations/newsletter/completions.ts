import type { AssessmentDocument, Result } from '../../core/index.js';
import type { ReadinessCompleteEvent, ReadinessRestartEvent } from '../../events.js';

/** A completed attempt, as far as a sign-up may know of it: the level and where to start, whatever `event-detail` says. */
export interface Completion {
  /** The element; null for a result that no event told of. */
  readonly instance: string | null;
  /** Null for a result that no event told of. */
  readonly attempt: string | null;
  readonly assessment: { readonly id: string; readonly version: string };
  /** Language of the result, BCP 47. */
  readonly lang: string;
  readonly preview: boolean;
  /** Level id; null when every answer was “not sure”. */
  readonly level: string | null;
  /** Area ids, weakest first. */
  readonly focus: readonly string[];
}

/** What the element shows of a result to those who come late. */
interface Finished extends HTMLElement {
  readonly result: Result | null | undefined;
  readonly assessment: AssessmentDocument;
  readonly preview: boolean;
}

/** The nearest `lang` of an element; English when there is none. */
export const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang')?.trim() || 'en';

/** A result that is on screen, in the target or inside it. */
function before(target: EventTarget): Completion | undefined {
  if (!(target instanceof Node)) return undefined;
  const inside =
    'querySelectorAll' in target ? [...(target as ParentNode).querySelectorAll('readiness-assessment')] : [];
  const element = ([target, ...inside] as Finished[]).find(({ result }) => result);
  if (!element?.result) return undefined;
  const { result, preview, assessment } = element;
  const { id, version } = assessment;
  return {
    instance: null,
    attempt: null,
    assessment: { id, version },
    lang: languageOf(element),
    preview,
    level: result.level?.id ?? null,
    focus: result.focus,
  };
}

/**
 * Keeps the completion that counts now: the last one, until that element starts over.
 *
 * @param target what the events reach: an element, an `<iframe>` that {@link connectFrames} listens to, the document
 * @param changed told of each completion of another attempt, and with undefined of starting over
 */
export function watchCompletion(
  target: EventTarget,
  changed: (completion: Completion | undefined) => void,
): { readonly current: () => Completion | undefined; readonly stop: () => void } {
  let current: Completion | undefined;
  const complete = (event: Event) => {
    const { detail } = event as Partial<ReadinessCompleteEvent>;
    if (detail?.schema !== 'readiness-event/1') return;
    const { instance, attempt, assessment, lang, preview, result } = detail;
    if (attempt === current?.attempt) return;
    const { id, version } = assessment;
    current = {
      instance,
      attempt,
      assessment: { id, version },
      lang,
      preview,
      level: result.level?.id ?? null,
      focus: result.focus,
    };
    changed(current);
  };
  const restart = (event: Event) => {
    const { detail } = event as Partial<ReadinessRestartEvent>;
    if (current && current.instance !== detail?.instance) return;
    current = undefined;
    changed(undefined);
  };
  target.addEventListener('readiness-complete', complete);
  target.addEventListener('readiness-restart', restart);
  return {
    // No event tells of a result that was there before, or that the browser brought back.
    current: () => current ?? before(target),
    stop: () => {
      target.removeEventListener('readiness-complete', complete);
      target.removeEventListener('readiness-restart', restart);
    },
  };
}
