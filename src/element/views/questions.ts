import { html, type TemplateResult } from 'lit/html.js';
import { format } from '../../i18n/messages.js';
import { heading } from './heading.js';
import { questionView } from './question.js';
import { scale } from './scale.js';
import type { View } from './view.js';

const header = (view: View): TemplateResult =>
  html`<header>
    ${heading(view, 0, view.assessment.title, { part: 'title', id: 'title' })}
    <slot name="intro" part="intro"><p class="muted">${view.assessment.intro}</p></slot>
  </header>`;

/** `layout="steps"`: one question at a time. */
export const stepsView = (view: View): TemplateResult => {
  const { assessment, session, messages } = view;
  const { questions } = assessment;
  const { position } = session;
  const last = position === questions.length - 1;
  return html`${header(view)}
    <div class="progress" part="progress">
      <span class="muted" id="progress"
        >${format(messages.progress, { current: position + 1, total: questions.length })}</span
      >
      ${scale(questions.length, position)}
    </div>
    ${questionView(view, questions[position]!, 'progress')}
    <div class="actions" part="actions">
      <button type="button" class="primary" part="button primary" @click=${() => view.acts.next()}>
        ${last ? messages.finish : messages.continue}
      </button>
      ${position ? html`<button type="button" part="button" @click=${() => view.acts.back()}>${messages.back}</button>` : ''}
    </div>`;
};

/** `layout="page"`: all questions at once. */
export const pageView = (view: View): TemplateResult =>
  html`${header(view)} ${view.assessment.questions.map((question) => questionView(view, question))}
    <div class="actions" part="actions">
      <button type="button" class="primary" part="button primary" @click=${() => view.acts.finish()}>
        ${view.messages.finish}
      </button>
    </div>`;
