/** Stand-ins for two filters of WordPress, by their rules. */

const BLOCKS =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';
const open = `<(?:${BLOCKS})(?:\\s[^>]*)?/?>`;
const close = `</(?:${BLOCKS})>`;
const any = `(?:${open}|${close})`;

/** The paragraph filter (`wpautop`): empty lines make paragraphs, other line ends `<br>`, and blocks stay outside. */
export function wpautop(text) {
  const apart = text
    .replace(/\r\n?/g, '\n')
    .replace(new RegExp(`(${open})`, 'g'), '\n\n$1')
    .replace(new RegExp(`(${close})`, 'g'), '$1\n\n');
  return apart
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim())
    .map((piece) => `<p>${piece.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(new RegExp(`<p>\\s*(${any})\\s*</p>`, 'g'), '$1')
    .replace(new RegExp(`<p>\\s*(${any})`, 'g'), '$1')
    .replace(new RegExp(`(${any})\\s*</p>`, 'g'), '$1')
    .replace(/(?<!<br \/>)(?<!>)\n(?!\s*<)/g, '<br />\n')
    .replace(new RegExp(`(${any})\\s*<br />`, 'g'), '$1');
}

const GLOBAL = ['class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role'];
const TAGS = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  div: ['align'],
  img: ['alt', 'src', 'height', 'width'],
  ...Object.fromEntries(
    'b blockquote br code em figure figcaption h2 h3 h4 hr i li ol p pre section span strong table tbody td th tr ul'
      .split(' ')
      .map((name) => [name, []]),
  ),
};

/**
 * What is left of what authors save (`wp_kses_post`): tags and attributes that are not listed go, the text between them
 * stays; `data-` attributes stay. A tag ends at the first `>`.
 */
export function kses(html) {
  return html.replace(/<[^>]*(?:>|$)|>/g, (found) => {
    const [, slash, name, rest] = /^<\s*(\/?)\s*([a-z0-9-]+)([^>]*)>$/i.exec(found) ?? [];
    if (!name) return found.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const allowed = TAGS[name.toLowerCase()];
    if (!allowed) return '';
    if (slash) return `</${name}>`;
    const kept = [...rest.matchAll(/([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)]
      .filter(
        ([, attribute]) => [...allowed, ...GLOBAL].includes(attribute) || /^(data|aria)-[a-z0-9_-]+$/.test(attribute),
      )
      .map(([all]) => ` ${all}`);
    return `<${name}${kept.join('')}>`;
  });
}
