import { html, type TemplateResult } from 'lit';
import { blank } from '../edit/blank.js';
import { duplicate, insert, move, remove } from '../edit/lists.js';
import { entries, fieldsOf, isObject, plain, valueAt, type Json } from '../json.js';
import type { EditorStore } from '../store.js';
import { drag } from './drag.js';
import { ICONS } from './icons.js';

/** The entries of one list, and what one of them is called: “question”. */
export interface ListOptions {
  readonly store: EditorStore;
  /** Path of the list. */
  readonly list: string;
  readonly name: string;
  /** The field of an entry that gets the focus; empty where the entry itself is the field. */
  readonly first: string;
  readonly max: number;
  readonly min?: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const at = ({ list, first }: ListOptions, index: number): string => `${list}[${index}]${first && `.${first}`}`;

/** How many entries a list has. */
export const countOf = ({ store, list }: Pick<ListOptions, 'store' | 'list'>): number => {
  const value = valueAt(store.document, list);
  return Array.isArray(value) ? value.length : 0;
};

/** Adds an entry at the end, and goes there. */
export function add(options: ListOptions, entry?: Json): void {
  const { store, list, name } = options;
  const index = countOf(options);
  const added = entry ?? blank(store.document, list);
  store.change(`Add ${name}`, (draft) => insert(draft, list, added));
  if (isObject(added)) store.fresh.add(store.document, list, index);
  store.goTo(at(options, index));
  store.say(`${capital(name)} ${index + 1} added.`);
}

function moveTo(options: ListOptions, from: number, to: number, tool: string): void {
  const { store, list, name } = options;
  const count = countOf(options);
  if (to < 0 || to >= count) return;
  store.change(`Move ${name}`, (draft) => move(draft, list, from, to));
  store.goTo(`${list}[${to}]#${tool}`);
  store.say(`${capital(name)} moved to place ${to + 1} of ${count}.`);
}

function copy(options: ListOptions, index: number): void {
  const { store, list, name } = options;
  store.change(`Duplicate ${name}`, (draft) => duplicate(draft, list, index));
  store.fresh.add(store.document, list, index + 1);
  store.goTo(at(options, index + 1));
  store.say(`${capital(name)} ${index + 1} duplicated.`);
}

function takeOut(options: ListOptions, index: number): void {
  const { store, list, name } = options;
  let others = 0;
  const id = plain(fieldsOf(valueAt(store.document, `${list}[${index}]`))['id']);
  const advised =
    list === 'levels'
      ? entries(store.document['areas']).filter(({ insights }) => Object.hasOwn(fieldsOf(insights), id)).length
      : 0;
  store.change(`Delete ${name}`, (draft) => {
    others = remove(draft, list, index);
  });
  const left = countOf(options);
  store.goTo(left ? `${list}[${Math.min(index, left - 1)}]#remove` : `${list}#add`);
  const kind =
    list === 'areas'
      ? 'Its questions count for another area now.'
      : advised
        ? `Its advice in ${advised === 1 ? '1 area' : `${advised} areas`} was deleted, too.`
        : 'What named it was taken out, too.';
  store.say(`${capital(name)} ${index + 1} deleted.${others ? ` ${kind}` : ''}`, `${list}[${index}]#remove`);
}

/** Grip and buttons of one entry: move, duplicate, delete. */
export function entryTools(options: ListOptions, index: number): TemplateResult {
  const { list, name, max, min = 0 } = options;
  const count = countOf(options);
  const which = `${name} ${index + 1}`;
  const button = (tool: 'up' | 'down' | 'copy' | 'remove', label: string, off: boolean, act: () => void) =>
    html`<button
      type="button"
      class="icon"
      data-path="${list}[${index}]#${tool}"
      aria-label="${label} ${which}"
      title=${label}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => {
        if (!off) act();
      }}
    >
      ${ICONS[tool]}
    </button>`;
  const grasp = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    const root = grip.getRootNode() as ShadowRoot;
    const items = [...root.querySelectorAll<HTMLElement>('[data-entry]')].filter(
      (item) => item.dataset['entry'] === list,
    );
    drag(event, grip, items, (to) => moveTo(options, index, to, 'up'));
  };
  return html`<div class="tools">
    <span class="grip" title="Drag to move" @pointerdown=${grasp}>${ICONS.grip}</span>
    ${button('up', 'Move up', index === 0, () => moveTo(options, index, index - 1, 'up'))}
    ${button('down', 'Move down', index === count - 1, () => moveTo(options, index, index + 1, 'down'))}
    ${button('copy', 'Duplicate', count >= max, () => copy(options, index))}
    ${button('remove', 'Delete', count <= min, () => takeOut(options, index))}
  </div>`;
}

/** The button that adds an entry. */
export function addButton(options: ListOptions, label = `Add ${options.name}`, entry?: Json): TemplateResult {
  const full = countOf(options) >= options.max;
  return html`<button
    type="button"
    data-path="${options.list}#add"
    aria-disabled=${full ? 'true' : 'false'}
    title=${full ? `No more than ${options.max}` : label}
    @click=${() => {
      if (!full) add(options, entry);
    }}
  >
    ${ICONS.add} ${label}
  </button>`;
}
