import { html } from 'lit';
import { heading } from '../../../views/heading.js';
import type { Markup } from '../../../views/view.js';
import type { Plan } from '../../plan.js';
import type { TeamView } from '../../view.js';
import type { LeaveTools } from '../leave-tools.js';

/** Characters that there is room for on one page. */
const LONGEST: { readonly [Field in keyof Plan]-?: number } = {
  step: 200,
  owner: 80,
  by: 60,
  worked: 200,
  board: 300,
};

/** A label with what was typed behind it, or with room to write. */
const line = (field: keyof Plan, label: string, text: string): Markup =>
  html`<p class=${`line for-${field}`}>
    <span>${label}:</span> ${text ? html`<b>${text}</b>` : html`<span class="blank">____</span>`}
  </p>`;

/** What comes next: fields to type in, and on paper and in copied text the same as lines. */
export const planView = (view: TeamView, { board }: LeaveTools): Markup => {
  const { words, plan, actions } = view;
  const values = { ...plan, board };
  const typed = (field: keyof Plan) => (event: Event) => {
    actions.note({ [field]: (event.target as HTMLInputElement).value });
  };
  const long = (field: keyof Plan, label: string) =>
    html`<label class=${`for-${field}`}>
      ${label}
      <textarea rows="2" maxlength=${LONGEST[field]} .value=${values[field]} @input=${typed(field)}></textarea>
    </label>`;
  const short = (field: keyof Plan, label: string) =>
    html`<label class=${`for-${field}`}>
      ${label}
      <input
        type="text"
        autocomplete="off"
        maxlength=${LONGEST[field]}
        .value=${values[field]}
        @input=${typed(field)}
      />
    </label>`;
  return html`<section part="plan" class="plan">
    ${heading(view, 1, words.plan, { part: 'heading' })}
    <p class="muted" data-keep="no">${words.planHow}</p>
    <div class="written" data-keep="no">
      ${long('step', words.step)} ${short('owner', words.owner)} ${short('by', words.by)}
      ${long('worked', words.worked)} ${long('board', words.board)}
    </div>
    <div class="printed">
      ${line('step', words.step, plan.step)} ${line('owner', words.owner, plan.owner)} ${line('by', words.by, plan.by)}
      ${line('worked', words.worked, plan.worked)} ${line('board', words.board, board)}
    </div>
  </section>`;
};
