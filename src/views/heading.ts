import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/**
 * A heading at a depth below the widget's top one. By role and level, because the level is the publisher's to choose.
 *
 * @param id marks headings that get the focus, or name a region.
 */
export const heading = (
  { headingLevel }: Pick<View, 'headingLevel'>,
  depth: number,
  content: unknown,
  { part, id, describedBy }: { part: string; id?: string; describedBy?: string | false | undefined },
): TemplateResult =>
  html`<div
    role="heading"
    class="heading"
    part=${part}
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
    aria-level=${Math.min(headingLevel + depth, 6)}
    aria-describedby=${describedBy || nothing}
  >
    ${content}
  </div>`;
