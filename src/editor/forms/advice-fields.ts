import { html, nothing, type TemplateResult } from 'lit';
import { anyText } from '../edit/texts.js';
import { addButton, countOf, entryTools, type ListOptions } from '../fields/entry-tools.js';
import { noteField } from '../fields/plain-fields.js';
import { textField } from '../fields/text-field.js';
import { entries, isObject, plain, putAt, valueAt } from '../json.js';
import type { EditorStore } from '../store.js';

/** An insight, first steps and what to read: what the result says about an area at a level, or about the horizon. */
export function adviceFields(store: EditorStore, at: string): TemplateResult {
  if (!isObject(valueAt(store.document, at))) {
    const write = () => {
      store.change('Write advice', (draft) => putAt(draft, at, { insight: '' }));
      store.goTo(`${at}.insight`);
    };
    return html`<div class="stack tight">
      <p class="hint">Nothing is said here yet. The result then leaves it out.</p>
      <div class="row"><button type="button" data-path=${at} @click=${write}>Write advice</button></div>
    </div>`;
  }
  const steps: ListOptions = { store, list: `${at}.steps`, name: 'step', first: '', max: 10 };
  const takeOut = () => {
    store.change('Delete advice', (draft) => {
      const parent = at.replace(/\.[^.]*$/, '');
      putAt(draft, at, undefined);
      const left = valueAt(draft, parent);
      if (/\.insights$/.test(parent) && isObject(left) && !Object.keys(left).length) putAt(draft, parent, undefined);
    });
    store.goTo(at);
    store.say('Advice deleted.', `${at}.insight`);
  };
  return html`<div class="stack">
    ${textField({
      store,
      path: `${at}.insight`,
      label: 'Insight',
      hint: 'What to think of it, in a sentence or two.',
      rows: 3,
    })}
    <section class="stack tight" aria-label="First steps">
      <h4>First steps</h4>
      <ol class="entries tight">
        ${Array.from(
          { length: countOf(steps) },
          (_, index) =>
            html`<li class="entry choice" data-entry=${steps.list}>
              ${textField({ store, path: `${steps.list}[${index}]`, label: `Step ${index + 1}`, rows: 2 })}
              ${entryTools(steps, index)}
            </li>`,
        )}
      </ol>
      <div class="row">${addButton(steps, 'Add step', '')}</div>
    </section>
    ${reading(store, at)} ${noteField({ store, at })}
    <div class="row"><button type="button" class="plain" @click=${takeOut}>Delete this advice</button></div>
  </div>`;
}

/** Which resources the advice recommends. */
function reading(store: EditorStore, at: string): TemplateResult {
  const path = `${at}.resources`;
  const value = valueAt(store.document, path);
  const chosen = Array.isArray(value) ? value.map(plain) : [];
  const known = entries(store.document['resources']).map(
    ({ id, title }) => [plain(id), anyText(title, store.lang, store.base) || plain(id)] as const,
  );
  // What is named and not there can be taken out here.
  const lost = chosen.filter((id) => !known.some(([one]) => one === id)).map((id) => [id, `${id} (deleted)`] as const);
  const toggle = (id: string, checked: boolean) =>
    store.change(checked ? 'Recommend a resource' : 'Take out a resource', (draft) => {
      const next = checked ? [...chosen, id] : chosen.filter((one) => one !== id);
      putAt(draft, path, next.length ? next : undefined);
    });
  return html`<fieldset class="stack tight" data-path=${path} tabindex="-1">
    <legend class="label">What to read</legend>
    ${[...known, ...lost].map(
      ([id, title]) =>
        html`<div class="check">
          <input
            type="checkbox"
            id="read-${at}-${id}"
            .checked=${chosen.includes(id)}
            @change=${({ target }: Event) => toggle(id, (target as HTMLInputElement).checked)}
          />
          <label for="read-${at}-${id}">${title}</label>
        </div>`,
    )}
    ${known.length ? nothing : html`<p class="hint">Add resources under “Resources” first.</p>`}
  </fieldset>`;
}
