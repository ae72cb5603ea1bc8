import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { COLORS } from '../styles/colors.js';
import { afterPicture } from './after-picture.js';

/** Finds out whether the page sets a color: after the first picture, and whenever a color changes. */
export class ColorWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  found = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The root has transitions that tell of a changed color; what is inside may have others.
    this.#host.shadowRoot!.addEventListener('transitionrun', this.#look);
    // To read a style before the first picture would make the browser work out all of them at once.
    void afterPicture().then(() => {
      this.#look();
    });
  }

  readonly #look = (event?: Event): void => {
    const inside = event && !(event.target as Element).matches('.root');
    if (this.found || inside) return;
    const style = getComputedStyle(this.#host);
    this.found = COLORS.some((name) => style.getPropertyValue(`--readiness-${name}`));
    if (this.found) this.#host.requestUpdate();
  };
}
