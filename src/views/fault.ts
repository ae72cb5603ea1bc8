import { html, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../core/index.js';
import { messages as english, type FaultMessages } from './fault-messages.js';
import type { View } from './view.js';

/** In place of an assessment that cannot be used: calm words for visitors, in preview what to mend for editors. */
export const faultView = (
  { messages, acts }: View,
  problems: readonly Problem[],
  preview: boolean,
): readonly TemplateResult[] => {
  const words: FaultMessages = { ...english, ...messages };
  const unreachable = problems[0]?.code === 'unreachable';
  return [
    html`<div part="notice" id="title" tabindex="-1">
      <p role="status">${unreachable ? messages.unreachable : words.unusable}</p>
      ${
        unreachable
          ? html`<div class="actions" part="actions">
              <button
                type="button"
                part="button primary"
                class="primary"
                @click=${() => {
                  acts.retry({ heading: 'title' });
                }}
              >
                ${words.tryAgain}
              </button>
            </div>`
          : ''
      }
    </div>`,
    ...(preview
      ? [
          html`<ol part="problems" lang="en" dir="ltr">
            ${problems.map(({ path, message }) => html`<li><b>${path}</b> ${message}</li>`)}
          </ol>`,
        ]
      : []),
  ];
};
