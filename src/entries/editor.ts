/** The script of `editor.html`. */
import { EditorApp } from '../editor/app.js';
import { EditorStore } from '../editor/store.js';
import { PAGE } from '../editor/styles/page.js';

const styles = new CSSStyleSheet();
styles.replaceSync(PAGE);
document.adoptedStyleSheets.push(styles);

customElements.define('editor-app', EditorApp);
const app = new EditorApp();
app.store = new EditorStore();
document.querySelector('main')?.replaceChildren(app);
