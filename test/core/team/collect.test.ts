import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { collect, encode, type Answers, type Assessment } from '../../../src/core/index.js';
import { ADVANCING, anyAnswers, small } from '../../support/assessments.js';

const OTHER: Answers = { vision: 'written', alignment: ['none'], culture: 'unsure', transparency: 'some' };
const [code, other] = [ADVANCING, OTHER].map((answers) => encode(content, answers)) as [string, string];
const link = `#readiness-${code}_20261125`;
const newer = { ...content, version: '9' };
const foreign = { ...content, id: 'other' };

const found = (text: string, assessment: Assessment = content) =>
  collect(assessment, text).results.map(({ from, text, date }) => [from, text, date]);
const wrong = (text: string) => collect(content, text).faults.map(({ fault, from, text }) => [fault, from, text]);

describe('results in a text', () => {
  it('are said to be where they are', () => {
    const text = `Maria:\n  ${code}\nand Ben:\r\nhttps://example.org/${link}`;
    expect(collect(content, text)).to.deep.equal({
      results: [{ from: 'code', text: code, start: 9, end: 18, line: 2, answers: ADVANCING, code, date: null }],
      doubles: [
        {
          ...{ from: 'link', text: link, start: 49, end: text.length, line: 4 },
          ...{ answers: ADVANCING, code, date: '2026-11-25' },
        },
      ],
      beyond: [],
      faults: [],
    });
    expect(text.slice(9, 18)).to.equal(code);
  });

  it('are none in an empty box', () => {
    const nothing = { results: [], doubles: [], beyond: [], faults: [] };
    for (const text of ['', ' \n\t\n ']) expect(collect(content, text)).to.deep.equal(nothing);
  });

  it('are counted once where the answers are the same', () => {
    const { results, doubles } = collect(content, `${code} ${other} ${code.toLowerCase()}\n${link}`);
    expect(results.map(({ text }) => text)).to.deep.equal([code, other]);
    expect(doubles.map(({ text, code }) => [text, code])).to.deep.equal([
      [code.toLowerCase(), code],
      [link, code],
    ]);
  });

  it('beyond 500 are kept apart', () => {
    const all = new Set<string>();
    for (const answers of fc.sample(anyAnswers(content), { numRuns: 700, seed: 1 })) all.add(encode(content, answers));
    const codes = [...all].slice(0, 502);
    const { results, beyond } = collect(content, codes.join('\n'));
    expect(results.map(({ code }) => code)).to.deep.equal(codes.slice(0, 500));
    expect(beyond.map(({ code, line }) => [code, line])).to.deep.equal([
      [codes[500], 501],
      [codes[501], 502],
    ]);
    expect(collect(content, codes.slice(0, 500).join(' ')).beyond).to.deep.equal([]);
  });
});

describe('codes in a text', () => {
  for (const [what, text] of [
    ['as it is', code],
    ['in small letters', code.toLowerCase()],
    ['with a space', code.replace('-', ' ')],
    ['with two spaces', code.replace('-', '  ')],
    ['with a space that does not break', code.replace('-', '\u00a0')],
    ['without a dash', code.replace('-', '')],
    ['with an en dash', code.replace('-', '–')],
    ['with spaces around the dash', code.replace('-', ' - ')],
    ['with the line broken behind the dash', code.replace('-', '-\n')],
    ['with the line broken and quoted', code.replace('-', '-\r\n> ')],
  ] as const) {
    it(`are read ${what}`, () => {
      expect(found(text)).to.deep.equal([['code', text, null]]);
      expect(found(`my code ${text}, thanks`)).to.deep.equal([['code', text, null]]);
      expect(wrong(text)).to.deep.equal([]);
    });
  }

  it('are read behind what ends like the first half of one', () => {
    const text = `code ${code.replace('-', ' ')} with ${other.replace('-', ' ')} from`;
    expect(found(text).map(([, text]) => text)).to.deep.equal([code.replace('-', ' '), other.replace('-', ' ')]);
    // What would be a code with a slip overlaps one that is none.
    expect(found(`A1B2 ${code}`).map(([, text]) => text)).to.deep.equal([code]);
    expect(wrong(`A1B2 ${code} C3D4`)).to.deep.equal([]);
    expect(found(`${code.slice(0, 4)} ${code}`).map(([, text]) => text)).to.deep.equal([code]);
  });

  it('are read rather than what was meant as one and overlaps them', () => {
    const spaced = code.replace('-', ' ');
    for (const text of [`A1B2 ${spaced}`, `${spaced} C3D4`, `A1B2 ${spaced} C3D4`]) {
      expect(found(text).map(([, text]) => text)).to.deep.equal([spaced]);
      expect(wrong(text)).to.deep.equal([]);
    }
    expect(wrong('A1B2 C3D4 E5F6')).to.deep.equal([['damaged', 'code', 'A1B2 C3D4']]);
    expect(wrong('A1B2 C3D4 E5F6 G7H8').map(([, , text]) => text)).to.deep.equal(['A1B2 C3D4', 'E5F6 G7H8']);
  });

  it('are read in the middle of dashes', () => {
    expect(found(`ness-${code}-`).map(([, text]) => text)).to.deep.equal([code]);
  });

  for (const text of [
    `x${code}`,
    `${code}x`,
    `9${code}`,
    `${code}9`,
    code.replace('-', '\n'),
    code.replace('-', ' \n'),
  ]) {
    it(`are not read out of “${text}”`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  for (const [text, ...faults] of [
    ['7KQ2-9FXN', ['damaged', 'code', '7KQ2-9FXN']],
    ['7kq2–9fxn', ['damaged', 'code', '7kq2–9fxn']],
    ['Ann: 7KQ2 9FXN, Ben', ['damaged', 'code', '7KQ2 9FXN']],
    ['Ann: 7kq29fxn!', ['damaged', 'code', '7kq29fxn']],
    ['7KQU-9FXM', ['damaged', 'code', '7KQU-9FXM']],
    // One group mixes letters and digits, and there is a dash.
    ['see 7KQ2-ABCD', ['damaged', 'code', '7KQ2-ABCD']],
    ['see ABCD-7KQ2', ['damaged', 'code', 'ABCD-7KQ2']],
    // Not quite an ordinal.
    ['see A1ST-ABCD', ['damaged', 'code', 'A1ST-ABCD']],
    ['see 1STA-ABCD', ['damaged', 'code', '1STA-ABCD']],
    // Only one sign.
    ['see 7KQ2 ABCD'],
    ['see 7KQ2ABCD'],
    ['see ABCD-EFGH'],
    ['see 1234-5678'],
    // Alone on its line, in capitals.
    ['a\n * ABCD-EFGH. \nb', ['damaged', 'code', 'ABCD-EFGH']],
    ['\n“7KQ2 ABCD”', ['damaged', 'code', '7KQ2 ABCD']],
    ['ABCD-EFGH, yes'],
    ['so ABCD-EFGH'],
    ['ABCD-EfGH'],
    ['abcd-efgh'],
    ['1234-5678'],
    ['ABCD EFGH'],
    // One digit is missing, or too many: another sign.
    ['see 7KQ2-9FX.', ['damaged', 'code', '7KQ2-9FX']],
    ['see 7KQ-29FX', ['damaged', 'code', '7KQ-29FX']],
    ['see 7KQ2-9FXMM', ['damaged', 'code', '7KQ2-9FXMM']],
    ['see 7KQ2-9FXMMM'],
    ['see 7KQ2-ABCDE'],
    ['7KQ2-ABCDE', ['damaged', 'code', '7KQ2-ABCDE']],
    ['see 7KQ2-ABC'],
    ['7KQ2-ABC', ['damaged', 'code', '7KQ2-ABC']],
    ['see 7KQ2-9F'],
    ['7KQ2-9F', ['damaged', 'code', '7KQ2-9F']],
    ['7KQ2-9'],
    ['see 7KQ2-9FXM-3A', ['damaged', 'code', '7KQ2-9FXM-3A']],
    ['see 7KQ2-9FXM-AB'],
    // Part of something longer.
    ['550e8400-e29b-41d4-a716-446655440000'],
    ['framework-7KQ2-9FXN'],
    ['AB-7KQ2 9FXN'],
    ['7KQ2 9FXN-AB'],
    ['7KQ2 9FXNA'],
    // Ordinals and school years.
    ['9th-12th, 12th-10th, 1st-2nd grade, 12th-grade, 23RD 10TH'],
    ['FY26-FY27, sy25-sy26, 2024-2025'],
    ['FX26-FX27', ['damaged', 'code', 'FX26-FX27']],
    ['12ths-10th see 12thx-10th'],
  ] as const) {
    it(`are ${faults.length ? 'told' : 'not seen'} in “${text}”`, () => {
      expect(collect(content, text).results).to.deep.equal([]);
      expect(wrong(text)).to.deep.equal(faults);
    });
  }

  it('are told to be of another version or of other questions', () => {
    const [old, strange] = [encode(newer, ADVANCING), encode(foreign, ADVANCING)];
    expect(wrong(`a ${old} b ${strange} c`)).to.deep.equal([
      ['outdated', 'code', old],
      ['foreign', 'code', strange],
    ]);
    const long = { ...small, id: 'long', questions: [...small.questions, ...content.questions, ...content.questions] };
    const longer = encode(long as unknown as Assessment, { worms: 'some', beds: ['north'], rain: 'no', ...ADVANCING });
    expect(longer.length).to.be.above(11);
    expect(wrong(`a ${longer} b`)).to.deep.equal([['foreign', 'code', longer]]);
  });

  it('are read in groups of four, whatever their length', () => {
    const choices = Array.from({ length: 30 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
    const asked = { ...small, questions: [{ ...small.questions[1]!, choices }] } as Assessment;
    const long = encode(asked, { beds: ['c0', 'c7'] });
    expect(long).to.match(/^.{4}-.{4}-.{3}$/);
    for (const text of [long, long.replaceAll('-', ' '), long.replaceAll('-', '')]) {
      expect(found(`a ${text}, b`, asked)).to.deep.equal([['code', text, null]]);
    }
  });

  it('too long to be typed are read in links alone', () => {
    const choices = Array.from({ length: 140 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
    const asked = { ...small, questions: [{ ...small.questions[1]!, choices }] } as Assessment;
    const long = encode(asked, { beds: ['c0', 'c7', 'c139'] });
    expect(found(long, asked)).to.deep.equal([]);
    expect(found(`#readiness-${long}`, asked)).to.deep.equal([['link', `#readiness-${long}`, null]]);
  });
});

describe('links in a text', () => {
  for (const [what, text, rest = ''] of [
    ['as they are', link],
    ['without a day', `#readiness-${code}`],
    ['without dashes', `#readiness-${code.replace('-', '')}`],
    ['before a full stop', link, '.'],
    ['in brackets', link, ')'],
    ['before parameters', link, '?utm_source=x'],
    ['in small letters', link.toLowerCase()],
    ['in capitals', link.toUpperCase()],
    ['in a route', `&${link.slice(1)}`, '&tab=2'],
    ['behind a question mark', `?${link.slice(1)}`],
    ['behind a slash', `/${link.slice(1)}`],
    ['behind an exclamation mark', `!${link.slice(1)}`],
    ['percent-encoded', link.replace('#', '%23').replaceAll('-', '%2D').replace('_', '%5f')],
    ['encoded twice', link.replace('#', '%2523').replaceAll('-', '%252d').replace('_', '%255F')],
    ['with an encoded parameter', `%26${link.slice(1)}`],
    ['with an encoded question mark', `%3F${link.slice(1)}`],
    ['with an encoded slash', `%2f${link.slice(1)}`],
    ['with an encoded exclamation mark', `%21${link.slice(1)}`],
    ['quoted-printable', link.replace('#', '=23').replace('-', '=2D').replace('_', '=5F')],
    ['as Proofpoint writes them', link.replace('#', '*'), '__;Iw!!abc'],
    ['cut in the code', link.replace(code, code.replace('-', '-\n'))],
    ['cut before the code', link.replace(code, `\r\n${code}`)],
    ['cut and quoted', link.replace(code, code.replace('-', '\r\n> > -'))],
    ['cut as quoted-printable', link.replace(code, `${code.slice(0, 6)}=\r\n${code.slice(6)}`)],
    ['with marks that nobody sees', link.replace(code, code.replace('-', '\u200b-\u00ad'))],
    ['with another dash', link.replaceAll('-', '‑')],
  ] as const) {
    it(`are read ${what}`, () => {
      const day = what === 'without a day' || what === 'without dashes' ? null : '2026-11-25';
      expect(found(`See https://example.org/page${text}${rest} and`)).to.deep.equal([['link', text, day]]);
      expect(wrong(`See https://example.org/page${text}${rest} and`)).to.deep.equal([]);
    });
  }

  it('may have other digits behind the code', () => {
    expect(found(`#readiness-${code}hello`)).to.deep.equal([['link', `#readiness-${code}`, null]]);
  });

  for (const [text, ...faults] of [
    ['#readiness-7KQ2-9FXN', ['damaged', 'link', '#readiness-7KQ2-9FXN']],
    ['#readiness-7KQ2-9FXN_20261125 x', ['damaged', 'link', '#readiness-7KQ2-9FXN_20261125']],
    ['#readiness-ab_20261125', ['damaged', 'link', '#readiness-ab_20261125']],
    ['a#readiness-7KQ2- b', ['damaged', 'link', '#readiness-7KQ2-']],
    ['a%23readiness%2D7KQ2%2D b', ['damaged', 'link', '%23readiness%2D7KQ2%2D']],
    ['a#readiness-ABCD- b', ['damaged', 'link', '#readiness-ABCD-']],
    ['a#readiness-ABCD-EF b', ['damaged', 'link', '#readiness-ABCD-EF']],
    ['a#readiness-ABCD-EFGH-JKM b', ['damaged', 'link', '#readiness-ABCD-EFGH-JKM']],
    ['a#readiness-ABCD-EFGH', ['damaged', 'link', '#readiness-ABCD-EFGH']],
    ['a#readiness-7KQ2-team', ['damaged', 'link', '#readiness-7KQ2-team']],
    ['a#readiness-7KQ2', ['damaged', 'link', '#readiness-7KQ2']],
    ['a#readiness- b', ['damaged', 'link', '#readiness-']],
    ['#readiness=1.1885bqy.1t9xfxu&b', ['outdated', 'link', '#readiness=1.1885bqy.1t9xfxu']],
    [`#readiness-${encode(newer, ADVANCING)}`, ['outdated', 'link', `#readiness-${encode(newer, ADVANCING)}`]],
    [`#readiness-${encode(foreign, ADVANCING)}`, ['foreign', 'link', `#readiness-${encode(foreign, ADVANCING)}`]],
    ['#readiness'],
    ['#readiness-k12'],
    ['#readiness-faq'],
    ['#readiness-overview'],
    ['#readiness-plan26'],
    ['#readiness-section2026'],
    ['#readiness-7KQ2A', ['damaged', 'link', '#readiness-7KQ2A']],
    ['#readiness-ABCD'],
    ['#readiness-best-practices'],
    ['#readiness-our-plan'],
    ['#readiness-ABCDE-FGHJ'],
    ['#readiness-2026-07-x'],
    ['/readiness-7KQ2-9FXN/x'.replace('7KQ2-9FXN', '7KQ-abc')],
    ['/readiness-'],
    ['#readiness-team-7KQ2'],
    ['#readiness-assessment-7KQ2'],
    ['#readiness-team_20261125'],
    ['#already-readiness-'],
    ['#readiness=1.abc'],
  ] as const) {
    it(`are ${faults.length ? 'told' : 'not seen'} in “${text}”`, () => {
      expect(collect(content, text).results).to.deep.equal([]);
      expect(wrong(text)).to.deep.equal(faults);
    });
  }

  it('are read whatever the code begins with', () => {
    const team = { ...content, id: 'x' };
    for (const answers of fc.sample(anyAnswers(content), { numRuns: 50, seed: 3 })) {
      expect(found(`#readiness-${encode(team, answers)}`, team)).to.have.lengthOf(1);
    }
  });
});
