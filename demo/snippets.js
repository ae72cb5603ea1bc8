/**
 * What to paste, for every place where the assessment can stand. Without DOM, so that pages and tests share it.
 *
 * Markup is one line with explicit end tags and without a raw `>` in attributes: content management systems put
 * paragraphs into line breaks, and some end a tag at the first `>`.
 */
import { hosts } from './hosts.js';
import {
  address,
  attribute,
  chosen,
  declared,
  element,
  file,
  line,
  link,
  literal,
  script,
  toolOf,
  wordsOf,
} from '../dist/editor/model/markup.js';
import { theme, tools } from '../dist/editor/model/tools.js';

export { address, element, hosts, link, script, theme, tools };

/** A script that inserts the script: tag managers drop attributes that they do not know. */
function loader({ base, integrity }) {
  const name = 'readiness-assessment.js';
  const hash = (integrity?.files ?? integrity)?.[name];
  const checked = hash ? `script.integrity = ${literal(hash)}; script.crossOrigin = "anonymous"; ` : '';
  return `<script>(function () { var script = document.createElement("script"); ${checked}script.src = ${literal(file(base, name))}; document.head.appendChild(script); })();</script>`;
}

/** The placeholder, with a link for where no script runs. */
export function placeholder({ base, options, fallback = link({ base, options }) }) {
  const { attributes: set, theme: look, scheme } = chosen(options);
  const written = Object.entries({ ...set, ...look, ...(scheme && { 'color-scheme': scheme }) }).map(([name, value]) =>
    attribute([`data-${name}`, String(value)]),
  );
  return `<div data-${toolOf(options).tag}${written.join('')}>${fallback}</div>`;
}

/** The frame, at a height that holds a question. */
export function frame({ base, options }) {
  // Storage belongs to an origin, and a sandboxed frame has none of its own.
  const storage = chosen(options).attributes.persist ? ' allow-same-origin' : '';
  const written = Object.entries({
    src: address({ base, options }),
    title: wordsOf(options).title,
    sandbox: `allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads${storage}`,
    // One question at a time fills a projector.
    ...(toolOf(options) === tools.team && { allow: 'fullscreen' }),
    loading: 'lazy',
    style: 'width:100%;height:900px;border:0',
  }).map(attribute);
  return `<iframe${written.join('')}></iframe>`;
}

/** An external link of a wiki: text cannot hold the brackets, and the address has none. */
const wikiLink =
  (open, between, close) =>
  ({ base, options }) => {
    const target = address({ base, options }).replace(/[[\]|<>"\s]/g, encodeURIComponent);
    return `${open}${target}${between}${wordsOf(options).link}${close}`;
  };

const mediaWikiLink = wikiLink('[', ' ', ']');

const property = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const plain = /^[\w #%.,()/:?=+-]*$/;
const jsxValue = (name, value) => {
  if ((name === 'heading-level' && /^[2-6]$/.test(value)) || (name === 'min' && /^\d+$/.test(value)))
    return `{${value}}`;
  return plain.test(value) ? `"${value}"` : `{${literal(value)}}`;
};

/** The component of the React entry. */
function react({ options }) {
  const { attributes: set, theme: look, scheme } = chosen(options);
  const style = [
    ...Object.entries(look).map(([name, value]) => `'--readiness-${name}': ${literal(declared(value))}`),
    ...(scheme ? [`colorScheme: ${literal(scheme)}`] : []),
  ].join(', ');
  const written = Object.entries(set).map(([name, value]) =>
    value === true ? ` ${property(name)}` : ` ${property(name)}=${jsxValue(name, value)}`,
  );
  const styled = style ? ` style={{ ${style} }}` : '';
  const { from, component, own } = toolOf(options).react;
  return `import { ${component} } from '${from}';\n\nexport function ${own}() {\n  return <${component}${written.join('')}${styled} />;\n}`;
}

const bare = ({ options }) => element({ options, fallback: '' });

/** Every kind of piece: how it is made, and what it is written in. */
const kinds = {
  script: { make: script, language: 'html' },
  loader: { make: loader, language: 'html' },
  element: { make: element, language: 'html' },
  'script and element': {
    make: (site) => `${script(site, `${toolOf(site.options).tag}.js`)} ${element(site)}`,
    language: 'html',
  },
  placeholder: { make: placeholder, language: 'html' },
  link: { make: link, language: 'html' },
  address: { make: address, language: 'text' },
  // The oEmbed document is a file, the same for whatever options are asked.
  'bare address': { make: ({ base }) => address({ base }), language: 'text' },
  frame: { make: frame, language: 'html' },
  'script and frame': { make: (site) => `${script(site)} ${frame(site)}`, language: 'html' },
  'MediaWiki script': {
    make: ({ base }) => `mw.loader.load(${literal(file(base, 'readiness-assessment.js'))});`,
    language: 'js',
  },
  'MediaWiki placeholder': {
    make: (site) => placeholder({ ...site, fallback: mediaWikiLink(site) }),
    language: 'wiki',
  },
  'MediaWiki link': { make: mediaWikiLink, language: 'wiki' },
  'DokuWiki link': { make: wikiLink('[[', '|', ']]'), language: 'wiki' },
  install: {
    make: ({ version }) => `npm install readiness-assessment${version ? `@${line(version)}` : ''}`,
    language: 'sh',
  },
  define: { make: ({ options }) => `import '${toolOf(options).define}';`, language: 'js' },
  'bare element': { make: bare, language: 'html' },
  react: { make: react, language: 'jsx' },
  'Vue config': {
    make: ({ options }) =>
      `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${toolOf(options).tag}' } } })`,
    language: 'js',
  },
  vue: {
    make: (site) =>
      `<script setup>\nimport '${toolOf(site.options).define}';\n</script>\n\n<template>\n  ${bare(site)}\n</template>`,
    language: 'vue',
  },
};

/**
 * The pieces to paste for a host, in the order of pasting: `[{label, code, language}]`.
 *
 * @param {object} wanted
 * @param {string} wanted.host id of a host
 * @param {string} wanted.base address of the folder with the files, its version in it
 * @param {object} [wanted.integrity] hashes by file name, as in `dist/integrity.json`
 * @param {string} [wanted.version] version of the package
 * @param {object} [wanted.options] options by their plain names, such as `{lang: 'es', accent: '#8a1538'}`; `view: 'team'` for the
 * team tool
 * @param {boolean} [wanted.reserve] whether the element keeps its place free until the script is there
 */
export function snippet({ host, base, integrity, version, options, reserve }) {
  const found = hosts.find(({ id }) => id === host);
  if (!found) throw new RangeError(`no host “${host}”: one of ${hosts.map(({ id }) => id).join(', ')}`);
  const site = { base, integrity, version, options, reserve };
  return found.pieces.map(({ kind, label }) => {
    const { make, language } = kinds[kind];
    return { label, code: make(site), language };
  });
}
