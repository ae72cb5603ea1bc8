import { warn } from '../warn.js';
import { ADDRESSES, configure, OPTIONS, TAGS, type View } from './options.js';
import { EMBED, findAll } from './watch-embeds.js';
import { memberOf } from '../member-of.js';

const ELEMENT = Object.values(TAGS).join();
const PLACEHOLDERS = Object.values(TAGS).map((tag) => `data-${tag}`);
const PAGE = 'embed.html';

/** What the page says of its placeholders and links. */
export interface PlaceholderOptions {
  /**
   * Where `embed.html` is, as addresses of folders: only links to there become an element. Those of the page's script
   * tags, when left out.
   */
  readonly folders?: readonly string[];
  /** What placeholders and links may set besides looks and language, such as `signup`. What script tags allow, when left out. */
  readonly allow?: readonly string[];
  /** Called for each iframe that seems to show `embed.html`. */
  readonly framed?: (iframe: HTMLIFrameElement) => void;
  /** Called for each team tool that is put into the page: its script may not be there yet. */
  readonly teamed?: () => void;
}

type Options = readonly (readonly [string, string])[];

/** An address in full; undefined for what is none. */
const absolute = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).href : undefined;

const words = (list: string | null): readonly string[] => list?.split(/\s+/).filter(Boolean) ?? [];

/** What the script tags of a page say: the folder of each, others that it names, and what it allows. */
function scriptTags(): Required<Pick<PlaceholderOptions, 'folders' | 'allow'>> {
  const ours = (src: string) => /\/readiness-(assessment|team)(\.min)?\.js([?#]|$)/.test(src);
  const scripts = findAll('script') as HTMLScriptElement[];
  return {
    folders: scripts.flatMap(({ src, dataset }) => [
      // Another product’s script says nothing of where ours is.
      ...(ours(src) ? [src] : []),
      ...words(dataset['folder'] ?? null).map((folder) => folder.replace(/\/?$/, '/')),
    ]),
    allow: scripts.flatMap(({ dataset }) => words(dataset['allow'] ?? null)),
  };
}

/** `data-` attributes, without the prefix. */
const dataOptions = (node: Element): Options =>
  [...node.attributes]
    .filter(({ name }) => name.startsWith('data-') && !PLACEHOLDERS.includes(name))
    .map(({ name, value }) => [name.slice(5), value]);

/** What stands for an element, and how that is to be set up. */
interface Embed {
  readonly view: View;
  readonly options: Options;
}

/** What a link to the page for frames in one of the folders says; undefined for links to anywhere else. */
function readLink({ href, hash, search }: HTMLAnchorElement, folders: readonly string[]): Embed | undefined {
  const query = new URLSearchParams(search);
  const view = query.get('view') === 'team' ? 'team' : 'assessment';
  if (view === 'team') query.delete('view');
  const options = [...query];
  const ours = view === 'team' || options.some(([name]) => OPTIONS[view].includes(name));
  const [address] = href.split(/[?#]/);
  if (hash || (search && !ours) || !address?.endsWith(`/${PAGE}`)) return undefined;
  const near = folders.some(
    (folder) => absolute(PAGE, absolute(folder, memberOf(document, 'baseURI')) ?? '') === address,
  );
  if (!near) {
    if (address.startsWith(`${location.origin}/`)) {
      warn(
        'other-folder',
        `${address} is not beside the script, so a link to it stays a link. If it is yours, write data-folder="${absolute('.', address)!}" on the script tag.`,
      );
    }
    return undefined;
  }
  const whole = (name: string, value: string) => (ADDRESSES.includes(name) ? (absolute(value, href) ?? value) : value);
  return { view, options: options.map(([name, value]) => [name, whole(name, value)]) };
}

/** What a link or a placeholder says; undefined for links that stay links. */
function read(node: HTMLElement, folders: readonly string[]): Embed | undefined {
  const options = dataOptions(node);
  if (!(node instanceof HTMLAnchorElement)) {
    return { view: node.hasAttribute(`data-${TAGS.team}`) ? 'team' : 'assessment', options };
  }
  const link = node.relList.contains('ugc') ? undefined : readLink(node, folders);
  return link && { ...link, options: [...link.options, ...options] };
}

/**
 * Puts the element in the place of `<div data-readiness-assessment data-lang="es">` and of links to `embed.html?lang=es`,
 * present and future ones; for `<div data-readiness-team>` and links with `view=team` it is the team tool. What was there
 * stays inside the element, as its fallback.
 *
 * Left alone: what is being edited, links to other folders, with a fragment (`embed.html#page`), with a query that holds
 * none of the options, and links marked `rel="ugc"`, as sites mark what their visitors wrote.
 *
 * @param root where to look; shadow roots inside are not looked into
 * @returns how to stop
 */
export function connectPlaceholders(
  root: Document | ShadowRoot = document,
  options: PlaceholderOptions = {},
): () => void {
  const { folders, allow } = { ...scriptTags(), ...options };
  /** What each element was set up from, and where it stood: a placeholder, or the parent of a link. */
  const made = new WeakMap<Element, { readonly key: string; readonly place: Node }>();

  /** @param spare elements that were just taken away: whoever renews a page from its source takes out what stands there */
  const place = (node: Node, spare: ReadonlySet<Element>) => {
    if (!(node instanceof HTMLElement) || !node.matches(EMBED)) return;
    if (node.closest(ELEMENT) || node.querySelector(ELEMENT) || node.isContentEditable) return;
    if (node instanceof HTMLIFrameElement) {
      options.framed?.(node);
      return;
    }
    const embed = read(node, folders);
    if (!embed) return;
    const link = node instanceof HTMLAnchorElement;
    const key = JSON.stringify([link, embed]);
    const stands = link ? node.parentNode! : node;
    const same = [...spare].find((element) => {
      const before = made.get(element);
      return before?.key === key && before.place === stands && !element.isConnected;
    });
    const element = same ?? memberOf(document, 'createElement')(TAGS[embed.view]);
    if (!same) configure(element as HTMLElement, embed.options, allow);
    made.set(element, { key, place: stands });
    if (link) {
      node.replaceWith(element);
      element.replaceChildren(node);
    } else {
      element.replaceChildren(...node.childNodes);
      node.append(element);
    }
    if (embed.view === 'team') options.teamed?.();
  };
  const placeEach = (nodes: Iterable<Node>, spare = new Set<Element>()) => {
    for (const node of nodes) {
      try {
        place(node, spare);
      } catch (error) {
        // Whatever is wrong with one, the others are shown.
        warn('placeholder-failed', String(error));
      }
    }
  };
  const all = (nodes: Iterable<Node>, selector: string) =>
    [...nodes].flatMap((node) =>
      node instanceof Element ? [node, ...memberOf(node, 'querySelectorAll')(selector)] : [],
    );
  // What was added, and not the page around it: that may be large, and change often.
  const observer = new MutationObserver((records) => {
    const spare = records.flatMap(({ removedNodes }) => all(removedNodes, ELEMENT)).filter((node) => made.has(node));
    placeEach(
      records.flatMap(({ target, addedNodes }) => [target, ...all(addedNodes, EMBED)]),
      new Set(spare),
    );
  });
  const start = () => {
    placeEach(memberOf(root, 'querySelectorAll')(EMBED));
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [...PLACEHOLDERS, 'href', 'src'] });
  };
  // The parser is not done with a placeholder when it tells of it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
  return () => {
    removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}
