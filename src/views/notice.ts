import { html, type TemplateResult } from 'lit';
import type { Problem } from '../core/index.js';
import type { View } from './view.js';

/** In place of an assessment that is not there: calm words, and a way to try again where that may help. */
export const noticeView = (
  { messages, actions, more }: View,
  { waiting, problems }: { readonly waiting: boolean; readonly problems: readonly Problem[] },
): TemplateResult => {
  const unreachable = !waiting && problems[0]?.code === 'unreachable';
  return html`<div part="notice" id="title" tabindex="-1">
      <p role="status">${waiting ? messages.loading : unreachable ? messages.unreachable : messages.unusable}</p>
      ${
        unreachable
          ? html`<div class="actions" part="actions">
              <button
                type="button"
                part="button primary"
                class="primary"
                @click=${() => actions.retry({ heading: 'title' })}
              >
                ${messages.tryAgain}
              </button>
            </div>`
          : ''
      }
    </div>
    ${more('notice')}`;
};
