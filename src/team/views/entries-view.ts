import { html } from 'lit';
import { format, plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { isolated } from './news.js';

/** More than this are listed when somebody asks for it. */
const SHORT = 12;

const small = (label: string, code: string, act: () => void): Markup =>
  html`<button type="button" part="inline" @click=${act}>
    ${label}<span class="unseen" .textContent=${` ${code}`}></span>
  </button>`;

/** A field for the code that takes the place of another: somebody has answered again. */
const replaceView = ({ words, actions }: TeamView, key: number, shown: string): Markup => {
  const replace = (form: Element) => {
    actions.replace(key, form.querySelector('input')!.value);
  };
  return html`<div
    class="replace"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.askFor(undefined);
      else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        replace(event.currentTarget as Element);
      }
    }}
  >
    <label for="replacement">${format(words.replacement, { code: shown })}</label>
    <input type="text" id="replacement" autocomplete="off" spellcheck="false" maxlength="4000" />
    <button
      type="button"
      part="inline"
      @click=${({ target }: Event) => {
        replace((target as Element).parentElement!);
      }}
    >
      ${words.replace}
    </button>
    <button
      type="button"
      part="inline"
      @click=${() => {
        actions.askFor(undefined);
      }}
    >
      ${words.cancel}
    </button>
  </div>`;
};

/** The results one by one: each may have a group, another can take its place, and each can go. */
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
                <span class="acts">
                  ${small(words.replace, code, () => {
                    actions.askFor(key);
                  })}
                  ${small(words.remove, code, () => {
                    actions.remove(key);
                  })}
                </span>
                ${collector.replacing === key ? replaceView(view, key, shown) : ''}
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
