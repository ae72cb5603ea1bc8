import { css, html, nothing, type TemplateResult } from 'lit';
import { LitElement } from 'lit';
import { emptyDocument } from '../edit/blank.js';
import { isObject, type DocumentJson } from '../json.js';
import { readJson, type ReadText } from '../model/json/read.js';
import { controls } from '../styles/controls.js';
import { builtIn, sample, SAMPLES } from './sources.js';

/** A document was chosen. */
export class OpenEvent extends Event {
  readonly document: DocumentJson;
  /** The draft to go on with. */
  readonly draft: string | undefined;

  constructor(document: DocumentJson, draft?: string) {
    super('editor-open');
    this.document = document;
    this.draft = draft;
  }
}

/** `<editor-start>`: what to begin with. Fires `editor-open`. */
export class EditorStart extends LitElement {
  static override properties = { text: { state: true }, read: { state: true }, fault: { state: true } };
  /** What is pasted. */
  declare text: string;
  /** What came of it, or of a file, when it is no clean JSON. */
  declare read: ReadText | undefined;
  declare fault: string;

  static override styles = [
    controls,
    css`
      .choices {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      }
      .choices button {
        display: grid;
        justify-content: start;
        justify-items: start;
        align-content: start;
        gap: 2px;
        padding: 14px 16px;
        text-align: start;
        font-weight: 600;
        border-radius: 12px;
      }
      .choices .small {
        color: var(--muted);
        font-weight: 400;
      }
      textarea {
        font-family: var(--mono);
        font-size: 0.875rem;
        min-block-size: 7rem;
        max-block-size: 16rem;
      }
      pre {
        margin: 4px 0 0;
        overflow-x: auto;
        font-family: var(--mono);
        font-size: 0.8125rem;
      }
      h2 {
        margin-block-start: 8px;
        font-size: 1rem;
      }
      .faults {
        display: grid;
        gap: 12px;
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    this.fault = '';
  }

  protected override render(): TemplateResult {
    const choice = (label: string, about: string, act: () => void) =>
      html`<button type="button" @click=${act}>
        ${label}<span class="unseen">: </span><span class="small">${about}</span>
      </button>`;
    const fetched = (bring: () => Promise<DocumentJson>) => () => void this.#fetch(bring);
    return html`<div class="stack">
      <div class="choices">
        ${choice('The four built-in questions', 'Change their words, or add your own questions.', fetched(builtIn))}
        ${SAMPLES.map(([name, label, about]) =>
          choice(
            label,
            about,
            fetched(() => sample(name)),
          ),
        )}
        ${choice('An empty one', 'One question and four levels, and no words yet.', () => this.#open(emptyDocument()))}
      </div>
      <h2>Or open one that you have</h2>
      <div class="field">
        <label for="file">A file</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json,text/plain"
          @change=${({ target }: Event) => void this.#file(target as HTMLInputElement)}
        />
      </div>
      <div class="field">
        <label for="pasted">Or paste it</label>
        <textarea
          id="pasted"
          rows="4"
          dir="ltr"
          spellcheck="false"
          .value=${this.text}
          @input=${({ target }: Event) => {
            this.text = (target as HTMLTextAreaElement).value;
            this.read = undefined;
          }}
        ></textarea>
        <div class="row"><button type="button" @click=${() => this.#read(this.text)}>Open what is pasted</button></div>
      </div>
      <div role="status">${this.fault ? html`<p class="problem">${this.fault}</p>` : nothing} ${this.#told()}</div>
    </div>`;
  }

  /** What is wrong with a text, and what could be saved of it. */
  #told(): unknown {
    if (!this.read) return nothing;
    const { value, problems, mended } = this.read;
    const usable = isObject(value);
    const saved = mended ? 'It is damaged, and most of it can be saved' : 'It can be opened; look at this first';
    return html`<div class="stack">
      <h2>${usable ? saved : 'This cannot be opened'}</h2>
      <ol class="faults">
        ${problems.map(
          ({ message, hint, line, column, excerpt }) =>
            html`<li>
              Line ${line}, column ${column}: ${message} ${hint}
              <pre>${excerpt.join('\n')}</pre>
            </li>`,
        )}
      </ol>
      ${
        usable
          ? html`<div class="row">
              <button type="button" class="primary" @click=${() => this.#open(value)}>
                ${mended ? 'Open what could be saved' : 'Open it'}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  async #file(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    try {
      this.#read(new Uint8Array(await file.arrayBuffer()));
    } catch {
      this.read = undefined;
      this.fault = `“${file.name}” could not be read. See whether it is still there and open to you, and choose it again.`;
    }
    // The same file can be chosen again.
    input.value = '';
  }

  #read(input: string | Uint8Array): void {
    this.fault = '';
    const read = readJson(input);
    if (isObject(read.value) && !read.problems.length) this.#open(read.value);
    else if (read.value !== undefined && !isObject(read.value)) {
      this.read = undefined;
      this.fault = 'This is JSON, but no assessment: it must begin with { and end with }.';
    } else this.read = read;
  }

  async #fetch(bring: () => Promise<DocumentJson>): Promise<void> {
    this.fault = '';
    try {
      this.#open(await bring());
    } catch {
      this.fault = 'This sample could not be loaded. Check your connection, or start from an empty one.';
    }
  }

  #open(document: DocumentJson): void {
    this.text = '';
    this.read = undefined;
    this.fault = '';
    this.dispatchEvent(new OpenEvent(document));
  }
}
