/** The template for translators (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html), out of the sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Calls whose first argument is to be translated, in PHP and in scripts, with the comment for translators before them. */
const CALL =
  /(?:\/\* translators: (.+?) \*\/\s*[^\n]*?)?\b(?:esc_html_e|esc_attr_e|esc_html__|esc_attr__|__|_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'readiness-assessment'/g;

/** What WordPress translates of a header by itself. */
const HEADER = /^ \* (Plugin Name|Description): +(.+)$/gm;

const quote = (text) => JSON.stringify(text);

/**
 * All texts of the plugin that are for translating, each once, with the places where it stands.
 *
 * @param folder of the plugin
 */
export function template(folder) {
  const texts = new Map();
  const add = (text, place, comment, context) => {
    const key = `${context ?? ''}\n${text}`;
    const known = texts.get(key) ?? { text, places: [], comment, context };
    texts.set(key, { ...known, places: [...known.places, place], comment: known.comment ?? comment });
  };
  const paths = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const path of paths.filter((path) => /\.(php|js)$/.test(path) && !path.startsWith('widget'))) {
    const source = readFileSync(join(folder, path), 'utf8');
    for (const [, comment, text] of source.matchAll(CALL)) add(text.replace(/\\(.)/g, '$1'), path, comment);
    if (!path.includes('/')) for (const [, , text] of source.matchAll(HEADER)) add(text, path);
  }
  const block = JSON.parse(readFileSync(join(folder, 'blocks/assessment/block.json'), 'utf8'));
  for (const name of ['title', 'description', 'keywords']) {
    // WordPress looks for them under these contexts.
    const context = `block ${name.replace(/s$/, '')}`;
    for (const text of [block[name]].flat()) add(text, 'blocks/assessment/block.json', undefined, context);
  }
  const entries = [...texts.values()].map(({ text, places, comment, context }) =>
    [
      ...(comment ? [`#. translators: ${comment}`] : []),
      `#: ${[...new Set(places)].join(' ')}`,
      ...(/%[sd%]/.test(text) ? ['#, php-format'] : []),
      ...(context ? [`msgctxt ${quote(context)}`] : []),
      `msgid ${quote(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    'msgid ""',
    'msgstr ""',
    '"Project-Id-Version: Readiness Assessment\\n"',
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: readiness-assessment\\n"',
  ].join('\n');
  return `${[head, ...entries].join('\n\n')}\n`;
}
