/** Reads what the receiver has counted, and shows counts as tables with bars. Text only, whatever was sent. */

const TOTALS = '../receiver/totals';

/** Level ids of the built-in assessment, lowest first; others follow as they come. */
const LEVELS = ['exploring', 'emerging', 'advancing', 'ready'];

const node = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** An id as people read it. */
export const words = (id) =>
  id === 'unknown' ? 'All “not sure”' : `${id[0].toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** Ids that were counted, levels in their order, with the built-in ones always there. */
export const levelsOf = (...counts) => {
  const ids = new Set(LEVELS);
  for (const count of counts) for (const id of Object.keys(count)) ids.add(id);
  ids.delete('unknown');
  return counts.some(({ unknown }) => unknown) ? [...ids, 'unknown'] : [...ids];
};

/** A table of counts by id, each with a bar as long as its share of the largest. */
export function barTable(caption, head, ids, counts) {
  const most = Math.max(1, ...ids.map((id) => counts[id] ?? 0));
  const rows = ids.map((id) => {
    const number = counts[id] ?? 0;
    const bar = node('span', { className: 'bar', ariaHidden: 'true', hidden: number === 0 });
    bar.style.inlineSize = `${(100 * number) / most}%`;
    const counted = node('div', { className: 'counted' }, String(number), bar);
    return node('tr', {}, node('th', { scope: 'row' }, words(id)), node('td', {}, counted));
  });
  const heads = head.map((text) => node('th', { scope: 'col' }, text));
  return node(
    'table',
    {},
    node('caption', {}, caption),
    node('thead', {}, node('tr', {}, ...heads)),
    node('tbody', {}, ...rows),
  );
}

/** A table of counts by row and column, which scrolls where it does not fit. */
export function crossTable(caption, corner, columns, rows) {
  const heads = [corner, ...columns.map(words)].map((text) => node('th', { scope: 'col' }, text));
  const body = Object.entries(rows).map(([id, counts]) =>
    node(
      'tr',
      {},
      node('th', { scope: 'row' }, words(id)),
      ...columns.map((column) => node('td', {}, String(counts[column] ?? 0))),
    ),
  );
  const table = node(
    'table',
    {},
    node('caption', {}, caption),
    node('thead', {}, node('tr', {}, ...heads)),
    node('tbody', {}, ...body),
  );
  return node('div', { className: 'crossed', role: 'region', ariaLabel: caption, tabIndex: 0 }, table);
}

/**
 * Reads the totals now, every few seconds while the page is in view, and whenever it comes back into view.
 *
 * @param show called with the totals when they are new
 * @param fail called with what to say when there are none
 */
export function watchTotals(show, fail) {
  let before;
  const read = async () => {
    if (document.visibilityState === 'hidden') return;
    try {
      const response = await fetch(TOTALS);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const text = await response.text();
      if (text !== before) show(JSON.parse(text));
      before = text;
    } catch (error) {
      before = undefined;
      fail(`The receiver cannot be reached (${error.message}). It runs with “npm start”.`);
    }
  };
  document.addEventListener('visibilitychange', read);
  setInterval(read, 3000);
  void read();
  return read;
}
