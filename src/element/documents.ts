import type { Parsed } from '../core/index.js';

/**
 * Reads an assessment that a page brings along. The parser comes on demand: it is a tenth of what visitors would
 * download, and those of the built-in assessment never need it.
 */
export async function readDocument(given: unknown): Promise<Parsed> {
  try {
    const { parse } = await import('../core/parse.js');
    return parse(given);
  } catch (error) {
    const message = `cannot be read without readiness-assessment-documents.js beside the script. ${String(error)}`;
    return { problems: [{ code: 'no-parser', path: '', message }] };
  }
}
