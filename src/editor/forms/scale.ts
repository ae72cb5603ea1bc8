import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { anyText } from '../edit/texts.js';
import { entries, plain, putAt } from '../json.js';
import type { EditorStore } from '../store.js';

/** The scale from 0 to 100 with a segment for each level and a handle where each but the first begins. */
export function scale(store: EditorStore): TemplateResult {
  const levels = entries(store.document['levels']);
  const begins = levels.map(({ from }) => (typeof from === 'number' ? Math.min(100, Math.max(0, from)) : 0));
  const name = (index: number) =>
    anyText(levels[index]!['label'], store.lang, store.base) || plain(levels[index]!['id']) || `Level ${index + 1}`;
  const put = (index: number, input: HTMLInputElement) => {
    // A handle stops before its neighbors: levels rise.
    const low = (begins[index - 1] ?? 0) + 1;
    const high = index + 1 < begins.length ? begins[index + 1]! - 1 : 100;
    const from = Math.max(low, Math.min(high, Number(input.value)));
    input.value = String(from);
    const path = `levels[${index}].from`;
    store.change('Move threshold', (draft) => putAt(draft, path, from), path);
  };
  return html`<div class="scale" role="group" aria-label="Where levels begin">
    <div class="segments" aria-hidden="true">
      ${levels.map(
        (_, index) =>
          html`<span class="segment" data-share=${(begins[index + 1] ?? 100) - begins[index]!}>
            <span class="bar"></span><span class="name">${name(index)}</span
            ><span class="small muted">${begins[index]}%</span>
          </span>`,
      )}
    </div>
    ${levels.map((_, index) =>
      index
        ? html`<input
            type="range"
            min="0"
            max="100"
            step="1"
            aria-label="${name(index)} begins at"
            aria-valuetext="${begins[index]} percent"
            .value=${String(begins[index])}
            @input=${({ target }: Event) => put(index, target as HTMLInputElement)}
            @change=${() => store.settle()}
          />`
        : nothing,
    )}
  </div>`;
}

/** Sets the width of each segment; the policy of the page allows no style attributes. */
export function share(root: HTMLElement | DocumentFragment): void {
  for (const segment of root.querySelectorAll<HTMLElement>('[data-share]')) {
    segment.style.flexGrow = segment.dataset['share']!;
  }
}

export const scaleStyles: CSSResult = css`
  .scale {
    position: relative;
    padding-block-start: 2px;
  }
  .segments {
    display: flex;
  }
  .segment {
    flex: 1 1 0;
    min-inline-size: 0;
    display: grid;
    line-height: 1.3;
  }
  .segment .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding-block-start: 10px;
    padding-inline-end: 8px;
    font-weight: 600;
    font-size: 0.875rem;
  }
  .bar {
    block-size: 12px;
    margin-inline: 1px;
    background: color-mix(in srgb, var(--accent) 30%, var(--surface));
  }
  .segment:nth-child(2n) .bar {
    background: color-mix(in srgb, var(--accent) 55%, var(--surface));
  }
  .segment:first-child .bar {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }
  .segment:last-child .bar {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  /* All handles lie on one track; only they take the pointer. */
  .scale input {
    position: absolute;
    inset-block-start: -4px;
    inset-inline: -11px;
    inline-size: calc(100% + 22px);
    block-size: 24px;
    margin: 0;
    background: none;
    appearance: none;
    pointer-events: none;
  }
  /* What follows is said twice, because an engine drops a rule with a selector that it does not know. */
  .scale input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 22px;
    block-size: 22px;
    background: var(--surface);
    border: 2px solid var(--accent);
    border-radius: 50%;
    cursor: ew-resize;
    pointer-events: auto;
  }
  .scale input::-moz-range-thumb {
    inline-size: 18px;
    block-size: 18px;
    background: var(--surface);
    border: 2px solid var(--accent);
    border-radius: 50%;
    cursor: ew-resize;
    pointer-events: auto;
  }
  .scale input:focus-visible {
    outline: none;
  }
  .scale input:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .scale input:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
