import { html } from 'lit/html.js';
import type { AreaResult, Question, Result } from '../../core/index.js';
import { UNSURE } from '../../core/index.js';
import { isUnsure, typeOf } from '../../core/questions/index.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import { format } from '../../locales/format.js';
import type { KeepMessages } from '../messages.js';
import type { Snapshot } from '../persistence/store.js';

/** What the result rests on, and what the visitor can do about it. */
export interface Basis {
  readonly words: KeepMessages;
  /** Undefined where the answers are not the visitor's own. */
  readonly change: ((question: Question) => void) | undefined;
  /** Results so far, newest first; none where nothing is kept. */
  readonly results: readonly Snapshot[];
  /** Where they are kept. */
  readonly kept: string;
  readonly forget: () => void;
  readonly day: (date: string) => string;
}

/** An answer as the visitor read it. */
const answerText = (view: View, question: Question): string => {
  const chosen = [view.session.answers[question.id] ?? []].flat();
  const labels = question.choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return chosen.includes(UNSURE)
    ? view.messages.unsure
    : new Intl.ListFormat(view.messages.lang, { type: 'unit', style: 'long' }).format(labels);
};

const answersView = (view: View, { words, change }: Basis): Markup =>
  html`<details part="advice" data-keep="no">
    <summary>${words.yourAnswers}</summary>
    <ul role="list" class="answers">
      ${view.assessment.questions.map(
        (question) =>
          html`<li>
            <p class="muted">${question.text}</p>
            <p>${answerText(view, question)}</p>
            ${
              change
                ? html`<button type="button" part="inline" @click=${() => change(question)}>
                    ${words.change}<span class="unseen">: ${question.text}</span>
                  </button>`
                : ''
            }
          </li>`,
      )}
    </ul>
  </details>`;

/** The scoring of this very result: what each answer counted, what came of it, and why the level is what it is. */
const workingView = (view: View, result: Result, { words }: Basis): Markup => {
  const { assessment, session, messages } = view;
  const { levels, questions } = assessment;
  const percent = (value: number) => (value / 100).toLocaleString(messages.lang, { style: 'percent' });
  const row = (label: string, value: number | null, level?: string) =>
    html`<tr class=${level === undefined ? 'muted' : 'sum'}>
      <th scope="row">${label}</th>
      <td>${value === null ? words.notCounted : percent(value)}</td>
      <td>${level}</td>
    </tr>`;
  const scored = (question: Question) => {
    const answer = session.answers[question.id]!;
    const score = isUnsure(answer) ? null : typeOf(question).score(question, answer);
    return row(question.text, score === null ? null : Math.round(score * 100));
  };
  const named = (id: string, area: string) => {
    const weight = assessment.areas.find((area) => area.id === id)?.weight ?? 1;
    return weight === 1 ? area : format(words.weighted, messages.lang, { area, weight });
  };
  const areaRows = ({ id, label, level, percent: value }: AreaResult) => [
    row(named(id, label), value, level?.label ?? ''),
    questions.filter(({ area }) => area === id).map(scored),
  ];
  const reached = levels.findLastIndex(({ from }) => Number(result.percent) >= from);
  const weakest = result.areas.find(({ id }) => id === result.focus[0]);
  const list = new Intl.ListFormat(messages.lang, { type: 'unit', style: 'long' });
  return html`<details part="advice" data-keep="no">
    <summary>${words.working}</summary>
    <p>${words.workingIntro}</p>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.percent}</th>
          <th scope="col">${words.level}</th>
        </tr>
      </thead>
      <tbody>
        ${result.areas.map(areaRows)} ${row(words.whole, result.percent, result.level?.label ?? '')}
      </tbody>
    </table>
    <p class="muted">
      ${format(words.thresholds, messages.lang, {
        levels: list.format(
          levels.map(({ label, from }) =>
            format(words.threshold, messages.lang, { level: label, percent: percent(from) }),
          ),
        ),
      })}
      ${
        result.level && weakest && levels[reached]?.id !== result.level.id
          ? format(words.capped, messages.lang, { area: weakest.label, level: result.level.label })
          : ''
      }
    </p>
  </details>`;
};

const historyView = ({ words, results, kept, forget, day }: Basis, unknown: string): Markup =>
  results.length
    ? html`<details part="advice" data-keep="no">
        <summary>${words.history}</summary>
        <ul role="list" class="history">
          ${results.map(
            (snapshot) => html`<li><b>${day(snapshot.date)}</b><span>${snapshot.level?.label ?? unknown}</span></li>`,
          )}
        </ul>
        <p class="muted">${kept}</p>
        <button type="button" part="inline" @click=${forget}>${words.forget}</button>
      </details>`
    : '';

/** The answers, the scoring, and results so far: folded, for those who want to know. */
export const basisView = (view: View, result: Result, basis: Basis): Markup =>
  html`<section part="basis" data-keep="no">
    ${heading(view, 1, basis.words.basis, { part: 'heading', id: 'basis' })} ${answersView(view, basis)}
    ${workingView(view, result, basis)} ${historyView(basis, view.messages.unknownLabel)}
  </section>`;
