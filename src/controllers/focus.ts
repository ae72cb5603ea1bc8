import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Focus } from '../views/view.js';

/** Moves the focus after an action of the visitor, and only then, once what it goes to is on screen. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #next: Focus | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Moves it with the next update. */
  move(focus: Focus): void {
    this.#next = focus;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const focus = this.#next;
    this.#next = undefined;
    if (!focus) return;
    const root = this.#host.shadowRoot!;
    const heading = root.getElementById('heading' in focus ? focus.heading : `${focus.missing}-prompt`);
    const target = 'heading' in focus ? heading : heading?.closest('fieldset')?.querySelector('input');
    target?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }
}
