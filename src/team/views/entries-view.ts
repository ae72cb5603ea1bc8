import { html } from 'lit';
import { format, plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { isolated } from './news.js';

/** More than this are listed when somebody asks for it. */
const SHORT = 12;

/** The results one by one: each may have a group, and each can go. */
export const entriesView = (view: TeamView): Markup => {
  const { words, lang, collector, actions, listed } = view;
  const { entries } = collector;
  if (!entries.length) return '';
  const all = listed || entries.length <= SHORT;
  return html`<div part="results">
    ${heading(view, 2, words.results, { part: 'subheading', id: 'results' })}
    ${
      all
        ? html`<ul role="list" class="entries">
            ${entries.map(({ key, code, group }) => {
              const shown = isolated(view, code);
              return html`<li part="entry">
                <bdi dir="ltr" part="code" class="code" .textContent=${code}></bdi>
                <input
                  type="text"
                  list="groups"
                  maxlength="60"
                  aria-label=${format(words.groupOf, { code: shown })}
                  placeholder=${words.group}
                  .value=${group}
                  @change=${({ target }: Event) => {
                    actions.regroup(key, (target as HTMLInputElement).value);
                  }}
                />
                <button
                  type="button"
                  part="inline"
                  @click=${() => {
                    actions.remove(key);
                  }}
                >
                  ${words.remove}<span class="unseen" .textContent=${` ${code}`}></span>
                </button>
              </li>`;
            })}
          </ul>`
        : html`<button
            type="button"
            part="button"
            class="framed"
            @click=${() => {
              actions.list();
            }}
            .textContent=${plural(words.showResults, lang, entries.length)}
          ></button>`
    }
    ${
      entries.length > 1
        ? html`<div class="actions">
            <button
              type="button"
              part="button"
              @click=${() => {
                actions.removeAll();
              }}
            >
              ${words.removeAll}
            </button>
          </div>`
        : ''
    }
  </div>`;
};
