import { MOST } from '../core/index.js';
import type { CollectContext } from './collect-actions.js';
import { entry } from './results.js';
import type { TeamActions } from './view.js';

export type EntryActions = Pick<TeamActions, 'settle' | 'remove' | 'removeAll' | 'regroup' | 'askFor' | 'replace'>;

/** What a facilitator can do with the results that are there, all of which can be taken back. */
export const entryActions = (context: CollectContext): EntryActions => {
  const { collector, focus } = context;
  const askFor = (key: number | undefined, heading: string) => {
    collector.replacing = key;
    focus.move({ heading });
  };
  return {
    // Either way they are asked about no more, until that is taken back.
    settle: (count) => {
      const { doubles, entries } = collector;
      const added = count ? collector.listed(doubles.slice(0, MOST - entries.length)) : [];
      const news = count ? { added: added.length, beyond: doubles.length - added.length } : { once: doubles.length };
      collector.doubles = [];
      collector.change([...entries, ...added], news, () => {
        collector.doubles = doubles;
      });
      context.collected(count);
      focus.move({ heading: 'results' });
    },
    remove: (key) => {
      const { entries } = collector;
      const { code } = entries.find((one) => one.key === key)!;
      collector.change(
        entries.filter((one) => one.key !== key),
        { removed: code },
      );
      context.collected(true);
      // The button is gone with its row.
      focus.move({ heading: collector.entries.length ? 'results' : 'collect' });
    },
    removeAll: () => {
      collector.change([], { removedAll: true }, context.emptied());
      context.collected(true);
      focus.move({ heading: 'collect' });
    },
    regroup: (key, group) => {
      collector.put(collector.entries.map((one) => (one.key === key ? { ...one, group: group.trim() } : one)));
      context.collected(true);
    },
    askFor: (key) => {
      askFor(key, key === undefined ? 'results' : 'replacement');
    },
    // When somebody has answered again, the new code takes the place of the first, and its group stays.
    replace: (key, text) => {
      const { results, faults } = context.find(text);
      const [found] = results;
      const old = collector.entries.find((one) => one.key === key);
      if (!found || results.length > 1 || !old) {
        collector.tell({ texts: 1, nothing: Number(!faults.length), faults });
        return;
      }
      collector.change(
        collector.entries.map((one) => (one === old ? entry(found.answers, found.code, one.group) : one)),
        { replaced: old.code },
      );
      askFor(undefined, 'results');
      context.collected(true);
    },
  };
};
