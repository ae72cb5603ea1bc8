import { html, nothing, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Answers, type Assessment, type Question } from '../../core/assessment.js';
import { directionOf } from '../../core/language.js';
import { typeOf } from '../../core/questions/index.js';
import { accountOf } from '../model/outcomes/account.js';
import { inWords, type Said } from '../model/outcomes/words.js';

/** What somebody tries. */
export interface Trial {
  readonly assessment: Assessment;
  /** Language of its texts. */
  readonly lang: string;
  readonly answers: Answers;
  /** Changes what is tried, from what it is by then. */
  readonly change: (next: (answers: Answers) => Answers) => void;
  /** Shows the whole result as visitors get it. */
  readonly show: () => void;
}

/** The answer with the highest or the lowest score of all that can be picked at once. */
function extreme(question: Question, best: boolean): Answer {
  const type = typeOf(question);
  const ids = question.choices.map(({ id }) => id);
  const together = question.choices
    .filter((choice) => !('exclusive' in choice && choice.exclusive))
    .map(({ id }) => id);
  const options: readonly Answer[] = question.type === 'single' ? ids : [...ids.map((id) => [id]), together];
  const scored = options.map((answer) => ({ answer, score: type.score(question, answer) ?? 0 }));
  return scored.reduce((found, next) => ((best ? next.score > found.score : next.score < found.score) ? next : found))
    .answer;
}

function picker({ answers, change, lang }: Trial, question: Question): TemplateResult {
  const answer = answers[question.id];
  const given = answer === undefined ? [] : [answer].flat();
  const choose = (id: string) => {
    change((answers) => {
      const next = id ? typeOf(question).choose(question, answers[question.id], id) : undefined;
      const others = Object.entries(answers).filter(([other]) => other !== question.id);
      return Object.fromEntries(next === undefined ? others : [...others, [question.id, next]]);
    });
  };
  const dir = directionOf(lang);
  const unsure = question.unsure === false ? [] : [{ id: UNSURE, label: 'Not sure' }];
  if (question.type === 'single') {
    return html`<div class="field">
      <label for="try-${question.id}" lang=${lang} dir=${dir}>${question.text}</label>
      <select id="try-${question.id}" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        <option value="" .selected=${!given.length}>No answer</option>
        ${[...question.choices, ...unsure].map(
          ({ id, label }) => html`<option value=${id} .selected=${given.includes(id)}>${label}</option>`,
        )}
      </select>
    </div>`;
  }
  return html`<fieldset>
    <legend class="label" lang=${lang} dir=${dir}>${question.text}</legend>
    ${[...question.choices, ...unsure].map(
      ({ id, label }) =>
        html`<label class="check">
          <input type="checkbox" .checked=${given.includes(id)} @change=${() => choose(id)} />
          <span lang=${id === UNSURE ? 'en' : lang}>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

const told = ({ text, because }: Said): TemplateResult =>
  html`<li>
    ${text}${
      because.length
        ? html`<ul>
            ${because.map(told)}
          </ul>`
        : nothing
    }
  </li>`;

/** A result for answers that somebody picks, and how it comes about. */
export function tryView(trial: Trial): TemplateResult {
  const { assessment, answers, change, lang, show } = trial;
  const { questions } = assessment;
  const all = (answerTo: (question: Question) => Answer) => () =>
    change(() => Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])));
  const account = accountOf(assessment, answers);
  const { result, open } = account;
  return html`<div class="row">
      <button type="button" @click=${all((question) => extreme(question, true))}>Best answers</button>
      <button type="button" @click=${all((question) => extreme(question, false))}>Lowest answers</button>
      <button
        type="button"
        class="plain"
        aria-disabled=${open.length < questions.length ? 'false' : 'true'}
        @click=${() => change(() => ({}))}
      >
        Clear
      </button>
    </div>
    ${questions.map((question) => picker(trial, question))}
    <div class="result" role="status">
      ${
        open.length === questions.length
          ? html`<span>Pick answers, and the result appears here.</span>`
          : html`<span class="small">${open.length ? `${open.length} still without an answer` : 'The result'}</span>
              <strong lang=${lang} dir="auto">${result.level?.label ?? 'No level'}</strong>
              ${result.percent === null ? nothing : html`<span>${result.percent}%</span>`}`
      }
    </div>
    ${
      open.length
        ? nothing
        : html`<div class="row"><button type="button" @click=${show}>Show it in the preview</button></div>`
    }
    ${
      open.length === questions.length
        ? nothing
        : html`<h3>How it comes about</h3>
            <ol class="account">
              ${inWords(account).map(told)}
            </ol>`
    }`;
}
