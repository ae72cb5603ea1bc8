import type { Answers, Assessment } from '../assessment.js';
import type { CodeFault } from '../code.js';
import { complete, dayIn, type Reading } from './reading.js';

/** The files that a result downloads as, anywhere in a text: one after the other, and with words around them. */

/** Where a JSON file begins: its first field is the version of its shape. */
const JSON_HEAD = /\{\s{0,20}"schema"\s{0,5}:\s{0,5}"readiness-result\/1"/g;

/** Where the object that begins at `start` ends; undefined when it does not, up to `limit`. */
export function endOfObject(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < limit; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '{') depth++;
    else if (!quoted && sign === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

interface Content {
  readonly answers: Answers | CodeFault;
  readonly date: string | null;
}

function readJson(assessment: Assessment, text: string): Content {
  try {
    const file = JSON.parse(text) as { assessment?: Partial<Assessment>; answers?: unknown; date?: unknown };
    const { id, version } = file.assessment ?? {};
    const fault = id === assessment.id ? version !== assessment.version && 'outdated' : 'foreign';
    return { answers: fault || complete(assessment, file.answers), date: dayIn(file.date) };
  } catch {
    return { answers: 'damaged', date: null };
  }
}

/** Results as JSON: `readiness-result/1`. */
export function jsonFiles(assessment: Assessment, text: string): Reading[] {
  const heads = [...text.matchAll(JSON_HEAD)];
  return heads.map(({ 0: head, index: start }, file) => {
    const end = endOfObject(text, start, heads[file + 1]?.index ?? text.length);
    // Of a file without an end only the beginning: what follows may be something else.
    const content = readJson(assessment, text.slice(start, end ?? start));
    return { from: 'json', start, end: end ?? start + head.length, ...content };
  });
}

/** Where a table begins: the names of its first columns, with what separates them. Spreadsheets put tabs or quotes there. */
const CSV_HEAD = /^\ufeff?"?part"?([,;\t])"?id"?\1"?label"?\1.{0,100}\r?\n/gm;

/** What the rows of a result are of, and how many cells each has: one with fewer is cut off. */
const PARTS = /^(overall|area|question|condition)$/;
const COLUMNS = 7;

/** The rows from a place on, as long as they are rows of a result, and where they end. */
function rowsFrom(text: string, start: number, separator: string): { rows: string[][]; end: number } {
  const cell = new RegExp(`(?:"((?:[^"]|""){0,4000})"|([^"${separator}\\r\\n]{0,4000}))(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [];
  let end = start;
  let row: string[] = [];
  cell.lastIndex = start;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, plain, after] = found;
    row.push(quoted ?? plain!);
    if (after === separator) continue;
    if (row.length < COLUMNS || !PARTS.test(row[0]!)) break;
    rows.push(row);
    row = [];
    end = cell.lastIndex;
  }
  return { rows, end };
}

function readRows(assessment: Assessment, rows: readonly string[][]): Content {
  const overall = rows.find(([part]) => part === 'overall');
  const given = rows
    .filter(([part]) => part === 'question')
    .map(([, id, , , , answer]) => {
      const multiple = assessment.questions.some((question) => question.id === id && question.type === 'multiple');
      return [id, multiple ? answer!.split(';') : answer];
    });
  const date = dayIn(overall?.[6]);
  if (overall && overall[1] !== assessment.id) return { answers: 'foreign', date };
  return { answers: complete(assessment, Object.fromEntries(given)), date };
}

/** Results as tables: `part`, `id`, `label`, `level`, `percent`, `answer`, `date`. */
export const csvFiles = (assessment: Assessment, text: string): Reading[] =>
  [...text.matchAll(CSV_HEAD)].map(({ 0: head, 1: separator, index: start }) => {
    const { rows, end } = rowsFrom(text, start + head.length, separator!);
    return { from: 'csv', start, end, ...readRows(assessment, rows) };
  });
