import { latin } from '../../../locales/format.js';

/** A day, given as `2026-11-25`, as people say it. Midday, so that no time zone makes it another one. */
export const dayText = (lang: string, date: string): string =>
  new Date(`${date}T12:00`).toLocaleDateString(latin(lang), { dateStyle: 'long' });
