import { html, nothing, type TemplateResult } from 'lit';
import type { Keeper } from '../keep/keeper.js';
import type { OpenEvent } from './start.js';

/** What somebody can do before there is a document. */
interface StartPage {
  readonly keeper: Keeper;
  /** Goes on with what is being written, if there is anything. */
  readonly back: (() => void) | undefined;
  readonly open: (chosen: OpenEvent) => void;
  /** The last draft was deleted. */
  readonly emptied: () => void;
}

/** What to begin with: what is being written, drafts, samples, a file. */
export const startPage = ({ keeper, back, open, emptied }: StartPage): TemplateResult =>
  html`<div class="start">
    <h1 tabindex="-1">Assessment editor</h1>
    <p class="lead">
      Write your own questions, levels and advice, and see them at work while you write. Nothing you write leaves this
      browser.
    </p>
    ${
      back
        ? html`<p class="row back">
            <button type="button" class="primary" @click=${back}>Back to what you are writing</button>
          </p>`
        : nothing
    }
    <editor-drafts .keeper=${keeper} @editor-open=${open} @editor-emptied=${emptied}></editor-drafts>
    <editor-start @editor-open=${open}></editor-start>
  </div>`;
