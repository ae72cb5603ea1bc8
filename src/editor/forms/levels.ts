import { html, type TemplateResult } from 'lit';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { idField, noteField, numberField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import { scale, scaleStyles, share } from './scale.js';

/** `<editor-levels>`: the steps of the scale, and where each begins. */
export class EditorLevels extends EditorPanel {
  static override styles = [controls, forms, scaleStyles];

  protected override render(): TemplateResult {
    const { store } = this;
    const options: ListOptions = { store, list: 'levels', name: 'level', first: 'label', min: 2, max: 10 };
    return html`<div class="stack">
      <p class="lead">
        Lowest first; the first begins at 0. The same levels serve every area and the whole. Move a handle to say where
        a level begins.
      </p>
      ${scale(store)}
      <ol class="entries">
        ${Array.from({ length: countOf(options) }, (_, index) => this.#level(options, index))}
      </ol>
      <div class="row">${addButton(options)}</div>
    </div>`;
  }

  protected override updated(): void {
    share(this.renderRoot);
  }

  #level(options: ListOptions, index: number): TemplateResult {
    const { store } = this;
    const at = `levels[${index}]`;
    const of = `Level ${index + 1}`;
    return html`<li class="card entry" data-entry="levels">
      <header>
        <h3>${of}</h3>
        ${entryTools(options, index)}
      </header>
      <div class="line">
        ${textField({ store, of, path: `${at}.label`, label: 'Name', names: { list: 'levels', index } })}
        ${numberField({ store, of, path: `${at}.from`, label: 'Begins at (percent)' })}
      </div>
      ${textField({
        store,
        of,
        path: `${at}.meaning`,
        label: 'What being here means',
        optional: true,
        hint: 'Two sentences, for the result as a whole.',
        rows: 2,
      })}
      <details>
        <summary>More<span class="unseen"> about level ${index + 1}</span></summary>
        <div class="stack">
          ${idField({
            store,
            of,
            path: `${at}.id`,
            list: 'levels',
            index,
            label: 'Name for computers',
            hint: 'Advice and limits follow when you change it.',
          })}
          ${noteField({ store, at })}
        </div>
      </details>
    </li>`;
  }
}
