import { html } from 'lit';
import { folded } from '../../views/folded.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { areaWords } from './areas-view.js';

/** All that the pictures show, as tables. */
export const tableView = (view: TeamView): Markup => {
  const { assessment, words, lang, contentLang, summary } = view;
  const content = contentLang ?? lang;
  return folded(
    words.table,
    html`${summary!.questions.map(({ id, choices, unsure }) => {
        const question = assessment.questions.find((question) => question.id === id)!;
        const row = (label: unknown, count: number) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${count}</td>
          </tr>`;
        return html`<table part="table">
          <caption lang=${content}>
            ${question.text}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.answer}</th>
              <th scope="col">${words.count}</th>
            </tr>
          </thead>
          <tbody>
            ${question.choices.map(({ label }, index) =>
              row(html`<span lang=${content}>${label}</span>`, choices[index]!.count),
            )}
            ${question.unsure === false ? '' : row(words.notSure, unsure)}
          </tbody>
        </table>`;
      })}
      <table part="table">
        <caption>
          ${words.areas}
        </caption>
        <tbody>
          ${summary!.areas.map(
            (area) =>
              html`<tr>
                <th scope="row" lang=${content}>${assessment.areas.find(({ id }) => id === area.id)!.label}</th>
                <td>${areaWords(view, area)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
};
