import { html } from 'lit';
import type { Question, QuestionSummary } from '../../../core/index.js';
import { plural } from '../../../locales/format.js';
import { heading } from '../../../views/heading.js';
import type { Markup } from '../../../views/view.js';
import { peopleView } from '../../views/ladder-view.js';
import type { TeamView } from '../../view.js';
import { answerLabels } from '../labels.js';

/** Answers that somebody gave, with how many: highest rung first, those who are not sure last. */
const countsView = (view: TeamView, { choices }: Question, { choices: counts, unsure }: QuestionSummary): Markup => {
  const { words, lang, contentLang } = view;
  const rows = choices
    .map(({ id, label, weight }) => ({ label, weight, count: counts.find((one) => one.id === id)!.count }))
    .filter(({ count }) => count)
    .sort((one, other) => other.weight - one.weight);
  const most = Math.max(unsure, ...rows.map(({ count }) => count));
  const row = (label: unknown, count: number, kind = '') =>
    html`<li class=${kind}>
      ${peopleView(count, most)}
      <span
        ><b>${plural(words.ofUs, lang, count)}<span class="pause">:</span></b> ${label}</span
      >
    </li>`;
  return html`<ul role="list" class="counts">
    ${rows.map(({ label, count }) => row(html`<span lang=${contentLang ?? lang}>${label}</span>`, count))}
    ${unsure ? row(words.notSure, unsure, 'unsure') : ''}
  </ul>`;
};

/** Of several choices, what all of us, some of us and none of us checked, a line each. */
const sharesView = (
  view: TeamView,
  { choices }: Question,
  { choices: counts, unsure, shared }: QuestionSummary,
): Markup => {
  const { words, lang, contentLang } = view;
  const line = (title: string, ids: readonly string[], counted: boolean) => {
    const labels = ids.map((id) => {
      const { count } = counts.find((one) => one.id === id)!;
      return `${choices.find((one) => one.id === id)!.label}${counted ? ` (${count})` : ''}`;
    });
    return labels.length
      ? html`<li>
          <b>${title}<span class="pause">:</span></b> <span lang=${contentLang ?? lang}>${labels.join(', ')}</span>
        </li>`
      : '';
  };
  return html`<ul role="list" class="counts shares">
    ${line(words.all, shared?.all ?? [], false)} ${line(words.some, shared?.some ?? [], true)}
    ${line(words.nobody, shared?.none ?? [], false)}
    ${
      unsure
        ? html`<li>
            <b>${words.notSure}<span class="pause">:</span></b> ${plural(words.ofUs, lang, unsure)}
          </li>`
        : ''
    }
  </ul>`;
};

/** Each question, widest apart first: how we answered alone, and what we say together, or a line to write it on. */
export const answersView = (view: TeamView): Markup => {
  const { assessment, words, lang, contentLang, summary, consensus } = view;
  return summary!.questions.map((one) => {
    const question = assessment.questions.find(({ id }) => id === one.id)!;
    const together = consensus[one.id];
    return html`<div class="asked">
      ${heading(view, 2, html`<span lang=${contentLang ?? lang}>${question.text}</span>`, { part: 'prompt' })}
      <div class="pair">
        <div>
          <p class="muted agreement" part="agreement">${words[one.agreement]}</p>
          ${question.type === 'single' ? countsView(view, question, one) : sharesView(view, question, one)}
        </div>
        <p class="together">
          <span class="muted">${words.together}<span class="pause">:</span></span>
          ${
            together === undefined
              ? html`<span class="onscreen" data-keep="no">${words.undecided}</span><span class="blank">____</span>`
              : html`<b lang=${contentLang ?? lang}>${answerLabels(view, question, together)}</b>`
          }
        </p>
      </div>
    </div>`;
  });
};
