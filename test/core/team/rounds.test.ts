import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { encode, encodeTeam, findRounds, type TeamRound } from '../../../src/core/index.js';
import { small } from '../../support/assessments.js';

const ROUND: TeamRound = {
  date: '2026-03-03',
  results: [
    { answers: { worms: 'some', beds: ['unsure'], rain: 'no' } },
    { answers: { worms: 'no', beds: ['north'], rain: 'yes' } },
    { answers: { worms: 'many', beds: ['north', 'south'], rain: 'yes' }, group: 'Kids' },
  ],
  consensus: { worms: 'some' },
};
const CODE = encodeTeam(small, ROUND)!;
const LINK = `https://example.org/team#readiness-team-${CODE}`;
const FILE = JSON.stringify(
  {
    schema: 'readiness-team/1',
    date: '2026-03-03T10:00:00Z',
    assessment: small,
    results: ROUND.results,
    consensus: ROUND.consensus,
    note: '"} {',
  },
  null,
  2,
);

const found = (text: string) => findRounds(small, text).map(({ round }) => round);

describe('rounds in a text', () => {
  it('are links, as mail programs leave them', () => {
    const half = Math.floor(CODE.length / 2);
    for (const text of [
      LINK,
      `See (${LINK}), please.`,
      `<${LINK}>`,
      LINK.toLowerCase(),
      LINK.toUpperCase(),
      `${LINK}&utm_source=x`,
      `${LINK}?utm=1`,
      LINK.replace('#', '%23').replaceAll('-', '%2D'),
      LINK.replace('#', '%2523'),
      LINK.replace('#', '=23'),
      LINK.replace('#', '*'),
      `https://example.org/#/page?readiness-team-${CODE}`,
      `https://safe.example/?url=https%3A%2F%2Fexample.org%2F%23readiness-team-${CODE}&data=05`,
      `#readiness-team-${CODE.slice(0, half)}=\r\n${CODE.slice(half)}`,
      `> #readiness-team-${CODE.slice(0, half)}\n> ${CODE.slice(half)}\n> Thanks`,
      `> #readiness-team-${CODE.slice(0, 5)}\n> ${CODE.slice(5)} Thanks`,
    ]) {
      expect(found(text), text).to.deep.equal([ROUND]);
    }
  });

  it('say where they are, in the order of the text', () => {
    const text = `A ${LINK} and ${FILE} and #readiness-team-${CODE.slice(0, 20)}.`;
    const all = findRounds(small, text);
    expect(all.map(({ round }) => round)).to.deep.equal([ROUND, ROUND, 'cut']);
    expect(all.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      LINK.slice(LINK.indexOf('#')),
      FILE,
      `#readiness-team-${CODE.slice(0, 20)}`,
    ]);
  });

  it('are told as cut, damaged, of other questions or of another version', () => {
    const link = (code: string) => `#readiness-team-${code}`;
    const wrong = CODE.slice(0, -1) + (CODE.endsWith('7') ? '8' : '7');
    for (const [text, fault] of [
      [link(CODE.slice(0, 30)), 'cut'],
      [`${link(CODE.slice(0, 30))}\n\nBest wishes from all of us here`, 'cut'],
      [link(CODE.slice(0, 12)), 'cut'],
      [link(CODE.slice(0, 4)), 'cut'],
      [link(wrong), 'damaged'],
      [link(`Z${CODE.slice(1)}`), 'damaged'],
      [link('Z'.repeat(20)), 'damaged'],
      [`${link(wrong.slice(0, 3))}=\r\n${wrong.slice(3)}`, 'cut'],
      [link(encodeTeam({ ...small, id: 'other' }, ROUND)!), 'foreign'],
      [link(encodeTeam({ ...small, version: '3' }, ROUND)!), 'outdated'],
    ] as const) {
      expect(found(text), text).to.deep.equal([fault]);
    }
  });

  it('are not the names of places on a page, nor results of one person', () => {
    for (const text of [
      '#readiness-team',
      '#readiness-team-',
      '#readiness-team-meeting',
      '#readiness-team-abcdefghijklmnopqrs',
      '#readiness-team-2-notes',
      `#readiness-${encode(small, ROUND.results[0]!.answers)}`,
      `readiness-team-${CODE}`,
      'readiness/team/meeting',
      '{"schema": "readiness-result/1"}',
    ]) {
      expect(found(text), text).to.deep.equal([]);
    }
  });

  it('are files, whole ones of these questions', () => {
    const file = (change: object) => JSON.stringify({ ...(JSON.parse(FILE) as object), ...change });
    expect(found(`${FILE}\n${FILE}`)).to.deep.equal([ROUND, ROUND]);
    expect(found(file({ results: [], consensus: null, date: null }))).to.deep.equal([
      { date: null, results: [], consensus: {} },
    ]);
    const [result] = ROUND.results;
    expect(
      found(
        file({
          results: [
            { ...result, group: 7 },
            { ...result, group: '' },
            { ...result, name: 'Ann' },
          ],
        }),
      ),
    ).to.deep.equal([{ ...ROUND, results: [result, result, result] }]);
    expect(found(file({ results: Array(501).fill(result) }))).to.deep.equal([
      { ...ROUND, results: Array(500).fill(result) },
    ]);
    expect(found(file({ consensus: { worms: 'some', beds: ['mars'], rain: 7 } }))).to.deep.equal([ROUND]);
    for (const [change, fault] of [
      [{ assessment: { ...small, id: 'other' } }, 'foreign'],
      [{ assessment: { ...small, version: '3' } }, 'outdated'],
      [{ assessment: null }, 'foreign'],
      [{ results: 7 }, 'damaged'],
      [{ results: [null] }, 'damaged'],
      [{ results: [{ answers: { worms: 'no' } }] }, 'damaged'],
      [{ results: [{ answers: { worms: 'mars', beds: ['north'], rain: 'yes' } }] }, 'damaged'],
    ] as const) {
      expect(found(file(change)), JSON.stringify(change)).to.deep.equal([fault]);
    }
    const cut = findRounds(small, `Hello ${FILE.slice(0, 80)}`);
    expect(cut).to.deep.equal([{ start: 6, end: 6 + FILE.indexOf('/1"') + 3, round: 'cut' }]);
    expect(found(FILE.replace('"results"', 'results'))).to.deep.equal(['damaged']);
    // One that is cut ends where the next begins, even where both together would be balanced.
    expect(found(`${FILE.slice(0, 80)}${FILE}`)).to.deep.equal(['cut', ROUND]);
    const outer = '{"schema":"readiness-team/1","inner":';
    expect(found(`${outer}${FILE}}`)).to.deep.equal(['cut', ROUND]);
  });

  it('never throws, and takes time in proportion', () => {
    const piece = fc.constantFrom(
      '#readiness-team-',
      CODE,
      CODE.slice(0, 11),
      '{"schema":"readiness-team/1",',
      '}',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { start, end } of findRounds(small, pieces.join(''))) expect(end).to.be.above(start);
      }),
    );
    const heads = `#readiness-team-${CODE.slice(0, 11)} `.repeat(20_000);
    expect(findRounds(small, heads)).to.have.lengthOf(20_000);
  });
});
