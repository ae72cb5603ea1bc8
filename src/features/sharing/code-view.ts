import { html } from 'lit';
import { heading } from '../../views/heading.js';
import type { Markup, View } from '../../views/view.js';
import type { CodeTools } from './code-tools.js';

/** The code on paper and in copied text, behind the day: nothing else of the section goes along. */
export const codeLine = ({ date }: View, { code, words }: CodeTools): Markup =>
  code ? html`${date ? ' · ' : ''}${words.code} <bdi dir="ltr">${code}</bdi>` : '';

/** The code of a result, what it is for, and the ways to give it to others. */
export const codeView = (view: View, tools: CodeTools): Markup => {
  const { code, words, said, byHand } = tools;
  const button = (label: string, act: () => unknown) =>
    html`<button type="button" part="button" class="give" @click=${act}>${label}</button>`;
  return html`<section part="team" class="compare" data-keep="no">
    ${heading(view, 1, words.compare, { part: 'heading' })}
    <p>${words.compareHow}</p>
    ${
      code
        ? html`<p class="code">
            <span class="unseen">${words.code}: </span><bdi dir="ltr" part="code">${code}</bdi>
            <span class="muted">${words.holds}</span>
          </p>`
        : ''
    }
    <div class="actions" part="actions">
      ${button(code ? words.copyCode : words.copyTeamLink, () => tools.copy())}
      ${tools.canShare ? button(code ? words.shareCode : words.shareTeamLink, () => tools.share()) : ''}
      ${button(code ? words.emailCode : words.emailTeamLink, () => {
        tools.email();
      })}
    </div>
    <p role="status" class="told" .textContent=${said}></p>
    ${byHand ? html`<textarea readonly rows="2" aria-label=${said} .value=${byHand}></textarea>` : ''}
  </section>`;
};
