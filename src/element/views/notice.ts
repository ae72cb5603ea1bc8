import { html, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../core/index.js';
import type { View } from './view.js';

/** In place of an assessment that is not there (yet): calm words for visitors, in preview what to mend for editors. */
export const noticeView = (
  { messages, acts }: View,
  loading: boolean,
  problems: readonly Problem[],
): TemplateResult => {
  const unreachable = problems[0]?.code === 'unreachable';
  return html`<div part="notice">
    <p>${loading ? messages.loading : unreachable ? messages.unreachable : messages.unusable}</p>
    ${
      unreachable
        ? html`<div class="actions" part="actions">
            <button type="button" part="button primary" class="primary" @click=${() => acts.retry()}>
              ${messages.tryAgain}
            </button>
          </div>`
        : ''
    }
  </div>`;
};

/** What is wrong with the assessment, for its editor. */
export const problemsView = (problems: readonly Problem[]): TemplateResult =>
  html`<ol part="problems" lang="en" dir="ltr">
    ${problems.map(({ path, message }) => html`<li><b>${path}</b> ${message}</li>`)}
  </ol>`;
