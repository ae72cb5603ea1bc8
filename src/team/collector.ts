import { MOST } from '../core/index.js';
import { NO_NEWS, sum, type Fault, type Found, type InText, type News } from './news.js';
import { entry, type TeamEntry } from './results.js';

/** Characters that are read of one text. */
const LONGEST = 10_000_000;

/** What is pasted beyond this is read at once: a box with as much text in it stops the browser. */
export const LARGE = 200_000;

/** What came of one text. */
interface Reading {
  readonly added: number;
  readonly faults: readonly Fault[];
  readonly nothing: boolean;
}

/** Collects results, and loses nothing that was typed. */
export class Collector {
  readonly #changed: () => void;
  readonly #find: (text: string) => Promise<InText>;
  #entries: readonly TeamEntry[] = [];
  /** What is in the box. */
  text = '';
  /** What was there before the last reading, as long as it differs. */
  before = '';
  /** Group of what is added next. */
  group = '';
  /** With the same answers as others: the team says whether they count. */
  doubles: readonly Found[] = [];
  /** Key of the result that another is about to take the place of. */
  replacing: number | undefined;
  news: News | undefined;
  /** How many texts are read, or wait for that. */
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  /** Takes the last act back. */
  #back: (() => void) | undefined;

  /** @param changed after each change */
  constructor(changed: () => void, find: (text: string) => Promise<InText>) {
    this.#changed = changed;
    this.#find = find;
  }

  get entries(): readonly TeamEntry[] {
    return this.#entries;
  }

  get busy(): boolean {
    return this.#waiting > 0;
  }

  /** Whether what there was before the last act can come back. */
  get canUndo(): boolean {
    return this.#back !== undefined;
  }

  /** Takes results in place of all others. */
  reset(entries: readonly TeamEntry[], doubles: readonly Found[] = []): void {
    this.#back = this.news = undefined;
    this.doubles = doubles;
    this.put(entries);
  }

  /** The same results with something else about them. */
  put(entries: readonly TeamEntry[]): void {
    this.#entries = entries;
    this.#changed();
  }

  /** As they stand in the list: those without a group get the one that is chosen. */
  listed(found: readonly Found[]): readonly TeamEntry[] {
    const own = this.group.trim();
    return found.map(({ answers, code, group = own }) => entry(answers, code, group));
  }

  /** Other results, until somebody takes that back. */
  change(entries: readonly TeamEntry[], news: Partial<News>, back?: () => void): void {
    this.#canGoBack(back);
    this.#entries = entries;
    this.tell(news);
  }

  type(text: string): void {
    this.text = text;
    this.before = '';
    this.#changed();
  }

  /** Reads what is in the box; what cannot be read stays there. Whether there are new results. */
  async readBox(): Promise<boolean> {
    const { text } = this;
    if (this.busy) return false;
    if (!text.trim()) {
      this.tell({ empty: true });
      return false;
    }
    const { added, faults, nothing } = await this.#inTurn(text);
    if (nothing) return false;
    const lines = text.split('\n');
    const kept = [...new Set(faults.map(({ line }) => line))].map((line) => lines[line - 1]!);
    // What was typed meanwhile stays behind it.
    const typed = this.text.startsWith(text) ? this.text.slice(text.length) : '';
    this.text = kept.join('\n') + typed;
    this.before = this.text === text ? '' : text;
    this.#changed();
    return added > 0;
  }

  /** Reads a text that is not in the box. Whether there are new results. */
  async read(text: string): Promise<boolean> {
    return (await this.#inTurn(text)).added > 0;
  }

  /** One text after the other: what comes while one is read waits. */
  #inTurn(text: string): Promise<Reading> {
    if (!this.busy) this.news = this.#back = undefined;
    this.#waiting++;
    this.#changed();
    const reading = this.#last
      .then(() => this.#read(text))
      .finally(() => {
        this.#waiting--;
        this.#changed();
      });
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async #read(text: string): Promise<Reading> {
    const { rounds, found, back } = await this.#find(text.slice(0, LONGEST));
    const before = this.#entries;
    const known = new Set(before.map(({ code }) => code));
    const isNew = ({ code }: Found) => !known.has(code);
    const fresh = [...(rounds?.fresh ?? []), ...found.results.filter(isNew)];
    const again = [...(rounds?.again ?? []), ...found.results.filter((one) => !isNew(one)), ...found.doubles];
    const added = fresh.slice(0, MOST - before.length);
    const { doubles } = this;
    const earlier = this.#back;
    // A whole round at once may have been meant for elsewhere. Of several, all go: they are told as one.
    if (rounds?.fresh.length) {
      this.#canGoBack(() => {
        this.doubles = doubles;
        back?.();
        earlier?.();
      });
    }
    this.doubles = [...doubles, ...again];
    this.#entries = [...before, ...this.listed(added)];
    const beyond = found.beyond.length + fresh.length - added.length;
    const faults = [...(rounds?.faults ?? []), ...found.faults];
    const nothing = !fresh.length && !again.length && !found.beyond.length && !faults.length;
    this.tell({
      texts: 1,
      nothing: Number(nothing),
      added: added.length,
      faults,
      beyond,
      tooLong: text.length > LONGEST,
    });
    return { added: added.length, faults, nothing };
  }

  fail(): void {
    this.tell({ fileFailed: true });
  }

  undo(): void {
    const { length } = this.#entries;
    this.#back?.();
    this.#back = undefined;
    this.tell({ added: Math.max(0, this.#entries.length - length) });
  }

  putBack(): void {
    this.text = this.before;
    this.before = '';
    this.#changed();
  }

  #canGoBack(back?: () => void): void {
    const before = this.#entries;
    this.#back = () => {
      // As they are now: their groups may have changed since.
      this.#entries = before.map((one) => this.#entries.find(({ key }) => key === one.key) ?? one);
      back?.();
    };
  }

  /** Says what came of an act. What comes while texts are read is said once all of them are. */
  tell(news: Partial<News>): void {
    const all = { ...NO_NEWS, ...news };
    this.news = this.busy && this.news ? sum(this.news, all) : all;
    this.#changed();
  }
}
