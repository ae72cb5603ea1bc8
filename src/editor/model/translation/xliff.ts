import type { Exchange, Returned, ReturnedRow } from './exchange.js';
import { parseXml, printXml, speakable } from './xml.js';

/** XLIFF 1.2, which every translation tool reads (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). */
const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A file for translation tools. */
export function toXliff({ id, from, to, rows }: Exchange): string {
  const document = window.document.implementation.createDocument(XLIFF, 'xliff', null);
  const add = (parent: Element, name: string, attributes: Record<string, string>, text?: string): Element => {
    const element = document.createElementNS(XLIFF, name);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, speakable(value));
    if (text !== undefined) element.textContent = speakable(text);
    parent.append(element);
    return element;
  };
  const root = document.documentElement;
  root.setAttribute('version', '1.2');
  const file = add(root, 'file', {
    original: id,
    datatype: 'plaintext',
    'source-language': from,
    'target-language': to,
  });
  const body = add(file, 'body', {});
  for (const { key, where, source, target } of rows) {
    body.append('\n');
    const unit = add(body, 'trans-unit', { id: key, resname: key });
    unit.setAttributeNS(XML, 'xml:space', 'preserve');
    add(unit, 'source', {}, source);
    if (target) add(unit, 'target', { state: 'translated' }, target);
    add(unit, 'note', {}, where);
  }
  body.append('\n');
  return printXml(document);
}

const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter(({ localName }) => localName === name);
const within = (element: Element, name: string): readonly Element[] => [...element.getElementsByTagNameNS('*', name)];
const textOf = (elements: readonly Element[]): string => elements.map(({ textContent }) => textContent).join('');

/** A unit of version 1.2, or of 2.x, where it has segments. */
function rowOf(unit: Element): ReturnedRow & { readonly marked: boolean } {
  const segments = unit.localName === 'unit' ? within(unit, 'segment') : [unit];
  const parts = (name: string) => segments.flatMap((segment) => children(segment, name));
  const [sources, targets] = [parts('source'), parts('target')];
  const [source, target] = [textOf(sources), textOf(targets)];
  const states = [...segments, ...targets].map((element) => element.getAttribute('state') ?? '');
  const fresh = states.some((state) => /^(new|initial|needs-translation)$/.test(state));
  const unfinished = fresh || states.some((state) => state.startsWith('needs-')) || targets.length < sources.length;
  const key = unit.getAttribute('resname') ?? unit.getAttribute('name') ?? unit.getAttribute('id') ?? '';
  // Tools copy the original to where its translation is to be written.
  return {
    key,
    source: sources.length ? source : null,
    target: fresh && target === source ? '' : target,
    unfinished,
    marked: targets.some((element) => [...element.children].some(({ localName }) => localName !== 'mrk')),
  };
}

/** Reads a file that came back from a translation tool, in version 1.2 or 2.x, whatever its tool has done to units and states. */
export function fromXliff(text: string): Returned {
  const nothing = (note: string): Returned => ({ rows: [], to: null, notes: [note] });
  const root = parseXml(text)?.documentElement;
  if (!root) return nothing('The file is not sound XML. Export it from the translation tool again.');
  if (root.localName !== 'xliff') return nothing(`This is not XLIFF, but “${root.localName}.” Is it the right file?`);
  const units = [...within(root, 'trans-unit'), ...within(root, 'unit')];
  const found = units.map(rowOf);
  const notes = found
    .filter(({ marked }) => marked)
    .map(({ key }) => `The formatting of “${key}” was left out, because texts have none. Its words were kept.`);
  const [file] = within(root, 'file');
  const to = root.getAttribute('trgLang') ?? file?.getAttribute('target-language') ?? null;
  return { rows: found, to, notes };
}
