import { html } from 'lit';
import { plural } from '../../../locales/format.js';
import { heading } from '../../../views/heading.js';
import type { Markup } from '../../../views/view.js';
import type { TeamView } from '../../view.js';
import { LONGEST_LINK, type LeaveTools } from '../leave-tools.js';
import { answersView } from './answers-view.js';
import { dayText } from './day.js';
import { planView } from './plan-view.js';

const linkView = (view: TeamView, tools: LeaveTools): Markup => {
  const { words } = view;
  const { link } = tools;
  return html`<section part="link" class="link" data-keep="no">
    ${heading(view, 1, words.link, { part: 'heading' })}
    <p class="muted">${words.linkHow}</p>
    ${
      link
        ? html`<input
              type="text"
              class="address"
              readonly
              dir="ltr"
              aria-label=${words.link}
              .value=${link}
              @focus=${({ target }: Event) => {
                (target as HTMLInputElement).select();
              }}
            />
            ${link.length > LONGEST_LINK ? html`<p>${tools.linkLong()}</p>` : ''}
            <div class="actions">
              <button
                type="button"
                part="button"
                class="framed"
                @click=${() => {
                  tools.copyLink();
                }}
              >
                ${words.copyLink}
              </button>
            </div>`
        : html`<p>${words.linkNone}</p>`
    }
  </section>`;
};

/** One page to take along: how we answered alone, what we say together, and what comes next. */
export const leaveView = (view: TeamView, tools: LeaveTools): Markup => {
  const { assessment, words, lang, contentLang, summary, actions } = view;
  const button = (label: string, act: () => void, kind = 'framed', part = 'button') =>
    html`<button type="button" part=${part} class=${kind} @click=${act}>${label}</button>`;
  return html`<header>
      <p class="muted"><span lang=${contentLang ?? lang}>${assessment.title}</span> · ${dayText(lang, tools.date)}</p>
      <div class="onscreen" data-keep="no">
        ${heading(view, 0, words.leave, { part: 'title', id: 'title' })}
        <p class="muted">${words.leaveHow}</p>
      </div>
    </header>
    <section part="question" class=${assessment.questions.length > 6 ? 'answers many' : 'answers'}>
      ${heading(view, 1, words.alone, { part: 'heading' })}
      <p class="muted">${plural(words.answered, lang, summary!.count)}</p>
      ${answersView(view)}
    </section>
    ${planView(view, tools)}
    <div class="actions" part="actions">
      ${button(
        words.print,
        () => {
          tools.print();
        },
        'primary',
        'button primary',
      )}
      ${button(words.copyText, () => {
        tools.copyText();
      })}
      ${button(words.email, () => {
        tools.email();
      })}
      ${tools.canShare ? button(words.share, () => void tools.share()) : ''}
      ${button(words.csv, () => {
        tools.download('csv');
      })}
      ${button(words.json, () => {
        tools.download('json');
      })}
    </div>
    <p role="status" class="told" .textContent=${tools.said}></p>
    ${tools.byHand ? html`<textarea readonly rows="4" aria-label=${tools.said} .value=${tools.byHand}></textarea>` : ''}
    ${linkView(view, tools)}
    <div class="actions ways">
      ${button(words.overview, () => {
        actions.look();
      })}
      ${button(words.then, () => {
        actions.then();
      })}
    </div>`;
};
