import { LitElement } from 'lit';
import type { EditorStore } from './store.js';

/** A panel of the editor: shows what the store holds, and shows it anew when that changes. */
export abstract class EditorPanel extends LitElement {
  static override properties: Record<string, object> = { store: { attribute: false } };

  declare store: EditorStore;
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    // The document may have changed while this was away.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Tells around it which field has the focus: from one to the next within it, the browser’s own event does not come out. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', ({ target }) => {
      // What has fields of its own has told of them by itself.
      if (target instanceof Element && !target.shadowRoot) {
        target.dispatchEvent(new Event('editor-field', { bubbles: true, composed: true }));
      }
    });
    return root;
  }

  protected override willUpdate(): void {
    this.#listen();
  }

  /** Lays open the place of a path, before it gets the focus. */
  reveal?(path: string): void;

  #listen(): void {
    if (!this.isConnected) return;
    this.#unsubscribe ??= this.store.subscribe(({ type }) => {
      if (type === 'change') this.requestUpdate();
    });
  }
}
