import { html } from 'lit';
import type { Question, QuestionSummary } from '../../core/index.js';
import { plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** Of a question with several choices, what all of us checked, some of us and none of us: the most divided first. */
export const sharedView = (
  view: TeamView,
  question: Question,
  { choices, unsure, shared }: QuestionSummary,
  depth: number,
): Markup => {
  const { words, lang, contentLang, summary } = view;
  const known = summary!.count - unsure;
  const list = (title: string, ids: readonly string[], counted: boolean) =>
    ids.length
      ? html`<div>
          ${heading(view, depth, title, { part: 'subheading' })}
          <ul role="list" class="shared">
            ${ids.map((id) => {
              const { label } = question.choices.find((choice) => choice.id === id)!;
              const { count } = choices.find((choice) => choice.id === id)!;
              return html`<li>
                <span lang=${contentLang ?? lang}>${label}</span>
                ${
                  counted
                    ? html`<span class="bar" aria-hidden="true"
                          ><span .style=${`inline-size:${(count / known) * 100}%`}></span
                        ></span>
                        <b class="how-many"><span class="unseen">: </span>${plural(words.ofUs, lang, count)}</b>`
                    : ''
                }
              </li>`;
            })}
          </ul>
        </div>`
      : '';
  return html`<div class="columns">
      ${list(words.all, shared?.all ?? [], false)} ${list(words.some, shared?.some ?? [], true)}
      ${list(words.nobody, shared?.none ?? [], false)}
    </div>
    ${unsure ? html`<p class="muted">${words.notSure}: ${plural(words.ofUs, lang, unsure)}</p>` : ''}`;
};
