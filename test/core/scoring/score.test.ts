import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { score, type Answers, type Assessment } from '../../../src/core/index.js';
import { anyAnswers, small, withLevels } from '../../support/assessments.js';

const third = 1 / 3;

describe('score', () => {
  describe('questions', () => {
    const cases: [string, Answers, number | null][] = [
      ['a single choice scores its weight', { worms: 'some' }, 50],
      ['the share of ticked weight', { beds: ['north'] }, 50],
      ['everything ticked', { beds: ['north', 'south'] }, 100],
      ['none of these', { beds: ['none'] }, 0],
      ['the mean of the questions of an area', { worms: 'some', beds: ['north', 'south'] }, 75],
      ['not sure is left out of the mean', { worms: 'many', beds: ['unsure'] }, 100],
      ['not sure is not a zero', { worms: 'unsure', beds: ['none'] }, 0],
      ['nothing known', { worms: 'unsure', beds: ['unsure'] }, null],
    ];
    for (const [name, answers, percent] of cases) {
      it(name, () => {
        expect(score(small, answers).areas[0]).to.include({ id: 'soil', label: 'Soil', percent });
      });
    }

    it('an exclusive choice scores its own weight, and counts for nothing beside others', () => {
      const [, beds] = small.questions;
      const choices = beds!.choices.map((choice) => (choice.id === 'none' ? { ...choice, weight: 0.25 } : choice));
      const fallow = { ...small, questions: [{ ...beds!, choices }] } as Assessment;
      expect(score(fallow, { beds: ['none'] }).percent).to.equal(25);
      expect(score(fallow, { beds: ['north', 'south'] }).percent).to.equal(100);
    });

    it('a choice that there is no more is not known', () => {
      expect(score(small, { worms: 'gone', rain: 'yes' }).areas.map(({ percent }) => percent)).to.deep.equal([
        null,
        100,
      ]);
    });
  });

  describe('the whole', () => {
    it('is the mean of the scored areas', () => {
      expect(score(small, { worms: 'some', beds: ['north'], rain: 'yes' }).percent).to.equal(75);
    });

    it('leaves out areas that are not known', () => {
      expect(score(small, { worms: 'unsure', beds: ['unsure'], rain: 'yes' }).percent).to.equal(100);
    });

    it('weighs areas', () => {
      const [soil, water] = small.areas;
      const weighted: Assessment = { ...small, areas: [{ ...soil!, weight: 3 }, water!] };
      expect(score(weighted, { worms: 'no', beds: ['none'], rain: 'yes' }).percent).to.equal(25);
      expect(score(weighted, { worms: 'many', beds: ['north', 'south'], rain: 'no' }).percent).to.equal(75);
    });

    it('is rounded to an integer', () => {
      const [first] = withLevels(0, 50).questions;
      const thirds = {
        ...withLevels(0, 50),
        questions: [{ ...first!, choices: [{ id: 'a', label: 'A', weight: third }] }],
      } as Assessment;
      expect(score(thirds, { q: 'a' }).percent).to.equal(33);
    });
  });

  describe('levels', () => {
    const assessment = withLevels(0, 30, 60, 85);
    const edges: [number, string][] = [
      [0, 'l0'],
      [29, 'l0'],
      [30, 'l1'],
      [59, 'l1'],
      [60, 'l2'],
      [84, 'l2'],
      [85, 'l3'],
      [100, 'l3'],
    ];
    for (const [percent, level] of edges) {
      it(`${percent} % is ${level}`, () => {
        const result = score(assessment, { q: `p${percent}` });
        expect(result.percent).to.equal(percent);
        expect(result.level?.id).to.equal(level);
        expect(result.areas[0]?.level?.id).to.equal(level);
      });
    }

    it('carries id and label', () => {
      expect(score(assessment, { q: 'p100' }).level).to.deep.equal({ id: 'l3', label: 'L3' });
    });
  });

  describe('the weakest link', () => {
    const four = withLevels(0, 30, 60, 85);
    const [area] = four.areas;
    const [question] = four.questions;
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const wide: Assessment = {
      ...four,
      areas: ids.map((id) => ({ ...area!, id })),
      questions: ids.map((id) => ({ ...question!, id, area: id })),
    };
    const cases: [number[], string][] = [
      [[100, 100, 100, 100, 0], 'l1'],
      [[100, 100, 100, 100, 29], 'l1'],
      [[100, 100, 100, 100, 30], 'l2'],
      [[100, 100, 100, 100, 59], 'l2'],
      [[100, 100, 100, 100, 60], 'l3'],
      [[30, 30, 30, 30, 0], 'l0'],
      [[60, 60, 60, 60, 60], 'l2'],
    ];
    for (const [percents, level] of cases) {
      it(`${percents.join(', ')} is ${level}`, () => {
        const answers = Object.fromEntries(ids.map((id, index) => [id, `p${percents[index]}`]));
        expect(score(wide, answers).level?.id).to.equal(level);
      });
    }

    it('does not count an area that is not known', () => {
      expect(score(wide, { a: 'p60', b: 'p60', c: 'p60', d: 'p60', e: 'unsure' }).level?.id).to.equal('l2');
    });

    const unknown: [Answers, string][] = [
      [{ a: 'p100', b: 'p100', c: 'p100', d: 'p100', e: 'unsure' }, 'l2'],
      [{ a: 'p100', b: 'p100', c: 'p100', d: 'p100' }, 'l2'],
      [{ a: 'p100', b: 'unsure', c: 'unsure', d: 'unsure', e: 'unsure' }, 'l2'],
      [{ a: 'p59', b: 'unsure', c: 'unsure', d: 'unsure', e: 'unsure' }, 'l1'],
      [{ a: 'p0', b: 'p100', c: 'p100', d: 'p100', e: 'unsure' }, 'l1'],
    ];
    for (const [answers, level] of unknown) {
      it(`the top level needs every area: ${JSON.stringify(answers)} is ${level}`, () => {
        expect(score(wide, answers).level?.id).to.equal(level);
      });
    }

    it('an area that is known in part is known', () => {
      expect(score(small, { worms: 'many', beds: ['unsure'], rain: 'yes' }).level?.id).to.equal('lush');
    });
  });

  describe('a choice that caps its area', () => {
    const capped = (cap: string, from = small.levels): Assessment => ({
      ...small,
      levels: from,
      questions: small.questions.map((question) => ({
        ...question,
        choices: question.choices.map((choice) =>
          choice.id === 'no' || choice.id === 'north' ? { ...choice, cap } : choice,
        ),
      })) as Assessment['questions'],
    });
    const soil = (assessment: Assessment, answers: Answers) => {
      const { percent, level } = score(assessment, answers).areas[0]!;
      return `${percent} ${level!.id}`;
    };
    const both = ['north', 'south'];

    it('holds it at the end of that level', () => {
      expect(soil(capped('bare'), { worms: 'no', beds: both })).to.equal('49 bare');
      expect(soil(capped('green'), { worms: 'many', beds: both })).to.equal('79 green');
    });

    it('also when it is one of several', () => {
      expect(soil(capped('bare'), { worms: 'many', beds: ['north'] })).to.equal('49 bare');
    });

    it('lowers nothing that is below it, and nothing while it is not chosen', () => {
      expect(soil(capped('bare'), { worms: 'no', beds: ['none'] })).to.equal('0 bare');
      expect(soil(capped('bare'), { worms: 'many', beds: ['south'] })).to.equal('75 green');
      expect(soil(capped('lush'), { worms: 'many', beds: both })).to.equal('100 lush');
    });

    it('does not hold other areas, but counts in the whole', () => {
      const result = score(capped('bare'), { worms: 'many', beds: both, rain: 'yes' });
      expect(result.areas.map(({ percent }) => percent)).to.deep.equal([49, 100]);
      expect(result).to.deep.include({ percent: 75, level: { id: 'green', label: 'Green' } });
    });

    it('stays below a level that begins between two percents', () => {
      const levels = small.levels.map((level) => ({ ...level, from: level.from && level.from - 0.5 }));
      expect(soil(capped('bare', levels), { worms: 'no', beds: both })).to.equal('49 bare');
    });

    it('holds the vision of the built-in assessment back, whatever decisions are named', () => {
      const all = content.questions[1].choices.slice(0, 10).map(({ id }) => id);
      for (let ticked = 1; ticked <= 10; ticked++) {
        const answers = { vision: 'scattered', alignment: all.slice(0, ticked) };
        expect(score(content, answers).areas[0]!.level?.id).to.equal('exploring');
      }
    });
  });

  it('counts what is known', () => {
    expect(score(small, { worms: 'many', beds: ['unsure'], rain: 'yes' })).to.include({ known: 2, total: 3 });
    expect(score(small, { worms: 'many', beds: ['north'], rain: 'yes' })).to.include({ known: 3, total: 3 });
    expect(score(small, { rain: 'yes' })).to.include({ known: 1, total: 3 });
    expect(score(small, { worms: 'no', beds: ['none'], rain: 'no' })).to.include({ known: 3, total: 3 });
  });

  describe('focus', () => {
    const cases: [string, Answers, string[]][] = [
      ['weakest first', { worms: 'some', beds: ['north'], rain: 'no' }, ['water', 'soil']],
      ['ties in document order', { worms: 'no', beds: ['none'], rain: 'no' }, ['soil', 'water']],
      ['areas at the top level are left out', { worms: 'no', beds: ['none'], rain: 'yes' }, ['soil']],
      ['nothing left', { worms: 'many', beds: ['north', 'south'], rain: 'yes' }, []],
      ['areas that are not known are left out', { worms: 'unsure', beds: ['unsure'], rain: 'no' }, ['water']],
    ];
    for (const [name, answers, focus] of cases) {
      it(name, () => expect(score(small, answers).focus).to.deep.equal(focus));
    }
  });

  it('sorts conditions into aligned and next', () => {
    const { conditions } = score(small, { worms: 'no', beds: ['south'], rain: 'no' });
    expect(conditions).to.deep.equal({ aligned: ['south'], next: ['north'] });
  });

  it('puts all conditions next when none is aligned', () => {
    expect(score(small, { beds: ['none'] }).conditions).to.deep.equal({ aligned: [], next: ['north', 'south'] });
  });

  it('lists none for a question that has no conditions', () => {
    const [, beds] = small.questions;
    const plain: Record<string, unknown> = { ...beds };
    delete plain['conditions'];
    const unlisted = { ...small, questions: [plain] } as unknown as Assessment;
    expect(score(unlisted, { beds: ['north'] }).conditions).to.deep.equal({ aligned: [], next: [] });
  });

  it('says nothing of conditions that are not known', () => {
    expect(score(small, { beds: ['unsure'] }).conditions).to.deep.equal({ aligned: [], next: [] });
  });

  it('reports what was not known, and no level when that is all', () => {
    const unsure = { vision: 'unsure', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' };
    expect(score(content, unsure)).to.deep.equal({
      percent: null,
      level: null,
      areas: content.areas.map(({ id, label }) => ({ id, label, percent: null, level: null })),
      focus: [],
      conditions: { aligned: [], next: [] },
      unsure: ['vision', 'alignment', 'culture', 'transparency'],
      known: 0,
      total: 4,
    });
  });

  it('does not take a choice whose id begins with “unsure” for not sure', () => {
    const [question] = small.questions;
    const tricky = {
      ...small,
      questions: [{ ...question!, choices: [{ id: 'unsure-footed', label: 'U', weight: 1 }] }],
    } as Assessment;
    expect(score(tricky, { worms: 'unsure-footed' })).to.deep.include({ percent: 100, unsure: [] });
  });

  describe('for any complete answers to the built-in assessment', () => {
    const order: readonly string[] = content.levels.map(({ id }) => id);
    const rank = (level: { id: string } | null) => (level ? order.indexOf(level.id) : -1);

    it('scores lie in 0–100, and levels follow from them', () => {
      fc.assert(
        fc.property(anyAnswers(content), (answers) => {
          const { percent, level, areas, focus } = score(content, answers);
          for (const part of [{ percent, level }, ...areas]) {
            expect(part.percent === null).to.equal(part.level === null);
            if (part.percent !== null) expect(part.percent).to.be.within(0, 100);
          }
          const known = areas.filter((area) => area.level);
          expect(rank(level)).to.be.at.most(Math.min(4, ...known.map((area) => rank(area.level))) + 1);
          expect([...focus].sort()).to.deep.equal(
            known
              .filter((area) => area.level?.id !== 'ready')
              .map(({ id }) => id)
              .sort(),
          );
        }),
      );
    });

    it('a higher score never means a lower area level', () => {
      fc.assert(
        fc.property(anyAnswers(content), anyAnswers(content), (one, other) => {
          const [a, b] = [one, other].map((answers) => score(content, answers).areas[0]!);
          if (a!.percent === null || b!.percent === null) return;
          if (a!.percent <= b!.percent) expect(rank(a!.level)).to.be.at.most(rank(b!.level));
        }),
      );
    });

    it('a better answer lowers neither score nor level', () => {
      const known = anyAnswers(content).filter(
        ({ vision, culture, transparency }) => ![vision, culture, transparency].includes('unsure'),
      );
      fc.assert(
        fc.property(known, fc.constantFrom('vision', 'culture', 'transparency'), (answers, id) => {
          const { choices } = content.questions.find((question) => question.id === id)!;
          const better = choices[choices.findIndex((choice) => choice.id === answers[id]) + 1];
          if (!better) return;
          const before = score(content, answers);
          const after = score(content, { ...answers, [id]: better.id });
          expect(after.percent).to.be.at.least(before.percent!);
          expect(rank(after.level)).to.be.at.least(rank(before.level));
        }),
      );
    });

    it('“not sure” never gives more than the best answer would', () => {
      fc.assert(
        fc.property(anyAnswers(content), fc.constantFrom(...content.questions), (answers, { id, choices }) => {
          const best =
            id === 'alignment' ? choices.map(({ id }) => id).filter((id) => id !== 'none') : choices.at(-1)!.id;
          const unsure = score(content, { ...answers, [id]: id === 'alignment' ? ['unsure'] : 'unsure' });
          const sure = score(content, { ...answers, [id]: best });
          expect(rank(unsure.level)).to.be.at.most(rank(sure.level));
          unsure.areas.forEach(({ level }, index) => {
            expect(rank(level)).to.be.at.most(rank(sure.areas[index]!.level));
          });
        }),
      );
    });

    it('one more condition lowers neither score nor level', () => {
      const ids: string[] = content.questions[1].choices.filter(({ id }) => id !== 'none').map(({ id }) => id);
      const known = anyAnswers(content).filter(({ alignment }) => ids.includes(alignment![0]!));
      fc.assert(
        fc.property(known, fc.constantFrom(...ids), (answers, more) => {
          const alignment = ids.filter((id) => id === more || answers['alignment']!.includes(id));
          const before = score(content, answers);
          const after = score(content, { ...answers, alignment });
          expect(after.percent).to.be.at.least(before.percent!);
          expect(rank(after.level)).to.be.at.least(rank(before.level));
        }),
      );
    });
  });
});
