import type { Assessment, FoundFault, FoundResult } from '../core/index.js';
import { collectSlowly } from './collect-slowly.js';
import { entry, MOST, type TeamEntry } from './results.js';

/** What came of the last text. */
export interface News {
  readonly added: number;
  /** What cannot be read; its lines are still in the box. */
  readonly faults: readonly FoundFault[];
  /** How many results had no room. */
  readonly beyond: number;
  /** Whether nothing in the text was even meant as a result. */
  readonly nothing: boolean;
  /** Whether the text was empty. */
  readonly empty: boolean;
  /** Whether it was longer than what is read. */
  readonly tooLong: boolean;
  /** How many doubles are left out. */
  readonly once: number;
  /** The code of a result that was removed. */
  readonly removed: string;
  /** Whether all of them were. */
  readonly removedAll: boolean;
  /** Whether a file could not be read. */
  readonly fileFailed: boolean;
}

/** Nothing to tell. */
export const NO_NEWS: News = {
  added: 0,
  faults: [],
  beyond: 0,
  nothing: false,
  empty: false,
  tooLong: false,
  once: 0,
  removed: '',
  removedAll: false,
  fileFailed: false,
};

/** Characters that are read of one text. */
const LONGEST = 10_000_000;

/** What is pasted beyond this is read at once: a box with as much text in it stops the browser. */
export const LARGE = 200_000;

/** Collects results, and loses nothing that was typed. */
export class Collector {
  readonly #changed: () => void;
  #entries: readonly TeamEntry[] = [];
  /** What is in the box. */
  text = '';
  /** What was there before the last reading, as long as it differs. */
  before = '';
  /** Group of what is added next. */
  group = '';
  /** With the same answers as others: the team says whether they count. */
  doubles: readonly FoundResult[] = [];
  news: News | undefined;
  busy = false;
  /** The results before the last one was removed. */
  #removed: readonly TeamEntry[] | undefined;

  /** @param changed after each change */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get entries(): readonly TeamEntry[] {
    return this.#entries;
  }

  /** Whether a removed result can come back. */
  get canUndo(): boolean {
    return this.#removed !== undefined;
  }

  /** Takes results from the page, in place of all others. */
  reset(entries: readonly TeamEntry[]): void {
    this.#entries = entries;
    this.#removed = this.news = undefined;
    this.doubles = [];
    this.#changed();
  }

  type(text: string): void {
    this.text = text;
    this.before = '';
    this.#changed();
  }

  /** Reads what is in the box; what cannot be read stays there. Whether there are new results. */
  async readBox(assessment: Assessment): Promise<boolean> {
    const { text } = this;
    if (this.busy) return false;
    if (!text.trim()) {
      this.#tell({ empty: true });
      return false;
    }
    const more = await this.read(assessment, text);
    const { faults, nothing } = this.news!;
    if (nothing) return more;
    const lines = text.split('\n');
    const kept = [...new Set(faults.map(({ line }) => line))].map((line) => lines[line - 1]!);
    // What was typed meanwhile stays behind it.
    const typed = this.text.startsWith(text) ? this.text.slice(text.length) : '';
    this.text = kept.join('\n') + typed;
    this.before = this.text === text ? '' : text;
    this.#changed();
    return more;
  }

  /** Reads a text that is not in the box. Whether there are new results. */
  async read(assessment: Assessment, text: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#removed = undefined;
    this.#changed();
    const found = await collectSlowly(assessment, text.slice(0, LONGEST));
    this.busy = false;
    const known = new Set(this.#entries.map(({ code }) => code));
    const fresh = found.results.filter(({ code }) => !known.has(code));
    const room = MOST - this.#entries.length;
    const added = fresh.slice(0, room);
    const again = found.results.filter(({ code }) => known.has(code));
    this.doubles = [...this.doubles, ...again, ...found.doubles];
    this.#add(added);
    const beyond = found.beyond.length + fresh.length - added.length;
    const nothing = !found.results.length && !found.faults.length;
    this.#tell({ added: added.length, faults: found.faults, beyond, nothing, tooLong: text.length > LONGEST });
    return added.length > 0;
  }

  /** Says that a file could not be read. */
  fail(): void {
    this.#tell({ fileFailed: true });
  }

  /** Whether the doubles are of other people, and count. */
  settle(count: boolean): void {
    const { doubles } = this;
    this.doubles = [];
    const added = count ? doubles.slice(0, MOST - this.#entries.length) : [];
    this.#add(added);
    this.#tell(
      count ? { added: added.length, beyond: doubles.length - added.length } : { once: doubles.length, added: 0 },
    );
  }

  remove(key: number): void {
    const code = this.#entries.find((one) => one.key === key)!.code;
    this.#removed = this.#entries;
    this.#entries = this.#entries.filter((one) => one.key !== key);
    this.#tell({ removed: code });
  }

  removeAll(): void {
    this.#removed = this.#entries;
    this.#entries = [];
    this.#tell({ removedAll: true });
  }

  undo(): void {
    if (!this.#removed) return;
    const added = this.#removed.length - this.#entries.length;
    this.#entries = this.#removed;
    this.#removed = undefined;
    this.#tell({ added });
  }

  putBack(): void {
    this.text = this.before;
    this.before = '';
    this.#changed();
  }

  regroup(key: number, group: string): void {
    this.#entries = this.#entries.map((one) => (one.key === key ? { ...one, group: group.trim() } : one));
    this.#changed();
  }

  #add(found: readonly FoundResult[]): void {
    const group = this.group.trim();
    this.#entries = [...this.#entries, ...found.map(({ answers, code }) => entry(answers, code, group))];
  }

  #tell(news: Partial<News>): void {
    this.news = { ...NO_NEWS, ...news };
    this.#changed();
  }
}
