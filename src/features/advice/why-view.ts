import { html } from 'lit';
import { reasons, type AreaResult, type Result } from '../../core/index.js';
import { format } from '../../locales/format.js';
import type { Markup, View } from '../../views/view.js';
import { list } from './list.js';
import type { AdviceMessages } from './messages.js';

/** Under the level: what it rests on, what stands out, and which rule decided where the mean did not. */
export const whyView = (view: View, words: AdviceMessages, result: Result): Markup => {
  const { assessment, messages } = view;
  if (!result.level) return html`<p>${words.unknownMeaning}</p>`;
  const { rule, pace, start, strongest, unknown } = reasons(assessment, result);
  const names = (areas: readonly AreaResult[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    list(
      areas.map(({ label }) => label),
      messages.lang,
      type,
    );
  const say = (text: string, values: Record<string, string | number>) => format(text, messages.lang, values);
  const { known, total } = result;
  const why = {
    mean: '',
    'weakest-area': say(pace.length > 1 ? words.paces : words.pace, { area: names(pace), areas: names(pace) }),
    'unknown-area': say(words.unknownArea, { level: assessment.levels.at(-1)!.label, areas: names(unknown) }),
  }[rule!];
  return html`<p>
      ${say(words.basedOn, { known, total })}
      ${
        strongest.length && start.length
          ? say(words.standOut, { strongest: names(strongest), start: names(start, 'disjunction') })
          : ''
      }
    </p>
    ${why && html`<p class="pace">${why}</p>`}`;
};
