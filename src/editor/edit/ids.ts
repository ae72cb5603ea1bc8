import { UNSURE } from '../../core/assessment.js';

/** Characters of an id made here; more would be hard to read in events. */
const LENGTH = 40;
/** Names that documents cannot have: an answer, and what every object has. */
const TAKEN = [UNSURE, 'constructor'];

/**
 * An id for a label: `shared-vision` for “Shared vision”. Empty where nothing of the label is left in Latin letters.
 */
export function idFrom(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  while (words[0] && /^\d/.test(words[0])) words.shift();
  let id = '';
  for (const word of words) {
    if (id && id.length + word.length >= LENGTH) break;
    id = `${id && `${id}-`}${word}`.slice(0, LENGTH);
  }
  return id;
}

/** An id like the wanted one that nobody has yet. */
export function freeId(wanted: string, others: readonly string[]): string {
  const taken = new Set([...others, ...TAKEN]);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
