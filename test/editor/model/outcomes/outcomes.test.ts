import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  parse,
  score,
  UNSURE,
  type Answer,
  type Answers,
  type Assessment,
  type Question,
} from '../../../../src/core/index.js';
import { typeOf } from '../../../../src/core/questions/index.js';
import { countSample, MARGIN, SAMPLE } from '../../../../src/editor/model/outcomes/sample.js';
import { outcomes, patternsOf } from '../../../../src/editor/model/outcomes/outcomes.js';
import type { Occurrence } from '../../../../src/editor/model/outcomes/tally.js';
import { small } from '../../../support/assessments.js';

/** Every legal answer, found by asking the engine about each selection of ids. */
function answersTo(question: Question): readonly Answer[] {
  const ids = [...question.choices.map(({ id }) => id), UNSURE];
  const values =
    question.type === 'single'
      ? ids
      : Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, bit) => (bits >> bit) & 1));
  return values.filter((value) => typeOf(question).accept(question, value) !== undefined);
}

const patternsBy = ({ questions }: Assessment): readonly Answers[] =>
  questions.reduce<readonly Answers[]>(
    (all, question) =>
      answersTo(question).flatMap((answer) => all.map((given) => ({ ...given, [question.id]: answer }))),
    [{}],
  );

/** Level ids with their counts, from one place of each result. */
const counted = (assessment: Assessment, place: (answers: Answers) => { id: string } | null) => {
  const all = patternsBy(assessment);
  const levels = [...assessment.levels.map(({ id }) => id), undefined];
  return levels.map((level) => {
    const count = all.filter((answers) => place(answers)?.id === level).length;
    return [level, count > 0, Math.round((count / all.length) * 1e6)];
  });
};
const shown = (occurrences: readonly Occurrence[]) =>
  occurrences.map(({ level, share, seen }) => [level?.id, seen, Math.round(share * 1e6)]);

const weights = fc.constantFrom(0, 0.1, 0.25, 0.33, 0.5, 0.67, 0.9, 1);
const levelIds = ['l0', 'l1', 'l2', 'l3'];
const choice = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      label: fc.constant(id),
      weight: weights,
      cap: fc.constantFrom(...levelIds.slice(0, 2)),
      exclusive: fc.boolean(),
    },
    { requiredKeys: ['id', 'label', 'weight'], noNullPrototype: true },
  );
const question = (id: string, areas: number) =>
  fc
    .record(
      {
        type: fc.constantFrom('single', 'multiple'),
        id: fc.constant(id),
        area: fc.nat(areas - 1).map((at) => `a${at}`),
        text: fc.constant(id),
        unsure: fc.boolean(),
        choices: fc
          .tuple(choice('c0'), choice('c1'), choice('c2'), choice('c3'))
          .map((all) => all.slice(0, id === 'q0' ? 4 : 3)),
      },
      { requiredKeys: ['type', 'id', 'area', 'text', 'choices'], noNullPrototype: true },
    )
    .map((given) => {
      const [first, ...others] = given.choices;
      const single = given.type === 'single';
      // One choice has a weight and stands with others, as every question needs.
      const choices = [{ ...first!, weight: 1, exclusive: false }, ...others];
      return { ...given, choices: choices.map(({ exclusive, ...rest }) => (single ? rest : { ...rest, exclusive })) };
    });
const assessments = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.array(fc.constantFrom(1, 0.7, 3), { minLength: 2, maxLength: 2 }))
  .chain(([areas, shares]) =>
    fc.record({
      id: fc.constant('any'),
      version: fc.constant('1'),
      title: fc.constant('Any'),
      areas: fc.constant(
        Array.from({ length: areas }, (_, at) => ({ id: `a${at}`, label: `A${at}`, weight: shares[at]! })),
      ),
      questions: fc
        .tuple(question('q0', areas), question('q1', areas), question('q2', areas))
        .map((all) => all.map((one, at) => (at < areas ? { ...one, area: `a${at}` } : one))),
      levels: fc
        .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
        .map((from) => [0, ...from.sort((a, b) => a - b)].map((from, at) => ({ id: levelIds[at]!, label: 'L', from }))),
    }),
  )
  .map((document) => {
    const parsed = parse(document);
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.assessment;
  });

describe('how often levels occur', () => {
  it('is counted as by trying every pattern of answers', async () => {
    await fc.assert(
      fc.asyncProperty(assessments, async (assessment) => {
        const found = await outcomes(assessment);
        expect(found.sample).to.equal(null);
        expect(found.margin).to.equal(0);
        expect(found.patterns).to.equal(BigInt(patternsBy(assessment).length));
        expect(shown(found.levels)).to.deep.equal(counted(assessment, (answers) => score(assessment, answers).level));
        assessment.areas.forEach((_, at) => {
          const inArea = counted(assessment, (answers) => score(assessment, answers).areas[at]!.level);
          expect(shown(found.areas[at]!)).to.deep.equal(inArea);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('says which levels no answers lead to', async () => {
    const [bare] = small.levels;
    const levels = [bare!, { id: 'gap', label: 'Gap', from: 51 }, { id: 'full', label: 'Full', from: 60 }];
    // One question with the weights 0, 0.5 and 1 skips the percents from 51 to 59.
    const assessment = { ...small, areas: [small.areas[0]!], questions: [small.questions[0]!], levels };
    const found = await outcomes(assessment);
    expect(found.levels.map(({ level, seen }) => [level?.id, seen])).to.deep.equal([
      ['bare', true],
      ['gap', false],
      ['full', true],
      [undefined, true],
    ]);
  });

  const large = (questions: number, choices: readonly number[]): Assessment => ({
    ...small,
    areas: [{ id: 'soil', label: 'Soil' }],
    questions: Array.from({ length: questions }, (_, at) => ({
      type: 'single',
      id: `q${at}`,
      area: 'soil',
      text: '?',
      choices: choices.map((weight, at) => ({ id: `c${at}`, label: '.', weight })),
    })),
  });

  it('counts more patterns than there is time for', async () => {
    const found = await outcomes(large(50, [0, 0.5, 1]));
    expect(found.patterns).to.equal(4n ** 50n);
    expect(found.sample).to.equal(null);
    // “Not sure” fifty times is one pattern of them all.
    expect(found.levels.at(-1)).to.deep.equal({ level: null, share: 0, seen: true });
    expect(found.levels.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 1e-9);
  });

  it('looks at some where there is no end of weights, and says so', async () => {
    const irregular = Array.from({ length: 30 }, (_, at) => Math.sqrt(at) / 6);
    const [question] = large(1, irregular).questions;
    const assessment = { ...large(1, [0, 1]), questions: [{ ...question!, type: 'multiple' } as Question] };
    const found = await outcomes(assessment);
    expect(found.patterns).to.equal(2n ** 30n);
    expect(found.sample).to.equal(SAMPLE);
    expect(found.margin).to.equal(MARGIN);
    expect(MARGIN).to.be.closeTo(0.005, 0.0002);
    expect(await outcomes(assessment)).to.deep.equal(found);
  });

  it('is told of a sample as of all, but for the margin', async () => {
    const all = await outcomes(small);
    const work = countSample(small);
    let step = work.next();
    while (!step.done) step = work.next();
    const { whole, areas } = step.value;
    whole.forEach(({ share }, at) => expect(share).to.be.closeTo(all.levels[at]!.share, MARGIN));
    areas.forEach((levels, area) =>
      levels.forEach(({ share }, at) => expect(share).to.be.closeTo(all.areas[area]![at]!.share, MARGIN)),
    );
  });

  it('lets the page go on, and stops when it is told to', async () => {
    const stop = new AbortController();
    const assessment = large(50, [0, 0.31, 0.33, 0.67, 0.9, 1]);
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns += 1;
      if (turns === 3) stop.abort();
      else channel.port2.postMessage('');
    };
    channel.port2.postMessage('');
    const error = await outcomes(assessment, stop.signal).catch((reason: unknown) => reason);
    expect(turns).to.equal(3);
    expect(error).to.have.property('name', 'AbortError');
    expect(patternsOf(assessment)).to.equal(7n ** 50n);
  });
});
