import type { Collection } from '../core/index.js';
import type { FocusController } from '../controllers/focus.js';
import type { Collector } from './collector.js';
import type { TeamActions } from './view.js';

/** What collecting takes of the team tool. */
export interface CollectContext {
  readonly collector: Collector;
  readonly focus: FocusController;
  /** The results in a text, at once. */
  find(text: string): Collection;
  /** After the facilitator did something with the results. */
  collected(changed: boolean): void;
  /** When all are removed. Returns what brings back what went with them. */
  emptied(): () => void;
}

export type CollectActions = Pick<TeamActions, 'add' | 'read' | 'readFiles' | 'undo'>;

/** What a facilitator can do while results are collected. */
export const collectActions = (context: CollectContext): CollectActions => {
  const { collector, focus } = context;
  const collected = (changed: boolean) => {
    context.collected(changed);
  };
  const actions: CollectActions = {
    add: () => void collector.readBox().then(collected),
    read: (text) => void collector.read(text).then(collected),
    readFiles: (files) => {
      void Promise.allSettled(Array.from(files, (file) => file.text())).then((all) => {
        // Each for itself: one that cannot be read, or holds nothing, takes nothing from the others.
        for (const one of all) {
          if (one.status === 'fulfilled') actions.read(one.value);
          else collector.fail();
        }
      });
    },
    undo: () => {
      collector.undo();
      collected(true);
      focus.move({ heading: collector.entries.length ? 'results' : 'collect' });
    },
  };
  return actions;
};
