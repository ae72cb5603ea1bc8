import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { freeId, idFrom } from '../../../src/editor/edit/ids.js';
import { schema } from '../../../src/core/document/schema.js';

describe('ids', () => {
  for (const [label, id] of [
    ['Shared vision', 'shared-vision'],
    ['Who finds places?', 'who-finds-places'],
    ['  ¿Quién enseña?  ', 'quien-ensena'],
    ['What’s next', 'whats-next'],
    ['10 years ahead', 'years-ahead'],
    ['2026', ''],
    ['الرؤية', ''],
    ['', ''],
    [
      'In this district most of the decisions follow a vision that people share',
      'in-this-district-most-of-the-decisions',
    ],
    ['x'.repeat(70), 'x'.repeat(40)],
  ] as const) {
    it(`of “${label}”: ${id || 'none'}`, () => expect(idFrom(label)).to.equal(id));
  }

  it('are ids that documents may have, whatever the label', () => {
    const pattern = new RegExp(schema.properties!['id']!.pattern!);
    fc.assert(
      fc.property(fc.string(), (label) => {
        const id = freeId(idFrom(label) || 'entry', []);
        expect(id).to.match(pattern);
      }),
    );
  });

  it('are free: neither taken nor reserved', () => {
    expect(freeId('a', [])).to.equal('a');
    expect(freeId('a', ['a', 'a-2'])).to.equal('a-3');
    expect(freeId('unsure', [])).to.equal('unsure-2');
    expect(freeId('constructor', [])).to.equal('constructor-2');
  });
});
