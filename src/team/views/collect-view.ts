import { html, nothing } from 'lit';
import { LARGE } from '../collector.js';
import type { TeamView, TeamViews } from '../view.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import { newsLines } from './news.js';

/**
 * One box that takes anything, and what came of it.
 *
 * @param entries the results one by one
 */
export const collectView = (view: TeamView, entries?: TeamViews['entries']): Markup => {
  const { words, collector, actions } = view;
  const { busy, doubles, before } = collector;
  const button = (label: string, act: () => void, kind = 'framed', part = 'button') =>
    html`<button type="button" part=${part} class=${kind} @click=${act}>${label}</button>`;
  const line = (text: string) => html`<p .textContent=${text}></p>`;
  return html`<section part="collect">
    ${heading(view, 1, html`<span class="number">2</span> ${words.collect}`, { part: 'heading', id: 'collect' })}
    <label class="box-label" for="box">${words.box}</label>
    <p class="muted" id="box-how">${words.boxHow}</p>
    <textarea
      id="box"
      part="box"
      rows="5"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="box-how"
      .value=${collector.text}
      @input=${({ target }: Event) => {
        collector.type((target as HTMLTextAreaElement).value);
      }}
      @paste=${(event: ClipboardEvent) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.length < LARGE) return;
        event.preventDefault();
        actions.read(text);
      }}
      @dragover=${(event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        const files = event.dataTransfer?.files;
        if (!files?.length) return;
        event.preventDefault();
        actions.readFiles(files);
      }}
    ></textarea>
    <div class="actions adding" part="actions">
      ${button(
        words.add,
        () => {
          actions.add();
        },
        'primary',
        'button primary',
      )}
      <label class="group">
        ${words.group}
        <input
          type="text"
          list="groups"
          maxlength="60"
          aria-describedby="group-how"
          .value=${collector.group}
          @input=${({ target }: Event) => {
            collector.group = (target as HTMLInputElement).value;
          }}
        />
      </label>
      <label class="files">
        <input
          type="file"
          class="unseen"
          multiple
          accept=".csv,.json,.txt,.eml,text/*"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            actions.readFiles([...(input.files ?? [])]);
            input.value = '';
          }}
        />
        <span>${words.files}</span>
      </label>
    </div>
    <datalist id="groups">
      ${[...new Set([...words.groupNames, ...collector.entries.map(({ group }) => group)])]
        .filter(Boolean)
        .map((name) => html`<option value=${name}></option>`)}
    </datalist>
    <p class="muted small" id="group-how">${words.groupHow}</p>
    <div role="status" class="news" part="news" aria-busy=${busy || nothing}>
      ${busy ? line(words.reading) : newsLines(view).map(line)}
    </div>
    <div class="actions after">
      ${
        doubles.length && entries
          ? [
              button(words.countOnce, () => {
                actions.settle(false);
              }),
              button(words.countEach, () => {
                actions.settle(true);
              }),
            ]
          : ''
      }
      ${
        collector.canUndo
          ? button(words.undo, () => {
              actions.undo();
            })
          : ''
      }
      ${
        before
          ? button(
              words.putBack,
              () => {
                collector.putBack();
              },
              '',
            )
          : ''
      }
    </div>
    ${entries?.(view) ?? ''}
    <p class="muted small">${words.privacy}</p>
  </section>`;
};
