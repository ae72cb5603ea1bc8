import { expect } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { score, type Answers, type Assessment, type Result } from '../../src/core/index.js';
import * as english from '../../src/locales/all-en.js';
import * as arabic from '../../src/locales/ar.js';
import * as spanish from '../../src/locales/es.js';
import { format, latin } from '../../src/locales/format.js';
import type { LanguagePack } from '../../src/locales/messages.js';
import { engine } from '../support/engine.js';
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

/** Segments of a scale that are filled, whole or in part. */
const filled = (scale: Element) => {
  const { style, firstElementChild } = scale as HTMLElement;
  const percent = parseFloat((firstElementChild as HTMLElement).style.inlineSize);
  return Math.ceil((percent / 100) * Number(style.getPropertyValue('--steps')));
};

/** What the panel says about a result, checked against itself, in any language. Returns what it found to be wrong. */
function contradictions(harness: Harness, result: Result, { messages, content }: LanguagePack): string[] {
  const assessment: Assessment = content;
  const levelOf = (label: string) => assessment.levels.findIndex((level) => level.label === label);
  const { lang } = messages;
  const together = (labels: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    // Without a comma before “and”.
    new Intl.ListFormat(lang === 'en' ? 'en-001' : lang, { type }).format(labels);
  const say = (text: string, values: Record<string, string | number>) => clean(format(text, values));
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
  expectThat(meaning === (assessment.levels[levelOf(level)]?.meaning ?? ''), 'another meaning');

  // The areas: word and picture, and that the whole lies within them, at most one above the weakest.
  for (const { label, name, filled: segments } of areas) {
    expectThat(segments === levelOf(name) + 1, `${label}: the bar shows another level than the word`);
  }
  const levels = known.map(({ name }) => levelOf(name));
  expectThat(!known.length === !result.level, 'there is a level without an area, or the other way round');
  if (known.length) {
    const at = levelOf(level);
    expectThat(at <= Math.min(...levels) + 1, 'the whole is more than one level above the weakest area');
    const all = known.length === areas.length;
    expectThat(at >= Math.min(...levels, all ? top : top - 1), 'the whole is below its areas');
    expectThat(at <= Math.max(...levels), 'the whole is above its areas');
    expectThat(all || at < top, 'the whole is at the top although an area is not known');
  }

  // Why: what the level rests on, and which rule decided, where the mean of the areas did not.
  const [basis, rule] = [...root.querySelectorAll('header .muted > p')].map((text) => clean(text.textContent));
  const mean = assessment.levels.findLastIndex(({ from }) => Number(result.percent) >= from);
  const lowest = known.filter(({ name }) => levelOf(name) === Math.min(...levels));
  const paced = known.length > 0 && levelOf(level) < mean && levelOf(level) === Math.min(...levels) + 1;
  const held = known.length > 0 && levelOf(level) < mean && !paced;
  const unknown = areas.filter((area) => !known.includes(area)).map(({ label }) => label);
  if (!known.length) expectThat(basis === messages.unknownMeaning && !rule, 'a reason for no level');
  else {
    const answered = assessment.questions.length - result.unsure.length;
    expectThat(basis!.startsWith(say(messages.basedOn, { known: answered, total: 4 })), 'another basis');
    if (paced) expectThat(lowest.length === 1, 'several areas set the pace');
    const pace = say(messages.pace, { area: lowest[0]!.label });
    const needed = say(messages.unknownArea, { level: assessment.levels[top]!.label, areas: together(unknown) });
    expectThat((rule ?? '') === (paced ? pace : held ? needed : ''), `the rule is told wrongly: ${rule}`);
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
    expectThat(heading === say(messages.startHere, { area: below[0]!.label }), 'does not start with the weakest area');
  } else if (unknown.length) {
    expectThat(
      heading === say(messages.findOut, { areas: together(unknown) }),
      'does not start with what is not known',
    );
  } else {
    expectThat(heading === messages.horizon, 'everything is at the top, and no horizon');
    expectThat(level === assessment.levels[top]!.label, 'everything is at the top, and the whole is not');
  }
  const partly = ({ label }: { label: string }) => {
    const { id } = assessment.areas.find((area) => area.label === label)!;
    return assessment.questions.some((question) => question.area === id && result.unsure.includes(question.id));
  };
  const ready = known
    .filter(({ name }) => levelOf(name) === top)
    .map((area) => say(partly(area) ? messages.strongSoFar : messages.keepGoing, { area: area.label }));

  // What stands out: ties are said, and nothing is strongest that is not.
  const weakest = below.filter(({ percent }) => percent === below[0]!.percent).map(({ label }) => label);
  const tied = clean(root.querySelector('.tied')?.textContent);
  expectThat(
    tied === (weakest.length > 1 ? say(messages.tied, { areas: together(weakest) }) : ''),
    'ties are told wrongly',
  );
  const reached = result.areas.flatMap(({ percent }) => percent ?? []);
  const strongest = result.areas.filter(({ percent }) => percent === Math.max(...reached)).map(({ label }) => label);
  const apart = below.length > 0 && Math.max(...reached) > Math.min(...reached);
  const standOut = say(messages.standOut, { strongest: together(strongest), start: together(weakest, 'disjunction') });
  const alone = say(messages.basedOn, { known: assessment.questions.length - result.unsure.length, total: 4 });
  expectThat(!known.length || basis === (apart ? `${alone} ${standOut}` : alone), 'another area stands out');
  expectThat(
    folded.join() === [...below.slice(1).map(({ label }) => say(messages.then, { area: label })), ...ready].join(),
    'the areas that follow are not the others, in order',
  );
  const advised = [
    ...(below.length ? [] : [assessment.horizon]),
    ...below,
    ...result.areas.filter(({ level }) => level?.id === assessment.levels[top]!.id),
  ];
  const insights = [...root.querySelectorAll('.focus, [part=start] details')].map((text) =>
    clean(text.querySelector('p:not(.answer)')!.textContent),
  );
  const wanted = advised.map((item) => {
    if (!item || 'insight' in item) return unknown.length ? messages.findOutFirst : item!.insight;
    const area = item as Result['areas'][number];
    if (partly(area) && levelOf(area.level!.label) === top) return messages.soFarStrength;
    return assessment.areas.find(({ id }) => id === area.id)!.insights![area.level!.id]!.insight;
  });
  if (known.length) expectThat(insights.join() === wanted.join(), 'advice of another level');
  expectThat(
    harness.text('start').split(say(messages.soFar, { known: 1, total: 2 })).length - 1 === known.filter(partly).length,
    'an area that is half known does not say so, or one that is known says it',
  );

  // The answers: each question of an area that is known, and the next rung of the same ladder.
  const said = [...root.querySelectorAll('[part=start] .answer')].map((text) => clean(text.textContent));
  const { answers } = harness.element;
  // From six conditions on, the mean with no shared vision is 30 % and more.
  const scattered = answers['vision'] === 'scattered';
  const holds = scattered && result.conditions.aligned.length >= 6;
  const steps = assessment.questions
    .filter(({ area }) => result.areas.find(({ id }) => id === area)!.level)
    .map(({ id, choices }) => {
      const chosen = [answers[id]!].flat();
      const at = choices.findIndex((choice) => choice.id === chosen[0]);
      const told = (answer: string) => say(messages.youSaid, { answer });
      const further = (answer: string) => ` / ${say(messages.stepUp, { answer })}`;
      if (chosen[0] === 'unsure') return told(messages.unsure);
      if (id !== 'alignment') {
        const next = choices[at + 1];
        return `${told(choices[at]!.label)}${next ? further(next.label) : ''}`;
      }
      const title = content.questions[1].conditions.aligned;
      const count = chosen[0] === 'none' ? 0 : chosen.length;
      const given = say(messages.ticked, { count, total: 10, title });
      // Where there is no shared vision, one more condition would not raise the area.
      const more = count < 10 && !scattered;
      const choice = choices[count]!.label;
      return `${told(given)}${more ? further(say(messages.oneMoreUnder, { title, choice })) : ''}`;
    });
  const [vision] = content.questions;
  const cap = say(messages.heldAt, {
    answer: vision.choices[0].label.replace(/\.$/, ''),
    area: assessment.areas[0]!.label,
    level: assessment.levels[0]!.label,
  });
  const why = said.filter((text) => text === cap);
  const soFar = say(messages.soFar, { known: 1, total: 2 });
  const heard = said.filter((text) => text !== soFar && text !== cap).join(' / ');
  expectThat(
    steps.every((step) => `${heard} / `.includes(`${step} / `)) && heard.length === steps.join(' / ').length,
    'other answers, or other steps, than those of the visitor',
  );
  // Where an area has two of them, each answer says to which question.
  const asked = [...root.querySelectorAll('.asked:not(.printed)')].map((text) => clean(text.textContent));
  const double = assessment.questions.filter(({ area }) => area === assessment.areas[0]!.id).map(({ text }) => text);
  expectThat(asked.join() === (known.includes(areas[0]!) ? double.join() : ''), 'answers without their questions');
  expectThat(root.querySelectorAll('.again').length === 1, 'no word on when to look again, or two');

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
  const shown = (value: number) => clean((value / 100).toLocaleString(latin(lang), { style: 'percent' }));
  expectThat(
    sums.join() === told.map((percent) => (percent === null ? messages.notCounted : shown(percent))).join(),
    'sums',
  );
  const free = assessment.levels.findLastIndex(({ from }) => Number(result.percent) >= from);
  const capped = result.level !== null && assessment.levels[free]!.id !== result.level.id;
  const working = harness.text('basis');
  expectThat(capped === (paced || held), 'the level is another than the mean, and no rule decided');
  const paces = say(messages.capped, { area: lowest[0]?.label ?? '', level });
  expectThat(working.includes(paces) === paced, 'the weakest area is told wrongly');
  const lowered = say(messages.belowTop, { level: assessment.levels[top]!.label });
  expectThat(working.includes(lowered) === held, 'what is not known is told wrongly');
  expectThat(why.length === (holds ? 1 : 0), 'why an area is held is told wrongly');
  expectThat(working.includes(cap) === scattered, 'the cap');
  expectThat(!scattered || areas[0]!.name === assessment.levels[0]!.label, 'no shared vision, and a future focus');
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

  it('“not sure” never raises a level above that of the best answer', () => {
    const levels: readonly (string | undefined)[] = [undefined, ...assessment.levels.map(({ id }) => id)];
    const best = { vision: 'lived', alignment: conditions, culture: 'spread', transparency: 'open' };
    for (const answers of combinations) {
      const unsure = score(assessment, answers);
      for (const id of unsure.unsure as (keyof typeof best)[]) {
        const sure = score(assessment, { ...answers, [id]: best[id] });
        const pairs = [[unsure, sure], ...unsure.areas.map((area, index) => [area, sure.areas[index]!])];
        for (const [before, after] of pairs) {
          expect(levels.indexOf(before!.level?.id)).to.be.at.most(levels.indexOf(after!.level?.id));
        }
      }
    }
  });

  /** Shows the results of answers, one after the other. Returns which there were, and what was wrong in any. */
  async function through(pack: LanguagePack, patterns: readonly Answers[]) {
    const { lang, working } = pack.messages;
    const harness = await Harness.mount(
      `<div lang="${lang}"><readiness-assessment layout="page"></readiness-assessment></div>`,
    );
    const show = async (answers: Answers) => {
      harness.element.answers = answers;
      await harness.shown();
      harness.part('primary').click();
      await harness.shown();
    };
    await harness.until(() => harness.root.querySelector(`fieldset:lang(${lang})`) !== null);
    await show(patterns[0]!);
    await harness.until(() => harness.text('basis') !== '' && harness.text('start') !== '');
    await harness.unfold(working);
    const seen = new Set<string>();
    const wrong: Record<string, string[]> = {};
    for (const answers of patterns) {
      await show(answers);
      const { result } = harness.element;
      expect(result).to.deep.equal(score(pack.content, answers));
      const found = contradictions(harness, result!, pack);
      if (found.length) wrong[JSON.stringify(answers)] = found;
      seen.add(`${result!.level?.id} ${result!.areas.map(({ level }) => level?.id).join()}`);
    }
    return { seen, wrong };
  }

  // Once is enough: what is said does not depend on the browser.
  for (const pack of engine === 'chromium' ? [spanish, arabic] : []) {
    it(`does not contradict itself in ${pack.messages.lang} either`, async function () {
      this.timeout(300_000);
      // At both ends of the conditions, and on both sides of the first threshold.
      const some = combinations.filter(({ alignment }) =>
        ['unsure', 'none', conditions[0]!, conditions.slice(0, 6).join(), conditions.join()].includes(
          String(alignment),
        ),
      );
      expect((await through(pack, some)).wrong).to.deep.equal({});
    });
  }

  it(`does not contradict itself for any of ${combinations.length} results`, async function () {
    // All of them take WebKit 50 s on a quiet machine.
    this.timeout(600_000);
    const { seen, wrong } = await through(english as LanguagePack, combinations);
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
