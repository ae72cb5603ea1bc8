import { html, type TemplateResult } from 'lit/html.js';
import type { View } from './view.js';

/** In place of an assessment that is not there (yet). */
export const noticeView = ({ messages }: View, loading: boolean): TemplateResult =>
  html`<div part="notice" id="title" tabindex="-1">
    <p role="status">${loading ? messages.loading : messages.unreachable}</p>
  </div>`;
