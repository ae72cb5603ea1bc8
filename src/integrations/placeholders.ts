import { configure, OPTIONS } from './options.js';

const TAG = 'readiness-assessment';
const PLACEHOLDER = `data-${TAG}`;
const PAGE = 'embed.html';
const SELECTOR = `[${PLACEHOLDER}],a[href*="${PAGE}"]:not([rel~=ugc]),iframe[src*="${PAGE}"]`;

/** `data-` attributes, without the prefix. */
const dataOptions = (node: Element): [string, string][] =>
  [...node.attributes]
    .filter(({ name }) => name.startsWith('data-') && name !== PLACEHOLDER)
    .map(({ name, value }) => [name.slice(5), value]);

/** The query of a link to the page for frames; undefined for links to anywhere else. */
function linkOptions({ href, hash, pathname, search }: HTMLAnchorElement): [string, string][] | undefined {
  const options = [...new URLSearchParams(search)];
  const ours = !search || options.some(([name]) => OPTIONS.includes(name));
  if (hash || !ours || !pathname.endsWith(`/${PAGE}`)) return undefined;
  return options.map(([name, value]) => [name, name === 'src' ? new URL(value, href).href : value]);
}

/**
 * Puts the element in the place of `<div data-readiness-assessment data-lang="es">` and of links to `embed.html?lang=es`,
 * present and future ones. What was there stays inside the element, as its fallback.
 *
 * Left alone: what is being edited, links with a fragment (`embed.html#page`), and links whose query holds none of the
 * options, and links marked `rel="ugc"`, as sites mark what their visitors wrote.
 *
 * @param root where to look; shadow roots inside are not looked into
 * @param framed called for each iframe that seems to show `embed.html`
 * @returns how to stop
 */
export function connectPlaceholders(
  root: Document | ShadowRoot = document,
  framed?: (iframe: HTMLIFrameElement) => void,
): () => void {
  const place = (node: Node) => {
    if (!(node instanceof HTMLElement) || !node.matches(SELECTOR)) return;
    if (node.closest(TAG) || node.querySelector(TAG) || node.isContentEditable) return;
    if (node instanceof HTMLIFrameElement) {
      framed?.(node);
      return;
    }
    const link = node instanceof HTMLAnchorElement;
    const options = link ? linkOptions(node) : [];
    if (!options) return;
    const element = document.createElement(TAG);
    configure(element, [...options, ...dataOptions(node)]);
    if (link) {
      node.replaceWith(element);
      element.append(node);
    } else {
      element.append(...node.childNodes);
      node.append(element);
    }
  };
  const look = (node: ParentNode) => {
    node.querySelectorAll(SELECTOR).forEach(place);
  };
  // What was added, and not the page around it: that may be large, and change often.
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      place(target);
      for (const node of addedNodes) {
        place(node);
        if (node instanceof Element) look(node);
      }
    }
  });
  const start = () => {
    look(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [PLACEHOLDER, 'href', 'src'] });
  };
  // The parser is not done with a placeholder when it tells of it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}
