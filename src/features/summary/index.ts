import { css, html } from 'lit';
import { plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import { addStyles, type Connect } from '../feature.js';

const styles = css`
  .summary {
    margin-block-start: 24px;
    padding: 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .summary ul {
    margin-block-start: 8px;
  }
  .summary button {
    inline-size: 100%;
    margin-inline: -12px;
    padding-inline: 12px;
    text-align: start;
    text-decoration: underline;
  }
`;

/** Where all questions are on one page: which of them still need an answer, under the title, with a way to each. */
export const connect: Connect = ({ host, session }) => {
  addStyles(host, styles);
  return {
    view(own) {
      const finish = () => {
        own.actions.finish();
        if (session.state.missing.length) session.show({ heading: 'summary' });
      };
      return own.onePage ? { ...own, actions: { ...own.actions, finish } } : own;
    },
    places: {
      missing(view) {
        const { assessment, messages, onePage, result } = view;
        const missing = assessment.questions.filter(({ id }) => view.session.missing.includes(id));
        if (!onePage || result || !missing.length) return '';
        const count = plural(messages.missingCount, messages.lang, missing.length);
        return html`<div part="summary" class="summary">
          ${heading(view, 1, html`<span class="unseen">${messages.error}: </span>${count}`, {
            part: 'heading',
            id: 'summary',
          })}
          <ul role="list">
            ${missing.map(
              ({ id, text }) =>
                html`<li>
                  <button
                    type="button"
                    part="inline"
                    @click=${() => {
                      session.show({ missing: id });
                    }}
                  >
                    ${text}
                  </button>
                </li>`,
            )}
          </ul>
        </div>`;
      },
    },
  };
};
