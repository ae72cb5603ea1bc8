import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import type { Answers, Assessment } from '../../../src/core/index.js';
import { address, decode, encode, without } from '../../../src/features/sharing/link.js';
import { anyAnswers, small } from '../../support/assessments.js';
import { ADVANCING } from '../../support/harness.js';

const assessments: Record<string, Assessment> = { 'the built-in one': content, 'a small one': small };

describe('the link codec', () => {
  for (const [name, assessment] of Object.entries(assessments)) {
    it(`brings back any answers to ${name}`, () => {
      fc.assert(
        fc.property(anyAnswers(assessment), (answers) => {
          expect(decode(assessment, `#${encode(assessment, answers)}`)).to.deep.equal(answers);
        }),
      );
    });
  }

  it('brings back answers to any number of choices', () => {
    const choices = Array.from({ length: 120 }, (_, id) => ({ id: `c${id}`, label: `${id}`, weight: 1 }));
    const [, beds] = small.questions;
    const long = { ...small, questions: [{ ...beds!, choices }] } as Assessment;
    const answers = { beds: choices.map(({ id }) => id).filter((_, index) => index % 7 === 3) };
    expect(decode(long, encode(long, answers).replace(/^/, '#'))).to.deep.equal(answers);
  });

  it('is short, and holds no words', () => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        expect(encode(content, answers)).to.match(/^readiness=1(\.[0-9a-z]{1,7}){4}$/);
      }),
    );
  });

  it('knows a link that lost or changed a character', () => {
    const link = `#${encode(content, ADVANCING)}`;
    const start = '#readiness='.length;
    let tried = 0;
    for (let at = start; at < link.length; at++) {
      for (const put of ['', 'a', '7', '.', 'Z', '%', link[at]! + link[at]!]) {
        const changed = link.slice(0, at) + put + link.slice(at + 1);
        if (changed === link) continue;
        tried++;
        expect(decode(content, changed), changed).to.be.oneOf(['damaged', 'foreign', 'outdated']);
      }
    }
    expect(tried).to.be.above(150);
    for (let length = start; length < link.length; length++) {
      expect(decode(content, link.slice(0, length))).to.equal('damaged');
    }
  });

  it('tells another assessment and another version from damage', () => {
    const link = `#${encode(content, ADVANCING)}`;
    expect(decode({ ...content, id: 'other' }, link)).to.equal('foreign');
    expect(decode({ ...content, version: '2.0' }, link)).to.equal('outdated');
  });

  it('does not read answers into choices that are not the same', () => {
    const answers: Answers = { worms: 'many', beds: ['north'], rain: 'yes' };
    const [worms, ...others] = small.questions;
    const swapped = {
      ...small,
      questions: [{ ...worms!, choices: worms!.choices.toReversed() }, ...others],
    } as Assessment;
    expect(decode(swapped, `#${encode(small, answers)}`)).to.equal('damaged');
  });

  it('does not choke on a huge one', () => {
    const link = encode(content, ADVANCING).split('.');
    link[3] = 'z'.repeat(1_000_000);
    expect(decode(content, `#${link.join('.')}`)).to.equal('damaged');
  });
});

describe('an address with a result', () => {
  const link = encode(content, ADVANCING);

  it('replaces an anchor', () => {
    expect(address('https://example.org/a?b=c#top', content, ADVANCING)).to.equal(`https://example.org/a?b=c#${link}`);
  });

  it('replaces the result of before', () => {
    expect(address(`https://example.org/#${link}`, content, ADVANCING)).to.equal(`https://example.org/#${link}`);
  });

  for (const route of ['#/page', '#!/page/two', '#/page?tab=1']) {
    it(`stays on ${route}`, () => {
      const url = address(`https://example.org/${route}`, content, ADVANCING);
      expect(url).to.match(/^https:\/\/example\.org\/#!?\/page/);
      expect(decode(content, new URL(url).hash)).to.deep.equal(ADVANCING);
      expect(without(new URL(url).hash)).to.equal(route);
    });
  }

  it('replaces all results of before, however many', () => {
    const url = address(`https://example.org/#/page?readiness=1&tab=2&readiness=3`, content, ADVANCING);
    expect(url).to.equal(`https://example.org/#/page?tab=2&${link}`);
  });

  it('leaves nothing behind when it is taken out', () => {
    expect(without(`#${link}`)).to.equal('');
    expect(without('#top')).to.equal('#top');
    expect(without('')).to.equal('');
  });
});
