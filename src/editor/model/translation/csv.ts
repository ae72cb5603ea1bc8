import { dsvFormat } from 'd3-dsv';
import type { Exchange, Returned } from './exchange.js';

// What spreadsheets take for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection), also behind what may
// separate columns elsewhere. One apostrophe more stands before it, however many there are, so that reading takes one away again.
const guarded = (text: string): string =>
  text.replace(/^(?='*[\t\r\n])|(?<=(?:^|[,;|\t\r\n])\s*)(?='*[=+\-@＝＋－＠])/g, "'");
const unguarded = (text: string): string =>
  text.replace(/^'(?='*[\t\r\n])|(?<=(?:^|[,;|\t\r\n])\s*)'(?='*[=+\-@＝＋－＠])/g, '');

const small = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** A table that spreadsheets open: key, where, and a column for each language. Begins with a mark, by which Excel knows UTF-8. */
export function toCsv({ from, to, rows }: Exchange): string {
  const format = dsvFormat(',');
  const lines = [
    ['key', 'where', from, to],
    ...rows.map(({ key, where, source, target }) => [key, where, source, target].map(guarded)),
  ];
  return `\ufeff${lines.map((line) => format.formatRow(line)).join('\r\n')}\r\n`;
}

/** The sign between cells: spreadsheets write what is usual in their country. */
function separatorOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n?|\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Reads a table that came back, whatever signs its spreadsheet put between the cells.
 *
 * @param from language of the originals
 * @param to language that the translations should be in: the column with that name, or else the last one
 */
export function fromCsv(text: string, from: string, to: string): Returned {
  const [, named, content = ''] = /^\ufeff?(?:"?sep=(.)"?(?:\r\n?|\n))?([\s\S]*)$/i.exec(text) ?? [];
  const [head = [], ...lines] = dsvFormat(named ?? separatorOf(content)).parseRows(content);
  const notes: string[] = [];
  const find = (name: string) => head.findIndex((cell) => small(cell) === small(name));
  const keys = find('key');
  if (keys < 0) {
    const note =
      'The table has no column “key,” which says where each text belongs. Export one here, and fill that in.';
    return { rows: [], to: null, notes: [note] };
  }
  if (content.split('"').length % 2 === 0) {
    notes.push('A quotation mark is not closed in the table. Check the texts after it.');
  }
  const wanted = find(to);
  const last = head.length - 1;
  const targets = wanted >= 0 ? wanted : last;
  if (wanted < 0 && (last === keys || small(head[last]) === 'where' || last === find(from))) {
    return { rows: [], to: null, notes: [...notes, `The table has no column “${to}” with translations.`] };
  }
  const sources = find(from);
  const rows = lines.flatMap((cells) => {
    const key = (cells[keys] ?? '').trim();
    if (!key) return [];
    const source = sources < 0 ? null : unguarded(cells[sources] ?? '');
    return [{ key: unguarded(key), source, target: unguarded(cells[targets] ?? '') }];
  });
  const nameless = lines.filter((cells) => !cells[keys]?.trim() && cells.some((cell) => cell.trim()));
  for (const cells of nameless) {
    notes.push(
      `A row has no key, so it was left out: ${cells
        .filter(Boolean)
        .map((cell) => `“${cell}”`)
        .join(', ')}.`,
    );
  }
  return { rows, to: wanted >= 0 ? to : (head[last] ?? '').trim(), notes };
}
