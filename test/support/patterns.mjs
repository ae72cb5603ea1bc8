import { TEN } from './ten.mjs';

/** Answers to the built-in assessment; of the conditions, how many. */
export const answers = (vision, aligned, culture, transparency) => ({
  vision,
  alignment: aligned === 'unsure' ? ['unsure'] : aligned ? TEN.slice(0, aligned) : ['none'],
  culture,
  transparency,
});

/** Answers whose results differ most: the fullest pages, and those that say the most unlike things. */
export const PATTERNS = {
  'all near the start': answers('scattered', 0, 'silence', 'task'),
  'three areas to work on': answers('written', 5, 'alone', 'some'),
  'one condition of ten': answers('shared', 1, 'alone', 'task'),
  'nine conditions of ten': answers('lived', 9, 'team', 'most'),
  'alike at the weakest, and none of the ten': answers('shared', 0, 'alone', 'open'),
  'all three alike': answers('shared', 0, 'alone', 'some'),
  'all in the middle': answers('shared', 7, 'team', 'most'),
  'two at the start, one at the top': answers('lived', 10, 'silence', 'task'),
  'all at the top': answers('lived', 10, 'spread', 'open'),
  'all unsure': answers('unsure', 'unsure', 'unsure', 'unsure'),
  'unsure of three': answers('unsure', 3, 'unsure', 'unsure'),
  'unsure of the vision, with much to do': answers('unsure', 1, 'silence', 'some'),
  'unsure of the vision, the longest': answers('unsure', 3, 'silence', 'task'),
  'unsure of all but one': answers('unsure', 'unsure', 'silence', 'unsure'),
  'unsure of the vision, with all ten': answers('unsure', 10, 'team', 'most'),
  'unsure of the conditions': answers('scattered', 'unsure', 'alone', 'task'),
  'held by the vision': answers('scattered', 10, 'spread', 'open'),
  'paced by one area': answers('lived', 10, 'silence', 'open'),
  'below the top for one not known': answers('lived', 10, 'spread', 'unsure'),
  'strong as far as known': answers('lived', 'unsure', 'spread', 'unsure'),
};

/** The names of those that fill a sheet of paper, or leave it the emptiest. */
export const ON_PAPER = [
  'all near the start',
  'three areas to work on',
  'one condition of ten',
  'nine conditions of ten',
  'all in the middle',
  'all at the top',
  'all unsure',
  'unsure of three',
  'unsure of the vision, with much to do',
  'unsure of the vision, the longest',
  'unsure of the vision, with all ten',
  'held by the vision',
];
