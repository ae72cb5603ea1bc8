import { expect } from '@open-wc/testing';
import { content } from '../../../src/content/whole-en.js';
import { adviceOn, gradeOf } from '../../../src/editor/model/advice.js';
import type { DocumentJson } from '../../../src/editor/json.js';

const on = (document: DocumentJson) => adviceOn(document).map(({ path, message }) => `${path}: ${message}`);
const HARD =
  'Stakeholders collaboratively operationalize institutional priorities across organizational boundaries throughout every academic department.';
const LONG = `${'one word and then '.repeat(7)}the end.`;

describe('advice on texts', () => {
  it('has nothing to say of the built-in ones', () => {
    expect(adviceOn(JSON.parse(JSON.stringify(content)) as DocumentJson)).to.be.empty;
  });

  it('names hard words, long sentences and long texts', () => {
    expect(
      on({
        title: 'x'.repeat(81),
        intro: 'x '.repeat(10) + 'x'.repeat(230),
        areas: [{ label: 'x'.repeat(41), insights: { low: { insight: HARD, steps: [LONG, 'x'.repeat(201)] } } }],
        note: 'Ask each principal which teachers already arrange visits to an employer during the semester.',
        questions: [{ type: 'single', text: 'x'.repeat(161), choices: [{ label: 'x'.repeat(121) }] }],
        levels: [{ label: 'x'.repeat(25), meaning: 'x'.repeat(321) }],
      }),
    ).to.deep.equal([
      'title: This has 81 characters. A heading of one line is easier to take in.',
      'intro: This has 250 characters. It stands above the first question: two lines are enough.',
      'areas[0].label: This has 41 characters. It stands beside a bar: a few words are enough.',
      'areas[0].insights.low.insight: This reads above grade 16. Plainer words reach more people.',
      'areas[0].insights.low.steps[0]: A sentence has 30 words. Two shorter ones are easier to read.',
      'areas[0].insights.low.steps[1]: This has 201 characters. A step is one thing to do.',
      'note: This reads at about grade 12. Plainer words reach more people.',
      'questions[0].text: This has 161 characters. Put what explains it into the hint.',
      'questions[0].choices[0].label: This has 121 characters. Put what explains it into the description.',
      'levels[0].label: This has 25 characters. A level is shown large, in a word or two.',
      'levels[0].meaning: This has 321 characters. Two sentences are enough here.',
    ]);
  });

  it('is about English alone, in whatever way the text says its language', () => {
    expect(on({ lang: 'es', title: HARD })).to.be.empty;
    expect(on({ title: { es: HARD } })).to.be.empty;
    expect(on({ lang: 'es', title: { es: 'Corto', 'en-US': HARD } })).to.have.lengthOf(2);
    expect(on({ lang: 'en', title: HARD })).to.have.lengthOf(2);
  });

  it('tells grades apart', () => {
    expect(gradeOf(['Ask ten people. Write down what they say.'])).to.be.below(3);
    expect(gradeOf([HARD])).to.be.above(12);
    expect(gradeOf([''])).to.equal(0);
  });
});
