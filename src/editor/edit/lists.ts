/** Acts on the lists of a document: its entries are added, copied, taken out and moved. All change the draft they are given. */
import { entries, isObject, plain, putAt, valueAt, type DocumentJson, type Json, type JsonObject } from '../json.js';
import { freeId } from './ids.js';
import { dropReferences, renameReferences, type Named } from './references.js';

export const isNamed = (list: string): list is Named => /^(areas|levels|resources)$/.test(list);

/** The ids in the list at a path. */
export const idsIn = (document: DocumentJson, list: string): readonly string[] =>
  entries(valueAt(document, list)).map(({ id }) => plain(id));

function listAt(draft: DocumentJson, path: string): Json[] {
  const list = valueAt(draft, path);
  if (Array.isArray(list)) return list;
  putAt(draft, path, []);
  return valueAt(draft, path) as Json[];
}

/** Puts an entry into the list at a path, at the end or at an index. */
export function insert(draft: DocumentJson, path: string, entry: Json, index?: number): void {
  const list = listAt(draft, path);
  list.splice(index ?? list.length, 0, entry);
}

/** Puts a copy of an entry behind it, with an id of its own. Levels begin one percent above the copied one. */
export function duplicate(draft: DocumentJson, path: string, index: number): void {
  const list = listAt(draft, path);
  const copy = structuredClone(list[index] ?? '');
  if (isObject(copy)) {
    if ('id' in copy) copy['id'] = freeId(plain(copy['id']), idsIn(draft, path));
    if (typeof copy['from'] === 'number') copy['from'] = Math.min(copy['from'] + 1, 100);
  }
  list.splice(index + 1, 0, copy);
}

/**
 * Takes an entry out, and whatever names it. A list that may be missing goes with its last entry.
 *
 * @returns how many other places named it
 */
export function remove(draft: DocumentJson, path: string, index: number): number {
  const list = listAt(draft, path);
  const [gone] = list.splice(index, 1);
  const id = isObject(gone) ? plain(gone['id']) : '';
  const left = idsIn(draft, path);
  if (!list.length && /(^|\.)(resources|steps)$/.test(path)) putAt(draft, path, undefined);
  if (!isNamed(path) || !id || left.includes(id)) return 0;
  return dropReferences(draft, path, id, left[Math.max(0, index - 1)]);
}

/** Moves an entry to another index. Thresholds stay where they are: whichever level stands first begins at 0. */
export function move(draft: DocumentJson, path: string, from: number, to: number): void {
  const list = listAt(draft, path);
  const thresholds = entries(list).map((entry) => entry['from']);
  list.splice(to, 0, ...list.splice(from, 1));
  if (path !== 'levels') return;
  for (const [index, level] of (list as JsonObject[]).entries()) {
    const threshold = thresholds[index];
    if (isObject(level) && threshold !== undefined) level['from'] = threshold;
  }
}

/** Gives an entry another id, and lets references follow. */
export function rename(draft: DocumentJson, path: string, index: number, id: string): void {
  const entry = entries(valueAt(draft, path))[index];
  if (!entry) return;
  const before = plain(entry['id']);
  putAt(draft, `${path}[${index}].id`, id);
  if (isNamed(path) && before && before !== id && !idsIn(draft, path).includes(before)) {
    renameReferences(draft, path, before, id);
  }
}
