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
  /** In place of a level that is not known. */
  readonly unknown: string;
  readonly day: (date: string) => string;
  readonly forget: () => void;
}

export const historyView = ({ words, results, kept, unknown, day, forget }: History): Markup =>
  folded(
    words.history,
    html`<ul role="list" class="history">
        ${results.map(
          (snapshot) => html`<li><b>${day(snapshot.date)}</b><span>${snapshot.level?.label ?? unknown}</span></li>`,
        )}
      </ul>
      <p class="muted">${kept}</p>
      <button type="button" part="inline" @click=${forget}>${words.forget}</button>`,
  );
