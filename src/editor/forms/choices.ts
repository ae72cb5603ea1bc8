import { html, nothing, type TemplateResult } from 'lit';
import { evenWeights } from '../edit/blank.js';
import { anyText } from '../edit/texts.js';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { problemsUnder } from '../fields/field.js';
import { checkField, idField, noteField, numberField, selectField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { entries, plain, putAt, valueAt } from '../json.js';
import type { EditorStore } from '../store.js';

/** The choices of a question, in the order shown, each with its weight. */
export function choicesFields(store: EditorStore, question: number): TemplateResult {
  const at = `questions[${question}]`;
  const list = `${at}.choices`;
  const multiple = valueAt(store.document, `${at}.type`) === 'multiple';
  const options: ListOptions = { store, list, name: 'choice', first: 'label', min: 2, max: 30 };
  const count = countOf(options);
  const spread = () => {
    store.change('Space weights evenly', (draft) => {
      for (const [index, weight] of evenWeights(count).entries()) putAt(draft, `${list}[${index}].weight`, weight);
    });
    store.say('Weights now rise evenly from 0 to 1.', `${list}[0].weight`);
  };
  return html`<section class="stack tight" aria-label="Choices of question ${question + 1}">
    <h4>Choices</h4>
    <p class="hint">
      ${
        multiple
          ? 'The more of the weight is checked, the better: 1 for each suits most questions.'
          : 'The weight says how far along a choice is: 0 is furthest from the goal, 1 is there. Visitors do not see it.'
      }
    </p>
    ${problemsUnder(store, list)}
    <ol class="entries tight">
      ${Array.from({ length: count }, (_, index) => choice(options, index, multiple))}
    </ol>
    <div class="row">
      ${addButton(options)}
      ${multiple ? nothing : html`<button type="button" class="plain" @click=${spread}>Space weights evenly</button>`}
    </div>
  </section>`;
}

function choice(options: ListOptions, index: number, multiple: boolean): TemplateResult {
  const { store, list } = options;
  const at = `${list}[${index}]`;
  const of = `Choice ${index + 1}`;
  const levels = entries(store.document['levels']).map(
    ({ id, label }) => [plain(id), `at “${anyText(label, store.lang, store.base) || plain(id)}”`] as const,
  );
  return html`<li class="entry choice" data-entry=${list}>
    <div class="line">
      ${textField({ store, path: `${at}.label`, label: `Choice ${index + 1}`, names: { list, index }, rows: 2 })}
      ${numberField({ store, of, path: `${at}.weight`, label: 'Weight' })}
    </div>
    ${entryTools(options, index)}
    <details>
      <summary class="small">More<span class="unseen"> about choice ${index + 1}</span></summary>
      <div class="stack">
        ${textField({
          store,
          of,
          path: `${at}.description`,
          label: 'Line under it',
          optional: true,
        })}
        <div class="two">
          ${selectField({
            store,
            of,
            path: `${at}.cap`,
            label: 'Holds its area',
            optional: true,
            choices: [['', 'Not at all'], ...levels],
            hint: 'While it is chosen, the area counts at most as this level.',
          })}
          ${idField({ store, of, path: `${at}.id`, list, index, label: 'Name for computers' })}
        </div>
        ${
          multiple || valueAt(store.document, `${at}.exclusive`) !== undefined
            ? checkField({
                store,
                of,
                path: `${at}.exclusive`,
                label: 'Stands alone, as “none of these” must',
                hint: 'It unchecks the others, and counts its own weight alone.',
              })
            : nothing
        }
        ${noteField({ store, at })}
      </div>
    </details>
  </li>`;
}
