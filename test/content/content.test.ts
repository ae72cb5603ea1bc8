import { expect } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { score, type Assessment } from '../../src/core/index.js';
import { TEN } from '../support/ten.mjs';

const { areas, questions, levels, resources = [], horizon }: Assessment = content;

describe('the built-in assessment', () => {
  it('asks four questions in three areas', () => {
    expect(questions.map(({ id, area, type }) => `${area}/${id} ${type}`)).to.deep.equal([
      'future-focus/vision single',
      'future-focus/alignment multiple',
      'supportive-environment/culture single',
      'open-doors/transparency single',
    ]);
    expect(areas.map(({ id }) => id)).to.deep.equal(['future-focus', 'supportive-environment', 'open-doors']);
  });

  it('has four levels', () => {
    expect(levels.map(({ id }) => id)).to.deep.equal(['exploring', 'emerging', 'advancing', 'ready']);
  });

  it('says what each level means', () => {
    for (const { meaning } of levels) expect(meaning).to.have.length.above(40);
  });

  it('lists the ten conditions and “none yet” under alignment', () => {
    const { choices } = questions[1]!;
    expect(choices.map(({ id }) => id)).to.deep.equal([...TEN, 'none']);
    expect(choices.slice(0, 10).every(({ description, weight }) => description && weight === 1)).to.equal(true);
    expect(choices[10]).to.include({ weight: 0, exclusive: true });
  });

  it('offers “not sure” everywhere, and says what to find out [WCAG 3.3.2]', () => {
    for (const { unsure, ask } of questions) {
      expect(unsure).not.to.equal(false);
      expect(ask).to.be.a('string');
    }
  });

  it('says before the first answer what “not sure” does, and which to choose between two', () => {
    expect(questions[0]!.hint).to.match(/^Not sure\? Say so, and the result says how to find out\./);
    for (const { hint } of questions.filter(({ type }) => type === 'single')) {
      expect(hint).to.match(/Between two\? Choose the one that comes first\.$/);
    }
  });

  for (const { id, type, choices } of questions.filter(({ type }) => type === 'single')) {
    it(`${id} (${type}) has four behaviors in four even steps`, () => {
      expect(choices.map(({ weight }) => Math.round(weight * 3))).to.deep.equal([0, 1, 2, 3]);
    });

    it(`each behavior of ${id} alone reaches a level of its own`, () => {
      const area = questions.find((question) => question.id === id)!.area;
      const answers = { vision: 'unsure', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' };
      const reached = choices.map(
        (choice) => score(content, { ...answers, [id]: choice.id }).areas.find((found) => found.id === area)!.level?.id,
      );
      expect(reached).to.deep.equal(levels.map((level) => level.id));
    });
  }

  for (const area of areas) {
    for (const level of levels) {
      it(`${area.id} at ${level.id} has an insight, two or three steps and something to read`, () => {
        const advice = area.insights![level.id]!;
        expect(advice.insight).to.have.length.above(20);
        expect(advice.steps).to.have.length.within(2, 3);
        expect(advice.resources).to.have.length.above(0);
      });
    }
  }

  it('knows what comes when all is well', () => {
    expect(horizon?.steps).to.have.length.within(2, 3);
  });

  it('uses every resource', () => {
    const used = [...areas.flatMap(({ insights }) => Object.values(insights!)), horizon!].flatMap(
      (advice) => advice.resources,
    );
    for (const { id } of resources) expect(used).to.include(id);
  });
});
