import { html, nothing, type TemplateResult } from 'lit';
import { anyText } from '../edit/texts.js';
import { textField } from '../fields/text-field.js';
import { entries, fieldsOf, isObject, plain, stepsOf, valueAt } from '../json.js';
import { EditorPanel } from '../panel.js';
import { controls } from '../styles/controls.js';
import { forms } from '../styles/forms.js';
import { grid } from '../styles/grid.js';
import { adviceFields } from './advice-fields.js';

/** Whether advice can be kept for a level: it stands under its id, which must be part of a path, and of no other level. */
function isSound(levels: readonly ReturnType<typeof fieldsOf>[], at: number): boolean {
  const id = levels[at]?.['id'];
  return typeof id === 'string' && /^[\w-]+$/.test(id) && levels.filter((level) => level['id'] === id).length === 1;
}

/** `<editor-advice>`: what the result says, by area and level, as a grid that shows what is missing. */
export class EditorAdvice extends EditorPanel {
  static override styles = [controls, forms, grid];
  static override properties = { ...EditorPanel.properties, cell: { state: true } };

  /** Path of the advice whose fields show. */
  declare cell: string;

  constructor() {
    super();
    this.cell = '';
  }

  override reveal(path: string): void {
    const found = /^areas\[\d+\]\.insights\.[^.]+/.exec(path);
    if (found) [this.cell] = found;
    else if (stepsOf(path)[0] === 'horizon') this.cell = 'horizon';
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const areas = entries(store.document['areas']);
    const levels = entries(store.document['levels']);
    const name = (entry: ReturnType<typeof fieldsOf>, kind: string, index: number) =>
      anyText(entry['label'], store.lang, store.base) || `${kind} ${index + 1}`;
    return html`<div class="stack">
      <p class="lead">
        What the result says about an area at a level. The lowest levels need it most; what you leave empty is left out.
      </p>
      <div class="scroll" role="region" aria-label="Advice by area and level" tabindex="0">
        <table class="grid">
          <thead>
            <tr>
              <td></td>
              ${levels.map((level, index) => html`<th scope="col">${name(level, 'Level', index)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${areas.map(
              (area, index) =>
                html`<tr>
                  <th scope="row">${name(area, 'Area', index)}</th>
                  ${levels.map(
                    (level, at) =>
                      html`<td>
                        ${
                          isSound(levels, at)
                            ? this.#cell(
                                `areas[${index}].insights.${plain(level['id'])}`,
                                `${name(area, 'Area', index)}, ${name(level, 'Level', at)}`,
                              )
                            : html`<span class="hint">Give this level a name for computers of its own first.</span>`
                        }
                      </td>`,
                  )}
                </tr>`,
            )}
            <tr>
              <th scope="row">All at the top</th>
              <td colspan=${Math.max(1, levels.length)}>${this.#cell('horizon', 'Horizon, for all at the top')}</td>
            </tr>
          </tbody>
        </table>
      </div>
      ${this.cell ? this.#open(areas, levels) : html`<p class="hint">Choose a place in the grid to write what it says.</p>`}
      <h3>What to ask of the board</h3>
      ${textField({
        store,
        path: 'board',
        label: 'Where the area to start with says nothing of its own',
        optional: true,
        rows: 2,
      })}
    </div>`;
  }

  #cell(path: string, label: string): TemplateResult {
    const { store } = this;
    const advice = valueAt(store.document, path);
    const { steps, resources } = fieldsOf(advice);
    const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
    const wrong = store.problems.some((problem) => problem.path.startsWith(path));
    const parts = [
      count(steps) === 1 ? '1 step' : count(steps) ? `${count(steps)} steps` : '',
      count(resources) ? `${count(resources)} to read` : '',
    ].filter(Boolean);
    const said = isObject(advice) ? parts.join(', ') || 'Insight' : 'Nothing yet';
    return html`<button
      type="button"
      class="cell ${isObject(advice) ? 'written' : 'empty'}"
      data-cell=${path}
      aria-label="${label}: ${said}${wrong ? ', with a problem' : ''}"
      aria-pressed=${this.cell === path ? 'true' : 'false'}
      @click=${() => {
        this.cell = path;
      }}
    >
      <span>${said}</span>${wrong ? html`<span class="problem">Needs a look</span>` : nothing}
    </button>`;
  }

  #open(areas: readonly ReturnType<typeof fieldsOf>[], levels: readonly ReturnType<typeof fieldsOf>[]): TemplateResult {
    const { store, cell } = this;
    const [, index, , id] = stepsOf(cell);
    const area = fieldsOf(areas[Number(index)]);
    const level = fieldsOf(levels.find((one) => one['id'] === id));
    const title =
      cell === 'horizon'
        ? 'When all areas are at the top'
        : `${anyText(area['label'], store.lang, store.base) || 'Area'}: ${anyText(level['label'], store.lang, store.base) || String(id)}`;
    return html`<section class="card stack" aria-label=${title}>
      <h3>${title}</h3>
      ${adviceFields(store, cell)}
    </section>`;
  }
}
