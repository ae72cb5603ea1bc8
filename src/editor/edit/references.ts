/** What in a document names an area, a level or a resource by its id. */
import { entries, fieldsOf, isObject, type DocumentJson, type Json, type JsonObject } from '../json.js';

/** Lists whose entries are named elsewhere. */
export type Named = 'areas' | 'levels' | 'resources';

const lists = (draft: DocumentJson, name: string): JsonObject[] => entries(draft[name]) as JsonObject[];

/** All advice of a document, with that of the horizon. */
const adviceOf = (draft: DocumentJson): readonly JsonObject[] => [
  ...lists(draft, 'areas').flatMap(({ insights }) => Object.values(fieldsOf(insights)).filter(isObject)),
  ...(isObject(draft['horizon']) ? [draft['horizon']] : []),
];

const choicesOf = (draft: DocumentJson): readonly JsonObject[] =>
  lists(draft, 'questions').flatMap(({ choices }) => entries(choices));

/** Lets whoever names an id name another one. Changes the draft. */
export function renameReferences(draft: DocumentJson, list: Named, from: string, to: string): void {
  if (list === 'areas') {
    for (const question of lists(draft, 'questions')) if (question['area'] === from) question['area'] = to;
  } else if (list === 'levels') {
    for (const choice of choicesOf(draft)) if (choice['cap'] === from) choice['cap'] = to;
    for (const area of lists(draft, 'areas')) {
      if (!isObject(area['insights']) || !Object.hasOwn(area['insights'], from)) continue;
      // In the order in which they were.
      const renamed = Object.entries(area['insights']).map(([id, advice]) => [id === from ? to : id, advice] as const);
      area['insights'] = Object.fromEntries<Json>(renamed);
    }
  } else {
    for (const advice of adviceOf(draft)) {
      const { resources } = advice;
      if (Array.isArray(resources)) advice['resources'] = resources.map((id) => (id === from ? to : id));
    }
  }
}

/**
 * Takes an id out wherever it is named: questions of an area go to another one, advice for a level goes with it, and so do caps
 * at it and links to a resource. Changes the draft.
 *
 * @returns how many places named it
 */
export function dropReferences(draft: DocumentJson, list: Named, id: string, heir = ''): number {
  let count = 0;
  if (list === 'areas') {
    for (const question of lists(draft, 'questions')) {
      if (question['area'] !== id) continue;
      count++;
      if (heir) question['area'] = heir;
    }
  } else if (list === 'levels') {
    for (const choice of choicesOf(draft)) {
      if (choice['cap'] !== id) continue;
      count++;
      Reflect.deleteProperty(choice, 'cap');
    }
    for (const area of lists(draft, 'areas')) {
      if (!isObject(area['insights']) || !Object.hasOwn(area['insights'], id)) continue;
      count++;
      Reflect.deleteProperty(area['insights'], id);
      if (!Object.keys(area['insights']).length) Reflect.deleteProperty(area, 'insights');
    }
  } else {
    for (const advice of adviceOf(draft)) {
      if (!Array.isArray(advice['resources']) || !advice['resources'].includes(id)) continue;
      count++;
      const left = advice['resources'].filter((one) => one !== id);
      if (left.length) advice['resources'] = left;
      else Reflect.deleteProperty(advice, 'resources');
    }
  }
  return count;
}
