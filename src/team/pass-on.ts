import { load } from '../features/loader.js';
import type { ReadinessErrorEvent } from '../events.js';
import type { ReadinessTeamChangeEvent, ReadinessTeamDecideEvent } from '../team-events.js';

/** The element, as far as this is concerned. */
interface Host extends HTMLElement {
  /** Name of the window array for tag managers; empty for `dataLayer`, null for none. */
  readonly dataLayer: string | null;
}

/** Passes the events of a team tool on to a tag manager where the page asks for it. What does that is fetched with the first. */
export function passOn(host: Host): void {
  const waiting: (ReadinessTeamChangeEvent | ReadinessTeamDecideEvent | ReadinessErrorEvent)[] = [];
  for (const type of ['readiness-team-change', 'readiness-team-decide', 'readiness-error'] as const) {
    host.addEventListener(type, (event) => {
      if (host.dataLayer === null) return;
      const name = host.dataLayer || undefined;
      waiting.push(event);
      void load<typeof import('../features/analytics/index.js')>('analytics').then((analytics) => {
        // Where it could not be had, these go with the next one.
        if (analytics) for (const one of waiting.splice(0)) analytics.pushEntry(one, name);
      });
    });
  }
}
