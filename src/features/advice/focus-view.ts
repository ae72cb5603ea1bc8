import { html } from 'lit';
import { extent, reasons, type AreaResult, type Result } from '../../core/index.js';
import { format } from '../../locales/format.js';
import { folded } from '../../views/folded.js';
import { heading } from '../../views/heading.js';
import { heldTexts } from '../../views/held.js';
import type { Markup, View } from '../../views/view.js';
import { adviceView } from './advice-view.js';
import { againView } from './again-view.js';
import { list } from './list.js';
import type { AdviceMessages } from './messages.js';
import { saidView } from './said-view.js';

/** Where to start, and what then: the weakest area's answers and advice, and those of the others folded. */
export const focusView = (view: View, words: AdviceMessages, result: Result): Markup => {
  const { assessment, messages } = view;
  const { areas, focus } = result;
  const { start, unknown } = reasons(assessment, result);
  const known = areas.filter(({ level }) => level);
  if (!known.length) return '';
  const [first, ...others] = focus.map((id) => known.find((area) => area.id === id)!);
  const top = known.filter(({ id }) => !focus.includes(id));
  const say = (text: string, values: Record<string, string | number>) => format(text, values);
  const partly = ({ id }: AreaResult) => {
    const { known, total } = extent(assessment, result, id);
    return known < total && { known, total };
  };
  const areaView = (area: AreaResult): Markup => {
    const { insight, ...more } = assessment.areas.find(({ id }) => id === area.id)?.insights?.[area.level!.id] ?? {};
    const part = partly(area);
    const told = part && top.includes(area) ? words.soFarStrength : (insight ?? '');
    const held = heldTexts(view, words, (cap) => cap.holds && cap.area === area.id);
    return [
      part ? html`<p class="answer">${say(words.soFar, part)}</p>` : '',
      adviceView(view, words, { insight: told, ...more }, [
        saidView(view, words, area),
        held.map((why) => html`<p class="answer held">${why}</p>`),
      ]),
    ];
  };
  const more = (title: string, area: AreaResult) => folded(say(title, { area: area.label }), areaView(area));

  const title = first
    ? say(words.startHere, { area: first.label })
    : unknown.length
      ? say(words.findOut, { areas: list(unknown, messages.lang) })
      : words.horizon;
  const begin = first
    ? areaView(first)
    : unknown.length
      ? html`<p>${words.findOutFirst}</p>`
      : assessment.horizon && adviceView(view, words, assessment.horizon);
  return html`<section part="start">
    ${heading(view, 1, title, { part: 'heading' })}
    ${start.length > 1 ? html`<p class="tied">${say(words.tied, { areas: list(start, messages.lang) })}</p>` : ''}
    ${begin && html`<div class="focus" part="focus">${begin}</div>`} ${others.map((area) => more(words.then, area))}
    ${top.map((area) => more(partly(area) ? words.strongSoFar : words.keepGoing, area))} ${againView(view, words)}
  </section>`;
};
