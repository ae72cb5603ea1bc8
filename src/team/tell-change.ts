import type { TeamSummary } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import { ReadinessTeamChangeEvent } from '../team-events.js';
import type { TeamEntry } from './results.js';

/** Says what the team has, and never who said what. */
export function tellChange(
  host: HTMLElement,
  envelope: EventEnvelope,
  entries: readonly TeamEntry[],
  summary: TeamSummary | null,
): void {
  host.dispatchEvent(
    new ReadinessTeamChangeEvent({
      ...envelope,
      count: entries.length,
      groups: [...new Set(entries.map(({ group }) => group))].filter(Boolean).sort(),
      areas: summary?.areas.map(({ id, lowest, highest, common }) => ({ id, lowest, highest, common })) ?? [],
      questions:
        summary?.questions.map(({ id, consensus }) => ({ id, spread: consensus === null ? null : 1 - consensus })) ??
        [],
    }),
  );
}
