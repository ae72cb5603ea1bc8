import { expect } from '@open-wc/testing';
import { mailto } from '../../../src/features/sharing/mailto.js';

/** What a mail program makes of it. */
const read = (address: string) => {
  const [, subject, body] = /^mailto:\?subject=(.*)&body=(.*)$/.exec(address)!.map(decodeURIComponent);
  return { subject, body };
};
const REST = 'All of it:\nhttps://example.org/#readiness-GK9V';

describe('an email', () => {
  it('has all of a short text, and nothing else', () => {
    const { href, whole } = mailto('A & B?', 'One\nTwo\n', REST);
    expect(read(href)).to.deep.equal({ subject: 'A & B?', body: 'One\r\nTwo\r\n' });
    expect(whole).to.equal(true);
  });

  for (const [name, line] of [
    ['English', 'A line of some length, with words in it.'],
    ['Arabic', 'سطر من النص له بعض الطول.'],
  ] as const) {
    it(`has as many whole lines as fit, then the rest: ${name}`, () => {
      const lines = Array.from({ length: 100 }, (_, index) => `${index} ${line}`);
      const { href, whole } = mailto('Subject', `${lines.join('\n')}\n`, REST);
      const [text, dots, rest] = read(href).body!.split(/\r\n\r\n/);
      const kept = text!.split('\r\n');
      expect(kept).to.deep.equal(lines.slice(0, kept.length));
      expect([dots, rest]).to.deep.equal(['…', `${REST.replace('\n', '\r\n')}\r\n`]);
      expect(href.length).to.be.within(1500, 2000);
      expect(whole).to.equal(false);
    });
  }
});
