import { html } from 'lit';
import type { Answers, Question, QuestionChange, QuestionSummary, TeamSummary } from '../../../core/index.js';
import { plural } from '../../../locales/format.js';
import type { Markup } from '../../../views/view.js';
import { peopleView } from '../../views/ladder-view.js';
import type { TeamView } from '../../view.js';
import { answerLabels } from '../labels.js';

/** The words for both rounds. */
export interface Times {
  readonly then: string;
  readonly now: string;
}

interface Side {
  readonly time: string;
  readonly summary: QuestionSummary;
  /** What the team said together. */
  readonly said: Answers;
  /** How many answered at all, where everybody may check several. */
  readonly known: number | undefined;
}

/** Rungs from lowest to highest; of several choices those first about which the team is most divided now. */
const ordered = ({ type, choices }: Question, { shared }: QuestionSummary): Question['choices'] => {
  if (type === 'single') return [...choices].sort((one, other) => one.weight - other.weight);
  const order = [...(shared?.some ?? []), ...(shared?.all ?? []), ...(shared?.none ?? [])];
  // Choices that say none of the others are in none of the lists.
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...choices].sort((one, other) => rank(one.id) - rank(other.id));
};

/** A question in both rounds: a row for each answer, so that it stands there once, and people beside it, then and now. */
export function thenTable(
  view: TeamView,
  question: Question,
  one: QuestionChange,
  times: Times,
  then: { readonly consensus: Answers; readonly summary: TeamSummary },
): Markup {
  const { words, lang, contentLang, consensus, summary } = view;
  const single = question.type === 'single';
  const known = (count: number, { unsure }: QuestionSummary) => (single ? undefined : count - unsure);
  const sides: readonly Side[] = [
    { time: times.then, summary: one.then, said: then.consensus, known: known(then.summary.count, one.then) },
    { time: times.now, summary: one.now, said: consensus, known: known(summary!.count, one.now) },
  ];
  const of = ({ summary }: Side, id: string) => summary.choices.find((choice) => choice.id === id)!.count;
  const most = Math.max(
    ...sides.flatMap(({ summary }) => [summary.unsure, ...summary.choices.map(({ count }) => count)]),
  );
  const cell = (count: number, known?: number) => {
    const told =
      known && count === known ? words.all : count ? plural(words.ofUs, lang, count) : known ? words.nobody : '';
    return html`<td class=${count ? '' : 'bare'}>
      ${count ? peopleView(count, most) : ''} <span class="how-many">${told}</span>
    </td>`;
  };
  const row = (label: unknown, cells: unknown, kind = '') =>
    html`<tr class=${kind}>
      <th scope="row">${label}</th>
      ${cells}
    </tr>`;
  const decided = sides.map(({ said }) => said[question.id]);
  return html`<table part="table" class="both">
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${words.answer}</span></th>
        ${sides.map(({ time, summary }) => html`<th scope="col"><b>${time}</b> ${words[summary.agreement]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${ordered(question, one.now).map(({ id, label }) =>
        row(
          html`<span lang=${contentLang ?? lang}>${label}</span>`,
          sides.map((side) => cell(of(side, id), side.known)),
        ),
      )}
      ${
        question.unsure === false
          ? ''
          : row(
              words.notSure,
              sides.map(({ summary }) => cell(summary.unsure)),
              'unsure',
            )
      }
    </tbody>
    ${
      decided.some((answer) => answer !== undefined)
        ? html`<tfoot>
            ${row(
              words.together,
              decided.map((answer) =>
                answer === undefined
                  ? html`<td class="bare">${words.undecided}</td>`
                  : html`<td lang=${contentLang ?? lang}><b>${answerLabels(view, question, answer)}</b></td>`,
              ),
            )}
          </tfoot>`
        : ''
    }
  </table>`;
}
