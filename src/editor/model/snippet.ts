import { element, script, type Options, type Site } from './markup.js';

/** What to paste, in one line. */
export interface Snippet {
  readonly label: string;
  readonly code: string;
}

/** Where a document and the files of the element are. */
export interface Publication extends Pick<Site, 'base' | 'integrity' | 'version'> {
  /** The document as a URL, or a path on the publisher’s own site. */
  readonly src: string;
  /** Language of the element around it, where the page has another. */
  readonly lang?: string;
}

/** The snippet that shows a document by its URL, as the embed builder prints it. */
export function snippetFor({ src, lang, ...site }: Publication): readonly Snippet[] {
  const options: Options = { src, lang };
  return [
    { label: 'Once on the page', code: script(site) },
    { label: 'Where the assessment should appear', code: element({ ...site, options }) },
  ];
}

/**
 * The document within its element, for pages where nobody can upload a file. On one line, and with nothing that HTML could take for
 * the end of the script.
 */
export function inlineSnippet(document: unknown): string {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `<readiness-assessment><script type="application/json">${json}</script></readiness-assessment>`;
}
