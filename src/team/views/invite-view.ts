import { html } from 'lit';
import { format } from '../../locales/format.js';
import { heading } from '../../views/heading.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';

/** The text to send, and the address for the projector. */
export const inviteView = (view: TeamView, toggleQr: () => void): Markup => {
  const { words, invitation } = view;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<section part="invite">
    ${heading(view, 1, html`<span class="number">1</span> ${words.invite}`, { part: 'heading' })}
    <p class="muted">${words.inviteHow}</p>
    <div class="fields">
      <label>
        ${words.answerBy}
        <input
          type="date"
          .value=${invitation.date}
          @input=${(event: Event) => {
            invitation.set({ date: value(event) });
          }}
        />
      </label>
      <label>
        ${words.sendTo}
        <input
          type="text"
          autocomplete="name"
          maxlength="100"
          .value=${invitation.name}
          @input=${(event: Event) => {
            invitation.set({ name: value(event) });
          }}
        />
      </label>
    </div>
    <textarea
      class="letter"
      part="letter"
      readonly
      rows="7"
      aria-label=${words.invitation}
      .value=${invitation.text}
    ></textarea>
    <div class="actions" part="actions">
      <button type="button" part="button" class="framed" @click=${() => void invitation.copy()}>
        ${words.copyInvitation}
      </button>
      <button
        type="button"
        part="button"
        class="framed"
        @click=${() => {
          invitation.email();
        }}
      >
        ${words.emailInvitation}
      </button>
      <button
        type="button"
        part="button"
        class="framed"
        aria-expanded=${String(Boolean(invitation.qr))}
        @click=${toggleQr}
        .textContent=${invitation.qr ? words.hideQr : words.showQr}
      ></button>
    </div>
    <p role="status" class="told" .textContent=${invitation.said}></p>
    ${
      invitation.qr
        ? html`<figure part="qr">
            ${invitation.qr(format(words.qr, { address: invitation.address }))}
            <figcaption><bdi dir="ltr" .textContent=${invitation.address}></bdi></figcaption>
          </figure>`
        : ''
    }
  </section>`;
};
