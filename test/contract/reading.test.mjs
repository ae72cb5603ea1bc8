/** English texts read easily: below grade 8 by the Flesch-Kincaid formula, group by group, since single sentences say little. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllable } from 'syllable';
import { gradeOf } from '../../dist/editor/model/advice.js';
import { builtInAssessment as assessment } from '../../dist/index.js';
import { messages } from '../../dist/locales/all-en.js';

const GRADE = 8;

/** https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests */
function grade(texts) {
  const sentences = texts.flatMap((text) => text.split(/[.?!:;…]+[”’]?(?:\s|$)/)).filter((text) => /\w/.test(text));
  const words = sentences.flatMap((sentence) => sentence.match(/[\w’-]+/g));
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const { questions, levels, areas, horizon } = assessment;
const choices = questions.flatMap(({ choices }) => choices);
const advice = [...areas.flatMap(({ insights }) => Object.values(insights)), horizon];
const groups = {
  'the first lines': [assessment.title, assessment.intro],
  questions: questions.flatMap(({ text, hint }) => [text, hint ?? '']),
  answers: questions
    .filter(({ type }) => type === 'single')
    .flatMap(({ choices }) => choices.map(({ label }) => label)),
  'the aims of the ten conditions': choices.flatMap(({ description }) => description ?? []),
  'the note': [assessment.note],
  'what a level means': levels.map(({ meaning }) => meaning),
  insights: advice.map(({ insight }) => insight),
  steps: advice.flatMap(({ steps }) => steps),
  'what to find out': questions.map(({ ask }) => ask),
  'what is asked of the board': [...areas.map(({ board }) => board), assessment.board],
  interface: Object.values(messages)
    .flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
    .filter((text) => text.split(' ').length > 4),
};

/** What instructions must not rely on. */
const SENSES =
  /\b(red|green|blue|yellow|orange|gr[ae]y|colou?r(ed|s)?|round|circle|square|triangle|arrow|icon|(small|large|big|bigger|smaller) (line|text|print|button|word)s?|(at|on|to) the (left|right|bottom|side)|corner|sidebar|beep)\b/i;

it('texts name no color, shape, size, sound or side of the screen [WCAG 1.3.3]', () => {
  const all = [...Object.values(groups).flat(), ...Object.values(messages).filter((text) => typeof text === 'string')];
  assert.ok(all.length > 100);
  for (const text of all) assert.doesNotMatch(text, SENSES);
  for (const text of ['Press the green button.', 'See the box at the right.', 'The small line is the aim.'])
    assert.match(text, SENSES);
});

describe('reading level', () => {
  for (const [name, texts] of Object.entries(groups)) {
    it(`of ${name} is below grade ${GRADE}`, () => {
      const found = grade(texts);
      assert.ok(found < GRADE, `${texts.length} texts read at grade ${found.toFixed(1)}`);
    });
  }

  it('is told by the editor nearly as here, where the syllables are those of a dictionary', () => {
    const texts = Object.values(groups).flat();
    const far = Math.abs(gradeOf(texts) - grade(texts));
    assert.ok(texts.length > 100 && far < 0.5, `${far.toFixed(2)} grades apart`);
  });

  it('tells hard words from plain ones', () => {
    assert.ok(grade(['Stakeholders collaboratively operationalize institutional priorities.']) > 12);
    assert.ok(grade(['Ask ten people. Write down what they say.']) < 3);
  });
});
