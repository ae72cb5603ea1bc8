/**
 * Longest address that mail programs take. Windows hands over 2,048 characters (`INTERNET_MAX_URL_LENGTH` is 2,083 with its
 * scheme), and some programs say nothing about what they drop.
 */
const LONGEST = 2000;

/**
 * An email without a receiver, ready to send: the text if there is room for it, else as many of its lines as fit, and what
 * leads to all of it.
 *
 * @param rest the end of a text that had to be cut
 * @returns its address, and whether all of the text is in it
 */
export function mailto(
  subject: string,
  text: string,
  rest: string,
): { readonly href: string; readonly whole: boolean } {
  const address = (body: string) =>
    // Lines end as RFC 6068 wants them.
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const lines = text.trimEnd().split('\n');
  const beginning = (count: number) => `${lines.slice(0, count).join('\n').trimEnd()}\n\n…\n\n${rest}\n`;
  const all = address(text);
  let href = all;
  for (let count = lines.length - 1; href.length > LONGEST && count >= 0; count--) href = address(beginning(count));
  return { href, whole: href === all };
}
