import type { ReadinessEventMap } from '../events.js';
import type { ReadinessTeamEventMap } from '../team-events.js';

/** Every public event, by type: those of the assessment and of the team tool. */
export type PublicEventMap = ReadinessEventMap & ReadinessTeamEventMap;

/** Whether there is one at most in an attempt. Whatever repeats it is the same event. */
const ONCE: Readonly<Record<keyof PublicEventMap, boolean>> = {
  'readiness-ready': true,
  'readiness-start': true,
  'readiness-answer': false,
  'readiness-complete': true,
  'readiness-restart': true,
  'readiness-resource': false,
  'readiness-error': false,
  'readiness-team-change': false,
  'readiness-team-decide': false,
};

/** Types of all public events. */
export const TYPES = Object.keys(ONCE) as readonly (keyof PublicEventMap)[];

/** Numbers are given once on a page, whoever listens, and however often. */
const numbers = new WeakMap<Event, number>();
const last = new Map<string, number>();

/** `ATTEMPT:TYPE:NUMBER`, the same for the same event: 1 for what happens once, else counted as it is heard. */
export function idOf(event: Event, attempt: string): string {
  const name = `${attempt}:${event.type}`;
  if (ONCE[event.type as keyof PublicEventMap]) return `${name}:1`;
  let number = numbers.get(event);
  if (number === undefined) {
    number = (last.get(name) ?? 0) + 1;
    last.set(name, number);
    numbers.set(event, number);
  }
  return `${name}:${number}`;
}
