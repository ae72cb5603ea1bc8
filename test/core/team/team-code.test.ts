import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import {
  decodeTeam,
  encode,
  encodeTeam,
  type Answers,
  type Assessment,
  type TeamResult,
  type TeamRound,
} from '../../../src/core/index.js';
import { Bits, fixed, lowFor, open, rice } from '../../../src/core/team/bits.js';
import { lengthOf } from '../../../src/core/team/team-code.js';
import { anyAnswers, small } from '../../support/assessments.js';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const days = fc.integer({ min: 18_262, max: 18_262 + 65_534 });
const dates = fc.option(days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)));

const anyRound = (assessment: Assessment, maxLength = 40): fc.Arbitrary<TeamRound> =>
  fc.record({
    date: dates,
    results: fc.array(
      fc
        .tuple(anyAnswers(assessment), fc.constantFrom(undefined, 'Cabinet', 'Junta escolar', 'مجلس', 'a🌱b'))
        .map(([answers, group]) => (group ? { answers, group } : { answers })),
      { maxLength },
    ),
    consensus: anyAnswers(assessment).chain((answers) =>
      fc.subarray(Object.entries(answers)).map((some): Answers => Object.fromEntries(some)),
    ),
  });

const groupOf = ({ group = '' }: TeamResult): string => group;
/** The same results, in an order of their own. */
const sorted = (assessment: Assessment, results: readonly TeamResult[]): string[] =>
  results.map((result) => `${groupOf(result)} ${encode(assessment, result.answers)}`).sort();

/** A document whose questions take so many bits that no numbers of JavaScript hold them. */
const vast: Assessment = {
  ...small,
  questions: small.questions.map((question) =>
    question.type === 'multiple'
      ? { ...question, choices: Array.from({ length: 90 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 })) }
      : question,
  ),
};
const of = (...answers: Answers[]): TeamRound => ({
  date: null,
  results: answers.map((answers) => ({ answers })),
  consensus: {},
});
const GARDEN: Answers = { worms: 'some', beds: ['north'], rain: 'yes' };

describe('team links', () => {
  for (const [name, assessment] of Object.entries({ 'the built-in one': content, 'a small one': small, vast })) {
    it(`bring back any round of ${name}`, () => {
      fc.assert(
        fc.property(anyRound(assessment), (round) => {
          const code = encodeTeam(assessment, round)!;
          const read = decodeTeam(assessment, code) as TeamRound;
          expect({ ...read, results: sorted(assessment, read.results) }).to.deep.equal({
            ...round,
            results: sorted(assessment, round.results),
          });
          expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]+$/);
          expect(lengthOf(code)).to.equal(code.length);
        }),
      );
    });
  }

  it('say nothing of the order in which results came', () => {
    fc.assert(
      fc.property(anyRound(content, 12), (round) => {
        const other = { ...round, results: round.results.toReversed() };
        expect(encodeTeam(content, other)).to.equal(encodeTeam(content, round));
      }),
    );
  });

  it('have room in an email for thirty results with groups', () => {
    const results = fc
      .sample(anyAnswers(content), { numRuns: 30, seed: 7 })
      .map((answers, index) => ({ answers, group: index < 9 ? 'Cabinet' : 'Principals' }));
    const code = encodeTeam(content, { date: '2026-11-25', results, consensus: results[0]!.answers })!;
    expect(code.length).to.be.below(180);
  });

  it('are the same in every release: people keep them for the next year', () => {
    const round: TeamRound = {
      date: '2026-11-25',
      results: [{ answers: GARDEN }, { answers: { ...GARDEN, worms: 'unsure' }, group: 'Kids' }, { answers: GARDEN }],
      consensus: { beds: ['none'], rain: 'no' },
    };
    const code = '00188583HE617CH011YM152XJDH5RR95X2R431DD';
    expect(encodeTeam(small, round)).to.equal(code);
    expect(decodeTeam(small, code)).to.deep.equal({
      ...round,
      results: [{ answers: GARDEN }, { answers: GARDEN }, { answers: { ...GARDEN, worms: 'unsure' }, group: 'Kids' }],
    });
  });

  it('name days from 2020 for 179 years, and no others', () => {
    const dayOf = (date: string | null) => (decodeTeam(small, encodeTeam(small, { ...of(), date })!) as TeamRound).date;
    for (const date of ['2020-01-01', '2026-11-25', '2199-06-05']) expect(dayOf(date)).to.equal(date);
    for (const date of [null, '2019-12-31', '2199-06-06', 'soon', '1970-01-01']) expect(dayOf(date)).to.equal(null);
  });

  it('take any case, O for 0, I and L for 1, and ignore what follows', () => {
    fc.assert(
      fc.property(anyRound(content, 5), (round) => {
        const code = encodeTeam(content, round)!;
        const typed = code.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'i');
        const expected = decodeTeam(content, code);
        for (const text of [typed, `${code}&utm_source=mail`, `${code}zz`]) {
          expect(decodeTeam(content, text), text).to.deep.equal(expected);
        }
      }),
    );
  });

  it('trim the names of groups, and an empty one is none', () => {
    const results = [
      { answers: GARDEN, group: ' Kids ' },
      { answers: GARDEN, group: 'Kids' },
      { answers: GARDEN, group: ' ' },
    ];
    const read = decodeTeam(small, encodeTeam(small, { ...of(), results })!) as TeamRound;
    expect(read.results).to.deep.equal([
      { answers: GARDEN },
      { answers: GARDEN, group: 'Kids' },
      { answers: GARDEN, group: 'Kids' },
    ]);
  });

  it('tell what is cut off, wherever', () => {
    fc.assert(
      fc.property(anyRound(content, 8), (round) => {
        const code = encodeTeam(content, round)!;
        for (let length = 0; length < code.length; length++) {
          expect(decodeTeam(content, code.slice(0, length)), `${length}`).to.equal('cut');
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are damaged, not cut off, where a whole head is wrong', () => {
    expect(decodeTeam(content, 'Z'.repeat(11))).to.equal('damaged');
    expect(decodeTeam(content, 'Z'.repeat(10))).to.equal('cut');
  });

  it('tell every wrong digit and every swap of neighbors', () => {
    fc.assert(
      fc.property(anyRound(content, 6), (round) => {
        const code = encodeTeam(content, round)!;
        for (let at = 0; at < code.length; at++) {
          const others = ['0', '7', 'Z', 'U', '*'].map((digit) => code.slice(0, at) + digit + code.slice(at + 1));
          const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at]! + code.slice(at + 2);
          for (const wrong of [...others, swapped]) {
            if (wrong !== code) expect(decodeTeam(content, wrong), `${at} in ${wrong}`).to.equal('damaged');
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tell other questions, and other versions of these, also when they are cut off', () => {
    const round = of(GARDEN);
    for (const [expected, other] of [
      ['foreign', { ...small, id: 'other' }],
      ['outdated', { ...small, version: '2.2' }],
      ['outdated', { ...small, questions: small.questions.slice(0, 2) }],
    ] as const) {
      const code = encodeTeam(other, round)!;
      expect(decodeTeam(small, code)).to.equal(expected);
      expect(decodeTeam(small, code.slice(0, -4))).to.equal(expected);
    }
  });

  it('hold no more than a million digits', () => {
    const group = 'x'.repeat(135_000);
    const results = Array.from({ length: 4 }, (_, index) => ({ answers: GARDEN, group: `${group}${index}` }));
    expect(encodeTeam(small, { ...of(), results }) === null).to.equal(true);
    expect(encodeTeam(small, { ...of(), results: results.slice(0, 3) })!.length).to.be.above(810_000);
  });
});

/** A code around bits made by hand: head and check fit. */
function forged(bits: string): string {
  // The head of a round of as many digits, which names of groups lengthen as wanted.
  const body = Math.ceil(bits.length / 5);
  for (let length = 0; ; length++) {
    const results = [{ answers: GARDEN, group: 'x'.repeat(length) }];
    const code = encodeTeam(small, { ...of(), results })!;
    if (code.length < 11 + body + 6) continue;
    const size = code.length - 17;
    const text = bits.padEnd(5 * size, '0');
    const plain = Array.from({ length: size }, (_, at) => DIGITS[parseInt(text.slice(5 * at, 5 * at + 5), 2)]).join('');
    const whole = code.slice(0, 11) + plain;
    let sum = 0x811c9dc5;
    for (const sign of whole) sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193);
    const check = ((sum ^ (sum >>> 15)) >>> 0) % 2 ** 30;
    return whole + Array.from({ length: 6 }, (_, at) => DIGITS[(check >>> (25 - 5 * at)) & 31]).join('');
  }
}

describe('team links made by hand', () => {
  const day = '0'.repeat(16);
  const noConsensus = '000';
  const one = (count: number, low = 0, step = '10') => `${open(0)}${open(count)}${open(low)}${step.repeat(count)}`;

  it('are read where they make sense', () => {
    const read = decodeTeam(small, forged(`${day}${open(1)}${one(2)}${noConsensus}`)) as TeamRound;
    expect(read.results).to.have.lengthOf(2);
    expect(read.consensus).to.deep.equal({});
  });

  it('are damaged where they do not, and never hang', () => {
    for (const [why, bits] of [
      ['too many groups', `${day}${open(501)}${`${one(0)}`.repeat(10)}`],
      ['too many results', `${day}${open(1)}${one(501, 0, '0')}${noConsensus}`],
      ['too many results in all', `${day}${open(2)}${one(300, 0, '0')}${one(201, 0, '0')}${noConsensus}`],
      ['a name that is no text', `${day}${open(1)}${open(1)}${open(0x110000)}${open(0)}${open(0)}${noConsensus}`],
      [
        'a name that is too long',
        `${day}${open(1)}${open(1001)}${open(65).repeat(1001)}${open(0)}${open(0)}${noConsensus}`,
      ],
      ['answers that are none', `${day}${open(1)}${one(1, 40, `0${'1'.repeat(40)}`)}${noConsensus}`],
      ['a number without an end', `${day}${open(1)}${'1'.repeat(400)}`],
    ] as const) {
      expect(decodeTeam(small, forged(bits)), why).to.equal('damaged');
    }
  });

  it('have as many groups and results as there can be people, and long names', () => {
    const most = `${day}${open(500)}${one(1).repeat(500)}${noConsensus}`;
    expect((decodeTeam(small, forged(most)) as TeamRound).results).to.have.lengthOf(500);
    const name = `${day}${open(1)}${open(1000)}${open(65).repeat(1000)}${open(1)}${open(0)}10${noConsensus}`;
    expect((decodeTeam(small, forged(name)) as TeamRound).results[0]!.group).to.have.length(1000);
  });

  it('decide nothing that is no answer', () => {
    // Five numbers for the beds, in three bits.
    const beds = (number: number) => `${day}${open(0)}01${fixed(number, 3)}0`;
    expect((decodeTeam(small, forged(beds(4))) as TeamRound).consensus).to.deep.equal({ beds: ['north', 'south'] });
    expect(decodeTeam(small, forged(beds(5)))).to.equal('damaged');
  });
});

describe('bits', () => {
  it('may begin with a number that is 0', () => {
    expect(new Bits('0').rice(0)).to.equal(0n);
  });

  it('bring back numbers of each kind', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.bigInt({ min: 0n, max: 2n ** 90n }), fc.nat(12), (count, value, above) => {
        const low = lowFor(value, 1);
        const bits = new Bits(open(count) + rice(value, low) + fixed(above, 4) + rice(BigInt(above), 1));
        expect([bits.open(), bits.rice(low), bits.fixed(4), bits.rice(1)]).to.deep.equal([
          count,
          value,
          BigInt(above),
          BigInt(above),
        ]);
      }),
    );
  });

  it('are as few as they can be', () => {
    expect([open(0), open(15), open(16), open(300)]).to.deep.equal(['00000', '01111', '1000100000', '100011001001100']);
    expect([fixed(5, 4), fixed(0, 0), rice(5n, 1), rice(0n, 0)]).to.deep.equal(['0101', '', '1101', '0']);
    expect([lowFor(0n, 3), lowFor(1n, 1), lowFor(24n, 3), lowFor(23n, 3)]).to.deep.equal([0, 0, 3, 2]);
  });

  it('end', () => {
    expect(() => new Bits('0101').fixed(5)).to.throw(RangeError);
    expect(() => new Bits('111').rice(0)).to.throw(RangeError);
    expect(() => new Bits('1110').rice(1)).to.throw(RangeError);
    expect(() => new Bits(open(2 ** 33)).open()).to.throw(RangeError);
    expect(new Bits(open(2 ** 32)).open()).to.equal(2 ** 32);
  });
});
