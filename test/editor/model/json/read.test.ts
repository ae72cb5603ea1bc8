import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readJson } from '../../../../src/editor/model/json/read.js';

/** Line and column of each, what is wrong, and how to fix it. */
const told = (input: string | Uint8Array) =>
  readJson(input).problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`.trim());

const COMMA = 'Comma before the end. Take this comma out.';
const QUOTES = 'Invalid symbol. Write straight quotes: ".';
const COMMENT = 'Invalid comment token. JSON has no comments. Take them out, or write them into a field like "x-note".';
const END = 'Close brace expected. The end is missing: close all { and [.';
const UNCLOSED = 'Unexpected end of string. Close the text with ", on the same line; for a new line in it, write \\n.';

/** Text, what is saved of it, and what is said. */
const CASES: Record<string, [text: string, value: unknown, problems: readonly string[]]> = {
  'commas too many': ['{\n "a": [1, 2,],\n "b": "x",\n}', { a: [1, 2], b: 'x' }, [`2:12 ${COMMA}`, `3:10 ${COMMA}`]],
  'curly quotes': ['{\n “a”: “x, y”,\n “b”: 2}', { a: 'x, y', b: 2 }, [`2:2 ${QUOTES}`, `3:2 ${QUOTES}`]],
  'curly quotes inside straight ones': ['{"a": "He said “yes”",}', { a: 'He said “yes”' }, [`1:22 ${COMMA}`]],
  comments: ['{\n// one\n "a": 1, /* two\n */ "b": 2}', { a: 1, b: 2 }, [`2:1 ${COMMENT}`, `3:10 ${COMMENT}`]],
  'comments of the shell': [
    '# mine\n{"a": 1}',
    { a: 1 },
    ['1:1 Invalid symbol. JSON has no comments. Take them out, or write them into a field like "x-note".'],
  ],
  'single quotes': [
    "{'a': 'it\\'s, so: yes'}",
    { a: "it's, so: yes" },
    ['1:2 Invalid symbol. Write double quotes: ".'],
  ],
  'names without quotes': [
    '{\n a: 1,\n b: 2\n}',
    { a: 1, b: 2 },
    [
      '2:2 Invalid symbol. Write the name in double quotes: ".',
      '3:2 Invalid symbol. Write the name in double quotes: ".',
    ],
  ],
  'a missing comma': [
    '{\n "a": 1\n "b": 2\n}',
    { a: 1, b: 2 },
    ['3:2 Comma expected. A comma or a colon is missing before it.'],
  ],
  'a file cut in half': [
    '{"a": [{"id": "x", "text": "Who fin',
    { a: [{ id: 'x', text: 'Who fin' }] },
    [`1:28 ${UNCLOSED}`],
  ],
  'a missing end': ['{"a": [{"id": "x"}]', { a: [{ id: 'x' }] }, [`1:20 ${END}`]],
  'a new line in a text': ['{\n "a": "one\ntwo",\n "b": 3\n}', { a: 'one\ntwo', b: 3 }, [`2:7 ${UNCLOSED}`]],
  'no number': [
    '{"a": NaN, "b": 1}',
    { a: 'NaN', b: 1 },
    ['1:7 Invalid symbol. Write a number, a text in double quotes, true, false or null.'],
  ],
  'a backslash': [
    '{"a": "C:\\data \\"x\\" \\n"}',
    { a: 'C:\\data "x" \n' },
    ['1:10 Invalid escape character. For a backslash in a text, write two: \\\\.'],
  ],
  'a script tag': [
    '<readiness-assessment><script type="application/json">\n{"a": "<\\/p>"}\n</script></readiness-assessment>',
    { a: '</p>' },
    ['1:1 The document stands in a script tag. Keep what is from the first { to the last }.'],
  ],
  'a script tag with a fault': [
    '<script>\n{"a": 1,}</script>',
    { a: 1 },
    ['1:1 The document stands in a script tag. Keep what is from the first { to the last }.', `2:8 ${COMMA}`],
  ],
  'a fenced block': [
    'Here it is:\n\n```json\n{"a": [1]}\n```\nDone.',
    { a: [1] },
    ['1:1 The document stands in a fenced block. Keep what is from the first { to the last }.'],
  ],
  'an assignment': [
    'const check = {"a": {}};\n',
    { a: {} },
    ['1:1 The document stands in other text. Keep what is from the first { to the last }.'],
  ],
  'HTML of a visual editor': [
    '<p>{<br />\n&quot;a&quot;: &quot;x &amp; y&quot;,<br />\n&quot;b&quot;: &#34;&lt;&#34;}</p>',
    { a: 'x & y', b: '<' },
    ['1:1 The document stands in HTML. Keep what is from the first { to the last }.'],
  ],
  'a name that stands twice': [
    '{"a": 1,\n"a": 2}',
    { a: 2 },
    ['2:1 “a” stands twice in one { }, at line 1 and here: only the second counts. Take one out, or rename it.'],
  ],
  'two documents': [
    '{"a": 1}\n{"b": 2}',
    { a: 1 },
    [
      '2:1 End of file expected. One { } is all that a file holds: take out what follows, or a bracket that is one too many.',
    ],
  ],
  'what is no document': ['Dear colleagues', undefined, ['1:1 Invalid symbol.']],
  nothing: [' \n', undefined, ['1:1 There is nothing in it. Paste a document, or start from a sample.']],
};

describe('JSON as people have it', () => {
  for (const [what, [text, value, problems]] of Object.entries(CASES)) {
    it(what, () => {
      const found = readJson(text);
      expect(found.value).to.deep.equal(value);
      expect(told(text)).to.deep.equal(problems);
      expect(found.mended).to.equal(value !== undefined && what !== 'a name that stands twice');
    });
  }

  it('marks the place with a caret', () => {
    expect(readJson('{\n "a": 1,\n}').problems[0]?.excerpt).to.deep.equal([' "a": 1,', '       ^']);
  });

  it('saves what comes before a fault that nothing mends', () => {
    expect(readJson('{"a": {"id": "x"}, "b": =').value).to.deep.include({ a: { id: 'x' } });
  });

  it('gives back what is JSON just as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).to.deep.equal({ value: JSON.parse(text), problems: [], mended: false });
      }),
      { numRuns: 300 },
    );
  });

  const names = fc.stringMatching(/^[a-z]{1,5}$/);
  const texts = fc.stringMatching(/^[A-Za-zé¿ ,:.!?{}[\]()-]{0,20}$/);
  const documents = fc.dictionary(names, fc.oneof(texts, fc.integer(), fc.array(texts), fc.dictionary(names, texts)), {
    minKeys: 1,
    noNullPrototype: true,
  });
  const spoil: Record<string, (text: string) => string> = {
    'commas before the end': (text) => text.replace(/(?<=["\d\]}])\n\s*[\]}]/g, ',$&'),
    'curly quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”'),
    'single quotes': (text) => text.replaceAll('"', "'"),
    comments: (text) => text.replaceAll('\n', ' // a note\n'),
    'no end': (text) => text.replace(/[\s\]}]+$/, ''),
    'a fence': (text) => `\`\`\`json\n${text}\n\`\`\``,
    'a page': (text) => text.replaceAll('"', '&quot;').replaceAll('\n', '<br />\n'),
  };
  for (const [how, spoiled] of Object.entries(spoil)) {
    it(`saves all of a document with ${how}`, () => {
      fc.assert(
        fc.property(documents, (value) => {
          const text = JSON.stringify(value, null, 2);
          const broken = spoiled(text);
          fc.pre(broken !== text && !/^\{\s*$/.test(broken));
          const found = readJson(broken);
          expect(found.value, broken).to.deep.equal(value);
          expect(found.mended).to.equal(true);
          expect(found.problems).not.to.be.empty;
        }),
        { numRuns: 100 },
      );
    });
  }

  it('never throws, and tells little enough to read', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '“',
      '\\',
      '\\u',
      '//',
      '/*',
      '#',
      '\n',
      '<',
      'a',
      '-',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
        const { value, problems } = readJson(all.join(''));
        expect(problems.length).to.be.at.most(20);
        expect(value !== undefined || problems.length > 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files in the encodings of Windows', () => {
  const bytes = (...all: number[]) => new Uint8Array(all);
  const wide = (text: string, big: boolean) => {
    const found = new Uint8Array(text.length * 2);
    [...text].forEach((letter, at) => new DataView(found.buffer).setUint16(at * 2, letter.charCodeAt(0), !big));
    return found;
  };
  const latin = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)));

  it('UTF-8 with a mark', () => {
    const file = bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"a": "é"}'));
    expect(readJson(file)).to.deep.equal({ value: { a: 'é' }, problems: [], mended: false });
    expect(readJson('\ufeff{"a": "é"}')).to.deep.equal({ value: { a: 'é' }, problems: [], mended: false });
  });

  for (const [how, file] of Object.entries({
    'big-endian, with a mark': wide('\ufeff{"a": "é"}', true),
    'little-endian, with a mark': wide('\ufeff{"a": "é"}', false),
    'big-endian': wide('{"a": "é"}', true),
    'little-endian': wide('{"a": "é"}', false),
  })) {
    it(`UTF-16, ${how}`, () => {
      expect(readJson(file).value).to.deep.equal({ a: 'é' });
      expect(told(file)).to.deep.equal(['1:1 The file is saved as UTF-16. Save it as UTF-8.']);
    });
  }

  it('Windows-1252, with the first letter that shows it', () => {
    const file = latin('{"a": 1,\n "b": "caf\xe9 \x93x\x94"}');
    expect(readJson(file).value).to.deep.equal({ a: 1, b: 'café “x”' });
    expect(told(file)).to.deep.equal([
      '2:11 The file is not saved as UTF-8, perhaps as Windows-1252. See whether this letter is right, and save it as UTF-8.',
    ]);
  });

  it('but not UTF-32', () => {
    const file = bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0);
    expect(readJson(file).value).to.equal(undefined);
    expect(told(file)).to.deep.equal(['1:1 The file is saved as UTF-32. Save it as UTF-8.']);
  });
});
