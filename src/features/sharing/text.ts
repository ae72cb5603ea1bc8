/** What is there for the eye, for the hand, or for those who want to know more. */
const LEFT_OUT = '[aria-hidden=true],[data-keep=no],button,slot,.said,.lists .muted';

/** What of a result comes first where not all has room: the level and the areas, why, what to do, what it means, and so on. */
const FIRST: readonly string[] = [
  'p:has(> [data-day]), header > [role=heading], .areas > li',
  'header > .muted > p',
  '[part=start] > [role=heading], .focus > ol > li',
  'header > p',
  '.focus > p:not(.read)',
  '.focus .answer, .focus .asked:not(.printed)',
  'summary, details > ol > li',
  '.gaps > li, .gaps p',
];

/** A line of a result as text. */
export interface Line {
  readonly text: string;
  /** Whether a blank line goes before it. */
  readonly apart: boolean;
  /** The lower, the earlier it is wanted where not all has room; Infinity for what is not. */
  readonly rank: number;
  /** What it says there. */
  readonly brief: string;
}

const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A panel line by line, for an agenda or an email: read off what is on screen, so that both say the same. Headings stand
 * alone, lists keep their numbers, links show their address. What is written from left to right within a text that is not
 * is kept together: plain text has no other way.
 */
export function linesOf(panel: Element): readonly Line[] {
  const rtl = getComputedStyle(panel).direction === 'rtl';
  const isolated = (text: string) => (rtl ? `\u2066${text}\u2069` : text);
  const copy = panel.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll(LEFT_OUT)) node.remove();
  for (const link of copy.querySelectorAll('a')) {
    for (const unseen of link.querySelectorAll('.unseen')) unseen.remove();
    link.append(` ${isolated(`<${link.href}>`)}`);
  }
  for (const name of copy.querySelectorAll('bdi')) name.textContent = isolated(name.textContent);
  // In place of its bar.
  for (const within of copy.querySelectorAll('.areas > li > .unseen')) within.textContent = ` (${textOf(within)})`;
  return [...copy.querySelectorAll('[role=heading],summary,p,li')].flatMap((node): Line | [] => {
    const rank = FIRST.findIndex((wanted) => node.matches(wanted));
    const line = (text: string, apart = false, brief = text): Line => ({
      text,
      apart,
      rank: rank < 0 ? Infinity : rank,
      brief,
    });
    if (node.matches('li')) {
      const own = node.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll('p')) inner.remove();
      const { parentElement } = node;
      const number = parentElement?.localName === 'ol' ? `${[...parentElement.children].indexOf(node) + 1}.` : '-';
      const text = `${number} ${textOf(own)}`;
      for (const unseen of own.querySelectorAll('.unseen')) unseen.remove();
      return line(text, false, `${number} ${textOf(own)}`);
    }
    const text = textOf(node);
    if (!text) return [];
    if (node.matches('li p')) return line(`  ${text}`);
    return line(text, !node.matches('p') || node.matches('.note, .again'));
  });
}

/** Lines as a text; in one that is written from right to left, each says so. */
export const joined = (lines: readonly Line[], rtl = false): string =>
  `${lines
    .flatMap(({ text, apart }, index) => [...(apart && index ? [''] : []), text])
    .map((text) => (rtl && text ? `\u200f${text}` : text))
    .join('\n')}\n`;

/** A panel as plain text. */
export const plainText = (panel: Element): string =>
  joined(linesOf(panel), getComputedStyle(panel).direction === 'rtl');
