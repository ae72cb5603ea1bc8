import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Question } from '../../../src/core/index.js';
import { agreementOf, consensus, distance, mean, scalesOf } from '../../../src/core/team/spread.js';

const WORDS = ['a', 'b', 'c', 'd', 'e'];
const ladder = (rungs: number): Question => ({
  type: 'single',
  id: 'q',
  area: 'a',
  text: '?',
  choices: Array.from({ length: rungs }, (_, rung) => ({ id: WORDS[rung]!, label: '.', weight: rung / rungs })),
});
const list = (choices: number): Question => ({ ...ladder(choices), type: 'multiple' }) as Question;

/** How many are on each rung, somebody on one of them. */
const anyCounts = fc
  .integer({ min: 2, max: 6 })
  .chain((rungs) => fc.array(fc.nat(12), { minLength: rungs, maxLength: rungs }))
  .filter((counts) => counts.some(Boolean));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('consensus', () => {
  it('is what Tastle and Wierman say', () => {
    // Worked out by hand: the mean is 1.25 and the ends are 3 apart.
    const terms = 0.25 * Math.log2(1 - 1.25 / 3) + 0.5 * Math.log2(1 - 0.25 / 3) + 0.25 * Math.log2(1 - 1.75 / 3);
    expect(consensus([1, 2, 0, 1])).to.be.closeTo(1 + terms, 1e-12);
    // On two rungs it is one minus the entropy.
    expect(consensus([1, 3])).to.be.closeTo(1 + 0.25 * Math.log2(0.25) + 0.75 * Math.log2(0.75), 1e-12);
    expect(consensus([1, 1, 0])).to.be.closeTo(1 + Math.log2(0.75), 1e-12);
  });

  it('is 1 when all agree, and only then', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(consensus(counts) === 1).to.equal(counts.filter(Boolean).length === 1);
      }),
    );
  });

  it('is 0 when half stand at either end, and only then', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 500 }), (counts, many) => {
        const split = counts.map((_, rung) => (rung === 0 || rung === counts.length - 1 ? many : 0));
        expect(consensus(split)).to.equal(0);
        const halves = counts[0] === counts.at(-1) && counts[0]! * 2 === sum(counts);
        expect(consensus(counts) === 0).to.equal(halves);
      }),
    );
  });

  it('lies between, and is the same upside down and for as many times as many', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 2, max: 40 }), (counts, times) => {
        const value = consensus(counts);
        expect(value).to.be.within(0, 1);
        expect(consensus(counts.toReversed())).to.be.closeTo(value, 1e-9);
        expect(consensus(counts.map((count) => count * times))).to.be.closeTo(value, 1e-9);
      }),
    );
  });

  it('never falls by another answer like that of three in five', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(5), fc.nat(20), (counts, place, more) => {
        const at = place % counts.length;
        // With a smaller majority it can: the mean moves away from the others.
        const others = sum(counts) - counts[at]!;
        const before = counts.with(at, Math.ceil(others * 1.5) + more);
        const after = before.with(at, before[at]! + 1);
        if (sum(before)) expect(consensus(after)).to.be.at.least(consensus(before) - 1e-12);
      }),
    );
  });
});

describe('scales', () => {
  it('of one choice have its rungs in the order of their weights, whatever they are called', () => {
    const { choices } = ladder(3);
    const question = { ...ladder(3), choices: [choices[2]!, choices[0]!, choices[1]!] } as Question;
    const counts = [30, 10, 20].map((count) => ({ id: '', count }));
    expect(scalesOf(question, counts, 60)).to.deep.equal([[10, 20, 30]]);
  });

  it('of several choices are one for each, checked or not, of those who know', () => {
    const counts = [4, 0, 5].map((count) => ({ id: '', count }));
    expect(scalesOf(list(3), counts, 5)).to.deep.equal([
      [1, 4],
      [5, 0],
      [0, 5],
    ]);
  });
});

describe('agreement', () => {
  for (const [scale, known, count, words] of [
    [[0, 4, 0, 0], 4, 4, 'same'],
    [[0, 4, 1, 0], 5, 5, 'close'],
    [[9, 1, 0, 0], 10, 10, 'close'],
    [[0, 1, 1, 1], 3, 3, 'different'],
    [[0, 9, 0, 1], 10, 10, 'different'],
    [[5, 0, 0, 5], 10, 10, 'different'],
    [[1, 0, 3], 4, 4, 'different'],
    [[1, 3, 0], 4, 4, 'close'],
    // Both ends at once.
    [[1, 3], 4, 4, 'different'],
    [[0, 4], 4, 4, 'same'],
    // A third are not sure.
    [[0, 2, 0, 0], 2, 3, 'unknown'],
    [[0, 3, 0, 0], 3, 4, 'same'],
    [[0, 5, 0, 1], 6, 8, 'different'],
    [[0, 0, 0, 0], 0, 3, 'unknown'],
  ] as const) {
    it(`of ${scale.join(' ')} with ${count - known} who are not sure is “${words}”`, () => {
      expect(agreementOf(ladder(scale.length), [[...scale]], known, count)).to.equal(words);
    });
  }

  it('on several choices is close when a third of them divide us', () => {
    const divided = (some: number, all: number) =>
      agreementOf(list(all), [...Array(some).fill([1, 3]), ...Array(all - some).fill([0, 4])] as number[][], 4, 4);
    expect([divided(0, 10), divided(1, 10), divided(3, 10), divided(4, 10), divided(10, 10)]).to.deep.equal([
      'same',
      'close',
      'close',
      'different',
      'different',
    ]);
    expect([divided(1, 3), divided(2, 3), divided(3, 9)]).to.deep.equal(['close', 'different', 'close']);
  });

  it('is never further apart for another answer that somebody has given already', () => {
    const ORDER = ['same', 'close', 'different'];
    fc.assert(
      fc.property(anyCounts, fc.nat(5), fc.nat(6), (counts, place, unsure) => {
        const at = place % counts.length;
        const before = counts.with(at, counts[at]! + 1);
        const after = before.with(at, before[at]! + 1);
        const words = [before, after].map((scale) =>
          agreementOf(ladder(scale.length), [scale], sum(scale), sum(scale) + unsure),
        );
        if (words[0] === 'unknown') return;
        expect(ORDER.indexOf(words[1]!)).to.equal(ORDER.indexOf(words[0]!));
      }),
    );
  });
});

describe('the distance of two groups', () => {
  it('is the share of all steps that people would have to go', () => {
    expect(distance([2, 0, 0, 0], [0, 0, 0, 7])).to.equal(1);
    expect(distance([2, 0, 0, 0], [0, 7, 0, 0])).to.be.closeTo(1 / 3, 1e-12);
    expect(distance([1, 1, 0], [0, 1, 1])).to.be.closeTo(0.5, 1e-12);
    expect(distance([1, 3], [2, 2])).to.be.closeTo(0.25, 1e-12);
  });

  it('is none when both answer alike, and the same from either side', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 9 }), (counts, times) => {
        expect(
          distance(
            counts,
            counts.map((count) => count * times),
          ),
        ).to.be.closeTo(0, 1e-9);
        const other = counts.toReversed();
        expect(distance(counts, other)).to.be.closeTo(distance(other, counts), 1e-12);
        expect(distance(counts, other)).to.be.within(0, 1);
      }),
    );
  });
});

describe('a mean', () => {
  it('is one', () => {
    expect(mean([1, 2, 6])).to.equal(3);
  });
});
