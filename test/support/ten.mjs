/** The ten conditions of the built-in assessment, by id, as its sources name them: what it asks is tested against this. */
export const TEN = [
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
