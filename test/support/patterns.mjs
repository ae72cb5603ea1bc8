/** Answers whose results differ most: the fullest pages, and those that say the most unlike things. */
const TEN = [
  'curriculum',
  'instruction',
  'assessment',
  'environments',
  'supports',
  'professional-development',
  'leadership',
  'technology',
  'data',
  'partnerships',
];

/** Answers to the built-in assessment; of the conditions, how many. */
export const answers = (vision, aligned, culture, transparency) => ({
  vision,
  alignment: aligned === 'unsure' ? ['unsure'] : aligned ? TEN.slice(0, aligned) : ['none'],
  culture,
  transparency,
});

export const PATTERNS = {
  'all near the start': answers('scattered', 0, 'silence', 'task'),
  'three areas to work on': answers('written', 5, 'alone', 'some'),
  'one condition of ten': answers('shared', 1, 'alone', 'task'),
  'nine conditions of ten': answers('lived', 9, 'team', 'most'),
  'all at the top': answers('lived', 10, 'spread', 'open'),
  'all unsure': answers('unsure', 'unsure', 'unsure', 'unsure'),
  'unsure of three': answers('unsure', 3, 'unsure', 'unsure'),
  'unsure of the vision, with much to do': answers('unsure', 1, 'silence', 'some'),
  'unsure of the vision, the longest': answers('unsure', 3, 'silence', 'task'),
  'unsure of the conditions': answers('scattered', 'unsure', 'alone', 'task'),
  'held by the vision': answers('scattered', 10, 'spread', 'open'),
  'paced by one area': answers('lived', 10, 'silence', 'open'),
  'strong as far as known': answers('lived', 'unsure', 'spread', 'unsure'),
};
