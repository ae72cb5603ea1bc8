import { html } from 'lit';
import { folded } from '../../views/folded.js';
import type { Markup } from '../../views/view.js';
import type { PersistenceMessages } from './messages.js';
import type { Snapshot } from './store.js';

/** Results so far, where they are kept, and the way to delete them. */
export interface History {
  readonly words: PersistenceMessages;
  /** Newest first. */
  readonly results: readonly Snapshot[];
  /** Where they are kept. */
  readonly kept: string;
  /** A level in the words of today, which may be of another language than those of that day. */
  readonly levelOf: (snapshot: Snapshot) => string;
  readonly day: (date: string) => string;
  readonly forget: () => void;
}

export const historyView = ({ words, results, kept, levelOf, day, forget }: History): Markup =>
  folded(
    words.history,
    html`<ul role="list" class="history">
        ${results.map((snapshot) => html`<li><b>${day(snapshot.date)}</b><span>${levelOf(snapshot)}</span></li>`)}
      </ul>
      <p class="muted">${kept}</p>
      <button type="button" part="inline" @click=${forget}>${words.forget}</button>`,
  );
