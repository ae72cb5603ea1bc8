import { html, type TemplateResult } from 'lit';
import { noteField, plainField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import { languageFields } from './languages.js';

/** `<editor-about>`: what the assessment is called, says at its start and under its result, and its languages. */
export class EditorAbout extends EditorPanel {
  static override styles = [controls, forms];

  protected override render(): TemplateResult {
    const { store } = this;
    return html`<div class="stack">
      ${textField({ store, path: 'title', label: 'Title', hint: 'The heading above the questions.', rows: 2 })}
      ${textField({
        store,
        path: 'intro',
        label: 'Introduction',
        optional: true,
        hint: 'Up to two lines under the title: how long it takes, and whom to think of.',
        rows: 2,
      })}
      ${textField({
        store,
        path: 'resultLabel',
        label: 'Line above the level',
        optional: true,
        hint: 'The small line over the result. Without it: “Your result.”',
      })}
      ${textField({
        store,
        path: 'note',
        label: 'Note under the result',
        optional: true,
        hint: 'What the result is, and what it is not.',
        rows: 2,
      })}
      <h3>Languages</h3>
      ${languageFields(store)}
      <h3>For computers</h3>
      <div class="two">
        ${plainField({
          store,
          path: 'id',
          label: 'Name for computers',
          hint: 'Analytics know the assessment by it. Lower-case letters, digits and hyphens.',
        })}
        ${plainField({
          store,
          path: 'version',
          label: 'Version',
          hint: 'Change it when new results cannot be compared with old ones.',
        })}
      </div>
      ${noteField({ store, at: '' })}
    </div>`;
  }
}
