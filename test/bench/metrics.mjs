/** What a visitor does in a visit, in the words of the table. */
export const acts = {
  first: 'First answer',
  select: 'Another choice',
  tick: 'Check or uncheck',
  key: 'Choice by arrow key',
  next: 'Next question',
  enter: '… by Enter',
  missing: '… without an answer',
  back: 'Back',
  result: 'Result',
  fold: 'Unfold advice',
  restart: 'Start over',
};

/**
 * Every line of the table: what it is, its unit, and its target. `ratio`: at most so many times the Lit floor;
 * `most`: at most so much; `below`: less than each of these subjects, too.
 */
export const metrics = {
  file: { label: 'First file, brotli', unit: 'B', most: 16_384 },
  brotli: { label: 'Bytes up to the first question, brotli', unit: 'B' },
  gzip: { label: '… gzip', unit: 'B' },
  raw: { label: '… raw', unit: 'B' },
  later: { label: '… in the rest of a visit, brotli', unit: 'B' },
  requests: { label: 'Requests up to the first question', unit: '', most: 1 },
  script: { label: 'Script time to the first question', unit: 'ms', ratio: 1.3 },
  script4: { label: '… on a processor 4 times slower', unit: 'ms', ratio: 1.3 },
  main: { label: 'Main-thread time to the first question', unit: 'ms' },
  main4: { label: '… on a processor 4 times slower', unit: 'ms' },
  slow4G: { label: 'First question on slow 4G', unit: 'ms', ratio: 1.1 },
  shift: { label: 'Layout shift, with the room reserved', unit: 'CLS', most: 0 },
  select: { label: 'Select, to the next picture', unit: 'ms', ratio: 1.1 },
  select4: { label: '… on a processor 4 times slower', unit: 'ms', ratio: 1.1 },
  next: { label: 'Next question, to its picture', unit: 'ms', ratio: 1.3 },
  next4: { label: '… on a processor 4 times slower', unit: 'ms', ratio: 1.3 },
  slowest4: {
    label: 'Slowest act of a visit, 4 times slower',
    unit: 'ms',
    ratio: 1.8,
    below: ['surveyjs', 'webawesome'],
  },
  inp4: { label: '… by Event Timing, in steps of 8 (INP)', unit: 'ms' },
  whole4: { label: '… result, until all of it is there', unit: 'ms' },
  heap: { label: 'Heap over a blank page', unit: 'kB', ratio: 1.5 },
  heap100: { label: '100 instances: heap', unit: 'kB', ratio: 1.5 },
  time100: { label: '… until they are on screen', unit: 'ms', ratio: 1.5 },
  nodes: { label: '1,000 created and removed leave: nodes', unit: '', most: 0 },
  listeners: { label: '… listeners', unit: '', most: 0 },
  left: { label: '… heap', unit: 'kB' },
  // Each act of a visit, in a table of their own.
  ...Object.fromEntries(
    Object.entries(acts).flatMap(([act, label]) => [
      [`act-${act}`, { label, unit: 'ms', act }],
      [`event-${act}`, { label: `${label}, by Event Timing`, unit: 'ms', act }],
    ]),
  ),
};

/** A value between the sorted samples. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

/** Median and quartiles. */
export function summary(samples) {
  const sorted = samples.toSorted((one, other) => one - other);
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { median, q1, q3, samples: sorted.length };
}

/** How the element stands beside its target: the ratio to the Lit floor, and whether it is met. */
export function verdict({ most, ratio, below = [] }, values) {
  const { element, lit } = values;
  const times = lit.median > 0 ? element.median / lit.median : undefined;
  if (most === undefined && ratio === undefined) return { ratio: times };
  const met =
    (most === undefined || element.median <= most) &&
    (ratio === undefined || times <= ratio) &&
    below.every((name) => element.median < values[name].median);
  return { ratio: times, met };
}
