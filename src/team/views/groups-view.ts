import { html } from 'lit';
import { format } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** What the groups of the team say, where they differ: as tables, which are the picture and the words in one. */
export const groupsView = (view: TeamView): Markup => {
  const { assessment, words, lang, contentLang, summary, min } = view;
  const { groups, contrasts, small } = summary!;
  const named = small.filter(Boolean);
  if (!groups.length) {
    // One group alone, or none, is nothing to compare.
    if (!named.length) return '';
    const names = small.map((name) => name || words.rest).join(', ');
    return html`<section part="groups">
      ${heading(view, 1, words.groups, { part: 'heading' })}
      <p>${format(words.smallGroups, { min, groups: names })}</p>
    </section>`;
  }
  const apart = contrasts.filter(({ distance }) => distance > 0);
  return html`<section part="groups">
    ${heading(view, 1, words.groups, { part: 'heading' })}
    <p class="muted">${words.groupsHow}</p>
    ${apart.map(({ id }) => {
      const question = assessment.questions.find((question) => question.id === id)!;
      const sides = groups.map(({ questions }) => questions.find((one) => one.id === id)!);
      const row = (label: unknown, counts: readonly number[]) =>
        html`<tr>
          <th scope="row">${label}</th>
          ${counts.map((count) => html`<td class=${count ? '' : 'bare'}>${count}</td>`)}
        </tr>`;
      return html`<table part="table">
        <caption lang=${contentLang ?? lang}>
          ${question.text}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.answer}</th>
            ${groups.map(({ name }) => html`<th scope="col">${name || words.rest}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${question.choices.map(({ label }, index) =>
            row(
              html`<span lang=${contentLang ?? lang}>${label}</span>`,
              sides.map(({ choices }) => choices[index]!.count),
            ),
          )}
          ${
            question.unsure === false
              ? ''
              : row(
                  words.notSure,
                  sides.map(({ unsure }) => unsure),
                )
          }
        </tbody>
      </table>`;
    })}
  </section>`;
};
