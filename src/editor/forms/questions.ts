import { html, nothing, type TemplateResult } from 'lit';
import { anyText } from '../edit/texts.js';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { ICONS } from '../fields/icons.js';
import { entries, fieldsOf, plain, stepsOf } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import { questionFields } from './question.js';

/** `<editor-questions>`: all questions in the order asked, one of them open. */
export class EditorQuestions extends EditorPanel {
  static override styles = [controls, forms];
  static override properties = { ...EditorPanel.properties, open: { state: true } };

  /** Index of the question whose fields show; -1 for none. */
  declare open: number;

  constructor() {
    super();
    this.open = 0;
  }

  override reveal(path: string): void {
    const [, index] = stepsOf(path);
    // Its tools are there when it is closed, too.
    if (typeof index === 'number' && !path.includes('#')) this.open = index;
    else if (typeof index === 'number' && this.open !== -1) this.open = index;
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const options: ListOptions = { store, list: 'questions', name: 'question', first: 'text', min: 1, max: 50 };
    return html`<div class="stack">
      <p class="lead">Ask what people can see and name. They are asked in this order.</p>
      <ol class="entries">
        ${Array.from({ length: countOf(options) }, (_, index) => this.#question(options, index))}
      </ol>
      <div class="row">${addButton(options)}</div>
    </div>`;
  }

  #question(options: ListOptions, index: number): TemplateResult {
    const { store } = this;
    const question = entries(store.document['questions'])[index]!;
    const area = entries(store.document['areas']).find(({ id }) => id === question['area']);
    const isOpen = this.open === index;
    const wrong = store.problems.filter(({ path }) => path.startsWith(`questions[${index}]`)).length;
    const text = anyText(question['text'], store.lang, store.base);
    return html`<li class="card entry ${isOpen ? 'open' : ''}" data-entry="questions">
      <header>
        <h3>
          <button
            type="button"
            class="plain title"
            data-path="questions[${index}]"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => {
              this.open = isOpen ? -1 : index;
            }}
          >
            <span class="place">${index + 1}<span class="unseen">. </span></span>
            <span class="words">
              <span class="text ${text ? '' : 'muted'}">${text || 'A new question'}</span
              ><span class="unseen"> · </span>
              <span class="small muted">
                ${plain(anyText(fieldsOf(area)['label'], store.lang, store.base)) || 'No area'} ·
                ${question['type'] === 'multiple' ? 'check any' : 'pick one'}${
                  wrong
                    ? html` · <span class="problem">${wrong === 1 ? '1 problem' : `${wrong} problems`}</span>`
                    : nothing
                }
              </span>
            </span>
            <span class="turn">${ICONS.open}</span>
          </button>
        </h3>
        ${entryTools(options, index)}
      </header>
      ${isOpen ? questionFields(store, index) : nothing}
    </li>`;
  }
}
