import { html } from 'lit';
import { reasons, type AreaResult, type Question, type Result } from '../../core/index.js';
import { isUnsure, typeOf } from '../../core/questions/index.js';
import { format, latin } from '../../locales/format.js';
import { heldTexts } from '../../views/held.js';
import type { Markup, View } from '../../views/view.js';
import type { RevisionMessages } from './messages.js';

/** The scoring of this very result: what each answer counted, what came of it, and why the level is what it is. */
export const workingView = (view: View, result: Result, words: RevisionMessages): Markup => {
  const { assessment, session, messages } = view;
  const { levels, questions } = assessment;
  const percent = (value: number) => (value / 100).toLocaleString(latin(messages.lang), { style: 'percent' });
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
    return weight === 1 ? area : format(words.weighted, { area, weight: weight.toLocaleString(latin(messages.lang)) });
  };
  const areaRows = ({ id, label, level, percent: value }: AreaResult) => [
    row(named(id, label), value, level?.label ?? ''),
    questions.filter(({ area }) => area === id).map(scored),
  ];
  const list = new Intl.ListFormat(messages.lang, { type: 'unit', style: 'long' });
  const say = (text: string, values: Record<string, string>) => format(text, values);
  const { rule, pace } = reasons(assessment, result);
  const paced = () =>
    say(words.capped, { area: list.format(pace.map(({ label }) => label)), level: result.level!.label });
  const decided =
    rule === 'weakest-area'
      ? paced()
      : rule === 'unknown-area'
        ? say(words.belowTop, { level: levels.at(-1)!.label })
        : '';
  return html`<p>${words.workingIntro}</p>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col"><span class="unseen">${words.percent}</span></th>
          <th scope="col"><span class="unseen">${words.level}</span></th>
        </tr>
      </thead>
      <tbody>
        ${result.areas.map(areaRows)} ${row(words.whole, result.percent, result.level?.label ?? '')}
      </tbody>
    </table>
    <p class="muted">
      ${say(words.thresholds, {
        levels: list.format(
          levels.map(({ label, from }) => say(words.threshold, { level: label, percent: percent(from) })),
        ),
      })}
      ${heldTexts(view, words).join(' ')} ${decided}
    </p>`;
};
