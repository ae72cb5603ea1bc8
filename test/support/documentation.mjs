/** The pages that people read, and every snippet in them. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The text of a page. */
export const textOf = (page) => readFileSync(new URL(page, root), 'utf8');

/** Snippets, in order: language, code without the indent of a list, the heading above, and where it stands. */
export const snippets = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^( *)```(\S+)\n([\s\S]*?)^\1```$/gm)].map(({ 1: indent, 2: language, 3: code, index }) => {
    const before = textOf(page).slice(0, index);
    return {
      page,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      heading: before
        .match(/^#+ .*$/gm)
        ?.at(-1)
        ?.replace(/^#+ /, ''),
      where: `${page}:${before.split('\n').length}`,
    };
  }),
);

export const inLanguages = (...languages) => snippets.filter(({ language }) => languages.includes(language));
