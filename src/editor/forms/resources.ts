import { html, type TemplateResult } from 'lit';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { idField, noteField, plainField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { plain, valueAt } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';

/** `<editor-resources>`: what advice can recommend to read. */
export class EditorResources extends EditorPanel {
  static override styles = [controls, forms];

  protected override render(): TemplateResult {
    const { store } = this;
    const options: ListOptions = { store, list: 'resources', name: 'resource', first: 'title', max: 50 };
    return html`<div class="stack">
      <p class="lead">Links that advice can recommend. Say under “Advice” where each belongs.</p>
      <ol class="entries">
        ${Array.from({ length: countOf(options) }, (_, index) => this.#resource(options, index))}
      </ol>
      <div class="row">${addButton(options)}</div>
    </div>`;
  }

  #resource(options: ListOptions, index: number): TemplateResult {
    const { store } = this;
    const at = `resources[${index}]`;
    const of = `Resource ${index + 1}`;
    return html`<li class="card entry" data-entry="resources">
      <header>
        <h3>${of}</h3>
        ${entryTools(options, index)}
      </header>
      ${textField({
        store,
        of,
        path: `${at}.title`,
        label: 'Text of the link',
        names: { list: 'resources', index },
        lang: plain(valueAt(store.document, `${at}.lang`)),
      })}
      ${plainField({
        store,
        of,
        path: `${at}.href`,
        label: 'Web address',
        inputmode: 'url',
        hint: 'Begins with https://, http:// or mailto:. Copy it from your browser.',
      })}
      <details>
        <summary>More<span class="unseen"> about resource ${index + 1}</span></summary>
        <div class="stack">
          <div class="two">
            ${plainField({
              store,
              of,
              path: `${at}.lang`,
              label: 'Language it is in',
              optional: true,
              hint: 'Its code (es is Spanish), where it is not the language of the assessment.',
            })}
            ${idField({ store, of, path: `${at}.id`, list: 'resources', index, label: 'Name for computers' })}
          </div>
          ${noteField({ store, at })}
        </div>
      </details>
    </li>`;
  }
}
