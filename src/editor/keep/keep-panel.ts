import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../save-file.js';
import { idFrom } from '../edit/ids.js';
import { plain, toFile, type DocumentJson } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import type { Keeper } from './keeper.js';
import type { Version } from './drafts.js';
import { KeeperWatch } from './keeper-watch.js';

const when = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment as people write it; what is none is shown as it is. */
export const momentOf = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : when.format(new Date(iso)));

/** `<editor-keep>`: the file, what to paste where, and versions to go back to. */
export class EditorKeep extends EditorPanel {
  static override styles = [controls, forms];
  static override properties = { ...EditorPanel.properties, keeper: { attribute: false }, name: { state: true } };
  declare keeper: Keeper;
  declare name: string;

  constructor() {
    super();
    new KeeperWatch(this);
    this.name = '';
  }

  protected override render(): TemplateResult {
    const { store, keeper } = this;
    const file = `${idFrom(plain(store.document['id'])) || 'assessment'}.json` as const;
    const download = () => {
      saveFile(toFile(store.document), file);
      keeper.downloaded();
      store.say(`${file} is downloaded.`);
    };
    return html`<div class="stack">
      <p class="lead">
        Your assessment is one file. Put it on your website, and name it in the tag. Keep the file: you can open it here
        again.
      </p>
      ${
        store.problems.length
          ? html`<p class="problem">
              There is still something to fix, so the file would not run yet. You can download it and go on later.
            </p>`
          : nothing
      }
      <div class="row"><button type="button" class="primary" @click=${download}>Download ${file}</button></div>
      <h3>Put it on a page</h3>
      <editor-snippet .store=${store}></editor-snippet>
      <h3 id="versions" tabindex="-1">Versions</h3>
      ${this.#versions()}
      <h3 id="here" tabindex="-1">In this browser</h3>
      ${this.#here()}
    </div>`;
  }

  /** Goes to a heading, after the button that was pressed is gone. */
  async #focus(heading: 'versions' | 'here'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${heading}`)?.focus();
  }

  #versions(): TemplateResult {
    const { store, keeper } = this;
    const keep = (event: Event) => {
      event.preventDefault();
      const name = this.name.trim() || 'Without a name';
      this.name = '';
      const kept = keeper.addVersion(name) === 'kept';
      store.say(kept ? `Version “${name}” is kept.` : 'This browser has no room for another version.');
    };
    return html`<p class="hint">A version is a copy to go back to. It stays in this browser.</p>
      <form class="row" @submit=${keep}>
        <div class="field grow">
          <label for="version-name">Name of this version</label>
          <input
            id="version-name"
            maxlength="80"
            placeholder="Before the board meeting"
            autocomplete="off"
            .value=${this.name}
            @input=${({ target }: Event) => {
              this.name = (target as HTMLInputElement).value;
            }}
          />
        </div>
        <button class="low">Keep this version</button>
      </form>
      <ul class="plain-list">
        ${keeper.versions.map((version) => this.#version(version))}
      </ul>`;
  }

  #version({ name, saved, document }: Version): TemplateResult {
    const { store, keeper } = this;
    const place = `#keep:${saved}`;
    const back = () => {
      store.change(`Go back to “${name}”`, (draft) => {
        for (const key of Object.keys(draft)) Reflect.deleteProperty(draft, key);
        Object.assign(draft, structuredClone(document) satisfies DocumentJson);
      });
      store.say(`You are back at “${name}”.`, place);
    };
    return html`<li class="row">
      <span class="grow">${name}<br /><span class="small muted">${momentOf(saved)}</span></span>
      <button type="button" data-path=${place} aria-label="Go back to it: ${name}" @click=${back}>Go back to it</button>
      <button
        type="button"
        class="plain"
        aria-label="Delete version ${name}"
        @click=${() => {
          if (!confirm(`Delete the version “${name}”? It cannot be brought back.`)) return;
          keeper.removeVersion(saved);
          store.say(`Version “${name}” is deleted.`);
          void this.#focus('versions');
        }}
      >
        Delete
      </button>
    </li>`;
  }

  #here(): TemplateResult {
    const { keeper } = this;
    if (!keeper.drafts.possible) return html`<p class="hint">This browser keeps nothing here. Download your work.</p>`;
    if (!keeper.drafts.agreed) {
      return html`<p class="hint">Nothing is kept.</p>
        <div class="row">
          <button
            type="button"
            @click=${() => {
              keeper.agree();
              void this.#focus('here');
            }}
          >
            Keep my work in this browser
          </button>
        </div>`;
    }
    return html`<p class="hint">Drafts and versions are kept in this browser alone, and are sent nowhere.</p>
      <div class="row">
        <button
          type="button"
          @click=${() => {
            if (!confirm('Delete all drafts and versions from this browser? They cannot be brought back.')) return;
            keeper.forget();
            this.store.say('All drafts and versions are deleted from this browser. What is on screen stays.');
            void this.#focus('here');
          }}
        >
          Delete all drafts and versions
        </button>
      </div>`;
  }
}
