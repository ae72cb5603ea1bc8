/** Shows what to paste in every `<div data-snippet="host" data-options="lang=es">`, with the address of this very demo. */
import { codeBlock } from './code-block.js';
import { builtFiles } from './built-files.js';
import { snippet } from './snippets.js';

const { base, integrity, version } = await builtFiles();

for (const place of document.querySelectorAll('[data-snippet]')) {
  const { snippet: host, options } = place.dataset;
  const pieces = snippet({ host, base, integrity, version, options: Object.fromEntries(new URLSearchParams(options)) });
  place.replaceChildren(...pieces.map(codeBlock));
}
