import type { Answers, Assessment } from '../assessment.js';
import type { CodeFault } from '../code.js';
import { fit } from '../session.js';

/** A place in a text that holds a result, or was meant to. */
export interface Reading {
  /** What it looks like there. */
  readonly from: 'link' | 'code' | 'csv' | 'json';
  /** Where it begins and ends, in UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
  readonly answers: Answers | CodeFault;
  /** The day of the result, as `2026-11-25`, where it says so. */
  readonly date: string | null;
}

/** Answers as a file has them, or why they are none. */
export function complete(assessment: Assessment, given: unknown): Answers | CodeFault {
  const { answers, dropped } = fit(assessment, given);
  // Other questions or choices under the same name.
  if (dropped.length) return 'outdated';
  return assessment.questions.every(({ id }) => Object.hasOwn(answers, id)) ? answers : 'damaged';
}

/** The day in a date as JSON and tables have it. */
export const dayIn = (date: unknown): string | null => /^\d{4}-\d\d-\d\d/.exec(String(date))?.[0] ?? null;
