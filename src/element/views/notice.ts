import { html, type TemplateResult } from 'lit/html.js';

/** In place of an assessment that cannot be used: calm words, nothing lost. */
export const noticeView = (text: string): TemplateResult => html`<p class="notice" part="notice">${text}</p>`;
