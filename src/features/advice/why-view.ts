import { html } from 'lit';
import { reasons, type Result } from '../../core/index.js';
import { format } from '../../locales/format.js';
import type { Markup, View } from '../../views/view.js';
import { list } from './list.js';
import type { AdviceMessages } from './messages.js';

/** Under the level: what it rests on, what stands out, and which rule decided where the mean did not. */
export const whyView = (view: View, words: AdviceMessages, result: Result): Markup => {
  const { assessment, messages } = view;
  if (!result.level) return html`<p>${words.unknownMeaning}</p>`;
  const { rule, pace, start, strongest, unknown } = reasons(assessment, result);
  const say = (text: string, values: Record<string, string | number>) => format(text, values);
  const { known, total } = result;
  const { lang } = messages;
  const pacing = list(pace, lang);
  const top = assessment.levels.at(-1)!.label;
  const why = {
    mean: '',
    'weakest-area': say(pace.length > 1 ? words.paces : words.pace, { area: pacing, areas: pacing }),
    'unknown-area': say(words.unknownArea, { level: top, areas: list(unknown, lang) }),
  }[rule!];
  return html`<p>
      ${say(words.basedOn, { known, total })}
      ${
        strongest.length && start.length
          ? say(words.standOut, { strongest: list(strongest, lang), start: list(start, lang, 'disjunction') })
          : ''
      }
    </p>
    ${why && html`<p class="pace">${why}</p>`}`;
};
