import { html } from 'lit';
import type { Advice } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';
import type { AdviceMessages } from './messages.js';

/**
 * An insight, numbered first steps and where to read more.
 *
 * @param answers what it follows from, between the insight and the steps
 */
export const adviceView = (
  view: View,
  words: AdviceMessages,
  { insight, steps, resources }: Partial<Advice>,
  answers: Markup = '',
): Markup =>
  html`${insight ? html`<p>${insight}</p>` : ''} ${answers}
  ${
    steps?.length
      ? html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`
      : ''
  }
  ${resources
    ?.map((id) => view.assessment.resources!.find((resource) => resource.id === id)!)
    .map(
      (resource) =>
        html`<p class="read">
          ${words.read}
          <a
            part="link"
            href=${resource.href}
            target="_blank"
            rel="noopener"
            @click=${() => view.actions.open(resource)}
            >${resource.title}<span class="unseen"> ${words.newTab}</span></a
          >
        </p>`,
    )}`;
