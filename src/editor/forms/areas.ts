import { html, type TemplateResult } from 'lit';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { idField, noteField, numberField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';

/** `<editor-areas>`: the parts of the picture that the result draws. */
export class EditorAreas extends EditorPanel {
  static override styles = [controls, forms];

  protected override render(): TemplateResult {
    const { store } = this;
    const options: ListOptions = { store, list: 'areas', name: 'area', first: 'label', min: 1, max: 10 };
    return html`<div class="stack">
      <p class="lead">
        An area is one bar in the result. Every question counts for one. With a single area the result leaves the bars
        out.
      </p>
      <ol class="entries">
        ${Array.from({ length: countOf(options) }, (_, index) => this.#area(options, index))}
      </ol>
      <div class="row">${addButton(options)}</div>
    </div>`;
  }

  #area(options: ListOptions, index: number): TemplateResult {
    const { store } = this;
    const at = `areas[${index}]`;
    const of = `Area ${index + 1}`;
    return html`<li class="card entry" data-entry="areas">
      <header>
        <h3>${of}</h3>
        ${entryTools(options, index)}
      </header>
      ${textField({ store, of, path: `${at}.label`, label: 'Name', names: { list: 'areas', index } })}
      ${textField({
        store,
        of,
        path: `${at}.board`,
        label: 'What to ask of the board',
        optional: true,
        hint: 'On paper and in copied text, when this is the area to start with.',
        rows: 2,
      })}
      <details>
        <summary>More<span class="unseen"> about area ${index + 1}</span></summary>
        <div class="stack">
          <div class="two">
            ${numberField({
              store,
              of,
              path: `${at}.weight`,
              label: 'Share in the whole',
              optional: true,
              placeholder: '1',
              hint: '2 makes it count twice as much as the others.',
            })}
            ${idField({
              store,
              of,
              path: `${at}.id`,
              list: 'areas',
              index,
              label: 'Name for computers',
              hint: 'Questions follow when you change it.',
            })}
          </div>
          ${noteField({ store, at })}
        </div>
      </details>
    </li>`;
  }
}
