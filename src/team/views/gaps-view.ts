import { html } from 'lit';
import { plural } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** What some of us do not know, and how to find out. */
export const gapsView = (view: TeamView): Markup => {
  const { assessment, words, lang, contentLang, summary } = view;
  const { gaps } = summary!;
  if (!gaps.length) return '';
  return html`<section part="gaps">
    ${heading(view, 1, words.gaps, { part: 'heading' })}
    <ul role="list" class="gaps">
      ${gaps.map(({ id, unsure, nobody }) => {
        const { text, ask } = assessment.questions.find((question) => question.id === id)!;
        return html`<li>
          <b lang=${contentLang ?? lang}>${text}</b>
          <p>${nobody ? words.nobodyKnows : plural(words.areaNotSure, lang, unsure)}</p>
          ${ask ? html`<p class="muted" lang=${contentLang ?? lang}>${ask}</p>` : ''}
        </li>`;
      })}
    </ul>
    <p class="talk">${words.findsOut}</p>
  </section>`;
};
