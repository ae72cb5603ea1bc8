import { html } from 'lit';
import type { Result } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';
import { format } from '../../locales/format.js';
import type { PersistenceMessages } from './messages.js';
import type { Snapshot } from './store.js';

/** Which words tell the way from then to now. */
function wordsFor(words: PersistenceMessages, from: number, to: number, then: number | null, now: number): string {
  if (then === null) return words.areaNew;
  if (to !== from) return to > from ? words.areaUp : words.areaDown;
  return now > then ? words.areaFurther : now < then ? words.areaLess : words.areaSame;
}

/** Where an area was last time. */
export function changeView(
  { assessment }: View,
  { areas }: Result,
  id: string,
  { last, words, day }: { last: Snapshot | undefined; words: PersistenceMessages; day: string },
): Markup {
  const then = last?.areas.find((area) => area.id === id);
  const now = areas.find((area) => area.id === id);
  if (!then || !now || now.percent === null) return '';
  const step = (level: string | undefined) => assessment.levels.findIndex(({ id }) => id === level);
  const [from, to] = [step(then.level?.id), step(now.level?.id)];
  const text = wordsFor(words, from, to, then.percent, now.percent);
  const level = assessment.levels[from]?.label ?? '';
  return html`<p part="change" class="muted change">${format(text, { level, date: day })}</p>`;
}
