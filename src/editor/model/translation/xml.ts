interface Policy {
  createHTML(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** The page lets only trusted text into a parser. A document that is parsed as XML and never shown runs nothing. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('readiness-editor-xml', { createHTML: (given) => given });
  return policy ? policy.createHTML(text) : text;
}

/** Reads XML; null when it is none. A document type is refused, because of what entities can be made to do. */
export function parseXml(text: string): Document | null {
  if (/<!DOCTYPE/i.test(text)) return null;
  const document = new DOMParser().parseFromString(trusted(text.trimStart()), 'application/xml');
  return document.getElementsByTagName('parsererror').length ? null : document;
}

/** A text as XML can hold it: without control characters and halves of characters. */
export const speakable = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '');

/** Writes a document, with its line ends as they are. */
export const printXml = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;')}\n`;
