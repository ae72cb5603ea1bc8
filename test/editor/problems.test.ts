import { expect } from '@open-wc/testing';
import { parse } from '../../src/core/document/parse.js';
import type { DocumentJson } from '../../src/editor/json.js';
import { languageOf, placeOf, wordsOf } from '../../src/editor/problems.js';
import { small } from '../support/assessments.js';

const garden = small as unknown as DocumentJson;

describe('problems', () => {
  for (const [path, place] of [
    ['', 'The document'],
    ['title', 'Title'],
    ['areas[1].label', 'Area 2 “Water”, label'],
    ['questions[0].text', 'Question 1 “Are there worms?”, question'],
    ['questions[0].choices[1].weight', 'Question 1 “Are there worms?”, choice 2, weight'],
    ['areas[0].insights.bare.steps[1]', 'Area 1 “Soil”, advice for “Bare”, step 2'],
    ['areas[0].insights.gone.insight', 'Area 1 “Soil”, advice for “gone”, insight'],
    ['messages.continue', 'Wording, “continue”'],
    ['horizon.insight', 'Horizon, insight'],
    ['questions', 'Questions'],
    ['strange', 'Strange'],
  ] as const) {
    it(`are at a place with a name: ${path || 'none'}`, () => expect(placeOf(garden, path)).to.equal(place));
  }

  it('name the language that is missing', () => {
    expect(languageOf({ code: 'missing-language', message: 'has no "pt-BR", which' })).to.equal('pt-BR');
    expect(languageOf({ code: 'wrong-form', message: 'has no "pt-BR", which' })).to.equal(undefined);
  });

  const first = (change: object): string => {
    const parsed = parse({ ...small, ...change });
    return 'problems' in parsed ? wordsOf(parsed.problems[0]!) : '';
  };
  for (const [what, change, words] of [
    ['empty text', { title: '' }, 'Write the words that visitors are to read.'],
    ['missing text', { title: undefined }, 'Fill this in.'],
    ['a name in capitals', { id: 'Ä' }, /^This must be lower-case letters/],
    [
      'a word for a number',
      { levels: [{ id: 'a', label: 'A', from: 'x' }, small.levels[1]] },
      'This must be a number, is "x".',
    ],
    ['an unknown field', { strange: 1 }, /^This field is not one of/],
    [
      'a missing language',
      { title: { en: 'A', es: 'B' }, intro: { en: 'C' } },
      'This has no Spanish yet, and other texts do. Translate it.',
    ],
  ] as const) {
    it(`are said in words for a form: ${what}`, () => {
      if (typeof words === 'string') expect(first(change)).to.equal(words);
      else expect(first(change)).to.match(words);
    });
  }
});
