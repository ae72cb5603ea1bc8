import { expect, fixture, waitUntil } from '@open-wc/testing';
import { define } from '../../../src/editor/define.js';
import type { DocumentJson } from '../../../src/editor/json.js';
import { EditorStore } from '../../../src/editor/store.js';
import type { EditorTranslate } from '../../../src/editor/translate/translate-panel.js';

define();

const wordsOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function panelOf(document: DocumentJson) {
  const store = new EditorStore(document);
  const panel = window.document.createElement('editor-translate') as EditorTranslate;
  panel.store = store;
  await fixture(panel);
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...panel.shadowRoot!.querySelectorAll<E>(selector),
  ];
  const change = async (selector: string, value: string, type = 'change') => {
    const [field] = all<HTMLInputElement>(selector);
    field!.value = value;
    field!.dispatchEvent(new Event(type, { bubbles: true }));
    await panel.updateComplete;
  };
  const press = async (name: string) => {
    all('button')
      .find((button) => wordsOf(button) === name)!
      .click();
    await panel.updateComplete;
  };
  const count = () => wordsOf(all('.bar p')[0]);
  const focused = () => panel.shadowRoot!.activeElement?.id;
  return { store, panel, all, change, press, count, focused };
}

const plain = { id: 'x', title: 'Title', intro: 'Intro' };
const mixed = {
  id: 'x',
  title: { en: 'Title', es: 'Título' },
  intro: { en: 'Intro' },
  note: 'STEM',
  board: { en: 'Ask' },
};

describe('the panel of translations', () => {
  it('begins with a language to add', async () => {
    const { store, all, change, count } = await panelOf(plain);
    expect(wordsOf(all('.lead')[0])).to.contain('All texts are in English.');
    await change('#add', 'ar');
    expect(store.document['title']).to.deep.equal({ en: 'Title' });
    expect(store.undoLabel).to.equal('Add Arabic');
    expect(count()).to.equal('2 missing of 2 texts');
    const [field] = all<HTMLTextAreaElement>('textarea');
    expect([field!.lang, field!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(field!).direction).to.equal('rtl');
    const [source] = all('.source');
    expect([source!.lang, source!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('writes texts, one step for each, and counts what is missing', async () => {
    const { store, panel, all, change, count } = await panelOf(mixed);
    expect(count()).to.equal('2 missing of 4 texts');
    await change('#text-intro', 'I', 'input');
    await change('#text-intro', 'Introducción', 'input');
    all('#text-intro')[0]!.dispatchEvent(new Event('change'));
    expect(store.document['intro']).to.deep.equal({ en: 'Intro', es: 'Introducción' });
    expect(count()).to.equal('1 missing of 4 texts');
    store.undo();
    await panel.updateComplete;
    expect(store.document['intro']).to.deep.equal({ en: 'Intro' });
    expect(all('.waits')).to.have.lengthOf(2);
    await expect(panel).to.be.accessible();
  });

  it('keeps the field and the focus while a translation is cleared to be written anew, and counts it as missing', async () => {
    const intro = { en: 'Intro', es: 'Introducción' };
    const { all, change, count, focused } = await panelOf({ ...mixed, intro });
    all('#text-title')[0]!.focus();
    await change('#text-title', '', 'input');
    expect([focused(), count()]).to.deep.equal(['text-title', '2 missing of 4 texts']);
    // Also when it was the last one in its language.
    all('#text-intro')[0]!.focus();
    await change('#text-intro', '', 'input');
    expect(focused()).to.equal('text-intro');
  });

  it('goes from one missing text to the next, and round', async () => {
    const { press, focused, panel, all } = await panelOf(mixed);
    await press('Next missing');
    expect(focused()).to.equal('text-intro');
    await press('Next missing');
    expect(focused()).to.equal('text-board');
    await press('Next missing');
    expect(focused()).to.equal('text-intro');
    const only = all<HTMLInputElement>('.bar input')[0]!;
    only.click();
    await panel.updateComplete;
    expect(all('.texts textarea').map(({ id }) => id)).to.deep.equal(['text-intro', 'text-board']);
  });

  it('keeps a text in sight while it is written, though it is not missing any more', async () => {
    const { panel, all, change, press, focused, store } = await panelOf(mixed);
    all<HTMLInputElement>('.bar input')[0]!.click();
    await panel.updateComplete;
    await change('#text-intro', 'I', 'input');
    await change('#text-board', 'P', 'input');
    expect(all('.texts textarea')).to.have.lengthOf(2);
    store.change('Write', (draft) => Object.assign(draft, { resultLabel: { en: 'Now' } }));
    await panel.updateComplete;
    await press('Next missing');
    await waitUntil(() => focused() === 'text-resultLabel', 'it has no focus', { timeout: 10_000 });
  });

  it('lets a text be the same in every language, or not', async () => {
    const { store, press, all, count } = await panelOf(mixed);
    expect(all('.texts li').map((row) => wordsOf(row.querySelector('.where')))).to.include(
      'Note under the result The same in every language',
    );
    await press('Translate it');
    expect(store.document['note']).to.deep.equal({ en: 'STEM' });
    await press('Same in every language');
    expect(store.document['intro']).to.equal('Intro');
    expect(count()).to.equal('2 missing of 4 texts');
  });

  it('shows any two languages', async () => {
    const { store, all, change } = await panelOf(mixed);
    await change('#from', 'es');
    expect(
      all<HTMLSelectElement>('select')
        .slice(0, 2)
        .map(({ value }) => value),
    ).to.deep.equal(['es', 'en']);
    expect(wordsOf(all('.source')[0])).to.equal('Título');
    await change('#text-title', 'A title', 'input');
    expect(store.document['title']).to.deep.equal({ en: 'A title', es: 'Título' });
  });

  it('takes a file, and says what does not fit', async () => {
    const { store, all } = await panelOf(mixed);
    const files = new DataTransfer();
    files.items.add(new File(['key,es\ntitle,Título\nintro,Introducción\nold,Viejo\nboard,Pregunten\n'], 'x.csv'));
    const input = all<HTMLInputElement>('#file')[0]!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => all('.told').length, 'nothing is told', { timeout: 10_000 });
    expect(store.document).to.deep.equal({
      ...mixed,
      intro: { en: 'Intro', es: 'Introducción' },
      board: { en: 'Ask', es: 'Pregunten' },
    });
    expect(wordsOf(all('.told p')[0])).to.equal('2 texts are new or changed, and 1 was there already.');
    expect(all('.told li').map(wordsOf)).to.deep.equal(['The document has no text “old” any more. Left out: “Viejo”.']);
    store.undo();
    expect(store.document).to.deep.equal(mixed);
  });
});
