import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { encode } from '../../../src/core/code.js';
import { address, readLink, without } from '../../../src/features/sharing/link.js';
import { ADVANCING, anyAnswers, small } from '../../support/assessments.js';

const date = new Date(2026, 2, 3, 23, 30);
const code = encode(content, ADVANCING);
const link = `readiness-${code}_20260303`;
const shared = { answers: ADVANCING, date };
const answersOf = (fragment: string) => {
  const found = readLink(content, fragment);
  return typeof found === 'object' ? found.answers : found;
};

describe('a link with a result', () => {
  it('is a harmless selector, which page scripts take a fragment for', () => {
    expect(new URL(address('https://example.org/a', content, shared)).hash).to.match(/^#[A-Za-z][\w-]*$/);
    expect(document.querySelector(`#${link}`)).to.equal(null);
    for (const assessment of [content, small]) {
      fc.assert(
        fc.property(anyAnswers(assessment), fc.constantFrom(date, undefined), (answers, date) => {
          const { hash } = new URL(address('https://example.org/a#top', assessment, { answers, date }));
          expect(document.querySelector(hash)).to.equal(null);
        }),
      );
    }
  });

  it('holds the day of the result where it was reached', () => {
    const found = readLink(content, `#${link}`) as { date: Date };
    expect([found.date.getFullYear(), found.date.getMonth(), found.date.getDate()]).to.deep.equal([2026, 2, 3]);
    expect(readLink(content, `#readiness-${code}`)).to.deep.equal({ answers: ADVANCING, date: undefined });
  });

  it('holds no day that is none, or still to come', () => {
    for (const day of ['99991231', '20269999']) {
      expect(readLink(content, `#readiness-${code}_${day}`)).to.deep.equal({ answers: ADVANCING, date: undefined });
    }
  });

  for (const [what, fragment] of [
    ['what mailers count visits with', `#${link}?utm_source=x&utm_medium=email`],
    ['another parameter', `#${link}&fbclid=IwAR0`],
    ...[')', '>', ',', ';', '.', '/', ' ', '%20', '”', '*', '_', '**', ').', '…'].map(
      (end) => ['“' + end + '”', `#${link}${end}`] as const,
    ),
    ['an equals sign that was encoded', `#${link}%3D`],
    ['a full stop that was encoded', `#${link}%2E`],
    ['a hashbang', `#!${link}`],
    ['a slash', `#/${link}`],
    ['small letters', `#${link.toLowerCase()}`],
    ['capitals', `#${link.toUpperCase()}`],
    ['encoded dashes', `#${link.replaceAll('-', '%2D')}`],
    ['what was encoded twice', `#${link.replaceAll('-', '%252D')}`],
    ['no day', `#readiness-${code}`],
    ['no dashes in the code', `#readiness-${code.replaceAll('-', '')}`],
    ['a route in front', `#/page?tab=1&${link}`],
    ['a percent sign that stands for nothing', `#${link}%`],
  ] as const) {
    it(`is read with ${what}`, () => {
      expect(answersOf(fragment), fragment).to.deep.equal(ADVANCING);
    });
  }

  it('tells what is wrong with one that shows nothing', () => {
    expect(readLink(content, `#readiness-${code.slice(0, -1)}`)).to.equal('damaged');
    expect(readLink(content, `#readiness-${encode({ ...content, version: '0.9' }, ADVANCING)}`)).to.equal('outdated');
    expect(readLink(content, `#readiness-${encode({ ...content, id: 'other' }, ADVANCING)}`)).to.equal('foreign');
    // As version 0.1 wrote them.
    expect(readLink(content, '#readiness=1.1885bqy.1t9xfxu.4utj.1fg7db3')).to.equal('outdated');
  });

  for (const fragment of [
    '',
    '#',
    '#top',
    '#readiness',
    '#readiness-',
    '#readiness-faq',
    '#readiness-assessment-2',
    '#readiness-team-7KQ2',
    '#already-readiness-7KQ2-9FXM',
    '#%E0%A4%A',
  ]) {
    it(`is not found in “${fragment}”`, () => {
      expect(readLink(content, fragment)).to.equal(undefined);
      expect(without(fragment)).to.equal(fragment);
    });
  }

  it('does not choke on a huge one', () => {
    expect(readLink(content, `#readiness-${'Z'.repeat(1_000_000)}`)).to.equal('damaged');
  });
});

describe('an address with a result', () => {
  it('replaces an anchor', () => {
    expect(address('https://example.org/a?b=c#top', content, shared)).to.equal(`https://example.org/a?b=c#${link}`);
  });

  it('replaces the result of before', () => {
    expect(address(`https://example.org/#${link}`, content, shared)).to.equal(`https://example.org/#${link}`);
  });

  for (const route of ['#/page', '#!/page/two', '#/page?tab=1']) {
    it(`stays on ${route}`, () => {
      const url = address(`https://example.org/${route}`, content, shared);
      expect(url).to.match(/^https:\/\/example\.org\/#!?\/page/);
      expect(answersOf(new URL(url).hash)).to.deep.equal(ADVANCING);
      expect(without(new URL(url).hash)).to.equal(route);
    });
  }

  it('replaces all results of before, however many', () => {
    const url = address(
      `https://example.org/#/page?readiness=1.1885bqy.1t9xfxu&tab=2&readiness-7KQ2-9FXM`,
      content,
      shared,
    );
    expect(url).to.equal(`https://example.org/#/page?tab=2&${link}`);
  });

  it('leaves nothing behind when it is taken out', () => {
    expect(without(`#${link}`)).to.equal('');
    expect(without('#top')).to.equal('#top');
    expect(without('')).to.equal('');
  });
});
