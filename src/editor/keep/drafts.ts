/** What this browser keeps: drafts and their versions, once somebody has agreed. */
import { isObject, type DocumentJson } from '../json.js';

/** A document as it was at a time. */
export interface Kept {
  readonly document: DocumentJson;
  /** ISO 8601. */
  readonly saved: string;
}
export interface Draft extends Kept {
  readonly id: string;
  /** Counts the writes, so that a tab notices those of another. */
  readonly revision: number;
}
export interface Version extends Kept {
  readonly name: string;
}

/** What came of a write: done, no room, or another tab has written since. */
export type Written = 'kept' | 'full' | 'elsewhere';

/** In front of every key. */
export const PREFIX = 'readiness-editor:';
const CONSENT = `${PREFIX}keep`;
const draftKey = (id: string): string => `${PREFIX}draft:${id}`;
const versionsKey = (id: string): string => `${PREFIX}versions:${id}`;

/** The id of the draft that a key of the storage is about; undefined for all others. */
export const draftOf = (key: string | null): string | undefined =>
  key?.startsWith(draftKey('')) ? key.slice(draftKey('').length) : undefined;

/** As it comes out of the storage, which may hold anything. */
interface KeptJson extends Kept {
  readonly revision?: unknown;
  readonly name?: unknown;
}
const isKept = (value: unknown): value is KeptJson =>
  isObject(value) && isObject(value['document']) && typeof value['saved'] === 'string';

/** Storage that may not be there, may be full, and may hold anything. */
export class Drafts {
  readonly #storage: Storage | undefined;

  constructor(storage?: Storage) {
    this.#storage = storage;
  }

  /** The storage of this browser; without it where that is denied. */
  static here(): Drafts {
    try {
      return new Drafts(localStorage);
    } catch {
      return new Drafts();
    }
  }

  /** Whether anything can be kept at all. */
  get possible(): boolean {
    return this.#storage !== undefined;
  }

  /** Whether somebody has agreed that work is kept here. */
  get agreed(): boolean {
    return this.#get(CONSENT) !== null;
  }
  agree(): boolean {
    return this.#set(CONSENT, 'yes');
  }

  /** All drafts, newest first. */
  list(): readonly Draft[] {
    return this.#keys()
      .flatMap((key) => {
        const id = draftOf(key);
        return (id !== undefined && this.read(id)) || [];
      })
      .sort((a, b) => b.saved.localeCompare(a.saved));
  }

  read(id: string): Draft | undefined {
    const kept = this.#read(draftKey(id));
    return isKept(kept)
      ? { id, document: kept.document, saved: kept.saved, revision: Number(kept.revision) || 0 }
      : undefined;
  }

  /**
   * Keeps a draft, unless another tab has written to it since.
   *
   * @param revision the one that was read or written last; 0 for a new draft
   */
  write(id: string, document: DocumentJson, revision: number): Written {
    // A draft that is gone was deleted, and nobody else writes it.
    if ((this.read(id)?.revision ?? revision) !== revision) return 'elsewhere';
    const kept = { document, saved: new Date().toISOString(), revision: revision + 1 };
    return this.#set(draftKey(id), JSON.stringify(kept)) ? 'kept' : 'full';
  }

  /** The versions of a draft, newest first. */
  versions(id: string): readonly Version[] {
    const kept = this.#read(versionsKey(id));
    if (!Array.isArray(kept)) return [];
    return kept.filter((one): one is Version & KeptJson => isKept(one) && typeof one.name === 'string');
  }

  addVersion(id: string, name: string, document: DocumentJson): Written {
    const version: Version = { name, saved: new Date().toISOString(), document };
    return this.#set(versionsKey(id), JSON.stringify([version, ...this.versions(id)])) ? 'kept' : 'full';
  }

  removeVersion(id: string, saved: string): void {
    this.#set(versionsKey(id), JSON.stringify(this.versions(id).filter((version) => version.saved !== saved)));
  }

  remove(id: string): void {
    this.#storage?.removeItem(draftKey(id));
    this.#storage?.removeItem(versionsKey(id));
  }

  /** Takes out everything, with the agreement. */
  forget(): void {
    for (const key of this.#keys()) this.#storage?.removeItem(key);
  }

  #keys(): readonly string[] {
    return Object.keys(this.#storage ?? {}).filter((key) => key.startsWith(PREFIX));
  }

  #get(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #read(key: string): unknown {
    try {
      return JSON.parse(this.#get(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  #set(key: string, text: string): boolean {
    try {
      this.#storage?.setItem(key, text);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }
}
