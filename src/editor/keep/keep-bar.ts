import { css, html, nothing, type TemplateResult } from 'lit';
import { LitElement } from 'lit';
import { controls } from '../styles/controls.js';
import type { Keeper } from './keeper.js';
import { KeeperWatch } from './keeper-watch.js';

/** `<editor-keep-bar>`: asks whether work is to be kept in this browser, and says when it cannot be. Fires `editor-answered`. */
export class EditorKeepBar extends LitElement {
  static override properties = { keeper: { attribute: false } };
  declare keeper: Keeper;

  static override styles = [
    controls,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding: 8px 16px;
        background: var(--tint);
        border-block-end: 1px solid var(--line);
      }
      p {
        flex: 1 1 20rem;
      }
    `,
  ];

  constructor() {
    super();
    new KeeperWatch(this);
  }

  protected override render(): unknown {
    const { keeper } = this;
    const button = (label: string, act: () => void | Promise<void>, main = false) =>
      html`<button type="button" class=${main ? 'primary' : ''} @click=${() => void this.#answer(act)}>
        ${label}
      </button>`;
    const bar = (words: string, buttons: unknown): TemplateResult =>
      html`<div
        class=${words ? 'bar' : nothing}
        role=${words ? 'region' : nothing}
        aria-label=${words ? 'Keeping your work' : nothing}
      >
        <p class="small" role="status">${words}</p>
        <span class="row">${buttons}</span>
      </div>`;
    switch (keeper.state) {
      case 'asking':
        return bar(
          'Keep your work in this browser, so that you find it here next time? It is sent nowhere. On a shared computer, others could see it.',
          html`${button('Keep it here', () => keeper.agree(), true)} ${button('No, thanks', () => keeper.refuse())}`,
        );
      case 'full':
        return bar(
          'This browser did not keep your work: it has no room left, or does not allow it. Download it, or delete old versions.',
          nothing,
        );
      case 'elsewhere':
        return bar(
          'Another tab has changed this draft. Nothing is lost: go on here with a copy of yours, or take theirs.',
          html`${button('Go on with a copy', () => keeper.resolve('copy'), true)}
          ${button('Take theirs', () => keeper.resolve('theirs'))}`,
        );
      default:
        // The status stays in place: screen readers read what comes into it, not what it comes with.
        return bar('', nothing);
    }
  }

  async #answer(act: () => void | Promise<void>): Promise<void> {
    await act();
    await this.updateComplete;
    // The button is gone, and the focus with it.
    if (!this.renderRoot.querySelector('button')) this.dispatchEvent(new Event('editor-answered'));
  }
}
