import { html } from 'lit';
import type { Area, AreaResult, Result } from '../../core/index.js';
import { format } from '../../locales/format.js';
import { folded } from '../../views/folded.js';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import { adviceView } from './advice-view.js';
import type { AdviceMessages } from './messages.js';

/** Where to start, and what then: the weakest area's advice, and that of the others folded. */
export const focusView = (view: View, words: AdviceMessages, { areas, focus }: Result): Markup => {
  const { assessment } = view;
  const advice = ({ id, level }: AreaResult) =>
    adviceView(view, words, assessment.areas.find((area: Area) => area.id === id)?.insights?.[level!.id]);
  const known = areas.filter(({ level }) => level);
  const [first, ...others] = focus.map((id) => known.find((area) => area.id === id)!);
  const top = known.filter(({ id }) => !focus.includes(id));
  const more = (title: string, area: AreaResult) =>
    advice(area) && folded(format(title, { area: area.label }), advice(area));
  const start = first ? advice(first) : adviceView(view, words, assessment.horizon);
  if (!known.length || (!start && others.concat(top).every((area) => !advice(area)))) return '';
  return html`<section part="start">
    ${heading(view, 1, first ? format(words.startHere, { area: first.label }) : words.horizon, {
      part: 'heading',
    })}
    ${start && html`<div class="focus" part="focus">${start}</div>`} ${others.map((area) => more(words.then, area))}
    ${top.map((area) => more(words.keepGoing, area))}
  </section>`;
};
