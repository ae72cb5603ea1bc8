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
  return {
    add: () => void collector.readBox().then(collected),
    read: (text) => void collector.read(text).then(collected),
    readFiles: (files) => {
      void Promise.allSettled(Array.from(files, (file) => file.text())).then(async (all) => {
        // Each for itself: one that cannot be read, or holds nothing, takes nothing from the others. They change the team once.
        const texts = all.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
        const readings = texts.map((text) => collector.read(text));
        if (texts.length < all.length) collector.fail();
        collected((await Promise.all(readings)).includes(true));
      });
    },
    undo: () => {
      collector.undo();
      collected(true);
      focus.move({ heading: collector.entries.length ? 'results' : 'collect' });
    },
  };
};
