import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import {
  capsOf,
  extent,
  reasons,
  score,
  type Answers,
  type AreaResult,
  type Assessment,
} from '../../../src/core/index.js';
import { anyAnswers, small, withLevels } from '../../support/assessments.js';

const ids = (areas: readonly AreaResult[]) => areas.map(({ id }) => String(id)).join();

/** Five areas of a question each, answered with a percent or not at all. */
const four = withLevels(0, 30, 60, 85);
const NAMES = ['a', 'b', 'c', 'd', 'e'];
const wide: Assessment = {
  ...four,
  areas: NAMES.map((id) => ({ id, label: id.toUpperCase() })),
  questions: NAMES.map((id) => ({ ...four.questions[0]!, id, area: id })),
};
const of = (...percents: (number | null)[]) => {
  const answers = Object.fromEntries(
    percents.map((percent, index) => [NAMES[index], percent === null ? 'unsure' : `p${percent}`]),
  );
  return reasons(wide, score(wide, answers));
};

describe('reasons', () => {
  const cases: [(number | null)[], string | null, string][] = [
    [[60, 60, 60, 60, 60], 'mean', ''],
    [[100, 100, 100, 100, 60], 'mean', ''],
    [[100, 100, 100, 100, 59], 'weakest-area', 'e'],
    [[100, 100, 100, 100, 0], 'weakest-area', 'e'],
    [[100, 100, 100, 12, 0], 'weakest-area', 'd,e'],
    [[100, 100, 100, 100, null], 'unknown-area', ''],
    [[100, null, null, null, null], 'unknown-area', ''],
    [[70, 70, 70, 70, null], 'mean', ''],
    [[100, 100, 100, 40, null], 'weakest-area', 'd'],
    [[100, 100, 100, 0, null], 'weakest-area', 'd'],
    [[null, null, null, null, null], null, ''],
  ];
  for (const [percents, rule, pace] of cases) {
    it(`${percents.join(', ')}: ${rule} ${pace}`, () => {
      const found = of(...percents);
      expect(found.rule).to.equal(rule);
      expect(ids(found.pace)).to.equal(pace);
    });
  }

  it('names where to start, with all that are at the same point', () => {
    expect(ids(of(60, 30, 100, 30, null).start)).to.equal('b,d');
    expect(ids(of(60, 30, 100, 31, null).start)).to.equal('b');
    expect(ids(of(100, 100, 90, 90, 85).start)).to.equal('');
  });

  it('names what is strongest, unless all are at the same point', () => {
    expect(ids(of(60, 30, 100, 100, null).strongest)).to.equal('c,d');
    expect(ids(of(30, 30, 30, 30, null).strongest)).to.equal('');
    expect(ids(of(null, null, null, null, null).strongest)).to.equal('');
  });

  it('names what is not known', () => {
    expect(ids(of(60, null, 100, 30, null).unknown)).to.equal('b,e');
  });

  it('names the rule without which the level would be another, for any answers to the built-in assessment', () => {
    const { levels } = content;
    const at = (id: string | undefined) => levels.findIndex((level) => level.id === id);
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const result = score(content, answers);
        const { rule, pace, unknown } = reasons(content, result);
        const { percent, level, areas } = result;
        if (percent === null) {
          expect(rule).to.equal(null);
          return;
        }
        const mean = levels.findLastIndex(({ from }) => percent >= from);
        const weakest = Math.min(...areas.filter(({ level }) => level).map(({ level }) => at(level?.id)));
        const highest = unknown.length ? levels.length - 2 : levels.length - 1;
        expect(at(level?.id)).to.equal(Math.min(mean, weakest + 1, highest));
        expect(rule === 'weakest-area').to.equal(weakest + 1 < mean && weakest + 1 <= highest);
        expect(rule === 'unknown-area').to.equal(highest < mean && highest < weakest + 1);
        expect(pace.length > 0).to.equal(rule === 'weakest-area');
        // Three areas: two at the lowest level leave no mean two levels above it.
        expect(pace.length).to.be.at.most(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('extent', () => {
  it('counts the questions of an area, and those that are known', () => {
    const result = score(small, { worms: 'many', beds: ['unsure'], rain: 'yes' });
    expect(extent(small, result, 'soil')).to.deep.equal({ known: 1, total: 2 });
    expect(extent(small, result, 'water')).to.deep.equal({ known: 1, total: 1 });
  });
});

describe('capsOf', () => {
  const found = (answers: Answers) =>
    capsOf(content, answers).map(({ area, choice, level }) => `${area} ${choice.id} ${level.id}`);

  it('finds the chosen answers that cap an area', () => {
    expect(found({ vision: 'scattered', culture: 'silence' })).to.deep.equal(['future-focus scattered exploring']);
    expect(found({ vision: 'written', alignment: ['none'] })).to.deep.equal([]);
  });

  it('says whether the area would be higher without', () => {
    const ids = content.questions[1].choices.map(({ id }) => id);
    const holds = (...alignment: string[]) => capsOf(content, { vision: 'scattered', alignment })[0]!.holds;
    expect(holds('none')).to.equal(false);
    expect(holds(...ids.slice(0, 5))).to.equal(false);
    expect(holds(...ids.slice(0, 6))).to.equal(true);
    expect(holds('unsure')).to.equal(false);
    expect(capsOf(content, { vision: 'scattered' })[0]!.holds).to.equal(false);
    // Other areas have no part in it.
    const others = { vision: 'scattered', alignment: ['none'], culture: 'spread', transparency: 'open' };
    expect(capsOf(content, others)[0]!.holds).to.equal(false);
  });

  it('says so whatever is not known beside it', () => {
    const cap = (level: string) => {
      const [worms, beds, rain] = small.questions;
      const choices = beds!.choices.map((choice) => ({ ...choice, cap: level }));
      return { ...small, questions: [worms, { ...beds, choices }, rain] } as Assessment;
    };
    const beds = ['north', 'south'];
    for (const answers of [{ beds }, { beds, worms: 'unsure' }, { beds, worms: 'gone' }] as Answers[]) {
      expect(capsOf(cap('green'), answers).map(({ holds }) => holds)).to.deep.equal([true, true]);
      // Nothing is above the top.
      expect(capsOf(cap('lush'), answers).map(({ holds }) => holds)).to.deep.equal([false, false]);
    }
  });

  it('finds them among several', () => {
    const beds = small.questions[1]!;
    const choices = beds.choices.map((choice) => ({ ...choice, cap: choice.id === 'none' ? 'bare' : 'green' }));
    const assessment = { ...small, questions: [{ ...beds, choices }] } as Assessment;
    const caps = capsOf(assessment, { beds: ['north', 'south'] });
    expect(caps.map(({ choice, level }) => `${choice.id} ${level.id}`)).to.deep.equal(['north green', 'south green']);
  });
});
