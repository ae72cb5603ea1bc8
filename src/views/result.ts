import { html, type TemplateResult } from 'lit';
import type { Level, Result } from '../core/index.js';
import { heading } from './heading.js';
import { scale } from './scale.js';
import type { Markup, View } from './view.js';

/** How far into its level an area is, 0–1. Never less than a quarter, so that the level itself always shows. */
const share = (levels: readonly Level[], index: number, percent: number | null): number => {
  const from = levels[index]?.from ?? 0;
  const to = levels[index + 1]?.from ?? 100;
  return Math.max(0.25, (Number(percent) - from) / (to - from || 1));
};

/** Keeps a line free for what comes later. */
const NBSP = '\u00a0';

const levelView = (view: View, { level }: Result): TemplateResult => {
  const { assessment, messages } = view;
  const { levels, resultLabel = messages.resultLabel } = assessment;
  const index = levels.findIndex(({ id }) => id === level?.id);
  return html`<header>
    ${heading(
      view,
      0,
      html`<span class="muted label">${resultLabel}<span class="pause">: </span></span>
        <span class="level" part="level">${level?.label ?? messages.unknownLabel}</span>`,
      { part: 'title', id: 'title' },
    )}
    ${scale(levels.length, index)}
    <p class="unseen">${view.more('place')}</p>
    <div class="steps muted" aria-hidden="true">
      ${levels.map(({ label }, step) => html`<span class=${step === index ? 'here' : ''}>${label}</span>`)}
    </div>
    <p>${levels[index]?.meaning}</p>
    <div class="muted">${view.more('why') || NBSP}</div>
  </header>`;
};

const areasView = (view: View, { areas }: Result): Markup => {
  const { levels } = view.assessment;
  if (areas.length < 2) return '';
  return html`<section part="areas">
    ${heading(view, 1, view.messages.areas, { part: 'heading' })}
    <ul role="list" class="areas">
      ${areas.map(({ id, label, level, percent }) => {
        const index = levels.findIndex(({ id }) => id === level?.id);
        return html`<li part="area" class=${level ? '' : 'unknown'}>
          <div class="area">
            <b>${label}<span class="pause">: </span></b>
            <span class="muted">${level?.label ?? view.messages.notKnown}</span>
          </div>
          ${scale(levels.length, index, share(levels, index, percent))} ${view.more('area', id)}
        </li>`;
      })}
    </ul>
  </section>`;
};

/** What follows a frame later: all that features add, what the page slots in, and what can be done with the result. */
const rest = (view: View): TemplateResult =>
  html`${view.more('sections')}
    <slot name="signup" part="signup"></slot>
    <div class="actions" part="actions">
      ${view.more('primary')} ${view.more('buttons')}
      <button type="button" part="button" @click=${() => view.actions.restart({ heading: 'title' })}>
        ${view.messages.restart}
      </button>
    </div>
    <p class="muted note" part="note">${view.assessment.note ?? view.messages.note}</p>
    <slot name="result-end"></slot>`;

/** The result panel. */
export const resultView = (view: View, result: Result): TemplateResult =>
  html`<div part="result" class="result">
    ${levelView(view, result)} ${areasView(view, result)} ${view.whole ? rest(view) : ''}
  </div>`;
