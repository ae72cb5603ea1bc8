import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../core/assessment.js';
import type { Outcomes } from '../model/outcomes/outcomes.js';
import type { Occurrence } from '../model/outcomes/tally.js';
import type { EditorStore } from '../store.js';
import { basisInWords, shareInWords } from './words.js';

/** What a level is called now: outcomes may have been counted before it was. */
const nameOf = ({ levels }: Assessment, { level }: Occurrence): string =>
  level ? (levels.find(({ id }) => id === level.id)?.label ?? level.label) : 'No level';

function table(caption: string, hidden: boolean, assessment: Assessment, rows: readonly Occurrence[], exact: boolean) {
  return html`<table>
    <caption>
      <span class=${hidden ? 'unseen' : ''}>${caption}</span>
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Level</th>
        <th scope="col">Share</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) =>
        // Nobody needs to be told that there is always a level.
        row.level || row.seen
          ? html`<tr class=${row.seen ? '' : 'none'}>
              <th scope="row">${nameOf(assessment, row)}</th>
              <td aria-hidden="true">
                <div class="track">
                  ${row.seen ? html`<div .style=${`inline-size:${(row.share * 100).toFixed(2)}%`}></div>` : nothing}
                </div>
              </td>
              <td class="share">${shareInWords(row, exact)}</td>
            </tr>`
          : nothing,
      )}
    </tbody>
  </table>`;
}

/** Levels that no answers lead to, with a way to each. */
function warning(store: EditorStore, assessment: Assessment, { levels, sample }: Outcomes) {
  const missing = levels.flatMap((row, index) =>
    row.level && !row.seen ? [{ index, name: nameOf(assessment, row) }] : [],
  );
  if (!missing.length) return nothing;
  const names = new Intl.ListFormat('en').format(missing.map(({ name }) => `“${name}”`));
  const text = sample
    ? `${names} did not come up: out of reach, or very rare.`
    : `No answers lead to ${names}. Let a level begin elsewhere, or change weights and limits.`;
  return html`<div class="warning">
    <p>${text}</p>
    <div class="row">
      ${missing.map(
        ({ index, name }) =>
          html`<button type="button" @click=${() => store.goTo(`levels[${index}].from`)}>Go to “${name}”</button>`,
      )}
    </div>
  </div>`;
}

/** How often each level occurs, of the whole and of each area. */
export function countsView(store: EditorStore, assessment: Assessment, outcomes: Outcomes): TemplateResult {
  const exact = outcomes.sample === null;
  return html`${table('How often each level occurs', true, assessment, outcomes.levels, exact)}
    <p class="hint">${basisInWords(outcomes)} People do not answer by chance, so expect other shares from visitors.</p>
    ${warning(store, assessment, outcomes)}
    ${
      assessment.areas.length > 1
        ? html`<details>
            <summary>Area by area</summary>
            ${assessment.areas.map(({ label }, index) => table(label, false, assessment, outcomes.areas[index] ?? [], exact))}
          </details>`
        : nothing
    }`;
}
