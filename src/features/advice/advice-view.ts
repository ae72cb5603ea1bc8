import { html } from 'lit';
import type { Advice } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';
import type { AdviceMessages } from './messages.js';

/** An insight, numbered first steps and where to read more. */
export const adviceView = (view: View, words: AdviceMessages, advice: Advice | undefined): Markup =>
  advice
    ? html`<p>${advice.insight}</p>
        ${
          advice.steps?.length
            ? html`<ol>
                ${advice.steps.map((step) => html`<li>${step}</li>`)}
              </ol>`
            : ''
        }
        ${advice.resources
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
          )}`
    : '';
