/**
 * The markup that shows the assessment on a page: the embed builder and the editor print it. Without DOM.
 *
 * It is one line with explicit end tags and without a raw `>` in attributes: content management systems put paragraphs into line
 * breaks, and some end a tag at the first `>`.
 */

import { defaults, flags, theme, tools } from './tools.js';

/** Options by their plain names, such as `{lang: 'es', accent: '#8a1538'}`; `view: 'team'` for the team tool. */
export type Options = Readonly<Record<string, string | boolean | null | undefined>>;
type Tool = (typeof tools)[keyof typeof tools];

/** A site that has the files. */
export interface Site {
  /** Address of the folder with the files, its version in it. */
  readonly base: string;
  readonly options?: Options | undefined;
  /** Hashes by file name, as in `integrity.json`. */
  readonly integrity?: Hashes | Files | undefined;
  readonly version?: string | undefined;
}
type Files = Readonly<Record<string, string>>;
interface Hashes {
  readonly version?: string;
  readonly files: Files;
}

export const toolOf = ({ view }: Options = {}): Tool => tools[view === 'team' ? 'team' : 'assessment'];
const rightToLeft = /^(ar|he|fa|ur)\b/i;
const baseLanguage = (lang: string | true = ''): string => String(lang).toLowerCase().split('-')[0]!;
export const wordsOf = (options?: Options): Tool['words']['en'] => {
  const words: Readonly<Record<string, Tool['words']['en']>> = toolOf(options).words;
  return words[baseLanguage(chosen(options).attributes['lang'])] ?? words['en']!;
};

/** One line of text, whatever it was. */
export const line = (value: unknown): string =>
  String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: unknown): string => line(value).replace(/[&<>"]/g, (sign) => entities[sign]!);
export const attribute = ([name, value]: readonly [string, string | true]): string =>
  value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
/** A literal for scripts, also for those inside a page. */
export const literal = (value: unknown): string => JSON.stringify(line(value)).replaceAll('<', '\\u003c');
/** A value that stays inside its own declaration. */
export const declared = (value: unknown): string => line(line(value).replace(/[;{}\\]/g, ' '));

interface Chosen {
  readonly attributes: Record<string, string | true>;
  readonly theme: Record<string, string | true>;
  readonly scheme: string | true | undefined;
}

/** What differs from the defaults: `{attributes: {lang: 'es'}, theme: {accent: '#8a1538'}, scheme: 'dark'}`. */
export function chosen(options: Options = {}): Chosen {
  const differs = (name: string) => {
    const value = options[name];
    if (flags.includes(name) && (value === true || value === '' || value === 'true')) return true;
    if (name !== 'data-layer' && flags.includes(name)) return false;
    return value !== undefined && value !== null && line(value) !== '' && line(value) !== defaults[name];
  };
  const pick = (names: readonly string[]): Record<string, string | true> =>
    Object.fromEntries(
      names
        .filter(differs)
        .map((name) => [
          name,
          flags.includes(name) && /^(true)?$/.test(String(options[name])) ? true : line(options[name]),
        ]),
    );
  const { lang, dir, ...others } = pick(toolOf(options).attributes);
  const direction = dir ?? (rightToLeft.test(String(lang ?? '')) ? 'rtl' : undefined);
  const picked = { ...(lang && { lang }), ...(direction && { dir: direction }), ...others };
  return { attributes: picked, theme: pick(theme), scheme: pick(['color-scheme'])['color-scheme'] };
}

/** The address of one of the files. */
export const file = (base: string, name: string): string => `${line(base).replace(/\/*$/, '')}/${name}`;

const written = (values: Record<string, string | true>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** The address of the page for frames and links, with the options as its query. */
export function address({ base, options }: Site): string {
  const { attributes: set, theme: look, scheme } = chosen(options);
  const view = toolOf(options) === tools.team ? { view: 'team' } : {};
  const query = new URLSearchParams(written({ ...view, ...set, ...look, ...(scheme && { 'color-scheme': scheme }) }));
  return file(base, 'embed.html') + (query.size ? `?${query}` : '');
}

/** What pages load by a tag; these ask for all others, by their version. */
const BY_TAG = ['readiness-assessment.js', 'readiness-team.js'];

const filesOf = (given: Hashes | Files): Files => (typeof given.files === 'object' ? given.files : (given as Files));

/** What only the page for frames loads. */
const OF_FRAMES = 'readiness-assessment-embed.js';

/**
 * An import map that pins what the script fetches to its hash, as `readiness-assessment host` prints it; empty where the hashes
 * are not known. The page for frames asks for its own script by another way.
 */
function importMap({ base, integrity, version = integrity?.version }: Site): string {
  if (!integrity || !version) return '';
  const hashes = Object.entries(filesOf(integrity))
    .filter(([name]) => name !== OF_FRAMES)
    .map(([name, hash]) => [file(base, BY_TAG.includes(name) ? name : `${name}?v=${line(version)}`), hash]);
  const map = JSON.stringify({ integrity: Object.fromEntries(hashes) as Files }).replaceAll('<', '\\u003c');
  return `<script type="importmap">${map}</script>`;
}

/**
 * The script tag, with the hashes when they are known: its own, and of what it fetches in an import map before it.
 *
 * @param name the file. The one of the assessment fetches the team tool, too, where a placeholder or a link stands for it.
 */
export function script({ base, integrity, version }: Site, name = 'readiness-assessment.js'): string {
  const hash = integrity && filesOf(integrity)[name];
  const checked: Record<string, string> = hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
  return `${importMap({ base, integrity, version })}<script${Object.entries({
    type: 'module',
    src: file(base, name),
    ...checked,
  })
    .map(attribute)
    .join('')}></script>`;
}

/** A plain link, which the script puts the assessment in place of. */
export function link({ base, options }: Site): string {
  const { lang = '' } = chosen(options).attributes;
  const language = baseLanguage(lang);
  const foreign: Record<string, string | true> =
    language !== 'en' && language in tools.assessment.words ? { lang, ...(language === 'ar' && { dir: 'rtl' }) } : {};
  return `<a${Object.entries({ href: address({ base, options }), ...foreign })
    .map(attribute)
    .join('')}>${wordsOf(options).link}</a>`;
}

interface Place extends Site {
  readonly reserve?: boolean | undefined;
  readonly fallback?: string | undefined;
}

/** The element, with a link for where no script runs. `reserve`: keeps its place free until the script is there. */
export function element({ base, options, reserve = false, fallback = link({ base, options }) }: Place): string {
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
