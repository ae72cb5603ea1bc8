import { html, type TemplateResult } from 'lit/html.js';

/**
 * The one picture of this widget: as many segments as there are steps, filled up to a step, and that one in part.
 * Silent: words beside it say the same.
 *
 * @param reached index of the step reached; -1 for none
 * @param share how much of that step is filled, 0–1
 */
export const scale = (steps: number, reached: number, share = 1): TemplateResult =>
  html`<div class="scale" part="scale" aria-hidden="true">
    ${Array.from({ length: steps }, (_, step) => {
      const filled = step < reached ? 1 : step === reached ? share : 0;
      return html`<div><div .style=${`inline-size:${filled * 100}%`}></div></div>`;
    })}
  </div>`;
