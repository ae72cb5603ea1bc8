import { html } from 'lit/html.js';
import type { Advice } from '../../core/index.js';
import type { Markup, View } from '../../views/view.js';

/** An insight, numbered first steps and where to read more. */
export const adviceView = (view: View, advice: Advice | undefined): Markup =>
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
                ${view.messages.read}
                <a
                  part="link"
                  href=${resource.href}
                  target="_blank"
                  rel="noopener"
                  @click=${() => view.acts.open(resource)}
                  >${resource.title}<span class="unseen"> ${view.messages.newTab}</span></a
                >
              </p>`,
          )}`
    : '';
