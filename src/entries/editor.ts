/** The script of `editor.html`. */
import { EditorApp } from '../editor/app.js';
import { define } from '../editor/define.js';
import { Drafts } from '../editor/keep/drafts.js';
import { Keeper } from '../editor/keep/keeper.js';
import { EditorStore } from '../editor/store.js';
import { PAGE } from '../editor/styles/page.js';

const styles = new CSSStyleSheet();
styles.replaceSync(PAGE);
document.adoptedStyleSheets.push(styles);

define();
const app = new EditorApp();
app.store = new EditorStore();
app.keeper = new Keeper(app.store, Drafts.here());
document.querySelector('main')?.replaceChildren(app);
