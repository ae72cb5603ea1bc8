import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { collect, encode, score, type Answers } from '../../../src/core/index.js';
import { toCsv, toJson } from '../../../src/features/sharing/file.js';
import { ADVANCING, anyAnswers, small } from '../../support/assessments.js';

const OTHER: Answers = { vision: 'written', alignment: ['none'], culture: 'unsure', transparency: 'some' };
const [code, other] = [ADVANCING, OTHER].map((answers) => encode(content, answers)) as [string, string];
const when = { date: new Date('2026-11-25T12:00:00Z'), lang: 'en' };
const json = (answers: Answers, assessment = content) => toJson(assessment, answers, score(assessment, answers), when);
const csv = (answers: Answers, assessment = content) => toCsv(assessment, answers, score(assessment, answers), when);

const codesIn = (text: string) => collect(content, text).results.map(({ code }) => code);
const faultsIn = (text: string) => collect(content, text).faults.map(({ fault, from }) => [fault, from]);

for (const [kind, make] of [
  ['json', json],
  ['csv', csv],
] as const) {
  describe(`results as ${kind} in a text`, () => {
    it('are found with their day, and where they are', () => {
      const text = `\n${make(ADVANCING)}`;
      const [found] = collect(content, text).results;
      const { start, end, ...rest } = found!;
      expect(rest).to.deep.equal({
        from: kind,
        text: text.slice(start, end),
        line: 2,
        answers: ADVANCING,
        code,
        date: '2026-11-25',
      });
      expect(start).to.equal(1);
      expect(text.slice(end).trim()).to.equal('');
    });

    it('are found, any answers, one behind the other and among codes', () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(anyAnswers(content), { maxLength: 4, selector: (answers) => encode(content, answers) }),
          (all) => {
            const [first, ...others] = all.map((answers) => encode(content, answers));
            const text = [first ?? '', ...all.slice(1).map((answers) => make(answers))].join('\n');
            expect(codesIn(text)).to.deep.equal(first ? [first, ...others] : []);
            expect(faultsIn(text)).to.deep.equal([]);
          },
        ),
        { numRuns: 60 },
      );
    });

    it('are told when they are of other questions or answers', () => {
      expect(faultsIn(make(ADVANCING, { ...content, id: 'other' } as unknown as typeof content))).to.deep.equal([
        ['foreign', kind],
      ]);
      expect(faultsIn(make({ ...ADVANCING, vision: 'clear' }))).to.deep.equal([['outdated', kind]]);
      expect(faultsIn(make({ ...ADVANCING, alignment: ['none', 'data'] }))).to.deep.equal([['outdated', kind]]);
    });

    it('are told when they are cut off, and what follows is read', () => {
      const text = make(ADVANCING);
      const cut = `${text.slice(0, text.indexOf('transparency'))}\n\n${other}\n${make(OTHER)}`;
      expect(faultsIn(cut)).to.deep.equal([['damaged', kind]]);
      expect(codesIn(cut)).to.deep.equal([other]);
      expect(collect(content, cut).doubles.map(({ from }) => from)).to.deep.equal([kind]);
    });
  });
}

describe('results as JSON in a text', () => {
  it('are found in one line, and in a list', () => {
    const lines = [ADVANCING, OTHER].map((answers) => JSON.stringify(JSON.parse(json(answers))));
    expect(codesIn(`[${lines.join(',')}]`)).to.deep.equal([code, other]);
  });

  it('may have braces and quotation marks in their texts', () => {
    const titled = { ...content, title: 'A "title}}" with }} and {{ and \\' } as unknown as typeof content;
    expect(codesIn(`${json(ADVANCING, titled)} ${json(OTHER, titled)}`)).to.deep.equal([code, other]);
  });

  it('are told when they are of another version', () => {
    expect(faultsIn(json(ADVANCING, { ...content, version: '9' } as unknown as typeof content))).to.deep.equal([
      ['outdated', 'json'],
    ]);
  });

  for (const [text, fault] of [
    ['{"schema":"readiness-result/1"}', 'foreign'],
    ['{ "schema": "readiness-result/1", "assessment": null }', 'foreign'],
    ['{"schema":"readiness-result/1", nonsense}', 'damaged'],
    ['{"schema":"readiness-result/1"', 'damaged'],
    [`{"schema":"readiness-result/1","assessment":{"id":"${content.id}","version":"${content.version}"}}`, 'damaged'],
  ] as const) {
    it(`are told to be ${fault} in ${text}`, () => {
      expect(collect(content, ` ${text} x`).faults.map(({ fault, text }) => [fault, text])).to.deep.equal([
        [fault, text],
      ]);
    });
  }

  it('may have spaces around their colons', () => {
    expect(codesIn(json(ADVANCING).replace('"schema": ', '"schema" : '))).to.deep.equal([code]);
  });

  it('may have no day', () => {
    const [result] = collect(content, json(ADVANCING).replace('2026-11-25T', 'on ')).results;
    expect(result!.date).to.equal(null);
    expect(collect(content, json(ADVANCING).replace('"date": "2026', '"date": "x2026')).results[0]!.date).to.equal(
      null,
    );
  });
});

describe('results as tables in a text', () => {
  const text = csv(ADVANCING);

  it('are found as spreadsheets leave them', () => {
    const rows = text
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((row) => [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].slice(0, 7))
      .map((cells) => cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!));
    expect(rows[1]).to.have.lengthOf(7);
    const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`));
    for (const between of [',', ';', '\t']) {
      const table = quoted.map((row) => row.join(between)).join('\n');
      expect(codesIn(table), between).to.deep.equal([code]);
      // Without the last line's end, and with words behind it.
      expect(codesIn(`${table}\n\nBest, Ann`), between).to.deep.equal([code]);
    }
    expect(codesIn(rows.map((row) => row.join('\t')).join('\n'))).to.deep.equal([code]);
  });

  it('end where the next row is none of theirs', () => {
    const [result] = collect(content, `${text}vision,other\r\n${other}`).results;
    expect(result!.end).to.equal(text.length);
    expect(codesIn(`${text}${other}`)).to.deep.equal([code, other]);
    for (const row of ['my area,a,b,c,d,e,f', 'questions,a,b,c,d,e,f', 'question,a"b,c,d,e,f,g', 'area,a,b']) {
      expect(collect(content, `${text}${row}\r\n`).results[0]!.end, row).to.equal(text.length);
    }
  });

  it('are told by their first row to be of other questions', () => {
    expect(faultsIn(text.replace(`overall,${content.id}`, 'overall,other'))).to.deep.equal([['foreign', 'csv']]);
    const day = text.split('\r\n').filter((row) => !row.startsWith('overall'));
    expect(collect(content, day.join('\r\n')).results.map(({ code, date }) => [code, date])).to.deep.equal([
      [code, null],
    ]);
  });

  it('are of other assessments, too', () => {
    const answers = { worms: 'many', beds: ['north', 'south'], rain: 'no' };
    const found = collect(small, toCsv(small, answers, score(small, answers), when)).results;
    expect(found.map(({ answers }) => answers)).to.deep.equal([answers]);
  });

  for (const table of ['part,id\nquestion,vision\n', 'a part,id,label,x\n', 'part,id,label,x', 'part|id|label|x\n']) {
    it(`are not seen in ${JSON.stringify(table)}`, () => {
      expect(collect(content, table).faults).to.deep.equal([]);
    });
  }

  it('are told when they have no rows', () => {
    const header = text.slice(1, text.indexOf('\r\n') + 2);
    expect(collect(content, `${header}${other}`).faults.map(({ fault, text }) => [fault, text])).to.deep.equal([
      ['damaged', header],
    ]);
    expect(codesIn(`${header}${other}`)).to.deep.equal([other]);
  });
});
