/** What may stand for an element on a page: frames and links that lead to the page for frames, and placeholders. */
export const EMBED =
  'iframe[src*="embed.html"],a[href*="embed.html"],[data-readiness-assessment],[data-readiness-team]';

/** As `document.querySelectorAll`, in whose place the page’s markup can put an image: `memberOf` is too long for the first file. */
export const findAll = (selector: string): Element[] => {
  // What is deprecated are names of old elements, and it is called on a document below.
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method
  const { querySelectorAll } = Document.prototype;
  return [...querySelectorAll.call(document, selector)];
};

/**
 * Calls back once when there is a placeholder, a link or a frame in the document, now or later. Looks at what was added, and
 * not at the page around it: that may be large, and change often.
 */
export function watchEmbeds(found: () => void): void {
  // A form’s fields can stand in the place of its methods. What is deprecated are names of old elements.
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method
  const { matches, querySelector } = Element.prototype;
  const here = (node: Node) =>
    node instanceof Element && [matches, querySelector].some((find) => find.call(node, EMBED));
  const observer = new MutationObserver((records) => {
    const changed = records.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? target : [...addedNodes],
    );
    if (changed.some(here)) end();
  });
  const end = () => {
    observer.disconnect();
    found();
  };
  const start = () => {
    if (findAll(EMBED)[0]) found();
    else
      observer.observe(document, {
        childList: true,
        subtree: true,
        attributeFilter: ['data-readiness-assessment', 'data-readiness-team', 'href', 'src'],
      });
  };
  // The parser is not done with a placeholder when it tells of it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
