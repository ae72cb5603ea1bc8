/**
 * Which tests show which criteria of WCAG: those that say so at the end of their title, `it('… [WCAG 1.4.10]', …)`, and assert
 * something.
 */
import ts from 'typescript';

/** The criteria that a title names: `['1.4.10']`. */
export const named = (title) => /\[WCAG ([^\]]*)\]/.exec(title)?.[1].split(', ') ?? [];

/**
 * The tests in a file that name criteria. One that is skipped is none of them.
 *
 * @returns `{ file, title, criteria, asserts }` for each: the title as it is written, and whether its own body asserts
 */
export function declarations(file, source) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'it') {
      const [title, body] = node.arguments;
      const text = title.getText().slice(1, -1);
      if (named(text).length > 0) found.push({ file, title: text, criteria: named(text), asserts: asserts(body) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Whether a node calls `assert`, `expect`, or something of theirs. */
const asserts = (node) =>
  (ts.isCallExpression(node) && /^(assert|expect)\b/.test(node.getText())) ||
  Boolean(node && ts.forEachChild(node, (child) => asserts(child) || undefined));

/**
 * What is wrong between the claims and the tests, a line each.
 *
 * @param criteria with `number` and the keys of `tests` that each claim names
 * @param tests file and beginning of the title, by key
 * @param declared what `declarations` found in all files
 */
export function gaps(criteria, tests, declared) {
  const known = criteria.map(({ number }) => number);
  const found = [];
  const claimed = new Map(declared.map((one) => [one, new Set()]));
  for (const [key, [file, title]] of Object.entries(tests)) {
    const [shown, ...more] = declared.filter((one) => one.file === file && one.title.startsWith(title));
    if (!shown || more.length > 0) {
      found.push(`${key}: ${shown ? 'several tests' : 'no test'} of ${file} with criteria begin with “${title}”`);
      continue;
    }
    for (const { number } of criteria.filter(({ tests }) => tests.includes(key))) {
      if (!shown.criteria.includes(number))
        found.push(`${number} names “${title}”, which does not say that it shows it`);
      claimed.get(shown).add(number);
    }
  }
  for (const one of declared) {
    if (!one.asserts) found.push(`“${one.title}” asserts nothing`);
    for (const number of one.criteria) {
      if (!known.includes(number)) found.push(`“${one.title}” names ${number}, which is no criterion here`);
      else if (!claimed.get(one).has(number)) found.push(`“${one.title}” shows ${number}, which does not name it`);
    }
  }
  return found;
}
