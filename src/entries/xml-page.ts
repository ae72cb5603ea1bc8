/**
 * On a page of XML, templates would be parsed as XML, which they are not. Lit asks this function, if there is one, before it
 * makes its first template (https://github.com/lit/lit/blob/main/packages/lit-html/src/polyfill-support.ts); it lets them be
 * made in a document of HTML.
 */
interface TemplateClass {
  createElement: (markup: string) => HTMLTemplateElement;
}

if (document.contentType !== 'text/html') {
  const page = document.implementation.createHTMLDocument();
  Object.assign(globalThis, {
    litHtmlPolyfillSupport: (Template: TemplateClass) => {
      Template.createElement = (markup) => {
        const template = page.createElement('template');
        // Lit’s own text, of templates alone.
        // eslint-disable-next-line no-restricted-syntax
        template.innerHTML = markup;
        return template;
      };
    },
  });
}
