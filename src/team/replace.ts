import type { CollectContext } from './collect-actions.js';
import type { TeamActions } from './view.js';

export type ReplaceActions = Pick<TeamActions, 'askFor' | 'replace'>;

/** When somebody has answered again: the new code takes the place of the first. */
export const replaceActions = (context: CollectContext): ReplaceActions => {
  const { collector, focus } = context;
  const askFor = (key: number | undefined, heading: string) => {
    collector.replacing = key;
    focus.move({ heading });
  };
  return {
    askFor: (key) => {
      askFor(key, key === undefined ? 'results' : 'replacement');
    },
    replace: (key, text) => {
      const { results, faults } = context.find(text);
      const [found] = results;
      const old = collector.entries.find((one) => one.key === key);
      if (!found || results.length > 1 || !old) {
        collector.tell({ faults, nothing: !faults.length });
        return;
      }
      collector.swap(key, found);
      collector.tell({ replaced: old.code });
      askFor(undefined, 'results');
      context.collected(true);
    },
  };
};
