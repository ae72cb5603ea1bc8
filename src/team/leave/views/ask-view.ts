import { html } from 'lit';
import { format } from '../../../locales/format.js';
import type { Markup } from '../../../views/view.js';
import type { TeamView } from '../../view.js';
import type { ThenTools } from '../then-tools.js';

/** Asks for the earlier round, and says why there is none. */
export const askView = ({ words, min }: TeamView, tools: ThenTools): Markup => {
  const why = {
    none: words.thenNone,
    cut: words.thenCut,
    damaged: words.thenDamaged,
    outdated: words.thenOutdated,
    foreign: words.thenForeign,
    few: format(words.thenFew, { min }),
  };
  return html`<div class="ask" part="then">
    <label class="box-label" for="earlier">${words.earlier}</label>
    <textarea
      id="earlier"
      rows="3"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      .value=${tools.text}
      @input=${({ target }: Event) => {
        tools.text = (target as HTMLTextAreaElement).value;
      }}
    ></textarea>
    <div class="actions adding">
      <button
        type="button"
        part="button primary"
        class="primary"
        @click=${() => {
          tools.read(tools.text);
        }}
      >
        ${words.compareRounds}
      </button>
      <label class="files">
        <input
          type="file"
          class="unseen"
          accept=".json,.txt,.eml,application/json,text/*"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            void tools.readFile(input.files?.[0]);
            input.value = '';
          }}
        />
        <span>${words.chooseFile}</span>
      </label>
    </div>
    <p role="status" class="told">${tools.fault ? why[tools.fault] : ''}</p>
  </div>`;
};
