import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../core/language.js';
import { problemsAt, wordsOf } from '../problems.js';
import type { EditorStore } from '../store.js';

/** What every field is made of. */
export interface FieldOptions {
  readonly store: EditorStore;
  /** Where its value stands in the document. */
  readonly path: string;
  readonly label: string;
  /** The language of the label, where it is not that of the editor. */
  readonly labelLang?: string | undefined;
  /** A line under it: what it is for. */
  readonly hint?: string | undefined;
  /** Says “optional” behind the label; an empty one is taken out of the document. */
  readonly optional?: boolean;
  /** For screen readers alone, in front of the label: which choice or step it belongs to. */
  readonly of?: string;
}

/** Ids may hold anything but spaces. */
export const idAt = (path: string): string => `at-${path}`;

/** The parts of a field, for its own control: ids, what it is described by, whether something is wrong. */
export function partsOf({ store, path, hint }: FieldOptions): {
  readonly id: string;
  readonly described: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
} {
  const wrong = problemsAt(store.problems, path).length > 0;
  const ids = [hint && `${idAt(path)}-hint`, wrong && `${idAt(path)}-problem`].filter(Boolean).join(' ');
  return { id: idAt(path), described: ids || nothing, invalid: wrong ? 'true' : nothing };
}

/** A control with its label, its hint, and what is wrong with it. */
export function field(options: FieldOptions, control: unknown): TemplateResult {
  const { store, path, label, labelLang, optional, of } = options;
  const said = labelLang ? html`<span lang=${labelLang} dir=${directionOf(labelLang)}>${label}</span>` : label;
  return html`<div class="field">
    <label for=${idAt(path)}
      >${of ? html`<span class="unseen">${of}, </span>` : nothing}${said}${
        optional ? html` <span class="optional">(optional)</span>` : nothing
      }</label
    >
    ${control} ${under(options)} ${problemsUnder(store, path)}
  </div>`;
}

const under = ({ hint, path }: FieldOptions): unknown =>
  hint ? html`<p class="hint" id="${idAt(path)}-hint">${hint}</p>` : nothing;

/** What is wrong with the value at a path. */
export function problemsUnder(store: EditorStore, path: string): unknown {
  const wrong = problemsAt(store.problems, path);
  if (!wrong.length) return nothing;
  return html`<p class="problem" id="${idAt(path)}-problem">${[...new Set(wrong.map(wordsOf))].join(' ')}</p>`;
}
