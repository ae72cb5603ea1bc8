import type { Assessment, LevelReference } from '../../../core/assessment.js';

/** How often a level occurs. */
export interface Occurrence {
  /** Null for “no level”, when nobody knows anything. */
  readonly level: LevelReference | null;
  /** Of all patterns, 0–1. */
  readonly share: number;
  /** Whether any pattern leads to it. Shares can be too small to tell. */
  readonly seen: boolean;
}

/** Counts levels, of the whole and of each area. */
export class Tally {
  readonly #levels: readonly (LevelReference | null)[];
  readonly #whole = new Map<string | undefined, bigint>();
  readonly #areas: readonly Map<string | undefined, bigint>[];

  constructor({ levels, areas }: Assessment) {
    this.#levels = [...levels.map(({ id, label }) => ({ id, label })), null];
    this.#areas = areas.map(() => new Map());
  }

  add(level: LevelReference | null, count: bigint): void {
    this.#whole.set(level?.id, (this.#whole.get(level?.id) ?? 0n) + count);
  }

  /** @param index of the area in the document */
  addArea(index: number, level: LevelReference | null, count: bigint): void {
    const counts = this.#areas[index]!;
    counts.set(level?.id, (counts.get(level?.id) ?? 0n) + count);
  }

  /** Levels in document order, and last, no level. */
  get whole(): readonly Occurrence[] {
    return this.#shares(this.#whole);
  }

  /** The same of each area, in document order. */
  get areas(): readonly (readonly Occurrence[])[] {
    return this.#areas.map((counts) => this.#shares(counts));
  }

  #shares(counts: ReadonlyMap<string | undefined, bigint>): readonly Occurrence[] {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0n);
    return this.#levels.map((level) => {
      const count = counts.get(level?.id) ?? 0n;
      // Counts can be greater than any number of another kind.
      return { level, share: Number((count * 10n ** 12n) / (all || 1n)) / 1e12, seen: count > 0n };
    });
  }
}
