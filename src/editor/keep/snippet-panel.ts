import { css, html, type TemplateResult } from 'lit';
import { copyText } from '../../copy-text.js';
import { VERSION } from '../../version.js';
import { idFrom } from '../edit/ids.js';
import { plain } from '../json.js';
import { inlineSnippet, snippetFor, type Snippet } from '../model/snippet.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';

/** The folder with the files, if this page is in it. */
const folder = (): string => new URL('.', location.href).href;

/** `<editor-snippet>`: what to paste into a page, to show the assessment there. */
export class EditorSnippet extends EditorPanel {
  static override properties = {
    ...EditorPanel.properties,
    src: { state: true },
    base: { state: true },
    integrity: { state: true },
  };
  /** Address of the document; empty for one beside the scripts. */
  declare src: string;
  /** Address of the folder with the files. */
  declare base: string;
  /** Hashes of the files, by name, where they could be read. */
  declare integrity: Readonly<Record<string, string>> | undefined;

  static override styles = [
    controls,
    css`
      textarea {
        font-family: var(--mono);
        font-size: 0.8125rem;
        max-block-size: 5.5rem;
      }
      .piece {
        display: grid;
        gap: 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.src = '';
    this.base = folder();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readIntegrity();
  }

  protected override render(): TemplateResult {
    const { store, integrity } = this;
    // Beside the scripts, where the page for frames may read it, too.
    const file = `${this.base.replace(/\/*$/, '/')}${idFrom(plain(store.document['id'])) || 'assessment'}.json`;
    // Hashes are those of the files beside this page, wherever they are served.
    const pieces = snippetFor({ base: this.base, src: this.src || file, version: VERSION, integrity });
    const input = (id: 'src' | 'base', label: string, hint: string, placeholder: string) =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          inputmode="url"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          placeholder=${placeholder}
          aria-describedby="${id}-hint"
          .value=${this[id]}
          @change=${({ target }: Event) => {
            this[id] = (target as HTMLInputElement).value.trim() || (id === 'base' ? folder() : '');
          }}
        />
        <p class="hint" id="${id}-hint">${hint}</p>
      </div>`;
    return html`<div class="stack">
      ${input('src', 'Where the file will be', 'Best beside the scripts. If it will be elsewhere on your website, write its address.', file)}
      ${input('base', 'Folder with the scripts', 'The one that this page is in, or your own.', folder())}
      ${pieces.map((piece, index) => this.#piece(piece, index))}
      <details>
        <summary>Nowhere to upload a file?</summary>
        <div class="stack">
          <p class="hint">Then paste the assessment itself, in place of the second piece.</p>
          ${this.#piece({ label: 'The assessment, with its questions', code: inlineSnippet(store.document) }, 9)}
        </div>
      </details>
    </div>`;
  }

  #piece({ label, code }: Snippet, index: number): TemplateResult {
    const copy = async () => {
      const copied = await copyText(this.renderRoot as ShadowRoot, code);
      this.store.say(copied ? 'Copied.' : 'This browser does not copy. Select the text and copy it.');
    };
    return html`<div class="piece">
      <label class="label" for="piece-${index}">${label}</label>
      <textarea id="piece-${index}" readonly rows="2" dir="ltr" spellcheck="false" .value=${code}></textarea>
      <div class="row">
        <button type="button" aria-label="Copy: ${label}" @click=${() => void copy()}>Copy</button>
      </div>
    </div>`;
  }

  async #readIntegrity(): Promise<void> {
    try {
      const { files } = (await (await fetch('integrity.json')).json()) as { files?: Record<string, string> };
      this.integrity = files;
    } catch {
      // Without hashes the snippet works as well.
      this.integrity = undefined;
    }
  }
}
