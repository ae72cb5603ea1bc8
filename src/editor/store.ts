import { parse } from '../core/document/parse.js';
import type { Problem } from '../core/problem.js';
import { freeze, type DocumentJson } from './json.js';
import { Fresh } from './edit/fresh.js';
import { baseOf, languagesOf } from './edit/texts.js';
import { filled } from './model/translation/filled.js';

/** What panels hear: the document or a setting has changed, a place is to be shown, something is to be said aloud. */
export type StoreEvent =
  | { readonly type: 'change' }
  | { readonly type: 'go'; readonly path: string }
  | { readonly type: 'say'; readonly text: string; readonly undo?: string };

/** A document before or after a change, and what the change was. */
interface Step {
  readonly document: DocumentJson;
  readonly label: string;
}

/** Changes that can be undone; more would fill the memory with large documents. */
const MAX_STEPS = 200;

/**
 * The document that is edited, with its history: the one thing that all panels share. The document is plain frozen JSON and is
 * replaced by every change.
 */
export class EditorStore {
  #document: DocumentJson;
  #past: Step[] = [];
  #future: Step[] = [];
  /** The field whose changes are one step, while somebody types in it. */
  #typing = '';
  #problems: readonly Problem[] | undefined;
  #usable: DocumentJson | null | undefined;
  #lang = '';
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  /** Entries whose ids may still be made from their labels. */
  readonly fresh = new Fresh();

  constructor(document: DocumentJson = {}) {
    this.#document = freeze(structuredClone(document));
    this.fresh.reset(document);
  }

  get document(): DocumentJson {
    return this.#document;
  }

  /** All that keeps the document from being used, in English, as every other place reads it. */
  get problems(): readonly Problem[] {
    if (!this.#problems) {
      const parsed = parse(this.#document);
      this.#problems = 'problems' in parsed ? parsed.problems : [];
    }
    return this.#problems;
  }

  /**
   * The document as it can be shown, with what is not translated yet in the main language; undefined as long as anything else
   * is left to fix.
   */
  get usable(): DocumentJson | undefined {
    if (this.#usable === undefined) {
      const { document, problems } = this;
      const shown = problems.length ? filled(document) : document;
      const isUsable = problems.every(({ code }) => code === 'missing-language') && !('problems' in parse(shown));
      this.#usable = isUsable ? freeze(shown) : null;
    }
    return this.#usable ?? undefined;
  }

  /** All languages of the document, and the one that is being written; the language of plain texts comes first. */
  get languages(): readonly string[] {
    return [...new Set([...languagesOf(this.#document), this.lang])];
  }

  /** The language of plain texts. */
  get base(): string {
    return baseOf(this.#document);
  }

  /** The language in which forms show and write texts. */
  get lang(): string {
    return this.#lang || this.base;
  }
  set lang(lang: string) {
    this.#lang = lang;
    this.#emit({ type: 'change' });
  }

  get undoLabel(): string | undefined {
    return this.#past.at(-1)?.label;
  }
  get redoLabel(): string | undefined {
    return this.#future.at(-1)?.label;
  }

  /** Another document, with a history of its own. */
  open(document: DocumentJson): void {
    this.#past = [];
    this.#future = [];
    this.#typing = '';
    this.#lang = '';
    this.fresh.reset(document);
    this.#set(document);
  }

  /**
   * Changes the document.
   *
   * @param label what it does, as in “Undo: Delete question”
   * @param edit changes the draft that it is given
   * @param typing path of the field that is being typed in: its changes are one step until `settle`
   */
  change(label: string, edit: (draft: DocumentJson) => void, typing = ''): void {
    const draft = structuredClone(this.#document);
    edit(draft);
    if (JSON.stringify(draft) === JSON.stringify(this.#document)) return;
    if (!typing || typing !== this.#typing) {
      this.#past.push({ document: this.#document, label });
      if (this.#past.length > MAX_STEPS) this.#past.shift();
    }
    this.#typing = typing;
    this.#future = [];
    this.#set(draft);
  }

  /** What is typed from now on is a step of its own. */
  settle(): void {
    this.#typing = '';
  }

  undo(): void {
    this.#step(this.#past, this.#future, 'Undone');
  }

  redo(): void {
    this.#step(this.#future, this.#past, 'Redone');
  }

  /** Hears of every event until the function that it gives back is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows the field at a path of the document, such as `questions[2].text`, and moves the focus there. */
  goTo(path: string): void {
    this.#emit({ type: 'go', path });
  }

  /**
   * Has a sentence shown for a while, and read by screen readers.
   *
   * @param undo offers to take it back, and says where the focus goes then
   */
  say(text: string, undo?: string): void {
    this.#emit({ type: 'say', text, ...(undo !== undefined && { undo }) });
  }

  #step(from: Step[], to: Step[], done: string): void {
    const step = from.pop();
    if (!step) return;
    this.#typing = '';
    to.push({ document: this.#document, label: step.label });
    this.#set(step.document);
    this.say(`${done}: ${step.label}.`);
  }

  #set(document: DocumentJson): void {
    this.#document = freeze(document);
    this.#problems = undefined;
    this.#usable = undefined;
    this.#emit({ type: 'change' });
  }

  #emit(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
