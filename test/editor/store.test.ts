import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../src/core/document/parse.js';
import { putAt, toFile, type DocumentJson } from '../../src/editor/json.js';
import { EditorStore, type StoreEvent } from '../../src/editor/store.js';
import { small } from '../support/assessments.js';
import { anyDocument } from '../support/documents.js';

const open = (): EditorStore => new EditorStore(structuredClone(small) as unknown as DocumentJson);

describe('store', () => {
  it('opens what can be used and gives it back as it was: values, order, notes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(parse(document)).to.not.have.property('problems');
        const store = new EditorStore();
        store.open(document as DocumentJson);
        expect(toFile(store.document)).to.equal(`${JSON.stringify(document, null, 2)}\n`);
        expect(store.problems).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what no assessment knows', () => {
    const store = new EditorStore({ 'x-mine': { deep: [1, null] }, strange: true });
    store.change('Write title', (draft) => putAt(draft, 'title', 'New'));
    expect(store.document).to.deep.equal({ 'x-mine': { deep: [1, null] }, strange: true, title: 'New' });
    expect(store.problems.some(({ code, path }) => code === 'unknown-field' && path === 'strange')).to.equal(true);
  });

  it('holds a document that nobody can change behind its back', () => {
    const given = structuredClone(small) as unknown as DocumentJson;
    const store = new EditorStore(given);
    given['title'] = 'Changed';
    expect(store.document['title']).to.equal('How is the garden?');
    expect(() => {
      (store.document['areas'] as DocumentJson[])[0]!['id'] = 'x';
    }).to.throw(TypeError);
  });

  it('undoes and redoes, and says what', () => {
    const store = open();
    const said: StoreEvent[] = [];
    store.subscribe((event) => event.type === 'say' && said.push(event));
    store.change('First', (draft) => putAt(draft, 'title', 'One'));
    store.change('Second', (draft) => putAt(draft, 'title', 'Two'));
    expect([store.undoLabel, store.redoLabel]).to.deep.equal(['Second', undefined]);
    store.undo();
    expect(store.document['title']).to.equal('One');
    expect([store.undoLabel, store.redoLabel]).to.deep.equal(['First', 'Second']);
    store.undo();
    store.undo();
    expect(store.document['title']).to.equal('How is the garden?');
    store.redo();
    expect(store.document['title']).to.equal('One');
    store.change('Third', (draft) => putAt(draft, 'title', 'Three'));
    expect(store.redoLabel).to.equal(undefined);
    expect(said.map((event) => 'text' in event && event.text)).to.deep.equal([
      'Undone: Second.',
      'Undone: First.',
      'Redone: First.',
    ]);
  });

  it('takes typing in one field for one step, until it settles or another field follows', () => {
    const store = open();
    const type = (path: string, text: string) => store.change('Write', (draft) => putAt(draft, path, text), path);
    type('title', 'A');
    type('title', 'AB');
    store.settle();
    type('title', 'ABC');
    type('intro', 'D');
    type('title', 'ABCD');
    const seen: unknown[] = [];
    while (store.undoLabel) {
      store.undo();
      seen.push([store.document['title'], store.document['intro']]);
    }
    expect(seen).to.deep.equal([
      ['ABC', 'D'],
      ['ABC', 'Three questions.'],
      ['AB', 'Three questions.'],
      ['How is the garden?', 'Three questions.'],
    ]);
  });

  it('makes no step of a change that changes nothing', () => {
    const store = open();
    store.change('Nothing', (draft) => putAt(draft, 'title', 'How is the garden?'));
    expect(store.undoLabel).to.equal(undefined);
  });

  it('forgets the oldest of more than 200 steps', () => {
    const store = open();
    for (let step = 0; step < 205; step++) store.change('Count', (draft) => putAt(draft, 'title', `${step}`));
    let steps = 0;
    for (; store.undoLabel; steps++) store.undo();
    expect([steps, store.document['title']]).to.deep.equal([200, '4']);
  });

  it('comes back to where it began when everything is undone, and to the end when redone', () => {
    const edit = fc.record({ path: fc.constantFrom('title', 'intro', 'areas[0].label', 'x-note'), text: fc.string() });
    fc.assert(
      fc.property(anyDocument, fc.array(edit, { maxLength: 8 }), (document, edits) => {
        const store = new EditorStore(document as DocumentJson);
        const before = toFile(store.document);
        for (const { path, text } of edits)
          store.change('Write', (draft) => putAt(draft, path, text || undefined), path);
        const after = toFile(store.document);
        while (store.undoLabel) store.undo();
        expect(toFile(store.document)).to.equal(before);
        while (store.redoLabel) store.redo();
        expect(toFile(store.document)).to.equal(after);
      }),
      { numRuns: 60 },
    );
  });

  it('tells its listeners of changes until they leave', () => {
    const store = open();
    const heard: string[] = [];
    const leave = store.subscribe(({ type }) => heard.push(type));
    store.change('Write', (draft) => putAt(draft, 'title', 'New'));
    store.goTo('title');
    store.lang = 'es';
    leave();
    store.goTo('intro');
    expect(heard).to.deep.equal(['change', 'go', 'change']);
    expect([store.lang, store.base, ...store.languages]).to.deep.equal(['es', 'en', 'en', 'es']);
  });
});
