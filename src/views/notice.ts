import { html, type TemplateResult } from 'lit';
import type { Panel, View } from './view.js';

/** Why there is no assessment; empty while nobody knows. */
export const noticeText = ({ messages }: View, { waiting, problems }: Panel): string =>
  waiting ? '' : problems[0]?.code === 'unreachable' ? messages.unreachable : messages.unusable;

/** In place of an assessment that is not there: calm words, and a way to try again where that may help. */
export const noticeView = (view: View, panel: Panel): TemplateResult => {
  const { messages, actions, more } = view;
  return html`<div part="notice">
      <p tabindex="-1" id="title" .textContent=${noticeText(view, panel) || panel.loading}></p>
      ${
        !panel.waiting && panel.problems[0]?.code === 'unreachable'
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
