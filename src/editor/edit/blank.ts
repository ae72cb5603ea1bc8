/** What new entries begin with: all that must be there, and no words. */
import type { DocumentJson, JsonObject } from '../json.js';
import { entries, plain, valueAt } from '../json.js';
import { freeId } from './ids.js';
import { idsIn } from './lists.js';

const choice = (id: string, weight: number): JsonObject => ({ id, label: '', weight });

/** Weights of a number of choices, from 0 to 1 in even steps, as people would write them. */
export const evenWeights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (count < 2 ? 1 : Math.round((index / (count - 1)) * 100) / 100));

/** An entry for the list at a path: a question, a choice, an area, a level, a resource. */
export function blank(document: DocumentJson, list: string): JsonObject {
  const ids = idsIn(document, list);
  const id = (name: string) => freeId(`${name}-${ids.length + 1}`, ids);
  if (list === 'areas') return { id: id('area'), label: '' };
  if (list === 'levels') {
    const last = entries(document['levels']).at(-1)?.['from'];
    const from = typeof last === 'number' ? Math.min(100, Math.round((last + 100) / 2)) : 0;
    return { id: id('level'), label: '', from };
  }
  if (list === 'resources') return { id: id('resource'), title: '', href: 'https://' };
  if (list === 'questions') {
    const area = entries(document['questions']).at(-1)?.['area'] ?? idsIn(document, 'areas')[0] ?? '';
    const choices = evenWeights(4).map((weight, index) => choice(`choice-${index + 1}`, weight));
    return { type: 'single', id: id('question'), area: plain(area), text: '', choices };
  }
  const multiple = valueAt(document, list.replace(/choices$/, 'type')) === 'multiple';
  return choice(id('choice'), multiple ? 1 : 0);
}

/** A document to begin with: nothing to read yet, one area, one question, four levels. */
export function emptyDocument(): DocumentJson {
  const document: DocumentJson = {
    id: 'my-assessment',
    version: '1.0',
    lang: 'en',
    title: '',
    areas: [{ id: 'area-1', label: '' }],
    questions: [],
    levels: [
      { id: 'starting', label: 'Starting', from: 0 },
      { id: 'growing', label: 'Growing', from: 30 },
      { id: 'steady', label: 'Steady', from: 60 },
      { id: 'ready', label: 'Ready', from: 85 },
    ],
  };
  document['questions'] = [blank(document, 'questions')];
  return document;
}
