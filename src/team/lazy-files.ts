import { load } from '../features/loader.js';

/** Files that are fetched when they are wanted: what is on its way, and what could not be had. */
export class LazyFiles {
  readonly #changed: () => void;
  readonly #coming = new Map<string, Promise<void>>();
  /** Not asked for again until the browser is online again, or somebody presses the button again. */
  readonly #failed = new Set<string>();

  /** @param changed after each arrival and each failure */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is on its way; undefined when nothing is. */
  get coming(): Promise<unknown> | undefined {
    return this.#coming.size ? Promise.all(this.#coming.values()) : undefined;
  }

  failed(name: string): boolean {
    return this.#failed.has(name);
  }

  /** Forgets failures: of one file, or of all. */
  retry(name?: string): void {
    if (name === undefined) this.#failed.clear();
    else this.#failed.delete(name);
  }

  /**
   * @param arrived called with what the file brings, before anybody sees it
   * @returns when it is there, or cannot be had
   */
  async bring(name: string, arrived: (module: never) => void): Promise<void> {
    if (this.#failed.has(name)) return;
    const coming =
      this.#coming.get(name) ??
      load<never>(name).then((module) => {
        this.#coming.delete(name);
        if (module as unknown) arrived(module!);
        else this.#failed.add(name);
        this.#changed();
      });
    this.#coming.set(name, coming);
    await coming;
  }
}
