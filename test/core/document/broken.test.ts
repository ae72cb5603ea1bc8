import { expect } from '@open-wc/testing';
import { parse, type Problem } from '../../../src/core/index.js';
import { small } from '../../support/assessments.js';

interface Broken {
  readonly why: string;
  /** Code and path of each, in the order reported. */
  readonly problems: readonly string[];
  readonly document: unknown;
}

/** A test in a browser can list no folder: index.json does, and test/contract/broken.test.mjs compares the two. */
const load = async <T>(file: string): Promise<T> => {
  const response = await fetch(new URL(`broken/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
};
const files = await load<string[]>('index.json');
const cases = await Promise.all(files.map(async (file) => ({ file, ...(await load<Broken>(file)) })));

const problemsOf = (data: unknown, wanted?: string): readonly Problem[] => {
  const parsed = parse(data, wanted);
  expect(parsed).not.to.have.any.keys('assessment', 'languages', 'lang');
  return 'problems' in parsed ? parsed.problems : [];
};
const told = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`.trim());

/** What is wrong, sometimes what is known, and last what to do. A message follows its path, so it begins in mid-sentence. */
const WRONG = /^(is|are|has|have|must|names) /;
const MEND = /^(Add|Choose|Copy|Correct|Fill|Give|Leave|Let|Put|Shorten|Take|Translate|Use|Write) /;

const expectPlain = ({ path, message }: Problem) => {
  const about = `${path} ${message}`;
  expect(message.length, about).to.be.at.most(300);
  // Quoted from the document, perhaps cut short: no words of ours.
  const words = message.replace(/"[^"…]*["…]/g, '“”');
  expect(words, about).not.to.match(/undefined|NaN|Error|\[object|\s{2}/);
  const sentences = words.split(/\. (?=[A-Z])/);
  expect(sentences.length, about).to.be.within(2, 3);
  expect(words, about)
    .to.match(WRONG)
    .and.match(/[^.…]\.$/);
  expect(sentences.at(-1), about).to.match(MEND);
};

describe('broken documents', () => {
  for (const { file, why, problems, document } of cases) {
    it(`${file}: ${why}`, () => {
      const found = problemsOf(document);
      expect(told(found)).to.deep.equal(problems);
      found.forEach(expectPlain);
      expect(problemsOf(document, 'es'), 'in another language').to.deep.equal(found);
    });
  }

  it('a document that is too large', () => {
    const found = problemsOf({ ...small, 'x-photograph': 'A'.repeat(500_000) });
    expect(told(found)).to.deep.equal(['too-large']);
    found.forEach(expectPlain);
  });

  const circle: Record<string, unknown> = { ...small };
  circle['x-self'] = circle;
  for (const [what, data] of Object.entries({
    'refers to itself': circle,
    'holds a number that JSON does not have': { ...small, version: 21n },
    'is a function': () => small,
  })) {
    it(`a document that ${what}`, () => expect(told(problemsOf(data))).to.deep.equal(['unreadable']));
  }

  it('but HTML is text like any other', () => {
    const title = '<script>alert(1)</script><img src=x onerror=alert(1)> & "quotes" {{ }} ${}';
    expect(parse({ ...small, title })).to.deep.equal({ assessment: { ...small, title }, languages: [], lang: 'en' });
  });
});
