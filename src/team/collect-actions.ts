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

export type CollectActions = Pick<
  TeamActions,
  'add' | 'read' | 'readFiles' | 'settle' | 'remove' | 'removeAll' | 'undo' | 'regroup'
>;

/** What a facilitator can do with the results, one by one. */
export const collectActions = (context: CollectContext): CollectActions => {
  const { collector, focus } = context;
  const collected = (changed: boolean) => {
    context.collected(changed);
  };
  const results = { heading: 'results' };
  const actions: CollectActions = {
    add: () => void collector.readBox().then(collected),
    read: (text) => void collector.read(text).then(collected),
    readFiles: (files) => {
      void Promise.all(Array.from(files, (file) => file.text())).then(
        (texts) => {
          if (texts.length) actions.read(texts.join('\n\n'));
        },
        () => {
          collector.fail();
        },
      );
    },
    settle: (count) => {
      collector.settle(count);
      collected(count);
      focus.move(results);
    },
    remove: (key) => {
      collector.remove(key);
      collected(true);
      // The button is gone with its row.
      focus.move(collector.entries.length ? results : { heading: 'collect' });
    },
    removeAll: () => {
      collector.removeAll(context.emptied());
      collected(true);
      focus.move({ heading: 'collect' });
    },
    undo: () => {
      collector.undo();
      collected(true);
      focus.move(collector.entries.length ? results : { heading: 'collect' });
    },
    regroup: (key, group) => {
      collector.regroup(key, group);
      collected(true);
    },
  };
  return actions;
};
