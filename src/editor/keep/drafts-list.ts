import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { anyText, baseOf } from '../edit/texts.js';
import { OpenEvent } from '../shell/start.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import type { Draft } from './drafts.js';
import { momentOf } from './keep-panel.js';
import type { Keeper } from './keeper.js';
import { openDrafts } from './tabs.js';

/** `<editor-drafts>`: the drafts that this browser keeps. Fires `editor-open`, and `editor-emptied` when the last one is deleted. */
export class EditorDrafts extends LitElement {
  static override styles = [controls, forms];
  static override properties = { keeper: { attribute: false }, elsewhere: { state: true } };
  declare keeper: Keeper;
  /** Ids of the drafts that another tab has open. */
  declare elsewhere: ReadonlySet<string>;

  constructor() {
    super();
    this.elsewhere = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void openDrafts().then((drafts) => (this.elsewhere = drafts));
  }

  protected override render(): unknown {
    const drafts = this.keeper.drafts.list();
    if (!drafts.length) return nothing;
    return html`<section class="card stack" aria-labelledby="drafts">
        <h2 id="drafts" tabindex="-1">Go on where you left off</h2>
        <ul class="plain-list">
          ${drafts.map((draft) => this.#draft(draft))}
        </ul>
      </section>
      <h2 class="next">Or begin with</h2>`;
  }

  #draft({ id, document, saved }: Draft): TemplateResult {
    const base = baseOf(document);
    const title = anyText(document['title'], base, base) || 'A new assessment';
    const isElsewhere = this.elsewhere.has(id) && id !== this.keeper.id;
    return html`<li class="row">
      <span class="grow"
        >${title}<br /><span class="small muted"
          >${momentOf(saved)}${isElsewhere ? ' · open in another tab' : ''}</span
        ></span
      >
      <button
        type="button"
        aria-label="${isElsewhere ? 'Open a copy of' : 'Open'} ${title}"
        @click=${() => this.dispatchEvent(new OpenEvent(document, id))}
      >
        ${isElsewhere ? 'Open a copy' : 'Open'}
      </button>
      <button
        type="button"
        class="plain"
        aria-label="Delete ${title}"
        ?hidden=${isElsewhere}
        @click=${() => void this.#delete(id, title)}
      >
        Delete
      </button>
    </li>`;
  }

  async #delete(id: string, title: string): Promise<void> {
    if (!confirm(`Delete “${title}” with its versions from this browser? It cannot be brought back.`)) return;
    this.keeper.removeDraft(id);
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone, and the focus with it.
    const heading = this.renderRoot.querySelector<HTMLElement>('#drafts');
    if (heading) heading.focus();
    else this.dispatchEvent(new Event('editor-emptied'));
  }
}
