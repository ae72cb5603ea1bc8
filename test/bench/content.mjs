/**
 * The built-in assessment, whole: questions, levels and advice. The floors and peers get it as plain data (subjects.mjs),
 * however the element keeps it.
 */
export { content } from '../../dist/locales/all-en.js';
