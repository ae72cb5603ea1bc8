import { html } from 'lit';
import type { Question, QuestionSummary } from '../../core/index.js';
import { plural } from '../../locales/format.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** More people than this are a bar and no dots. */
const DOTS = 12;

/** People as dots, in no order; as a bar where they are many. Silent: words beside it say how many. */
export const peopleView = (count: number, most: number): Markup =>
  most > DOTS
    ? html`<span class="bar" aria-hidden="true"><span .style=${`inline-size:${(count / most) * 100}%`}></span></span>`
    : html`<span class="dots" aria-hidden="true">${Array.from({ length: count }, () => html`<span></span>`)}</span>`;

/** The rungs of a question from lowest to highest, those who stand on each, and apart those who are not sure. */
export const ladderView = (view: TeamView, question: Question, { choices, unsure }: QuestionSummary): Markup => {
  const { words, lang, contentLang } = view;
  const rungs = question.choices
    .map(({ id, label, weight }) => ({ label, weight, count: choices.find((choice) => choice.id === id)!.count }))
    .sort((one, other) => one.weight - other.weight);
  const most = Math.max(unsure, ...rungs.map(({ count }) => count));
  const known = rungs.flatMap(({ count }, index) => (count ? [index] : []));
  const rung = (label: unknown, count: number, kind: string) =>
    html`<li class=${`${kind} ${count ? '' : 'bare'}`} part="rung">
      ${peopleView(count, most)}
      <span class="step"></span>
      <b class="how-many">${count ? html`${plural(words.ofUs, lang, count)}<span class="unseen">: </span>` : ''}</b>
      <span class="label-text">${label}</span>
    </li>`;
  return html`<ul role="list" class="ladder" part="ladder" .style=${`--rungs:${rungs.length}`}>
    ${rungs.map(({ label, count }, index) => {
      const between = index >= known[0]! && index < known.at(-1)!;
      return rung(html`<span lang=${contentLang ?? lang}>${label}</span>`, count, between ? 'between' : '');
    })}
    ${question.unsure === false ? '' : rung(words.notSure, unsure, 'unsure')}
  </ul>`;
};
