import { uuid } from '../../uuid.js';
import { hold } from './tabs.js';

/** Which draft is open here: its id, and the lock by which other tabs know. */
export class Claim {
  #id = uuid();
  #release: (() => void) | undefined;

  get id(): string {
    return this.#id;
  }

  /**
   * Takes a draft, or a new one without an id.
   *
   * @returns whether it is the wanted one; while another tab has that open, it is a new one
   */
  async take(id?: string): Promise<boolean> {
    if (id === undefined || id !== this.#id) {
      this.#release?.();
      this.#release = id === undefined ? undefined : await hold(id);
    }
    if (id !== undefined && this.#release) {
      this.#id = id;
      return true;
    }
    await this.renew();
    return false;
  }

  /** Takes a draft of its own, which nobody else can have. */
  async renew(): Promise<void> {
    this.#release?.();
    this.#id = uuid();
    this.#release = await hold(this.#id);
  }
}
