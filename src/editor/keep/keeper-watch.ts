import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Keeper } from './keeper.js';

/** Shows a panel anew whenever the state of its keeper changes, as long as it is on the page. */
export class KeeperWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly keeper: Keeper };
  #heard: Keeper | undefined;
  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & { readonly keeper: Keeper }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // It may have changed while nobody listened.
    if (this.#host.keeper as Keeper | undefined) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { keeper } = this.#host;
    if (keeper === this.#heard) return;
    this.#stop();
    this.#heard = keeper;
    keeper.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#heard?.removeEventListener('change', this.#update);
    this.#heard = undefined;
  }
}
