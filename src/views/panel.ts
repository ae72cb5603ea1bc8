import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../core/language.js';
import { noticeText, noticeView } from './notice.js';
import { questionsView } from './questions.js';
import { resultView } from './result.js';
import type { Panel, View } from './view.js';

/** The whole widget: the questions, the result, or a notice in place of them. */
export const panelView = (view: View, panel: Panel): TemplateResult => {
  const { waiting, problems, inert, directed, childrenChanged } = panel;
  const { messages, result } = view;
  const notice = waiting || problems.length > 0;
  const lang = notice ? messages.lang : panel.lang;
  return html`<div class="root" lang=${lang} dir=${directed ? nothing : directionOf(lang)}>
    <section class="panel" part="panel" aria-labelledby="title" aria-busy=${waiting} .inert=${inert}>
      ${notice ? '' : view.more('top')}
      ${notice ? noticeView(view, panel) : result ? resultView(view, result) : questionsView(view)}
    </section>
    <p class="unseen" role="status" .textContent=${notice ? noticeText(view, panel) : view.said}></p>
    <slot hidden @slotchange=${childrenChanged}></slot>
  </div>`;
};
