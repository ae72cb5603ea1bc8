import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../src/content/whole-en.js';
import { decode, encode, isTypable } from '../../src/core/code.js';
import type { Answers, Assessment } from '../../src/core/index.js';
import { ADVANCING, anyAnswers, small } from '../support/assessments.js';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const assessments: Record<string, Assessment> = { 'the built-in one': content, 'a small one': small };

describe('result codes', () => {
  for (const [name, assessment] of Object.entries(assessments)) {
    it(`bring back any answers to ${name}`, () => {
      fc.assert(
        fc.property(anyAnswers(assessment), (answers) => {
          expect(decode(assessment, encode(assessment, answers))).to.deep.equal(answers);
        }),
      );
    });
  }

  it('bring back answers to any number of choices', () => {
    const choices = Array.from({ length: 120 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
    const [, beds] = small.questions;
    const long = { ...small, questions: [{ ...beds!, choices }] } as Assessment;
    const answers = { beds: choices.map(({ id }) => id).filter((_, index) => index % 7 === 3) };
    expect(decode(long, encode(long, answers))).to.deep.equal(answers);
  });

  it('have eight digits in two groups for the built-in assessment', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        expect(encode(content, answers)).to.match(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('stay what they are, for people keep them on paper', () => {
    const kept: Record<string, Answers> = {
      'FAJA-V1Z8': { vision: 'lived', alignment: ['curriculum', 'data'], culture: 'team', transparency: 'most' },
      'Y10A-V19G': { vision: 'unsure', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' },
      '0002-V1NC': { vision: 'scattered', alignment: ['none'], culture: 'silence', transparency: 'task' },
    };
    for (const [code, answers] of Object.entries(kept)) {
      // Copies, of which nothing is known from before.
      expect(encode(structuredClone(content), answers)).to.equal(code);
      expect(decode(structuredClone(content), code)).to.deep.equal(answers);
    }
  });

  it('can be read aloud and typed: any case, O for 0, I and L for 1, any spaces and dashes', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const code = encode(content, answers);
        const typed = code.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'i');
        for (const text of [
          typed,
          typed.replace('-', ' '),
          typed.replace('-', '–'),
          ` ${typed} `,
          typed.replace('-', ''),
          typed.replace('-', ' \u2212 '),
          typed.replace('-', '\u2043'),
          typed.replace('-', '\u00ad'),
          `\u2068${typed.replace('-', '\u2011\u200b')}\u2069`,
        ]) {
          expect(decode(content, text), text).to.deep.equal(answers);
        }
      }),
    );
  });

  it('tell every wrong digit and every swap of neighbors', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const code = encode(content, answers).replace('-', '');
        for (let at = 0; at < code.length; at++) {
          const others = [...DIGITS].map((digit) => code.slice(0, at) + digit + code.slice(at + 1));
          const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at]! + code.slice(at + 2);
          for (const wrong of [...others, swapped]) {
            if (wrong === code) continue;
            tried++;
            expect(decode(content, wrong), `${wrong} for ${code}`).to.equal('damaged');
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(tried).to.be.above(8000);
  });

  it('pass fewer than one in a thousand when they are anything', () => {
    let passed = 0;
    const random = fc.sample(fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 8, maxLength: 8 }), 20_000);
    for (const text of random) if (typeof decode(content, text) === 'object') passed++;
    expect(passed).to.be.below(20);
  });

  it('are the same in every release: links and lists hold them for years', () => {
    const answers: Answers = { worms: 'some', beds: ['north'], rain: 'yes' };
    const [worms, ...others] = small.questions;
    const sure = { ...small, questions: [{ ...worms!, unsure: false }, ...others] } as Assessment;
    expect(encode(small, answers)).to.equal('007F-0BG0');
    expect(encode(sure, answers)).to.equal('005H-CAMP');
    expect(decode(sure, '005H-CAMP')).to.deep.equal(answers);
  });

  it('have eight digits as long as the answers fit', () => {
    const codes = [1, 17, 18].map((most) => {
      const choices = Array.from({ length: most }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
      const [, beds] = small.questions;
      const asked = { ...small, questions: [{ ...beds!, choices }] } as Assessment;
      const code = encode(asked, { beds: ['c0'] });
      expect(decode(asked, code), code).to.deep.equal({ beds: ['c0'] });
      return code.replaceAll('-', '').length;
    });
    expect(codes).to.deep.equal([8, 8, 9]);
  });

  it('are typed up to 40 characters, dashes included', () => {
    const typed = [137, 138].map((most) => {
      const choices = Array.from({ length: most }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
      const asked = { ...small, questions: [{ ...small.questions[1]!, choices }] } as Assessment;
      return [isTypable(asked), encode(asked, { beds: ['c0'] }).length];
    });
    expect(typed).to.deep.equal([
      [true, 39],
      [false, 41],
    ]);
  });

  it('have no other letters: one that is wrong anywhere tells damage', () => {
    for (const [index, answers] of fc.sample(anyAnswers(content), 20_000).entries()) {
      const text = encode(content, answers).replace('-', '');
      const at = index % 9;
      expect(decode(content, `${text.slice(0, at)}U${text.slice(at)}`), text).to.equal('damaged');
    }
  });

  it('take no other letter for the last digit there is', () => {
    const code = fc
      .sample(anyAnswers(content), { numRuns: 500, seed: 1 })
      .map((answers) => encode(content, answers))
      .find((code) => code.includes('Z'))!;
    expect(decode(content, code)).to.be.an('object');
    for (const sign of 'U!') expect(decode(content, code.replace('Z', sign)), code).to.equal('damaged');
  });

  it('of more choices are of another version, even when the version seems the same', () => {
    const [, beds] = small.questions;
    const choices = Array.from({ length: 17 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
    const all = { beds: choices.map(({ id }) => id) };
    const code = encode({ ...small, questions: [{ ...beds!, choices }] } as Assessment, all);
    for (let version = 0; version < 500; version++) {
      expect(decode({ ...small, version: `${version}` }, code)).to.equal('outdated');
    }
  });

  for (const text of ['', '7', 'novel'.repeat(3000), '7KQ2-9FX', '7KQ2-9FXMM', 'ÄÖÜ0-0000', '7KQ2 9FXU', '0000-0000']) {
    it(`tell that “${text.slice(0, 20)}” is none`, () => {
      expect(decode(content, text)).to.equal('damaged');
    });
  }

  it('tell other questions and other versions from damage', () => {
    const code = encode(content, ADVANCING);
    expect(decode({ ...content, id: 'other' }, code)).to.equal('foreign');
    expect(decode({ ...content, version: '9' }, code)).to.equal('outdated');
  });

  it('of version 1.0 of the built-in assessment are outdated: its choices had other words', () => {
    expect(content.version).to.equal('2.0');
    expect(decode(content, 'GK9V-K0E4')).to.equal('outdated');
    expect(decode({ ...content, version: '1.0' }, 'GK9V-K0E4')).to.deep.equal(ADVANCING);
  });

  it('do not read answers into choices that are not the same', () => {
    const answers: Answers = { worms: 'many', beds: ['north'], rain: 'yes' };
    const [worms, ...others] = small.questions;
    const swapped = {
      ...small,
      questions: [{ ...worms!, choices: worms!.choices.toReversed() }, ...others],
    } as Assessment;
    expect(decode(swapped, encode(small, answers))).to.equal('outdated');
  });
});
