import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { score } from '../../../src/core/index.js';
import { localIso } from '../../../src/features/sharing/date.js';
import { toCsv, toJson } from '../../../src/features/sharing/file.js';
import { anyAnswers, small } from '../../support/assessments.js';
import { readCsv } from '../../support/csv.js';

const when = { date: new Date('2026-03-03T10:20:30Z'), lang: 'en' };

describe('a result as JSON', () => {
  it('holds the answers from which the same result comes', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const file = JSON.parse(toJson(content, answers, score(content, answers), when)) as Record<string, unknown>;
        expect(file['schema']).to.equal('readiness-result/1');
        expect(file['date']).to.equal('2026-03-03T10:20:30.000Z');
        expect(file['assessment']).to.deep.equal({ id: content.id, version: content.version, title: content.title });
        expect(file['answers']).to.deep.equal(answers);
        expect(file['result']).to.deep.equal(score(content, file['answers'] as typeof answers));
      }),
    );
  });
});

describe('a result as a table', () => {
  for (const [half, between] of [
    ['0.5', ','],
    ['0,5', ';'],
    ['٠٫٥', ';'],
  ] as const) {
    it(`has ${between} between its columns where a half is ${half}`, () => {
      const { toLocaleString } = Number.prototype;
      Number.prototype.toLocaleString = () => half;
      let text = '';
      try {
        const result = score(content, {});
        text = toCsv({ ...content, title: 'Places;=1+1' }, {}, result, when);
      } finally {
        Number.prototype.toLocaleString = toLocaleString;
      }
      const [head, overall] = text.slice(1).split('\r\n');
      expect(head).to.equal(['part', 'id', 'label', 'level', 'percent', 'answer', 'date'].join(between));
      // Whatever separates here, somebody may open it elsewhere.
      expect(overall).to.contain('"Places;\'=1+1"');
    });
  }

  it('holds the answers from which the same result comes', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const result = score(content, answers);
        const text = toCsv(content, answers, result, when);
        expect(text.charCodeAt(0)).to.equal(0xfeff);
        const [head, ...rows] = readCsv(text.slice(1));
        expect(head).to.deep.equal(['part', 'id', 'label', 'level', 'percent', 'answer', 'date']);
        expect(new Set(rows.map(({ length }) => length))).to.deep.equal(new Set([7]));
        const of = (part: string) => rows.filter(([first]) => first === part);
        const chosen = of('question').map(([, id, , , , answer]) => {
          const { type } = content.questions.find((question) => question.id === id)!;
          return [id, type === 'multiple' ? answer!.split(';') : answer];
        });
        expect(Object.fromEntries(chosen)).to.deep.equal(answers);
        expect(of('overall')).to.deep.equal([
          [
            'overall',
            content.id,
            content.title,
            result.level?.id ?? '',
            String(result.percent ?? ''),
            '',
            localIso(when.date),
          ],
        ]);
        expect(of('area').map(([, id, , level, percent]) => [id, level, percent])).to.deep.equal(
          result.areas.map(({ id, level, percent }) => [id, level?.id ?? '', String(percent ?? '')]),
        );
        for (const kind of ['aligned', 'next'] as const) {
          const listed = of('condition').filter(([, , , , , answer]) => answer === kind);
          expect(listed.map(([, id]) => id)).to.deep.equal(result.conditions[kind]);
        }
      }),
    );
  });

  it('gives spreadsheets no formula to run, and keeps commas, quotes and lines in their cells', () => {
    const texts = {
      '=1+1': "'=1+1",
      '+1': "'+1",
      '-1': "'-1",
      '@SUM(A1)': "'@SUM(A1)",
      '\t=1': "'\t'=1",
      ' =1': " '=1",
      '＝1+1': "'＝1+1",
      // Where a semicolon separates columns, or a tab.
      'Places;=1+1': "Places;'=1+1",
      'Places; @SUM(A1)': "Places; '@SUM(A1)",
      'a,-1': "a,'-1",
      'a|=1': "a|'=1",
      'two\r\n=1': "two\r\n'=1",
      'a, “b”, "c"': 'a, “b”, "c"',
      'well-known; 1 = 1': 'well-known; 1 = 1',
      'two\r\nlines': 'two\r\nlines',
    };
    const [question] = small.questions;
    for (const [text, safe] of Object.entries(texts)) {
      const assessment = { ...small, questions: [{ ...question!, text }] };
      const answers = { worms: 'some' };
      const rows = readCsv(toCsv(assessment, answers, score(assessment, answers), when).slice(1));
      const [, , label] = rows.find(([part]) => part === 'question')!;
      expect(label).to.equal(safe);
    }
  });
});
