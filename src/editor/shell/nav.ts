import { html, nothing, type TemplateResult } from 'lit';
import type { Keeper } from '../keep/keeper.js';
import type { EditorStore } from '../store.js';
import { SECTIONS, sectionOf, type Section } from './sections.js';

/** The list of sections, with how much is to fix in each. */
export const nav = (store: EditorStore, current: Section, choose: (section: Section) => void): TemplateResult =>
  html`<nav aria-label="Sections">
    <ul>
      ${SECTIONS.map(([section, label]) => {
        const wrong = store.problems.filter(({ path }) => path && sectionOf(path) === section).length;
        return html`<li>
          <button type="button" aria-current=${section === current ? 'page' : nothing} @click=${() => choose(section)}>
            ${label}${wrong ? html`<span class="count"><span class="unseen">, to fix: </span>${wrong}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;

/** The panel of a section. */
export function panelOf(section: Section, store: EditorStore, keeper: Keeper): TemplateResult {
  switch (section) {
    case 'about':
      return html`<editor-about .store=${store}></editor-about>`;
    case 'areas':
      return html`<editor-areas .store=${store}></editor-areas>`;
    case 'questions':
      return html`<editor-questions .store=${store}></editor-questions>`;
    case 'levels':
      return html`<editor-levels .store=${store}></editor-levels>`;
    case 'resources':
      return html`<editor-resources .store=${store}></editor-resources>`;
    case 'advice':
      return html`<editor-advice .store=${store}></editor-advice>`;
    case 'wording':
      return html`<editor-wording .store=${store}></editor-wording>`;
    case 'translate':
      return html`<editor-translate .store=${store}></editor-translate>`;
    case 'keep':
      return html`<editor-keep .store=${store} .keeper=${keeper}></editor-keep>`;
  }
}
