import { stepsOf } from '../json.js';
import type { EditorPanel } from '../panel.js';

/** The sections of the form, in the order of the work. */
export const SECTIONS = [
  ['about', 'About'],
  ['areas', 'Areas'],
  ['questions', 'Questions'],
  ['levels', 'Levels'],
  ['resources', 'Resources'],
  ['advice', 'Advice'],
  ['wording', 'Wording'],
  ['translate', 'Translate'],
  ['keep', 'Save and publish'],
] as const;
export type Section = (typeof SECTIONS)[number][0];

/** The section in which a path of the document is edited; `#translate:title` is that text among the translations. */
export function sectionOf(path: string): Section {
  const named = /^#(\w+)/.exec(path)?.[1];
  const own = SECTIONS.find(([section]) => section === named)?.[0];
  if (own) return own;
  const [first = '', , second] = stepsOf(path.replace(/#.*/, ''));
  if (first === 'areas') return second === 'insights' ? 'advice' : 'areas';
  if (first === 'horizon' || first === 'board') return 'advice';
  if (first === 'messages') return 'wording';
  return (['questions', 'levels', 'resources'] as const).find((section) => section === first) ?? 'about';
}

/** The field of a path below a root: its own, that of the object it is in, or the first within. */
export function fieldAt(root: ParentNode, path: string): HTMLElement | undefined {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? undefined;
  const quoted = (text: string) => text.replace(/["\\]/g, '\\$&');
  for (let at = path; at; at = at.replace(/(#[^#]*|\.[^.[#]*|\[\d+\]|^[^.[#]*)$/, '')) {
    const found = find(`[data-path="${quoted(at)}"]`) ?? find(`[data-path^="${quoted(at)}."]`);
    if (found) return found;
  }
  return find('[data-path]');
}

/** Lays the field of a path open, and moves the focus there. */
export async function showField(panel: EditorPanel, path: string): Promise<void> {
  panel.reveal?.(path);
  await panel.updateComplete;
  const field = fieldAt(panel.renderRoot, path);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
