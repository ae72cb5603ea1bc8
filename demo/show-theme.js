/** Shows the style sheet `<link data-theme>` in `<div data-theme>`, ready to copy: the very file that the page uses. */
import { codeBlock } from './code-block.js';

const place = document.querySelector('div[data-theme]');
const response = await fetch(document.querySelector('link[data-theme]').href);
// Where it does not come, the link to the file stays.
if (response.ok) {
  const code = (await response.text()).trimEnd();
  place.replaceChildren(codeBlock({ label: place.dataset.theme, code, language: 'css' }));
}
