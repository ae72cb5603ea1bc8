import { expect } from '@open-wc/testing';
import {
  entries,
  fieldsOf,
  freeze,
  plain,
  putAt,
  stepsOf,
  valueAt,
  type DocumentJson,
  type Json,
} from '../../src/editor/json.js';

describe('json', () => {
  it('follows paths', () => {
    expect(stepsOf('questions[2].choices[0].weight')).to.deep.equal(['questions', 2, 'choices', 0, 'weight']);
    expect(stepsOf('')).to.deep.equal([]);
    const document = { a: [{ b: 1 }], c: null, d: 'text' };
    expect(valueAt(document, 'a[0].b')).to.equal(1);
    for (const path of ['a[1].b', 'a.b', 'c.b', 'd.length', 'toString', '__proto__', 'a.length.x']) {
      expect(valueAt(document, path), path).to.equal(undefined);
    }
    expect(valueAt(document, '')).to.equal(document);
  });

  it('puts values, with what is on the way, and takes them out', () => {
    const draft: DocumentJson = { title: 'A' };
    putAt(draft, 'areas[0].insights.low.steps[1]', 'B');
    expect(draft['areas']).to.deep.equal([{ insights: { low: { steps: [, 'B'] } } }]);
    putAt(draft, 'title', undefined);
    putAt(draft, 'gone.deep', undefined);
    putAt(draft, '', 'nothing');
    expect(Object.keys(draft)).to.deep.equal(['areas']);
    putAt(draft, 'list', ['a', 'b']);
    putAt(draft, 'list[0]', undefined);
    expect(draft['list']).to.deep.equal(['b']);
  });

  it('sets a field of the object itself, whatever its name', () => {
    const draft: DocumentJson = {};
    putAt(draft, '__proto__.polluted', 'yes');
    expect(Object.keys(draft)).to.deep.equal(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('reads whatever stands there', () => {
    expect(entries('x')).to.deep.equal([]);
    expect(entries([{ a: 1 }, null, 'x'])).to.deep.equal([{ a: 1 }, {}, {}]);
    expect(fieldsOf([])).to.deep.equal({});
    expect([null, undefined, 'a', 1, [1]].map((value) => plain(value as Json))).to.deep.equal([
      '',
      '',
      'a',
      '1',
      '[1]',
    ]);
  });

  it('freezes through and through', () => {
    const value = freeze({ a: [{ b: 1 }] });
    expect(Object.isFrozen(value) && Object.isFrozen(value.a) && Object.isFrozen(value.a[0])).to.equal(true);
  });
});
