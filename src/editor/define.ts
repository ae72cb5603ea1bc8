/** Registers every panel of the editor. */
import { EditorApp } from './app.js';
import { EditorAbout } from './forms/about.js';
import { EditorAdvice } from './forms/advice.js';
import { EditorAreas } from './forms/areas.js';
import { EditorLevels } from './forms/levels.js';
import { EditorQuestions } from './forms/questions.js';
import { EditorResources } from './forms/resources.js';
import { EditorWording } from './forms/wording.js';
import { EditorDrafts } from './keep/drafts-list.js';
import { EditorKeepBar } from './keep/keep-bar.js';
import { EditorKeep } from './keep/keep-panel.js';
import { EditorOutcomes } from './outcomes/outcomes-panel.js';
import { EditorSnippet } from './keep/snippet-panel.js';
import { EditorBar } from './shell/bar.js';
import { EditorPreview } from './shell/preview.js';
import { EditorProblems } from './shell/problems-bar.js';
import { EditorStart } from './shell/start.js';
import { EditorToast } from './shell/toast.js';
import { EditorTranslate } from './translate/translate-panel.js';

export function define(): void {
  for (const [name, panel] of Object.entries({
    'editor-about': EditorAbout,
    'editor-advice': EditorAdvice,
    'editor-areas': EditorAreas,
    'editor-bar': EditorBar,
    'editor-drafts': EditorDrafts,
    'editor-keep': EditorKeep,
    'editor-keep-bar': EditorKeepBar,
    'editor-levels': EditorLevels,
    'editor-outcomes': EditorOutcomes,
    'editor-preview': EditorPreview,
    'editor-problems': EditorProblems,
    'editor-questions': EditorQuestions,
    'editor-resources': EditorResources,
    'editor-snippet': EditorSnippet,
    'editor-start': EditorStart,
    'editor-toast': EditorToast,
    'editor-translate': EditorTranslate,
    'editor-wording': EditorWording,
    // Last, so that what it shows is there.
    'editor-app': EditorApp,
  })) {
    if (!customElements.get(name)) customElements.define(name, panel);
  }
}
