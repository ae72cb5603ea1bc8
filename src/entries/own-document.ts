/**
 * Has Lit make its templates in a document of our own. That of the page may be one of XML, where they would be parsed as XML;
 * and its markup can put an image in the place of `document.createElement`. Lit asks this function, if there is one, before
 * its first template (https://github.com/lit/lit/blob/main/packages/lit-html/src/polyfill-support.ts).
 */
interface TemplateClass {
  createElement: (markup: string) => HTMLTemplateElement;
}
const scope = globalThis as { litHtmlPolyfillSupport?: unknown };
const { litHtmlPolyfillSupport } = scope;
// Not the image of that name that a page may hold.
const page = Reflect.get(Document.prototype, 'implementation', document).createHTMLDocument();

scope.litHtmlPolyfillSupport = (Template: TemplateClass) => {
  Template.createElement = (markup) => {
    const template = page.createElement('template');
    // Lit’s own text, of templates alone.
    // eslint-disable-next-line no-restricted-syntax
    template.innerHTML = markup;
    return template;
  };
};

/** Leaves the page as it was, once our copy of Lit has asked. */
export const restore = (): void => {
  if (litHtmlPolyfillSupport) scope.litHtmlPolyfillSupport = litHtmlPolyfillSupport;
  else delete scope.litHtmlPolyfillSupport;
};
