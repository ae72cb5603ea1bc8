/**
 * What to paste, for every place where the assessment can stand. Without DOM, so that pages and tests share it.
 *
 * Markup is one line with explicit end tags and without a raw `>` in attributes: content management systems put
 * paragraphs into line breaks, and some end a tag at the first `>`.
 */
import { hosts } from './hosts.js';

export { hosts };

/** What can stand there: its files, and its options by their plain names, in the order of the written attributes. */
export const tools = {
  assessment: {
    tag: 'readiness-assessment',
    define: 'readiness-assessment/define',
    react: { from: 'readiness-assessment/react', component: 'ReadinessAssessment', own: 'Assessment' },
    attributes: [
      'lang',
      'dir',
      'src',
      'layout',
      'persist',
      'event-detail',
      'heading-level',
      'signup',
      'name',
      'required',
      'data-layer',
      'preview',
    ],
    words: {
      en: { link: 'Take the self-assessment', title: 'Readiness self-assessment' },
      es: { link: 'Hacer la autoevaluación', title: 'Autoevaluación del distrito' },
      ar: { link: 'ابدؤوا التقييم الذاتي', title: 'التقييم الذاتي لجاهزية المنطقة التعليمية' },
    },
  },
  team: {
    tag: 'readiness-team',
    define: 'readiness-assessment/define-team',
    react: { from: 'readiness-assessment/react-team', component: 'ReadinessTeam', own: 'Team' },
    attributes: ['lang', 'dir', 'src', 'invite', 'min', 'persist', 'heading-level', 'data-layer'],
    words: {
      en: { link: 'Compare as a team', title: 'Compare as a team' },
      es: { link: 'Comparar en equipo', title: 'Comparar en equipo' },
      ar: { link: 'قارنوا نتائج فريقكم', title: 'قارنوا نتائج فريقكم' },
    },
  },
};
const toolOf = ({ view } = {}) => tools[view === 'team' ? 'team' : 'assessment'];
/** Attributes that say enough by being there. */
const flags = ['preview', 'required', 'data-layer'];
export const theme = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'muted',
  'border',
  'font',
  'heading-font',
  'radius',
  'padding',
  'max-width',
];

/** What counts when nothing is written. */
const defaults = { layout: 'steps', persist: 'none', 'event-detail': 'scores', 'heading-level': '2', min: '3' };

const rightToLeft = /^(ar|he|fa|ur)\b/i;
const baseLanguage = (lang = '') => lang.toLowerCase().split('-')[0];
const wordsOf = (options) => {
  const { words } = toolOf(options);
  return words[baseLanguage(chosen(options).attributes.lang)] ?? words.en;
};

/** One line of text, whatever it was. */
const line = (value) =>
  String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value) => line(value).replace(/[&<>"]/g, (sign) => entities[sign]);
const attribute = ([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`);
/** A literal for scripts, also for those inside a page. */
const literal = (value) => JSON.stringify(line(value)).replaceAll('<', '\\u003c');
/** A value that stays inside its own declaration. */
const declared = (value) => line(line(value).replace(/[;{}\\]/g, ' '));

/** What differs from the defaults: `{attributes: {lang: 'es'}, theme: {accent: '#8a1538'}, scheme: 'dark'}`. */
function chosen(options = {}) {
  const differs = (name) => {
    const value = options[name];
    if (flags.includes(name) && (value === true || value === '' || value === 'true')) return true;
    if (name !== 'data-layer' && flags.includes(name)) return false;
    return value !== undefined && value !== null && line(value) !== '' && line(value) !== defaults[name];
  };
  const pick = (names) =>
    Object.fromEntries(
      names
        .filter(differs)
        .map((name) => [name, flags.includes(name) && /^(true)?$/.test(options[name]) ? true : line(options[name])]),
    );
  const { lang, dir, ...others } = pick(toolOf(options).attributes);
  const direction = dir ?? (rightToLeft.test(lang ?? '') ? 'rtl' : undefined);
  const picked = { ...(lang && { lang }), ...(direction && { dir: direction }), ...others };
  return { attributes: picked, theme: pick(theme), scheme: pick(['color-scheme'])['color-scheme'] };
}

/** The address of one of the files. */
const file = (base, name) => `${line(base).replace(/\/*$/, '')}/${name}`;

/** The address of the page for frames and links, with the options as its query. */
export function address({ base, options }) {
  const { attributes: set, theme: look, scheme } = chosen(options);
  const view = toolOf(options) === tools.team ? { view: 'team' } : {};
  const query = new URLSearchParams({ ...view, ...set, ...look, ...(scheme && { 'color-scheme': scheme }) });
  return file(base, 'embed.html') + (query.size ? `?${query}` : '');
}

/** What pages load by a tag; these ask for all others, by their version. */
const BY_TAG = ['readiness-assessment.js', 'readiness-team.js'];

/**
 * An import map that pins what the script fetches to its hash, as `readiness-assessment host` prints it; empty where the hashes
 * are not known. The page for frames asks for its own script by another way.
 */
function importMap({ base, integrity, version = integrity?.version }) {
  if (!integrity || !version) return '';
  const hashes = Object.entries(integrity.files ?? integrity)
    .filter(([name]) => name !== 'readiness-assessment-embed.js')
    .map(([name, hash]) => [file(base, BY_TAG.includes(name) ? name : `${name}?v=${line(version)}`), hash]);
  const map = JSON.stringify({ integrity: Object.fromEntries(hashes) }).replaceAll('<', '\\u003c');
  return `<script type="importmap">${map}</script>`;
}

/**
 * The script tag, with the hashes when they are known: its own, and of what it fetches in an import map before it.
 *
 * @param name the file. The one of the assessment fetches the team tool, too, where a placeholder or a link stands for it.
 */
export function script({ base, integrity, version }, name = 'readiness-assessment.js') {
  const hash = (integrity?.files ?? integrity)?.[name];
  const checked = hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
  return `${importMap({ base, integrity, version })}<script${Object.entries({
    type: 'module',
    src: file(base, name),
    ...checked,
  })
    .map(attribute)
    .join('')}></script>`;
}

/** A script that inserts the script: tag managers drop attributes that they do not know. */
function loader({ base, integrity }) {
  const name = 'readiness-assessment.js';
  const hash = (integrity?.files ?? integrity)?.[name];
  const checked = hash ? `script.integrity = ${literal(hash)}; script.crossOrigin = "anonymous"; ` : '';
  return `<script>(function () { var script = document.createElement("script"); ${checked}script.src = ${literal(file(base, name))}; document.head.appendChild(script); })();</script>`;
}

/** A plain link, which the script puts the assessment in place of. */
export function link({ base, options }) {
  const { lang } = chosen(options).attributes;
  const language = baseLanguage(lang);
  const foreign =
    language !== 'en' && language in tools.assessment.words ? { lang, ...(language === 'ar' && { dir: 'rtl' }) } : {};
  return `<a${Object.entries({ href: address({ base, options }), ...foreign })
    .map(attribute)
    .join('')}>${wordsOf(options).link}</a>`;
}

/** The element, with a link for where no script runs. `reserve`: keeps its place free until the script is there. */
export function element({ base, options, reserve = false, fallback = link({ base, options }) }) {
  const { attributes: set, theme: look, scheme } = chosen(options);
  const { tag } = toolOf(options);
  const style = [
    ...(reserve && tag === tools.assessment.tag
      ? ['display:block', 'min-height:max(45em,71em - 52vw,112em - 210vw)']
      : []),
    ...Object.entries(look).map(([name, value]) => `--readiness-${name}:${declared(value)}`),
    ...(scheme ? [`color-scheme:${declared(scheme)}`] : []),
  ].join(';');
  const written = Object.entries({ ...set, ...(style && { style }) }).map(attribute);
  return `<${tag}${written.join('')}>${fallback}</${tag}>`;
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
