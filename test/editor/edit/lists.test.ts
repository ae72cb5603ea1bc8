import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../../src/core/document/parse.js';
import { blank, emptyDocument, evenWeights } from '../../../src/editor/edit/blank.js';
import { duplicate, idsIn, insert, move, remove, rename } from '../../../src/editor/edit/lists.js';
import { valueAt, type DocumentJson } from '../../../src/editor/json.js';
import { small } from '../../support/assessments.js';
import { anyDocument } from '../../support/documents.js';

const garden = (): DocumentJson => {
  const document = structuredClone(small) as unknown as DocumentJson;
  Object.assign(document, {
    resources: [
      { id: 'book', title: 'Book', href: 'https://example.org/' },
      { id: 'film', title: 'Film', href: 'https://example.org/' },
    ],
    horizon: { insight: 'Rest.', resources: ['book', 'film'] },
  });
  const [soil] = document['areas'] as DocumentJson[];
  soil!['insights'] = { bare: { insight: 'Dig.', resources: ['book'] }, green: { insight: 'Water.' } };
  const [worms] = document['questions'] as DocumentJson[];
  (worms!['choices'] as DocumentJson[])[0]!['cap'] = 'bare';
  return document;
};

describe('lists', () => {
  it('let references follow an id', () => {
    const document = garden();
    rename(document, 'areas', 0, 'earth');
    rename(document, 'levels', 0, 'empty');
    rename(document, 'resources', 0, 'guide');
    expect(valueAt(document, 'questions[0].area')).to.equal('earth');
    expect(valueAt(document, 'questions[1].area')).to.equal('earth');
    expect(valueAt(document, 'questions[2].area')).to.equal('water');
    expect(valueAt(document, 'questions[0].choices[0].cap')).to.equal('empty');
    expect(Object.keys(valueAt(document, 'areas[0].insights') as object)).to.deep.equal(['empty', 'green']);
    expect(valueAt(document, 'areas[0].insights.empty.resources')).to.deep.equal(['guide']);
    expect(valueAt(document, 'horizon.resources')).to.deep.equal(['guide', 'film']);
    expect(parse(document)).to.not.have.property('problems');
  });

  it('leave references with whoever else has the id', () => {
    const document = garden();
    rename(document, 'areas', 1, 'soil');
    rename(document, 'areas', 1, 'water');
    expect(valueAt(document, 'questions[0].area')).to.equal('soil');
  });

  it('give the questions of an area that goes to its neighbor, and say how many', () => {
    const document = garden();
    expect(remove(document, 'areas', 0)).to.equal(2);
    expect(valueAt(document, 'questions[0].area')).to.equal('water');
    expect(parse(document)).to.not.have.property('problems');
  });

  it('take out what named a level or a resource that goes', () => {
    const document = garden();
    expect(remove(document, 'levels', 0)).to.equal(2);
    expect(valueAt(document, 'questions[0].choices[0].cap')).to.equal(undefined);
    expect(Object.keys(valueAt(document, 'areas[0].insights') as object)).to.deep.equal(['green']);
    remove(document, 'levels', 0);
    expect(valueAt(document, 'areas[0]')).to.not.have.property('insights');
    expect(remove(document, 'resources', 1)).to.equal(1);
    expect(remove(document, 'resources', 0)).to.equal(1);
    expect(document).to.not.have.property('resources');
    expect(document['horizon']).to.not.have.property('resources');
  });

  it('copy an entry with an id of its own, and a level above the copied one', () => {
    const document = garden();
    duplicate(document, 'questions', 0);
    duplicate(document, 'levels', 0);
    expect(idsIn(document, 'questions')).to.deep.equal(['worms', 'worms-2', 'beds', 'rain']);
    expect(valueAt(document, 'levels[1]')).to.include({ id: 'bare-2', from: 1 });
    expect(parse(document)).to.not.have.property('problems');
  });

  it('move an entry; thresholds of levels stay in order', () => {
    const document = garden();
    move(document, 'questions', 2, 0);
    move(document, 'levels', 0, 2);
    expect(idsIn(document, 'questions')).to.deep.equal(['rain', 'worms', 'beds']);
    expect(idsIn(document, 'levels')).to.deep.equal(['green', 'lush', 'bare']);
    expect(valueAt(document, 'levels[0].from')).to.equal(0);
    expect(parse(document)).to.not.have.property('problems');
  });

  it('take new entries, which lack nothing but words', () => {
    const document = garden();
    for (const list of ['areas', 'questions', 'levels', 'resources', 'questions[0].choices', 'questions[1].choices']) {
      insert(document, list, blank(document, list));
    }
    const { problems } = parse(document) as { problems: readonly { path: string }[] };
    expect(problems.every(({ path }) => /\.(label|text|title|href)$/.test(path))).to.equal(true);
    expect(valueAt(document, 'questions[3].area')).to.equal('water');
    expect(valueAt(document, 'questions[1].choices[3].weight')).to.equal(1);
  });

  it('space weights as people write them', () => {
    expect(evenWeights(4)).to.deep.equal([0, 0.33, 0.67, 1]);
    expect(evenWeights(1)).to.deep.equal([1]);
  });

  it('begin with an empty document that lacks nothing but words', () => {
    const { problems } = parse(emptyDocument()) as { problems: readonly { path: string }[] };
    expect(problems.every(({ path }) => /(label|text|title)$/.test(path))).to.equal(true);
  });

  it('never lose a reference, whatever is added, copied, taken out, moved and renamed', () => {
    const act = fc.record({
      list: fc.constantFrom('areas', 'questions', 'levels', 'resources', 'questions[0].choices'),
      act: fc.constantFrom('duplicate', 'remove', 'move', 'rename'),
      at: fc.nat({ max: 9 }),
      to: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(anyDocument, fc.array(act, { maxLength: 12 }), (document, acts) => {
        for (const { list, act, at, to } of acts) {
          const count = idsIn(document, list).length;
          const least = list === 'resources' ? 0 : /^(areas|questions)$/.test(list) ? 1 : 2;
          if (!count || (act === 'remove' && count <= least) || (act === 'duplicate' && count >= 10)) continue;
          if (act === 'duplicate') duplicate(document, list, at % count);
          else if (act === 'remove') remove(document, list, at % count);
          else if (act === 'move') move(document, list, at % count, to % count);
          else rename(document, list, at % count, `new-${at}-${idsIn(document, list).length}-${to}`);
        }
        const parsed = parse(document);
        const wrong = ('problems' in parsed ? parsed.problems : []).filter(
          ({ code, message }) =>
            code === 'unknown-reference' &&
            !message.includes('is the area of no question') &&
            !message.includes('Add it first'),
        );
        expect(wrong).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});
