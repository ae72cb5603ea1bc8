import { html } from 'lit';
import type { Markup } from '../../views/view.js';
import { saidView } from '../../views/said.js';
import type { SharingMessages } from './messages.js';

/** What a visitor can do with a result. */
export interface Tools {
  readonly words: SharingMessages;
  /** Whether the kinds of files are on show. */
  readonly open: boolean;
  /** What came of the last act. */
  readonly said: string;
  /** What has to be copied by hand. */
  readonly copy: string;
  readonly canShare: boolean;
  share(): Promise<void>;
  email(): void;
  copyText(): void;
  copyLink(): void;
  toggle(): void;
  download(kind: 'csv' | 'json'): void;
}

/** The ways to keep a result, and what came of the last one. */
export const toolsView = (tools: Tools): Markup => {
  const { words, open, said, copy } = tools;
  const button = (label: string, act: () => void) =>
    html`<button type="button" part="button" class="framed" @click=${act}>${label}</button>`;
  return html`${tools.canShare ? button(words.share, () => void tools.share()) : ''}
    ${button(words.copyText, () => tools.copyText())} ${button(words.copyLink, () => tools.copyLink())}
    ${button(words.email, () => tools.email())}
    <button type="button" part="button" class="framed" aria-expanded=${String(open)} @click=${() => tools.toggle()}>
      ${words.download}
    </button>
    ${open ? html`${button(words.csv, () => tools.download('csv'))} ${button(words.json, () => tools.download('json'))}` : ''}
    ${saidView(said, copy ? html`<textarea readonly rows="5" aria-label=${said} .value=${copy}></textarea>` : '')}`;
};
