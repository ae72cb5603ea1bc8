import { css, html } from 'lit';
import { plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Question } from '../../core/index.js';
import type { View } from '../../views/view.js';
import { addStyles, type Connect } from '../feature.js';
import { messages as english, type SummaryMessages } from './messages.js';

const styles = css`
  .summary {
    margin-block: 24px;
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
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }
`;

/** The questions that still need an answer, and how many they are in words. */
function missingIn({ assessment, messages, session }: View): { questions: readonly Question[]; count: string } {
  const words: SummaryMessages = { ...english, ...messages };
  const questions = assessment.questions.filter(({ id }) => session.missing.includes(id));
  return { questions, count: plural(words.missingCount, messages.lang, questions.length) };
}

/** Where all questions are on one page: which of them still need an answer, under the title, with a way to each. */
export const connect: Connect = ({ host, session }) => {
  addStyles(host, styles);
  return {
    view(own) {
      const finish = () => {
        own.actions.finish();
        if (session.state.missing.length) session.show({ heading: 'summary' });
      };
      if (!own.onePage) return own;
      const { questions, count } = missingIn(own);
      const said = questions.length ? `${count} ${questions[0]!.text}` : own.said;
      return { ...own, said, actions: { ...own.actions, finish } };
    },
    places: {
      missing(view) {
        const { messages, onePage, result } = view;
        if (!onePage || result || !view.session.missing.length) return '';
        const { questions, count } = missingIn(view);
        return html`<div part="summary" class="summary">
          ${heading(view, 1, html`<span class="unseen">${messages.error}: </span><span .textContent=${count}></span>`, {
            part: 'heading',
            id: 'summary',
          })}
          <ul role="list">
            ${questions.map(
              ({ id, text }) =>
                html`<li>
                  <button
                    type="button"
                    part="inline"
                    @click=${() => {
                      session.show({ missing: id });
                    }}
                    .textContent=${text}
                  ></button>
                </li>`,
            )}
          </ul>
        </div>`;
      },
    },
  };
};
