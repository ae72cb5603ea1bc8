import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../../src/content/whole-en.js';
import { score, type Answers, type Assessment } from '../../../../src/core/index.js';
import { accountOf } from '../../../../src/editor/model/outcomes/account.js';
import { inWords, type Said } from '../../../../src/editor/model/outcomes/words.js';
import { anyAnswers, small } from '../../../support/assessments.js';

const lines = (said: readonly Said[], depth = 0): string[] =>
  said.flatMap(({ text, because }) => [`${'  '.repeat(depth)}${text}`, ...lines(because, depth + 1)]);
const told = (assessment: Assessment, answers: Answers) => lines(inWords(accountOf(assessment, answers)));

describe('how a result comes about', () => {
  it('is told from the questions to the level', () => {
    expect(told(small, { worms: 'some', beds: ['north', 'south'], rain: 'yes' })).to.deep.equal([
      '“Soil” comes to 75%, which is “Green”.',
      '  “Are there worms?”: “Some” counts 0.5 of 1.',
      '  “Which beds are dug?”: “North” and “South” count 1 of 1, its share of all the weight that can be checked.',
      '  (0.5 + 1) ÷ 2 is 75%, rounded.',
      '“Water” comes to 100%, which is “Lush”.',
      '  “Did it rain?”: “Yes” counts 1 of 1.',
      '  1 is 100%, rounded.',
      'The average of the areas is 88%, which reaches “Lush”.',
      '  “Soil”: 75%.',
      '  “Water”: 100%.',
      '  The average is taken before areas are rounded.',
      'No rule lowers it, so the result is “Lush”.',
    ]);
  });

  const [worms, beds, rain] = small.questions;
  const capped = {
    ...small,
    areas: [{ ...small.areas[0]!, weight: 3 }, small.areas[1]!],
    questions: [
      {
        ...worms!,
        choices: worms!.choices.map((choice) => (choice.id === 'some' ? { ...choice, cap: 'bare' } : choice)),
      },
      beds!,
      { ...rain!, unsure: true },
    ],
  } as Assessment;

  const cases: Record<string, [Assessment, Answers, readonly string[]]> = {
    'the weakest area': [
      small,
      { worms: 'many', beds: ['north', 'south'], rain: 'no' },
      [
        'The average of the areas is 50%, which reaches “Green”.',
        '“Water” comes to 0%, which is “Bare”.',
        'No rule lowers it, so the result is “Green”.',
      ],
    ],
    'the weakest area, where it lowers the level': [
      { ...small, areas: [{ ...small.areas[0]!, weight: 9 }, small.areas[1]!] },
      { worms: 'many', beds: ['north', 'south'], rain: 'no' },
      [
        'The weighted average of the areas is 90%, which reaches “Lush”.',
        '  “Soil”: 100%, counted 9 times.',
        '  “Water”: 0%, counted once.',
        'The result is at most one level above the weakest area. “Water” is at “Bare”, so it is “Green” instead of “Lush”.',
      ],
    ],
    'an area that is not known': [
      capped,
      { worms: 'many', beds: ['north', 'south'], rain: 'unsure' },
      [
        '“Water” is not known yet: none of its questions is.',
        '  “Did it rain?”: not sure, so it is left out.',
        'The whole is 100%, which reaches “Lush”.',
        'The top level needs every area to be known. “Water” is not, so the result is “Green” instead of “Lush”.',
      ],
    ],
    'a cap that holds': [
      capped,
      { worms: 'some', beds: ['north', 'south'], rain: 'yes' },
      [
        '“Soil” comes to 49%, which is “Bare”.',
        '  (0.5 + 1) ÷ 2 is 75%, rounded.',
        '  The answer “Some” holds it at “Bare”: 49% at most instead of 75%.',
      ],
    ],
    'a cap that changes nothing': [
      capped,
      { worms: 'some', beds: ['none'], rain: 'yes' },
      [
        '  “Which beds are dug?”: “None” counts 0 of 1.',
        '  The answer “Some” could hold it at “Bare”, but it is no higher anyway.',
      ],
    ],
    'a question without an answer': [
      small,
      { beds: ['north'], rain: 'yes', worms: 'gone' },
      ['  “Are there worms?”: no answer yet, so it is left out.', '  0.5 is 50%, rounded. One question is left out.'],
    ],
    'nothing known': [
      capped,
      { worms: 'unsure', beds: ['unsure'], rain: 'unsure' },
      ['Nothing is known, so there is no level.'],
    ],
  };
  for (const [what, [assessment, answers, expected]] of Object.entries(cases)) {
    it(`tells of ${what}`, () => expect(told(assessment, answers)).to.include.members([...expected]));
  }
});

describe('an account', () => {
  it('is of the result that visitors get', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const account = accountOf(content, answers);
        expect(account.result).to.deep.equal(score(content, answers));
        expect(account.open).to.be.empty;
        const last = told(content, answers).at(-1)!;
        const { reached, reasons, result } = account;
        expect(reached?.id === result.level?.id, 'lowered').to.equal(reasons.rule === 'mean' || reasons.rule === null);
        if (account.result.level) expect(last).to.contain(`“${account.result.level.label}”`);
        else expect(last).to.equal('Nothing is known, so there is no level.');
      }),
      { numRuns: 100 },
    );
  });

  it('keeps Arabic words from turning an English sentence around', () => {
    const arabic = { ...small, areas: [{ id: 'soil', label: 'تربة' }, small.areas[1]!] };
    expect(told(arabic, { rain: 'yes' })[0]).to.equal('“\u2068تربة\u2069” is not known yet: none of its questions is.');
  });

  it('names the questions that are open', () => {
    expect(accountOf(small, { worms: 'no', beds: [], rain: 'unsure' }).open).to.deep.equal(['beds', 'rain']);
  });
});
