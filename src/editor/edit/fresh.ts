import { entries, fieldsOf, plain, valueAt, type DocumentJson, type Json } from '../json.js';

const isWordless = (text: Json | undefined): boolean => !plain(text).trim();

/** An entry by its id, wherever it is moved: choices with the id of their question. */
function keyOf(document: DocumentJson, list: string, index: number): string {
  const id = plain(fieldsOf(valueAt(document, `${list}[${index}]`))['id']);
  const question = /^(questions\[\d+\])\.choices$/.exec(list)?.[1];
  return question ? `${plain(fieldsOf(valueAt(document, question))['id'])}/${id}` : `${list}:${id}`;
}

/**
 * Entries that are new: nobody can have answered them, so that their ids may still be made from their labels. After that, ids
 * stay what they are, since events and kept answers carry them.
 */
export class Fresh {
  readonly #keys = new Set<string>();

  /** Begins with the entries of a document that have no words yet. */
  reset(document: DocumentJson): void {
    this.#keys.clear();
    const look = (list: string, field: string) => {
      for (const [index, entry] of entries(valueAt(document, list)).entries()) {
        if (isWordless(entry[field])) this.add(document, list, index);
      }
    };
    look('areas', 'label');
    look('levels', 'label');
    look('resources', 'title');
    look('questions', 'text');
    for (const index of entries(document['questions']).keys()) look(`questions[${index}].choices`, 'label');
  }

  add(document: DocumentJson, list: string, index: number): void {
    this.#keys.add(keyOf(document, list, index));
    if (list === 'questions') {
      // A new question brings new choices.
      for (const [choice, { label }] of entries(valueAt(document, `questions[${index}].choices`)).entries()) {
        if (isWordless(label)) this.add(document, `questions[${index}].choices`, choice);
      }
    }
  }

  has(document: DocumentJson, list: string, index: number): boolean {
    return this.#keys.has(keyOf(document, list, index));
  }

  /** An entry has got an id of its own, which it keeps. */
  settle(before: DocumentJson, after: DocumentJson, list: string, index: number): void {
    this.#keys.delete(keyOf(before, list, index));
    if (list !== 'questions') return;
    const choices = `questions[${index}].choices`;
    for (const choice of entries(valueAt(before, choices)).keys()) {
      if (this.#keys.delete(keyOf(before, choices, choice))) this.add(after, choices, choice);
    }
  }
}
