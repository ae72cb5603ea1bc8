import { expect } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { score, type Answers, type Assessment, type Result } from '../../src/core/index.js';
import { messages } from '../../src/locales/all-en.js';
import { Harness } from '../support/harness.js';

const assessment: Assessment = content;
const [vision, alignment, culture, transparency] = content.questions;
const ids = (question: { readonly choices: readonly { readonly id: string }[] }) =>
  question.choices.map(({ id }) => id);
const conditions = ids(alignment).filter((id) => id !== 'none');

/** Every answer to the built-in assessment that differs in score: how many conditions, and not which. */
const combinations: Answers[] = [...ids(vision), 'unsure'].flatMap((one) =>
  [['unsure'], ['none'], ...conditions.map((_, index) => conditions.slice(0, index + 1))].flatMap((two) =>
    [...ids(culture), 'unsure'].flatMap((three) =>
      [...ids(transparency), 'unsure'].map((four) => ({
        vision: one,
        alignment: two,
        culture: three,
        transparency: four,
      })),
    ),
  ),
);

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const levelOf = (label: string) => assessment.levels.findIndex((level) => level.label === label);

/** Segments of a scale that are filled, whole or in part. */
const filled = (scale: Element) => {
  const { style, firstElementChild } = scale as HTMLElement;
  const percent = parseFloat((firstElementChild as HTMLElement).style.inlineSize);
  return Math.ceil((percent / 100) * Number(style.getPropertyValue('--steps')));
};

/** What the panel says about a result, checked against itself. Returns what it found to be wrong. */
function contradictions(harness: Harness, result: Result): string[] {
  const wrong: string[] = [];
  const expectThat = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const { root } = harness;
  const level = harness.text('level');
  const [whole, ...scales] = [...root.querySelectorAll('[part=scale]')];
  const areas = [...root.querySelectorAll('[part=area]')].map((area, index) => {
    const [label, name] = clean(area.querySelector('.area')!.textContent).split(': ');
    return { label: label!, name: name!, filled: filled(scales[index]!) };
  });
  const known = areas.filter(({ name }) => name !== messages.notKnown);
  const top = assessment.levels.length - 1;

  // The level: word, picture, sentence.
  expectThat(level === (result.level?.label ?? messages.unknownLabel), 'the level is not that of the result');
  expectThat(filled(whole!) === levelOf(level) + 1, 'the scale shows another level than the word');
  expectThat(clean(root.querySelector('.here')?.textContent) === (result.level ? level : ''), 'another step is marked');
  const meaning = clean(root.querySelector('header > p:last-of-type')?.textContent);
  expectThat(meaning === (assessment.levels[levelOf(level)]?.meaning ?? messages.unknownMeaning), 'another meaning');

  // The areas: word and picture, and that the whole lies within them, at most one above the weakest.
  for (const { label, name, filled: segments } of areas) {
    expectThat(segments === levelOf(name) + 1, `${label}: the bar shows another level than the word`);
  }
  const levels = known.map(({ name }) => levelOf(name));
  expectThat(!known.length === !result.level, 'there is a level without an area, or the other way round');
  if (known.length) {
    const at = levelOf(level);
    expectThat(at <= Math.min(...levels) + 1, 'the whole is more than one step above the weakest area');
    expectThat(at >= Math.min(...levels) && at <= Math.max(...levels), 'the whole lies outside of its areas');
  }

  // The advice: the weakest first, each area once, at its own level.
  const heading = clean(root.querySelector('[part=start] [part=heading]')?.textContent);
  const folded = [...root.querySelectorAll('[part=start] summary')].map((summary) => clean(summary.textContent));
  const below = result.focus.map((id) => result.areas.find((area) => area.id === id)!);
  const percents = below.map(({ percent }) => percent!);
  expectThat(
    percents.every((percent, index) => percent >= (percents[index - 1] ?? 0)),
    'not the weakest first',
  );
  if (!known.length) expectThat(heading === '' && folded.length === 0, 'advice for what is not known');
  else if (below.length) {
    expectThat(heading === `Start here: ${below[0]!.label}`, 'does not start with the weakest area');
  } else {
    expectThat(heading === messages.horizon, 'everything known is at the top, and no horizon');
    expectThat(level === assessment.levels[top]!.label, 'everything known is at the top, and the whole is not');
  }
  const ready = known.filter(({ name }) => levelOf(name) === top).map(({ label }) => `A strength to protect: ${label}`);
  expectThat(
    folded.join() === [...below.slice(1).map(({ label }) => `Then: ${label}`), ...ready].join(),
    'the areas that follow are not the others, in order',
  );
  const advised = [
    ...(below.length ? [] : [assessment.horizon]),
    ...below,
    ...result.areas.filter(({ level }) => level?.id === assessment.levels[top]!.id),
  ];
  const insights = [...root.querySelectorAll('.focus > p:first-child, [part=start] summary + p')].map((text) =>
    clean(text.textContent),
  );
  const wanted = advised.map((item) =>
    item && 'insight' in item
      ? item.insight
      : assessment.areas.find(({ id }) => id === item!.id)!.insights![(item as Result['areas'][number]).level!.id]!
          .insight,
  );
  if (known.length) expectThat(insights.join() === wanted.join(), 'advice of another level');

  // The conditions: all ten, once, or none where they are not known.
  const lists = [...root.querySelectorAll('[part=conditions] li')].length;
  const { aligned, next } = result.conditions;
  expectThat(lists === aligned.length + next.length, 'conditions are missing');
  expectThat(lists === (result.unsure.includes('alignment') ? 0 : 10), 'conditions that are not known are listed');

  // The gaps: each “not sure”, with how to find out.
  const gaps = [...root.querySelectorAll('.gaps > li')].map((gap) => clean(gap.textContent));
  const unsure = assessment.questions.filter(({ id }) => result.unsure.includes(id));
  expectThat(gaps.join() === unsure.map(({ text, ask }) => `${text} ${ask}`).join(), 'gaps are missing');

  // The scoring: the same percentages as the result, and the cap named where it holds.
  const sums = [...root.querySelectorAll('.sum')].map((row) => clean(row.children[1]!.textContent));
  const told = [...result.areas.map(({ percent }) => percent), result.percent];
  expectThat(sums.join() === told.map((percent) => (percent === null ? 'Not counted' : `${percent}%`)).join(), 'sums');
  const free = assessment.levels.findLastIndex(({ from }) => Number(result.percent) >= from);
  const capped = result.level !== null && assessment.levels[free]!.id !== result.level.id;
  expectThat(harness.text('basis').includes('at most one step above') === capped, 'the cap is told wrongly');
  return wrong;
}

describe('the result panel', () => {
  // The lower half of a result waits for a frame; 1,500 of them would be a minute of waiting.
  const { requestAnimationFrame } = window;
  beforeEach(() => {
    window.requestAnimationFrame = (then) => {
      queueMicrotask(() => {
        then(performance.now());
      });
      return 0;
    };
  });
  afterEach(() => {
    window.requestAnimationFrame = requestAnimationFrame;
  });

  it(`does not contradict itself for any of ${combinations.length} results`, async function () {
    this.timeout(120_000);
    const harness = await Harness.mount();
    await harness.complete();
    await harness.unfold('How we worked this out');
    harness.element.layout = 'page';
    const seen = new Set<string>();
    const wrong: Record<string, string[]> = {};
    for (const answers of combinations) {
      harness.element.answers = answers;
      await harness.shown();
      harness.part('primary').click();
      await harness.shown();
      const { result } = harness.element;
      expect(result).to.deep.equal(score(assessment, answers));
      const found = contradictions(harness, result!);
      if (found.length) wrong[JSON.stringify(answers)] = found;
      seen.add(`${result!.level?.id} ${result!.areas.map(({ level }) => level?.id).join()}`);
    }
    expect(wrong).to.deep.equal({});
    // Every level of every area, and every level of the whole, was among them.
    for (const { id } of assessment.levels) {
      expect([...seen].some((one) => one.startsWith(`${id} `))).to.equal(true);
      for (const area of [0, 1, 2]) {
        expect([...seen].some((one) => one.split(' ')[1]!.split(',')[area] === id)).to.equal(true);
      }
    }
    expect(seen).to.include('undefined ,,');
  });
});
