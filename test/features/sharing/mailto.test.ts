import { expect } from '@open-wc/testing';
import { mailto } from '../../../src/features/sharing/mailto.js';
import type { Line } from '../../../src/features/sharing/text.js';

/** What a mail program makes of it. */
const read = (address: string) => {
  const [, subject, body] = /^mailto:\?subject=(.*)&body=(.*)$/.exec(address)!.map(decodeURIComponent);
  return { subject, body };
};
const REST = 'All of it:\nhttps://example.org/#readiness-GK9V';

const lineOf = (text: string, rank: number, apart = false, brief = text): Line => ({ text, apart, rank, brief });

describe('an email', () => {
  it('has all of a short text, and nothing else', () => {
    const lines = [lineOf('One', Infinity), lineOf('Two', 1, true), lineOf('Three', 0)];
    const { href, whole } = mailto('A & B?', lines, REST);
    expect(read(href)).to.deep.equal({ subject: 'A & B?', body: 'One\r\n\r\nTwo\r\nThree\r\n' });
    expect(whole).to.equal(true);
  });

  it('has of a longer text what matters most, in the order of the text', () => {
    const long = 'word '.repeat(100);
    const lines = [
      lineOf('Title', Infinity),
      lineOf(`Sixth ${long}`, 5),
      lineOf('Third', 2, true),
      lineOf(`First ${long}`, 0, true),
      lineOf('Second (at length)', 1, false, 'Second'),
      lineOf(`Fourth ${long}`, 3),
      lineOf(`Fifth ${long}`, 4),
    ];
    const { href, whole } = mailto('Subject', lines, REST);
    const [third, rest] = read(href).body!.split(/\r\n\r\n/);
    expect(third).to.equal('Third');
    expect(rest!.split('\r\n').map((line) => line.replace(/ word.*/, ''))).to.deep.equal(['First', 'Second', 'Fourth']);
    expect(whole).to.equal(false);
  });

  it('is the link alone where not one line has room', () => {
    const { href } = mailto('Subject', [lineOf('word '.repeat(1000), 0)], REST);
    expect(read(href).body).to.equal(`…\r\n\r\n${REST.replace('\n', '\r\n')}\r\n`);
  });

  for (const [name, line] of [
    ['English', 'A line of some length, with words in it.'],
    ['Arabic', 'سطر من النص له بعض الطول.'],
  ] as const) {
    it(`has as many whole lines as fit, then the rest: ${name}`, () => {
      const lines = Array.from({ length: 100 }, (_, index) => `${index} ${line}`);
      const { href, whole } = mailto(
        'Subject',
        lines.map((text, rank) => lineOf(text, rank)),
        REST,
      );
      const [text, dots, rest] = read(href).body!.split(/\r\n\r\n/);
      const kept = text!.split('\r\n');
      expect(kept).to.deep.equal(lines.slice(0, kept.length));
      expect([dots, rest]).to.deep.equal(['…', `${REST.replace('\n', '\r\n')}\r\n`]);
      expect(href.length).to.be.within(1500, 2000);
      expect(whole).to.equal(false);
    });
  }
});
