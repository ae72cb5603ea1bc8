import { html } from 'lit';
import type { Markup, View } from '../../views/view.js';
import type { AdviceMessages } from './messages.js';

/** When to look again, and with whom to compare. */
export const againView = ({ shared }: View, words: AdviceMessages): Markup =>
  html`<p class="muted again">${shared ? words.againShared : words.again}</p>`;
