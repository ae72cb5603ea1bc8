import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { collect, encode, findRounds } from '../../../src/core/index.js';
import { ADVANCING, anyAnswers } from '../../support/assessments.js';

const code = encode(content, ADVANCING);
const link = `#readiness-${code}_20261125`;
const slip = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;

describe('results in any text', () => {
  it('are those that were put there, in their order, whatever is around them', () => {
    const around = fc.constantFrom(
      ...[
        '',
        ' ',
        '\n',
        '. ',
        '\r\n> ',
        ', and ',
        ' (',
        '“',
        '” – ',
        '*',
        ': ',
        ' <https://example.org/>; ',
        ' baseball ',
      ],
      ...[' 2024-2025 ', ' high-tech: ', '\t', ' 👩🏽‍🌾 ', ' “sin título” ', ' 12th-grade; ', '\nRe: 7 codes\n\n'],
    );
    const writing = fc.constantFrom(
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      (code: string) => code.replace('-', ' '),
      (code: string) => code.replace('-', ''),
      (code: string) => code.replace('-', '–').replaceAll('0', 'o').replaceAll('1', 'l'),
      (code: string) => code.replace('-', '-\n'),
      (code: string) => `https://example.org/page?a=b#readiness-${code}`,
      (code: string) => `https://example.org/#readiness-${code}_20261125?utm_source=x`,
      (code: string) => `https://example.org/#readiness-${code.replace('-', '-\r\n> ')}_20261125)`,
      (code: string) => `https://x.example/?url=https%3A%2F%2Fexample.org%2F%23readiness-${code}_20261125&data=05`,
    );
    const entry = fc.record({ answers: anyAnswers(content), writing, before: around, after: around });
    let count = 0;
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 25, size: 'max' }), (entries) => {
        const text = entries
          .map(({ answers, writing, before, after }) => `${before} ${writing(encode(content, answers))} ${after}`)
          .join('\n');
        const { results, doubles, faults } = collect(content, text);
        const all = [...results, ...doubles].sort((one, other) => one.start - other.start);
        expect(all.map(({ answers }) => answers)).to.deep.equal(entries.map(({ answers }) => answers));
        expect(faults).to.deep.equal([]);
        count += entries.length;
      }),
      { numRuns: 150 },
    );
    expect(count).to.be.above(1500);
  });

  it('never make it throw, and lie where it says, one after the other', function () {
    // Sixty texts take a second; a busy machine has more to do.
    this.timeout(60_000);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        code,
        link,
        slip,
        '#readiness-',
        '-',
        '%23readiness',
        '{"schema":"readiness-result/1"',
        '"',
        '}',
        '{',
      ),
      fc.constantFrom(
        'part,id,label\n',
        'question,',
        'vision,',
        '7KQ2',
        '9FX',
        ' ',
        '\n',
        'FY26',
        '=1.',
        '_2026',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { results, doubles, beyond, faults } = collect(content, text);
        let at = 0;
        for (const place of [...results, ...doubles, ...beyond, ...faults].sort((one, two) => one.start - two.start)) {
          expect(place.start).to.be.within(at, place.end - 1);
          expect(place.text).to.equal(text.slice(place.start, place.end));
          expect(place.line).to.equal(text.slice(0, place.start).split('\n').length);
          at = place.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  const endless = [
    ...['#readiness-', '#readiness-7K ', '{"schema":"readiness-result/1",', 'part,id,label\n', '%25', 'Z', ' ', '\n'],
    ...['7KQ2 ', 'ab-', '"', ' {', `${code}\n`, 'part,id,label\nquestion,"', '#readiness- ', '>', '-'],
    ...['{"schema":"readiness-team/1",', '#readiness-team-', '#readiness-team-2026\n'],
  ];
  for (const piece of endless) {
    it(`take time in proportion to their length: ${JSON.stringify(piece)} again and again`, function () {
      this.timeout(60_000);
      const take = (length: number, times: number) => {
        const text = `#readiness-${piece.repeat(length / piece.length)}`;
        const start = performance.now();
        for (let time = 0; time < times; time++) {
          collect(content, text);
          findRounds(content, text);
        }
        return performance.now() - start;
      };
      // Sixteen short ones take as long as one of sixteen times their length, and a sixteenth of that where each place is
      // compared with each other. Both take the machine for as long, so what else that has to do makes one or the other longer,
      // but not each time; and often enough that clocks which tell whole milliseconds tell them apart.
      let times = 1;
      while (times < 64 && take(16_000, 16 * times) < 10) times *= 2;
      const short = [take(16_000, 16 * times)];
      const long = [take(256_000, times)];
      const growth = () => Math.min(...long) / Math.max(Math.min(...short), 1);
      while (growth() >= 4 && long.length < 20) {
        short.push(take(16_000, 16 * times));
        long.push(take(256_000, times));
      }
      expect(growth()).to.be.below(4);
    });
  }
});
