/** What is there for the eye, for the hand, or for those who want to know more. */
const LEFT_OUT = '[aria-hidden=true],[data-keep=no],button,slot,.said,.lists .muted';

const line = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A panel as plain text, for an agenda or an email: read off what is on screen, so that both say the same. Headings stand
 * alone, lists keep their numbers, links show their address. What is written from right to left says so, line by line,
 * and keeps together what is not: plain text has no other way.
 */
export function plainText(panel: Element): string {
  const rtl = getComputedStyle(panel).direction === 'rtl';
  const isolated = (text: string) => (rtl ? `\u2066${text}\u2069` : text);
  const copy = panel.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll(LEFT_OUT)) node.remove();
  for (const link of copy.querySelectorAll('a')) {
    for (const unseen of link.querySelectorAll('.unseen')) unseen.remove();
    link.append(` ${isolated(`<${link.href}>`)}`);
  }
  for (const name of copy.querySelectorAll('bdi')) name.textContent = isolated(name.textContent);
  const lines: string[] = [];
  for (const node of copy.querySelectorAll('[role=heading],summary,p,li')) {
    if (node.matches('.note, .again')) lines.push('');
    if (node.matches('li')) {
      const own = node.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll('p')) inner.remove();
      const { parentElement } = node;
      const number = parentElement?.localName === 'ol' ? `${[...parentElement.children].indexOf(node) + 1}.` : '-';
      lines.push(`${number} ${line(own)}`);
    } else if (node.matches('li p')) lines.push(`  ${line(node)}`);
    else if (node.matches('p')) lines.push(line(node));
    else lines.push('', line(node));
  }
  return `${lines
    .filter((text, index) => text || lines[index - 1])
    .map((text) => (rtl && text ? `\u200f${text}` : text))
    .join('\n')
    .trim()}\n`;
}
