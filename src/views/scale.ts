import { html, type TemplateResult } from 'lit';

/**
 * The one picture of this widget: as many segments as there are steps, filled up to a step, and that one in part.
 * Silent: words beside it say the same. One bar, because its gaps, which styles cut out, hide where a segment ends.
 *
 * @param reached index of the step reached; -1 for none
 * @param share how much of that step is filled, 0–1
 */
export const scale = (steps: number, reached: number, share = 1): TemplateResult =>
  html`<div class="scale" part="scale" aria-hidden="true" .style=${`--steps:${steps}`}>
    <div .style=${`inline-size:${(Math.max(0, reached + share) / steps) * 100}%`}></div>
  </div>`;
