import { existsSync } from 'node:fs';
import { basename, extname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { addressOf } from './pages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders that the site has as the project has them. */
const COPIED = /^(demo|docs\/pictures)\//;

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The words of a heading or a paragraph, without marks. */
const plain = (tokens = []) => tokens.map(({ tokens: inner, text = '' }) => (inner ? plain(inner) : text)).join('');

/** The name of a heading in addresses, as GitHub makes it, so that links lead to the same place there and here. */
const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Gives each heading its name: a second one of the same words gets a number. */
function nameHeadings(tokens) {
  const taken = new Map();
  return tokens
    .filter(({ type }) => type === 'heading')
    .map((token) => {
      const text = plain(token.tokens);
      const times = taken.get(slug(text)) ?? 0;
      taken.set(slug(text), times + 1);
      token.id = times ? `${slug(text)}-${times}` : slug(text);
      return { id: token.id, text, depth: token.depth, terms: new Set(), explained: new Set() };
    });
}

/**
 * Code that stands in a section: attributes, events and file names are what people search for. What stands in the first column of
 * a table is explained there, and so stands apart.
 */
function collectTerms(marked, tokens, headings) {
  let at = -1;
  const codesIn = (tokens) => {
    const codes = [];
    marked.walkTokens(tokens, ({ type, text }) => {
      if (type === 'codespan' && text.length <= 40) codes.push(text);
    });
    return codes;
  };
  for (const token of tokens) {
    if (token.type === 'heading') at++;
    if (at < 0) continue;
    for (const code of codesIn([token])) headings[at].terms.add(code);
    if (token.type !== 'table') continue;
    for (const [first] of token.rows) for (const code of codesIn(first.tokens)) headings[at].explained.add(code);
  }
}

/**
 * A page as HTML, with its headings: `{ html, title, headings: [{ id, text, depth, terms, explained }], files }`. `files` are those of
 * the project that it links to and that the site needs a copy of, by where the copy belongs.
 */
export function render(page, markdown) {
  const files = new Map();

  /** A link of the page, as it has to be on the site. */
  const target = (href) => {
    if (/^([a-z]+:|#)/.test(href)) return href;
    const [path, anchor] = href.split('#');
    const file = posix.join(posix.dirname(page), path);
    if (!existsSync(root + file)) throw new Error(`${page} links to ${href}, which is not there.`);
    let address = addressOf(file);
    if (!file.endsWith('.md') && !COPIED.test(file)) {
      // Servers take what has no ending for a download.
      address = `files/${basename(file)}${extname(file) ? '' : '.txt'}`;
      files.set(address, file);
    }
    const way = posix.relative(posix.dirname(addressOf(page)), address);
    return anchor ? `${way}#${anchor}` : way;
  };

  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, id }) {
        const text = this.parser.parseInline(tokens);
        return depth === 1
          ? `<h1 id="${id}">${text}</h1>\n`
          : `<h${depth} id="${id}"><a href="#${id}">${text}</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(target(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      code({ text, lang }) {
        return `<div class="code"><pre><code data-language="${escaped(lang ?? '')}">${escaped(text)}</code></pre></div>\n`;
      },
    },
  });
  const tokens = marked.lexer(markdown.replaceAll(/^ *<!--.*?-->\n/gm, ''));
  const headings = nameHeadings(tokens);
  collectTerms(marked, tokens, headings);
  // Wide tables scroll by themselves, and not the page.
  const html = marked
    .parser(tokens)
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, title: headings[0].text, headings, files };
}
