import { expect } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { decode, encode } from '../../src/core/code.js';
import { UNSURE, type Answer, type Answers, type Question } from '../../src/core/index.js';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Every legal answer to a question. */
function everyAnswer({ type, choices }: Question): Answer[] {
  const ids = choices.map(({ id }) => id);
  if (type === 'single') return [...ids, UNSURE];
  const free = choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const selections = Array.from({ length: 2 ** free.length - 1 }, (_, set) =>
    free.filter((_, bit) => ((set + 1) >> bit) & 1),
  );
  return [...selections, ...choices.filter(({ exclusive }) => exclusive).map(({ id }) => [id]), [UNSURE]];
}

/** Every way to answer all questions. */
const everyWay = (questions: readonly Question[]): Answers[] =>
  questions.reduce<Answers[]>(
    (ways, question) =>
      ways.flatMap((way) => everyAnswer(question).map((answer) => ({ ...way, [question.id]: answer }))),
    [{}],
  );

/** Behind the answers of a code: bits for the assessment, its version and the check. */
const BEHIND = 2 ** 23;

describe('errors in any code of the built-in assessment', () => {
  const codes = everyWay(content.questions).map((answers) => encode(content, answers).replace('-', ''));
  /** The code of each result as a number, by the number of its answers: what is not here cannot pass. */
  const valid = new Float64Array(BEHIND);
  const numbers = codes.map((code) => [...code].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0));
  for (const number of numbers) valid[Math.floor(number / BEHIND)] = number;

  it('are looked for in the codes of all results, each of which has its own', () => {
    expect(codes).to.have.lengthOf(128_125);
    expect(valid.filter(Boolean)).to.have.lengthOf(128_125);
  });

  it('of one digit, or of two neighbors that are swapped, never give another code', () => {
    let tried = 0;
    let passed = 0;
    const attempt = (wrong: number) => {
      tried++;
      if (valid[Math.floor(wrong / BEHIND)] === wrong) passed++;
    };
    for (const number of numbers) {
      for (let place = 1, right = -1; place < 32 ** 8; place *= 32) {
        const digit = Math.floor(number / place) % 32;
        for (let other = 0; other < 32; other++) if (other !== digit) attempt(number + (other - digit) * place);
        if (right >= 0 && right !== digit) attempt(number + (right - digit) * (place - place / 32));
        right = digit;
      }
    }
    expect(tried).to.be.above(32_000_000);
    // Fewer than one in a thousand may; none does.
    expect(passed).to.equal(0);
  });

  it('of any other letter or sign on the keyboard are none of these codes either', () => {
    const [code] = codes;
    for (const sign of 'U!"#$%&\'()*+,./:;<=>?@[\\]^_`{|}~ÄÑß') {
      for (let at = 0; at < code!.length; at++) {
        expect(decode(content, code!.slice(0, at) + sign + code!.slice(at + 1)), sign).to.equal('damaged');
      }
    }
  });
});
