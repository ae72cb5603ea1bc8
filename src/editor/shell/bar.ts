import { css, html, nothing, type TemplateResult } from 'lit';
import { anyText } from '../edit/texts.js';
import { ICONS } from '../fields/icons.js';
import { languageName } from '../languages.js';
import type { Keeper } from '../keep/keeper.js';
import { KeeperWatch } from '../keep/keeper-watch.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';

/** `<editor-bar>`: what is edited, in which language, and undo and redo. Fires `editor-new` to begin with another document. */
export class EditorBar extends EditorPanel {
  static override properties = { ...EditorPanel.properties, keeper: { attribute: false } };
  declare keeper: Keeper;

  static override styles = [
    controls,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 4px 12px;
        min-block-size: 56px;
        padding: 6px 16px;
        background: var(--surface);
        border-block-end: 1px solid var(--line);
      }
      h1 {
        margin: 0;
        flex: 1;
        min-inline-size: 0;
        font-size: 1rem;
        font-weight: 600;
        line-height: 1.3;
        overflow: hidden;
        /* A title from right to left stands here, too, and is cut at its end. */
        text-align: left;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      select {
        inline-size: auto !important;
        max-inline-size: 10rem;
        min-block-size: 36px !important;
        padding-block: 4px !important;
      }
      .words {
        display: inline;
      }
      @media (max-width: 40rem) {
        header {
          padding-inline: 8px;
          gap: 4px;
        }
        .words {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    new KeeperWatch(this);
  }

  protected override render(): TemplateResult {
    const { store, keeper } = this;
    const title = anyText(store.document['title'], store.lang, store.base);
    const step = (icon: 'undo' | 'redo', label: string, what: string | undefined, keys: string) => {
      const said = what ? `${label}: ${what}` : label;
      return html`<button
        type="button"
        class="icon"
        aria-label=${said}
        title="${said} (${keys})"
        aria-keyshortcuts=${keys}
        aria-disabled=${what ? 'false' : 'true'}
        @click=${() => {
          if (icon === 'undo') store.undo();
          else store.redo();
        }}
      >
        ${ICONS[icon]}
      </button>`;
    };
    return html`<header>
      <h1 dir="auto"><span class="unseen" dir="ltr">Assessment editor: </span>${title || 'A new assessment'}</h1>
      ${keeper.state === 'kept' ? html`<span class="hint words">Kept in this browser</span>` : nothing}
      ${
        store.languages.length > 1
          ? html`<select
              aria-label="Language you are writing"
              @change=${({ target }: Event) => {
                store.lang = (target as HTMLSelectElement).value;
              }}
            >
              ${store.languages.map(
                (lang) => html`<option value=${lang} .selected=${lang === store.lang}>${languageName(lang)}</option>`,
              )}
            </select>`
          : nothing
      }
      ${step('undo', 'Undo', store.undoLabel, 'Control+Z')} ${step('redo', 'Redo', store.redoLabel, 'Control+Shift+Z')}
      <button type="button" @click=${() => this.dispatchEvent(new Event('editor-new'))}>
        <span>Open<span class="words"> another</span></span>
      </button>
    </header>`;
  }
}
