import type { Answers, Assessment, LevelReference, Result, Session } from '../../core/index.js';
import { warn } from '../../warn.js';

/** An attempt as it was left. */
export interface Kept {
  readonly session: Session;
  /** Id of the tab that wrote it. */
  readonly tab: string;
  /** Whether it belongs to another version of the assessment. */
  readonly older: boolean;
}

/** A result of one day. */
export interface Snapshot {
  /** ISO 8601. */
  readonly date: string;
  readonly attempt: string;
  readonly level: LevelReference | null;
  readonly areas: readonly {
    readonly id: string;
    readonly percent: number | null;
    readonly level: LevelReference | null;
  }[];
  readonly answers: Answers;
}

/** As many results are kept; the oldest goes first. */
export const MOST = 20;

const PREFIX = 'readiness-assessment';

/**
 * What is kept of one assessment in the browser's storage, under two keys with its id and version in them:
 * `readiness-assessment/ID/VERSION/visit` and `…/results`; an element with an id has that at the end, and in a frame
 * `@` with the origin of the page around it. Never throws: what
 * cannot be read is not there, what cannot be written is told once on the console.
 */
export class Store {
  readonly #storage: () => Storage;
  readonly #assessment: Assessment;
  readonly #instance: string;
  /** This tab. */
  readonly #tab: string;
  /** What was last read or written here. Undefined: nothing yet. */
  #seen: string | null | undefined;

  constructor(persist: 'session' | 'local', assessment: Assessment, instance: string, tab: string) {
    // Naming it is enough to throw where it is blocked.
    this.#storage = () => (persist === 'local' ? localStorage : sessionStorage);
    this.#assessment = assessment;
    this.#instance = instance;
    this.#tab = tab;
  }

  /** The visit, or what is left of one to another version. */
  visit(): Kept | undefined {
    const text = this.#read(this.#key('visit'));
    this.#seen = text;
    return asKept(text, false) ?? this.#takeOlder();
  }

  /** Whether another tab has written since this one last looked. */
  get taken(): boolean {
    const text = this.#read(this.#key('visit'));
    return text !== this.#seen && asKept(text, false)?.tab !== this.#tab && text !== null;
  }

  /** Keeps an attempt; one without answers is forgotten. */
  keep(session: Session): void {
    const key = this.#key('visit');
    if (!session.started && !session.complete) {
      if (this.#seen) this.#write(key, null);
      this.#seen = null;
      return;
    }
    this.#seen = JSON.stringify({ schema: 'readiness-visit/1', tab: this.#tab, session });
    this.#write(key, this.#seen);
  }

  /** Oldest first. */
  results(): readonly Snapshot[] {
    const kept = json(this.#read(this.#key('results')));
    return Array.isArray(kept) ? kept.filter(isSnapshot).slice(-MOST) : [];
  }

  /** Adds a result, or replaces that of the same attempt. */
  add({ attempt, answers }: Session, { level, areas }: Result, date: Date): void {
    const others = this.results().filter((snapshot) => snapshot.attempt !== attempt);
    const snapshot: Snapshot = {
      date: date.toISOString(),
      attempt,
      level,
      areas: areas.map(({ id, percent, level }) => ({ id, percent, level })),
      answers,
    };
    this.#write(this.#key('results'), JSON.stringify([...others, snapshot].slice(-MOST)));
  }

  /** Forgets all results but that of an attempt, or all, with the visit. */
  forget(but?: string): void {
    const kept = this.results().filter(({ attempt }) => attempt === but);
    this.#write(this.#key('results'), kept.length ? JSON.stringify(kept) : null);
    if (but === undefined) {
      this.#write(this.#key('visit'), null);
      this.#seen = null;
    }
  }

  #key(what: 'visit' | 'results', version = this.#assessment.version): string {
    const names = [PREFIX, this.#assessment.id, version, what, this.#instance];
    return names.map(encodeURIComponent).join('/').replace(/\/$/, '');
  }

  /** What was left of another version: taken out, because what fits is kept under this one from now on. */
  #takeOlder(): Kept | undefined {
    const [start, end] = this.#key('visit', '').split('//') as [string, string];
    try {
      const storage = this.#storage();
      for (const key of Object.keys(storage)) {
        const fits = key.startsWith(`${start}/`) && key.slice(start.length + 1).replace(/^[^/]*\//, '') === end;
        const kept = fits ? asKept(storage.getItem(key), true) : undefined;
        if (kept) storage.removeItem(key);
        if (kept) return kept;
      }
    } catch {
      // Blocked: nothing is there.
    }
    return undefined;
  }

  #read(key: string): string | null {
    try {
      return this.#storage().getItem(key);
    } catch {
      return null;
    }
  }

  #write(key: string, text: string | null): void {
    try {
      if (text === null) this.#storage().removeItem(key);
      else this.#storage().setItem(key, text);
    } catch (error) {
      warn('no-storage', `answers and results are in memory only. ${String(error)}`);
    }
  }
}

const json = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const asKept = (text: string | null, older: boolean): Kept | undefined => {
  const kept = json(text);
  if (!isRecord(kept) || kept['schema'] !== 'readiness-visit/1' || !isRecord(kept['session'])) return undefined;
  const { attempt, answers, position, complete } = kept['session'];
  if (!isText(attempt) || !isRecord(answers)) return undefined;
  const session: Session = {
    attempt,
    answers: answers as Answers,
    position: Number.isInteger(position) ? Number(position) : 0,
    missing: [],
    started: true,
    complete: complete === true,
  };
  return { session, tab: isText(kept['tab']) ? kept['tab'] : '', older };
};

const isLevel = (value: unknown): boolean =>
  value === null || (isRecord(value) && isText(value['id']) && isText(value['label']));

const isSnapshot = (value: unknown): value is Snapshot =>
  isRecord(value) &&
  isText(value['date']) &&
  !Number.isNaN(Date.parse(value['date'])) &&
  isText(value['attempt']) &&
  isLevel(value['level']) &&
  isRecord(value['answers']) &&
  Array.isArray(value['areas']) &&
  value['areas'].every(
    (area) =>
      isRecord(area) &&
      isText(area['id']) &&
      isLevel(area['level']) &&
      (area['percent'] === null || typeof area['percent'] === 'number'),
  );
