import type { Answers, Assessment, Result } from '../../core/index.js';
import { isUnsure } from '../../core/questions/index.js';
import { localIso } from './date.js';

/** A result as a file of its own. Plain JSON. */
export interface ResultFile {
  /** Version of this shape. */
  readonly schema: 'readiness-result/1';
  /** When the result was reached, ISO 8601. */
  readonly date: string;
  readonly assessment: { readonly id: string; readonly version: string; readonly title: string };
  /** Language of the labels, BCP 47. */
  readonly lang: string;
  readonly result: Result;
  readonly answers: Answers;
}

/** A result with its answers as JSON text. */
export const toJson = (
  { id, version, title }: Assessment,
  answers: Answers,
  result: Result,
  { date, lang }: { readonly date: Date; readonly lang: string },
): string => {
  const file: ResultFile = {
    schema: 'readiness-result/1',
    date: date.toISOString(),
    assessment: { id, version, title },
    lang,
    result,
    answers,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** What a spreadsheet would take for a formula is made plain text, also behind what may separate columns elsewhere. */
const cell = (value: string | number | null): string => {
  const formula = /^(?=[\t\r\n])|(?<=(?:^|[,;|\t\r\n])\s*)(?=[=+\-@＝＋－＠])/g;
  const text = typeof value === 'string' ? value.replace(formula, "'") : String(value ?? '');
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What spreadsheets separate columns with where the visitor is: where the comma writes decimals, a semicolon. */
const separator = (): string => ((0.5).toLocaleString().includes('.') ? ',' : ';');

/**
 * Rows of cells as a table (RFC 4180, UTF-8 with a byte order mark, which Excel needs, and `;` between columns where the comma
 * writes decimals).
 */
export const toTable = (rows: readonly (readonly (string | number | null)[])[]): string => {
  const between = separator();
  return `\ufeff${rows.map((row) => row.map(cell).join(between)).join('\r\n')}\r\n`;
};

/**
 * A result as a table: the whole, the areas, the questions with their answers, and the conditions, a row each.
 *
 * Columns: `part` (`overall`, `area`, `question` or `condition`), `id`, `label`, `level`, `percent`, `answer` (ids of choices
 * with `;` between them; of a condition `aligned` or `next`) and `date`.
 */
export function toCsv(
  assessment: Assessment,
  answers: Answers,
  result: Result,
  { date }: { readonly date: Date },
): string {
  const { aligned, next } = result.conditions;
  const day = localIso(date);
  const labels = new Map(assessment.questions.flatMap(({ choices }) => choices.map(({ id, label }) => [id, label])));
  const rows: (string | number | null)[][] = [
    ['part', 'id', 'label', 'level', 'percent', 'answer', 'date'],
    ['overall', assessment.id, assessment.title, result.level?.id ?? null, result.percent, null, day],
    ...result.areas.map(({ id, label, level, percent }) => ['area', id, label, level?.id ?? null, percent, null, day]),
    ...assessment.questions.map(({ id, text }) => {
      const answer = answers[id];
      const chosen = isUnsure(answer) ? 'unsure' : [answer ?? []].flat().join(';');
      return ['question', id, text, null, null, chosen, day];
    }),
    ...[...aligned, ...next].map((id) => [
      'condition',
      id,
      labels.get(id) ?? null,
      null,
      null,
      aligned.includes(id) ? 'aligned' : 'next',
      day,
    ]),
  ];
  return toTable(rows);
}
