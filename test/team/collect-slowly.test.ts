import { expect } from '@open-wc/testing';
import { content } from '../../src/content/en.js';
import { collect, score } from '../../src/core/index.js';
import { toCsv, toJson } from '../../src/features/sharing/file.js';
import { collectSlowly } from '../../src/team/collect-slowly.js';
import { CABINET, codeOf } from '../support/team.js';

const codes = CABINET.map(codeOf);
const given = { date: new Date(2026, 10, 25), lang: 'en' };
const files = CABINET.flatMap((answers) =>
  [toJson, toCsv].map((make) => make(content, answers, score(content, answers), given)),
);
/** What people send: codes, links with a fault among them, and files. */
const PIECES = [
  ...codes,
  ...codes.map((code) => `see https://example.org/#readiness-${code}_20261125).`),
  `${codes[0]!.slice(0, -1)}${codes[0]!.endsWith('7') ? '8' : '7'}`,
  ...files,
];

/** A text of more than two slices, whose cuts fall elsewhere with each number. */
function textOf(shift: number): string {
  const filler = 'No code at all, and a high-tech baseball. ';
  const parts = Array.from({ length: 60 }, (_, index) => {
    const piece = PIECES[(index * 7 + shift) % PIECES.length]!;
    return `${filler.repeat(20 + ((index * 13 + shift) % 30))}\n${piece}\n`;
  });
  return 'x'.repeat(shift * 97) + parts.join('');
}

describe('collecting slowly', () => {
  for (let shift = 0; shift < 12; shift++) {
    it(`finds the same in the same places, wherever a text is cut: ${shift}`, async () => {
      const text = textOf(shift);
      let rests = 0;
      const slowly = await collectSlowly(collect, content, text, () => {
        rests++;
        return Promise.resolve();
      });
      expect(slowly).to.deep.equal(collect(content, text));
      expect(slowly.results).to.have.lengthOf(8);
      expect(slowly.doubles.length).to.be.greaterThan(20);
      expect(rests).to.be.greaterThan(0);
    });
  }

  it('cuts a text without lines, too', async () => {
    const text = `${'baseball '.repeat(20_000)} ${codes.join(' ')}`;
    expect(await collectSlowly(collect, content, text, () => Promise.resolve())).to.deep.equal(collect(content, text));
  });
});
