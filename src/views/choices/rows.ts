import { html, nothing, type TemplateResult } from 'lit';
import { UNSURE, type MultipleChoice, type Question } from '../../core/index.js';
import type { View } from '../view.js';

/** The choices of a question as whole rows, each the label of its native input. What excludes all others comes behind an “or”. */
export function rows(view: View, question: Question, input: 'radio' | 'checkbox'): TemplateResult {
  const { answers, missing } = view.session;
  const answer = [answers[question.id] ?? []].flat();
  /** Whether those have begun that exclude all others: with radios, that is no news. */
  let alone = input === 'radio';
  const row = ({ id, label, description, exclusive }: Partial<MultipleChoice>, quiet = false) => {
    const chosen = answer.includes(id!);
    const first = !alone && (quiet || exclusive);
    if (first) alone = true;
    return html`${first ? html`<p class="muted wide">${view.messages.or}</p>` : ''}
      <label
        part=${chosen ? 'choice chosen' : 'choice'}
        class=${quiet ? 'choice wide quiet' : exclusive ? 'choice wide' : 'choice'}
      >
        <input
          type=${input}
          name=${question.id}
          value=${id}
          .checked=${chosen}
          aria-describedby=${missing.includes(question.id) ? `${question.id}-missing` : nothing}
          @change=${() => view.actions.choose(question, id!)}
        />
        <span> ${label} ${description ? html`<span class="muted">${description}</span>` : ''} </span>
      </label>`;
  };
  return html`<div class=${input}>
    ${question.choices.map((choice) => row(choice))}
    ${question.unsure === false ? '' : row({ id: UNSURE, label: view.messages.unsure }, true)}
  </div>`;
}
