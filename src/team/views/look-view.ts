import { html } from 'lit';
import { plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { areasView } from './areas-view.js';
import { gapsView } from './gaps-view.js';
import { groupsView } from './groups-view.js';
import { ladderView } from './ladder-view.js';
import { sharedView } from './shared-view.js';
import { tableView } from './table-view.js';
import { talkView } from './talk-view.js';

/** All of us on one page: where we stand apart, the areas, what we do not know, and the groups. */
export const lookView = (view: TeamView): Markup => {
  const { assessment, words, lang, contentLang, summary, actions, said, failed } = view;
  const button = (label: string, act: () => void, kind = 'framed', part = 'button') =>
    html`<button type="button" part=${part} class=${kind} @click=${act}>${label}</button>`;
  return html`<header>
      <p class="muted">${plural(words.answered, lang, summary!.count)}</p>
      ${heading(view, 0, words.apart, { part: 'title', id: 'title' })}
      <p class="muted">${words.apartHow}</p>
    </header>
    <p class="talk first">${words.silent}</p>
    ${summary!.questions.map((one) => {
      const question = assessment.questions.find(({ id }) => id === one.id)!;
      return html`<section part="question">
        <div class="question-head">
          ${heading(view, 1, html`<span lang=${contentLang ?? lang}>${question.text}</span>`, { part: 'prompt' })}
          <p class="agreement" part="agreement"><b>${words[one.agreement]}</b></p>
        </div>
        ${question.type === 'single' ? ladderView(view, question, one) : sharedView(view, question, one, 2)}
        ${talkView(view, question, one)}
      </section>`;
    })}
    ${areasView(view)} ${gapsView(view)} ${groupsView(view)}
    <section part="tables" data-keep="no">${tableView(view)}</section>
    <p class="muted end">${words.end}</p>
    <div class="actions" part="actions">
      ${button(
        words.one,
        () => {
          actions.go(0);
        },
        'primary',
        'button primary',
      )}
      ${button(words.leave, () => {
        actions.leave();
      })}
      ${button(words.then, () => {
        actions.then();
      })}
      ${button(words.copyText, () => {
        actions.copy();
      })}
      ${button(
        words.more,
        () => {
          actions.collect();
        },
        '',
      )}
    </div>
    <p role="status" class="told" .textContent=${failed ? words.lookFailed : said}></p>`;
};
