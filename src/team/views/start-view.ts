import { html } from 'lit';
import { format, plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** The way to all results: from enough results on, and when the team wants to wait, from all on. */
export const startView = (view: TeamView): Markup => {
  const { words, lang, min, expected, missing, failed, actions } = view;
  const told = missing ? plural(words.tooFew, lang, missing) : failed ? words.lookFailed : '';
  return html`<section part="start">
      ${heading(view, 1, html`<span class="number">3</span> ${words.look}`, { part: 'heading' })}
      <p class="muted">${format(words.lookHow, { min })}</p>
      <div class="waiting">
        <label class="check">
          <input
            type="checkbox"
            .checked=${expected !== undefined}
            @change=${({ target }: Event) => {
              actions.wait((target as HTMLInputElement).checked ? 0 : undefined);
            }}
          />
          ${words.wait}
        </label>
        ${
          expected === undefined
            ? ''
            : html`<label class="how-many-of-us">
                ${words.expected}
                <input
                  type="number"
                  min=${min}
                  max="500"
                  inputmode="numeric"
                  .value=${expected ? String(expected) : ''}
                  @input=${({ target }: Event) => {
                    actions.wait(Number((target as HTMLInputElement).value) || 0);
                  }}
                />
              </label>`
        }
      </div>
      <div class="actions" part="actions">
        <button
          type="button"
          part="button primary"
          class="primary"
          @click=${() => {
            actions.look();
          }}
        >
          ${words.show}
        </button>
      </div>
      <p role="status" class="told" .textContent=${told}></p>
    </section>
    <section>
      ${heading(view, 1, html`<span class="number">4</span> ${words.take}`, { part: 'heading' })}
      <p class="muted">${words.takeHow}</p>
    </section>`;
};
