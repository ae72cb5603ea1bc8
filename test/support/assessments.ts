import fc from 'fast-check';
import { UNSURE, type Answer, type Answers, type Assessment, type Question } from '../../src/core/index.js';

/** Ids of the choices that lead through the built-in assessment, by question. */
export const ADVANCING = {
  vision: 'shared',
  alignment: ['curriculum', 'instruction', 'supports', 'data'],
  culture: 'spread',
  transparency: 'most',
};

/** A small assessment for tests: two areas, three levels, both kinds of question. */
export const small: Assessment = {
  id: 'small',
  version: '2.1',
  title: 'How is the garden?',
  intro: 'Three questions.',
  areas: [
    { id: 'soil', label: 'Soil' },
    { id: 'water', label: 'Water' },
  ],
  questions: [
    {
      type: 'single',
      id: 'worms',
      area: 'soil',
      text: 'Are there worms?',
      choices: [
        { id: 'no', label: 'No', weight: 0 },
        { id: 'some', label: 'Some', weight: 0.5 },
        { id: 'many', label: 'Many', weight: 1 },
      ],
    },
    {
      type: 'multiple',
      id: 'beds',
      area: 'soil',
      text: 'Which beds are dug?',
      conditions: { title: 'Beds', aligned: 'Dug', next: 'To dig' },
      choices: [
        { id: 'north', label: 'North', weight: 1 },
        { id: 'south', label: 'South', weight: 1 },
        { id: 'none', label: 'None', weight: 0, exclusive: true },
      ],
    },
    {
      type: 'single',
      id: 'rain',
      area: 'water',
      text: 'Did it rain?',
      unsure: false,
      choices: [
        { id: 'no', label: 'No', weight: 0 },
        { id: 'yes', label: 'Yes', weight: 1 },
      ],
    },
  ],
  levels: [
    { id: 'bare', label: 'Bare', from: 0, meaning: 'Nothing grows.' },
    { id: 'green', label: 'Green', from: 50, meaning: 'Some things grow.' },
    { id: 'lush', label: 'Lush', from: 80, meaning: 'All things grow.' },
  ],
};

/** One area, one question for each of the given weights, levels at the given thresholds. */
export const withLevels = (...from: number[]): Assessment => ({
  ...small,
  areas: [{ id: 'soil', label: 'Soil' }],
  questions: [
    {
      type: 'single',
      id: 'q',
      area: 'soil',
      text: 'How much?',
      choices: Array.from({ length: 101 }, (_, percent) => ({
        id: `p${percent}`,
        label: `${percent}`,
        weight: percent / 100,
      })),
    },
  ],
  levels: from.map((threshold, index) => ({ id: `l${index}`, label: `L${index}`, from: threshold, meaning: '.' })),
});

/** Any legal answer to a question. */
export const anyAnswer = (question: Question): fc.Arbitrary<Answer> => {
  const ids = question.choices.map(({ id }) => id);
  const unsure = question.unsure === false ? [] : [UNSURE];
  if (question.type === 'single') return fc.constantFrom(...ids, ...unsure);
  const alone = question.choices.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  return fc.oneof(
    fc.subarray(
      ids.filter((id) => !alone.includes(id)),
      { minLength: 1 },
    ),
    fc.constantFrom(...[...alone, ...unsure].map((id) => [id])),
  );
};

/** Any complete answers to an assessment. */
export const anyAnswers = ({ questions }: Assessment): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questions.map((question) => [question.id, anyAnswer(question)])));
