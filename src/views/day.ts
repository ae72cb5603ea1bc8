import { html, type TemplateResult } from 'lit';
import { latin } from '../locales/format.js';
import type { View } from './view.js';

/** What stands above a result that leaves the page, on paper or as text: the title, and a place for the day. */
export const printedHead = ({ assessment, more }: Pick<View, 'assessment' | 'more'>): TemplateResult =>
  html`<div class="printed head">
    <p>${assessment.title}</p>
    <p><span data-day></span>${more('head')}</p>
  </div>`;

/** Writes the day when it is wanted, because the first use of a date's format takes longer than the rest of the result. */
export function fillDay(root: ParentNode, lang: string, date: Date | undefined): void {
  const place = root.querySelector('[data-day]');
  if (place) place.textContent = date?.toLocaleDateString(latin(lang), { dateStyle: 'long' }) ?? '';
}
