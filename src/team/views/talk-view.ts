import { html } from 'lit';
import type { Question, QuestionSummary } from '../../core/index.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** Whose questions have words of their own to talk about. */
const BUILT_IN = 'district-readiness';

/** What to talk about, from how the answers stand. */
export const talkView = (
  { words, assessment }: TeamView,
  { id }: Question,
  { agreement, shared }: QuestionSummary,
): Markup => {
  const { lower, unsure, same, some, about } = words.discuss;
  const own = assessment.id === BUILT_IN && Object.hasOwn(about, id) ? about[id]! : '';
  const divided = shared ? some : lower;
  const text = {
    unknown: `${unsure} ${own}`,
    same,
    close: shared ? `${some} ${own}` : own || lower,
    different: `${divided} ${own}`,
  };
  return html`<p class="talk" part="talk"><b>${words.talk}</b> ${text[agreement].trim()}</p>`;
};
