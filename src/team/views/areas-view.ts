import { html } from 'lit';
import type { AreaSummary } from '../../core/index.js';
import { format, plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** Labels of levels side by side. */
const labels = ({ assessment }: TeamView, ids: readonly string[]): string =>
  assessment.levels
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(' · ');

/** Where we see an area, in words. */
export function areaWords(view: TeamView, { levels, unknown, lowest, highest, common }: AreaSummary): string {
  const { words, lang } = view;
  if (lowest === null || highest === null) return words.areaUnknown;
  const [low, high, most] = [[lowest], [highest], common].map((ids) => labels(view, ids)) as [string, string, string];
  const reached = levels.filter(({ count }) => count).length;
  const known =
    reached === 1
      ? unknown
        ? low
        : format(words.allAt, { level: low })
      : format(common.length === reached ? words.rangeEven : words.range, { lowest: low, highest: high, common: most });
  return unknown ? `${known}; ${plural(words.areaNotSure, lang, unknown)}` : known;
}

/** A band from the lowest level to the highest that somebody has an area at, with the most common one. */
export const areaBand = ({ levels, common }: AreaSummary): Markup => {
  const at = levels.flatMap(({ count }, index) => (count ? [index] : []));
  const kind = (id: string, index: number) =>
    `${index >= at[0]! && index <= at.at(-1)! ? 'in' : ''} ${common.includes(id) ? 'common' : ''}`;
  return html`<span class="band" part="scale" aria-hidden="true">
    ${levels.map(({ id }, index) => html`<span class=${kind(id, index)}></span>`)}
  </span>`;
};

/** Each area on the scale of levels: a band from the lowest to the highest that somebody has it at. */
export const areasView = (view: TeamView): Markup => {
  const { assessment, words, summary, contentLang, lang } = view;
  return html`<section part="areas">
    ${heading(view, 1, words.areas, { part: 'heading' })}
    <ul role="list" class="areas">
      ${summary!.areas.map((area) => {
        const { label } = assessment.areas.find(({ id }) => id === area.id)!;
        return html`<li part="area">
          <b lang=${contentLang ?? lang}>${label}<span class="pause">: </span></b>
          ${areaBand(area)}
          <span class="muted words">${areaWords(view, area)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
};
