import { html } from 'lit';
import { capsOf, UNSURE, type AreaResult, type Choice, type Question } from '../../core/index.js';
import { format } from '../../locales/format.js';
import type { Markup, View } from '../../views/view.js';
import { list } from './list.js';
import type { AdviceMessages } from './messages.js';

/** An answer in the words of the question; only how many, where the result lists what was checked. */
const answerText = (view: View, words: AdviceMessages, question: Question, chosen: readonly Choice[]): string => {
  if (question.type === 'multiple' && question.conditions) {
    const listed = question.choices.filter(({ exclusive }) => !exclusive);
    const count = listed.filter((choice) => chosen.includes(choice)).length;
    // Where there are several, “none” for one reason says more than a count.
    const none = chosen.every(({ weight }) => !weight) && question.choices.length - listed.length < 2;
    const values = { count, total: listed.length, title: question.conditions.aligned };
    if (count || none) return format(words.ticked, values);
  }
  return list(chosen, view.messages.lang, 'unit');
};

/** The next rung of the same ladder, or one more of what can be checked; empty at the top. */
const nextText = (words: AdviceMessages, question: Question, chosen: readonly Choice[]): string => {
  if (question.type === 'multiple') {
    const open = question.choices.find((choice) => !choice.exclusive && choice.weight && !chosen.includes(choice));
    if (!open) return '';
    const title = question.conditions?.aligned ?? '';
    // The sentence ends behind it.
    return format(title ? words.oneMoreUnder : words.oneMore, { title, choice: open.label.replace(/\.$/, '') });
  }
  const weight = chosen[0]?.weight ?? 1;
  const [next] = question.choices.filter((choice) => choice.weight > weight).sort((a, b) => a.weight - b.weight);
  return next?.label ?? '';
};

/**
 * What was answered to the questions of an area, and what one step up from that is. Where an answer caps the area at the
 * level it has, a step in another question would not raise it. On screen a question stands above its answer where the area
 * has more than one.
 */
export const saidView = (view: View, words: AdviceMessages, area: AreaResult): Markup =>
  html`<div class="said-answers">${pairs(view, words, area)}</div>`;

const pairs = (view: View, words: AdviceMessages, { id: area, level }: AreaResult): Markup => {
  const { assessment, session, messages, shared } = view;
  const caps = capsOf(assessment, session.answers).filter((cap) => cap.area === area && cap.level.id === level?.id);
  const questions = assessment.questions.filter((question) => question.area === area);
  return questions.map((question) => {
    const ids = [session.answers[question.id] ?? []].flat();
    const said = (answer: string, more = '') =>
      html`<p class=${`asked ${more} ${questions.length > 1 ? '' : 'printed'}`}>${question.text}</p>
        <p class="answer">${format(shared ? words.answered : words.youSaid, { answer })}</p>`;
    if (ids.includes(UNSURE)) return said(messages.unsure, 'unsure');
    const chosen = question.choices.filter(({ id }) => ids.includes(id));
    const next = caps.every(({ choice }) => chosen.includes(choice)) ? nextText(words, question, chosen) : '';
    return html`${said(answerText(view, words, question, chosen))}
    ${next && html`<p class="answer">${format(words.stepUp, { answer: next })}</p>`}`;
  });
};
