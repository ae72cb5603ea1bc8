import { html, nothing, type TemplateResult } from 'lit';
import { anyText, newText } from '../edit/texts.js';
import { checkField, idField, noteField, selectField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { entries, isObject, plain, putAt, valueAt } from '../json.js';
import type { EditorStore } from '../store.js';
import { choicesFields } from './choices.js';

/** Makes a question another kind, and takes along what only that kind has. */
function setType(store: EditorStore, at: string, type: string): void {
  store.change('Change kind of question', (draft) => {
    putAt(draft, `${at}.type`, type);
    if (type === 'multiple') return;
    putAt(draft, `${at}.conditions`, undefined);
    for (const [index] of entries(valueAt(draft, `${at}.choices`)).entries()) {
      putAt(draft, `${at}.choices[${index}].exclusive`, undefined);
    }
  });
}

/** Everything of one question. */
export function questionFields(store: EditorStore, index: number): TemplateResult {
  const at = `questions[${index}]`;
  const of = `Question ${index + 1}`;
  const question = valueAt(store.document, at);
  const multiple = isObject(question) && question['type'] === 'multiple';
  const offersUnsure = !isObject(question) || question['unsure'] !== false;
  const areas = entries(store.document['areas']).map(
    ({ id, label }) => [plain(id), anyText(label, store.lang, store.base) || plain(id)] as const,
  );
  return html`<div class="stack">
    ${textField({ store, of, path: `${at}.text`, label: 'Question', rows: 2, names: { list: 'questions', index } })}
    ${textField({ store, of, path: `${at}.hint`, label: 'Hint', optional: true, hint: 'One line under the question.' })}
    <div class="two">
      ${selectField({ store, of, path: `${at}.area`, label: 'Counts for the area', choices: areas })}
      ${selectField({
        store,
        of,
        path: `${at}.type`,
        label: 'Visitors',
        choices: [
          ['single', 'pick one answer'],
          ['multiple', 'check any that apply'],
        ],
        onChoose: (type) => setType(store, at, type),
      })}
    </div>
    ${choicesFields(store, index)} ${multiple ? conditions(store, at, of) : nothing}
    <details>
      <summary>“Not sure,” and more<span class="unseen"> about question ${index + 1}</span></summary>
      <div class="stack">
        ${checkField({
          store,
          of,
          path: `${at}.unsure`,
          label: 'Offer “I am not sure”',
          byDefault: true,
          hint: 'It counts neither for nor against.',
        })}
        ${
          offersUnsure || valueAt(store.document, `${at}.ask`) !== undefined
            ? textField({
                store,
                of,
                path: `${at}.ask`,
                label: 'What to find out',
                optional: true,
                hint: 'For those who were not sure: what to ask, and whom.',
                rows: 2,
              })
            : nothing
        }
        ${idField({
          store,
          of,
          path: `${at}.id`,
          list: 'questions',
          index,
          label: 'Name for computers',
          hint: 'Kept answers and analytics know the question by it. Do not change it once people have answered.',
        })}
        ${noteField({ store, at })}
      </div>
    </details>
  </div>`;
}

/** The two lists that the result shows of what was checked and what was not. */
function conditions(store: EditorStore, at: string, of: string): TemplateResult {
  const path = `${at}.conditions`;
  const given = isObject(valueAt(store.document, path));
  const toggle = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    const inEnglish = /^en\b/i.test(store.base);
    store.change(checked ? 'List the choices in the result' : 'Take the lists out of the result', (draft) => {
      const word = (text: string) => newText(draft, inEnglish ? text : '');
      putAt(draft, path, checked ? { title: '', aligned: word('In place'), next: word('Next') } : undefined);
    });
  };
  return html`<div class="stack">
    <div class="check">
      <input type="checkbox" id="lists-${at}" data-path=${path} .checked=${given} @change=${toggle} />
      <label for="lists-${at}">List in the result what was checked and what was not</label>
    </div>
    ${
      given
        ? html`<div class="two inset">
            ${textField({ store, of, path: `${path}.title`, label: 'Heading of both lists' })}
            ${textField({ store, of, path: `${path}.aligned`, label: 'Heading of the checked ones' })}
            ${textField({ store, of, path: `${path}.next`, label: 'Heading of the others' })}
          </div>`
        : nothing
    }
  </div>`;
}
