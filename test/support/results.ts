import { ReadinessCompleteEvent, ReadinessRestartEvent, type ReportedResult } from '../../src/index.js';

const level = { id: 'emerging', label: 'Emerging' };

/** The same result at each level of detail. */
export const RESULTS = {
  level: { level, focus: ['open-doors', 'future-focus'] },
  scores: {
    percent: 42,
    level,
    areas: [{ id: 'open-doors', label: 'Open doors', percent: 33, level }],
    focus: ['open-doors', 'future-focus'],
    conditions: { aligned: ['data'], next: ['curriculum'] },
    unsure: ['culture'],
    known: 3,
    total: 4,
  },
  answers: {
    percent: 42,
    level,
    areas: [{ id: 'open-doors', label: 'Open doors', percent: 33, level }],
    focus: ['open-doors', 'future-focus'],
    conditions: { aligned: ['data'], next: ['curriculum'] },
    unsure: ['culture'],
    known: 3,
    total: 4,
    answers: { vision: 'shared' },
  },
} as const satisfies Record<string, ReportedResult>;

export const envelope = (attempt: string, more: Record<string, unknown> = {}) => ({
  schema: 'readiness-event/1' as const,
  instance: 'one',
  attempt,
  assessment: { id: 'district-readiness', version: '1' },
  lang: 'en',
  preview: false,
  ...more,
});

/** What an element tells when a visitor completes an attempt. */
export function complete(
  target: EventTarget,
  attempt: string,
  more: Record<string, unknown> = {},
  detail: keyof typeof RESULTS = 'scores',
): void {
  target.dispatchEvent(new ReadinessCompleteEvent({ ...envelope(attempt, more), result: RESULTS[detail] }));
}

export function restart(target: EventTarget, attempt: string, more: Record<string, unknown> = {}): void {
  target.dispatchEvent(new ReadinessRestartEvent(envelope(attempt, more)));
}
