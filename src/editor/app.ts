import { css, html, type TemplateResult } from 'lit';
import { EditorPanel } from './panel.js';
import { controls } from './styles/controls.js';

/** `<editor-app>`: the whole editor. */
export class EditorApp extends EditorPanel {
  static override styles = [controls, css``];

  protected override render(): TemplateResult {
    return html`<h1>Assessment editor</h1>`;
  }
}
