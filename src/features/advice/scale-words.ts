/** What the scales show, for those who do not see them, and for copied text. */
import { html } from 'lit';
import type { Result } from '../../core/index.js';
import { format } from '../../locales/format.js';
import type { Markup, View } from '../../views/view.js';
import { list } from './list.js';
import type { AdviceMessages } from './messages.js';

/** Which of the levels is reached, and which lie above it. */
export const placeView = ({ assessment, messages }: View, words: AdviceMessages, { level }: Result): Markup => {
  const { levels } = assessment;
  const current = levels.findIndex(({ id }) => id === level?.id) + 1;
  if (!level) return '';
  const above = list(levels.slice(current), messages.lang);
  return html`${format(words.place, { current, total: levels.length })}
  ${above && html`<span data-keep="no">${format(words.ahead, { levels: above })}</span>`}`;
};

/** How far an area is within its level: in thirds, which is as much as a bar tells at a glance. */
export const withinView = (view: View, words: AdviceMessages, result: Result, id: string): Markup => {
  const { levels } = view.assessment;
  const { level, percent } = result.areas.find((area) => area.id === id)!;
  if (!level) return '';
  const from = levels.findIndex(({ id }) => id === level.id);
  const to = levels[from + 1]?.from ?? 100;
  const share = (Number(percent) - levels[from]!.from) / (to - levels[from]!.from || 1);
  const within = share < 1 / 3 ? words.nearStart : share < 2 / 3 ? words.halfway : words.nearEnd;
  // All of the top level is as full as its name says.
  return share < 1 ? html`<span class="unseen">${within}</span>` : '';
};
