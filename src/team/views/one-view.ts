import { html } from 'lit';
import { UNSURE, type Answer, type Question, type QuestionSummary } from '../../core/index.js';
import { format } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import { scale } from '../../views/scale.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { ladderView } from './ladder-view.js';
import { sharedView } from './shared-view.js';
import { talkView } from './talk-view.js';

/** Several choices with one more or one less; what stands alone goes alone. */
function toggled({ choices }: Question, now: readonly string[], id: string): string[] {
  const alone = (one: string) =>
    Boolean(choices.find((choice) => choice.id === one && 'exclusive' in choice && choice.exclusive));
  if (now.includes(id)) return now.filter((one) => one !== id);
  return alone(id) ? [id] : [...now.filter((one) => !alone(one) && one !== UNSURE), id];
}

/** What the team agrees on, chosen in the room. */
const decideView = ({ words, lang, contentLang, consensus, actions }: TeamView, question: Question): Markup => {
  const given = consensus[question.id];
  const chosen = [given ?? []].flat();
  const multiple = question.type === 'multiple';
  const row = (label: unknown, checked: boolean, answer: () => Answer | undefined, quiet = false) =>
    html`<label part=${checked ? 'choice chosen' : 'choice'} class=${quiet ? 'choice quiet wide' : 'choice'}>
      <input
        type=${multiple ? 'checkbox' : 'radio'}
        name="together"
        .checked=${checked}
        @change=${() => {
          actions.decide(question.id, answer());
        }}
      />
      <span>${label}</span>
    </label>`;
  return html`<fieldset part="decision">
    <legend><b>${words.together}</b></legend>
    <p class="muted">${words.togetherHow}</p>
    <div class=${multiple ? 'checkbox' : 'radio'}>
      ${question.choices.map(({ id, label }) =>
        row(html`<span lang=${contentLang ?? lang}>${label}</span>`, chosen.includes(id), () => {
          if (!multiple) return id;
          const next = toggled(question, chosen, id);
          return next.length ? next : undefined;
        }),
      )}
      ${multiple ? '' : row(words.undecided, given === undefined, () => undefined, true)}
    </div>
  </fieldset>`;
};

/** A question with all that belongs to it. */
const questionView = (view: TeamView, one: QuestionSummary): Markup => {
  const { assessment, words, lang, contentLang } = view;
  const question = assessment.questions.find(({ id }) => id === one.id)!;
  return html`<section part="question" class="alone">
    <div class="question-head">
      ${heading(view, 0, html`<span lang=${contentLang ?? lang}>${question.text}</span>`, {
        part: 'title',
        id: 'title',
        describedBy: 'progress',
      })}
      <p class="agreement" part="agreement"><b>${words[one.agreement]}</b></p>
    </div>
    ${question.type === 'single' ? ladderView(view, question, one) : sharedView(view, question, one, 1)}
    ${talkView(view, question, one)} ${decideView(view, question)}
  </section>`;
};

/**
 * One question, large, for the projector. Each has a place of its own in the template, filled or empty, so that no input is ever
 * reused for another one.
 */
export const oneView = (view: TeamView): Markup => {
  const { words, summary, position, actions, fullScreen, canFill } = view;
  const { questions } = summary!;
  const last = position === questions.length - 1;
  const button = (label: string, act: () => void, kind = 'framed', part = 'button') =>
    html`<button type="button" part=${part} class=${kind} @click=${act} .textContent=${label}></button>`;
  return html`<div class="progress" part="progress">
      <span
        class="muted"
        id="progress"
        .textContent=${format(words.progress, { current: position + 1, total: questions.length })}
      ></span>
      ${scale(questions.length, position)}
    </div>
    ${questions.map((one, index) => (index === position ? questionView(view, one) : ''))}
    <div class="actions" part="actions">
      ${last ? '' : button(words.next, () => actions.go(position + 1), 'primary', 'button primary')}
      ${last ? button(words.leave, () => actions.leave(), 'primary', 'button primary') : ''}
      ${position > 0 ? button(words.previous, () => actions.go(position - 1)) : ''}
      ${button(words.overview, () => actions.look())}
      ${canFill ? button(fullScreen ? words.leaveFullScreen : words.fullScreen, () => actions.fill(), '') : ''}
    </div>
    <p class="muted small">${words.keys}</p>`;
};
