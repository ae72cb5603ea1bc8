import { html, nothing, type TemplateResult } from 'lit';
import { UNSURE, type MultipleChoice, type Question } from '../../core/index.js';
import type { View } from '../view.js';

/** The choices of a question as whole rows, each the label of its native input. */
export function rows(view: View, question: Question, input: 'radio' | 'checkbox'): TemplateResult {
  const answer = [view.session.answers[question.id] ?? []].flat();
  const row = ({ id, label, description, exclusive }: Partial<MultipleChoice>, quiet = false) => {
    const chosen = answer.includes(id!);
    const key = `${question.id}-${id!}`;
    return html`<label
      part=${chosen ? 'choice chosen' : 'choice'}
      class=${quiet ? 'choice wide quiet' : exclusive ? 'choice wide' : 'choice'}
    >
      <input
        type=${input}
        name=${question.id}
        .checked=${chosen}
        aria-labelledby=${`${key}-label`}
        aria-describedby=${description ? `${key}-description` : nothing}
        @change=${() => view.actions.choose(question, id!)}
      />
      <span>
        <span id=${`${key}-label`}>${label}</span>
        ${description ? html`<span class="muted" id=${`${key}-description`}>${description}</span>` : ''}
      </span>
    </label>`;
  };
  return html`<div class=${input}>
    ${question.choices.map((choice) => row(choice))}
    ${question.unsure === false ? '' : row({ id: UNSURE, label: view.messages.unsure }, true)}
  </div>`;
}
