import { expect, fixture } from '@open-wc/testing';
import { EditorApp } from '../../src/editor/app.js';
import { define } from '../../src/editor/define.js';
import { isObject, toFile, type DocumentJson, type Json } from '../../src/editor/json.js';
import { Drafts } from '../../src/editor/keep/drafts.js';
import { Keeper } from '../../src/editor/keep/keeper.js';
import { SECTIONS } from '../../src/editor/shell/sections.js';
import { OpenEvent } from '../../src/editor/shell/start.js';
import { EditorStore } from '../../src/editor/store.js';

/** Everything that a document can hold, once. */
const advice = () => ({ insight: 'Look.', steps: ['Go.', 'Stay.'], resources: ['book'], 'x-note': 'Mine.' });
const choice = (id: string, weight: number) => ({
  id,
  label: id,
  description: 'So.',
  weight,
  cap: 'low',
  'x-note': 'Mine.',
});
const whole: DocumentJson = {
  id: 'whole',
  version: '1.0',
  lang: 'en',
  title: { en: 'All', es: 'Todo' },
  intro: 'Two lines.',
  resultLabel: 'Now',
  note: 'A start.',
  'x-note': 'Mine.',
  areas: [
    {
      id: 'one',
      label: 'One',
      weight: 2,
      board: 'Ask.',
      insights: { low: advice(), high: advice() },
      'x-note': 'Mine.',
    },
    { id: 'two', label: 'Two' },
  ],
  questions: [
    {
      type: 'single',
      id: 'first',
      area: 'one',
      text: 'Which?',
      hint: 'One.',
      unsure: true,
      ask: 'Whom?',
      choices: [choice('a', 0), choice('b', 1)],
      'x-note': 'Mine.',
    },
    {
      type: 'multiple',
      id: 'second',
      area: 'two',
      text: 'Which ones?',
      choices: [choice('a', 1), { ...choice('none', 0), exclusive: true }],
      conditions: { title: 'They', aligned: 'Are', next: 'Will' },
    },
  ],
  levels: [
    { id: 'low', label: 'Low', from: 0, meaning: 'Here.', 'x-note': 'Mine.' },
    { id: 'high', label: 'High', from: 50 },
  ],
  horizon: advice(),
  board: 'Ask all.',
  resources: [{ id: 'book', title: 'Book', lang: 'es', href: 'https://example.org/', 'x-note': 'Mine.' }],
  messages: { continue: 'Go on' },
};

/** The paths of all values of a document; a text by language is one, and so is what advice recommends. */
const pathsOf = (value: Json, path = ''): readonly string[] => {
  if (Array.isArray(value) && !/\.resources$/.test(path))
    return value.flatMap((item, i) => pathsOf(item, `${path}[${i}]`));
  if (!isObject(value) || 'es' in value) return [path];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path && `${path}.`}${name}`));
};

const memory = (): Storage => {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  } as Storage;
};

async function open(document = whole): Promise<EditorApp> {
  define();
  const app = new EditorApp();
  app.store = new EditorStore();
  app.keeper = new Keeper(app.store, new Drafts(memory()));
  const place = await fixture<HTMLElement>('<div></div>');
  place.append(app);
  await app.updateComplete;
  app.renderRoot.querySelector('editor-start')!.dispatchEvent(new OpenEvent(document));
  await until(() => app.renderRoot.querySelector('editor-about'));
  return app;
}

async function until<T>(find: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = find();
    if (found) return found as NonNullable<T>;
    if (performance.now() > end) throw new Error(`still waiting for ${String(find)}`);
    await new Promise(requestAnimationFrame);
  }
}

const focused = (): HTMLElement | null => {
  let node = document.activeElement as HTMLElement | null;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement as HTMLElement;
  return node;
};

describe('editor', () => {
  it('has a field for everything that a document can hold, and finds each', async () => {
    const app = await open();
    const missing: string[] = [];
    for (const path of pathsOf(whole)) {
      app.store.goTo(path);
      // Its kind is told by the field of the section; the note of a field that shows is not looked for elsewhere.
      try {
        await until(() => focused()?.dataset['path'] === path);
      } catch {
        missing.push(`${path} → ${focused()?.dataset['path']}`);
      }
    }
    expect(missing).to.deep.equal([]);
    expect(pathsOf(whole).length).to.be.above(70);
  }).timeout(60_000);

  it('changes nothing by showing it: in every section, in every language', async () => {
    const app = await open();
    for (const lang of ['en', 'es']) {
      app.store.lang = lang;
      for (const [section] of SECTIONS) {
        app.section = section;
        await app.updateComplete;
      }
    }
    expect(toFile(app.store.document)).to.equal(toFile(whole));
    expect(app.store.undoLabel).to.equal(undefined);
  });

  it('opens what no assessment looks like without a fault, and says what is wrong', async () => {
    for (const document of [
      {},
      { areas: 'none', questions: [null, 'one', { choices: 5 }], levels: {}, title: 7, horizon: [], messages: 'hello' },
      { areas: [{ insights: ['x'] }], questions: [{ type: 'matrix', choices: [[]] }], levels: [{ from: 'a' }] },
    ] as unknown as DocumentJson[]) {
      const app = await open(document);
      for (const [section] of SECTIONS) {
        app.section = section;
        await app.updateComplete;
        const panel = app.renderRoot.querySelector('.form > :last-child');
        if (panel && 'updateComplete' in panel) await panel.updateComplete;
      }
      expect(app.store.problems.length).to.be.above(0);
      expect(toFile(app.store.document)).to.equal(toFile(document));
      app.remove();
    }
  });

  it('undoes with the keys of the system, also while a field has the focus', async () => {
    const app = await open();
    app.store.goTo('title');
    await until(() => focused()?.dataset['path'] === 'title');
    const field = focused() as HTMLTextAreaElement;
    field.value = 'Other';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(app.store.document['title']).to.deep.equal({ en: 'Other', es: 'Todo' });
    const key = (init: KeyboardEventInit) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
    expect(key({ key: 'z', ctrlKey: true })).to.equal(false);
    await until(() => field.value === 'All');
    key({ key: 'Z', metaKey: true, shiftKey: true });
    await until(() => field.value === 'Other');
    key({ key: 'z', ctrlKey: true });
    key({ key: 'y', ctrlKey: true });
    await until(() => field.value === 'Other');
    expect(key({ key: 'a', ctrlKey: true })).to.equal(true);
  });

  it('lists what is wrong, and goes there; takes out fields that nobody knows', async () => {
    const app = await open({ ...whole, strange: true, title: '' });
    const bar = app.renderRoot.querySelector('editor-problems')!;
    const buttons = () => [...bar.shadowRoot!.querySelectorAll('button')];
    expect(buttons()[0]!.textContent).to.contain('2 things to fix');
    buttons()[0]!.click();
    await until(() => buttons().length > 2);
    buttons()
      .find(({ textContent }) => textContent.includes('Title'))!
      .click();
    await until(() => focused()?.dataset['path'] === 'title');
    const field = focused()!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const { id } = (field.getRootNode() as ShadowRoot).querySelector('.problem')!;
    expect(field.getAttribute('aria-describedby')).to.contain(id);
    buttons()
      .find(({ textContent }) => textContent.includes('Take it out'))!
      .click();
    expect(app.store.document).to.not.have.property('strange');
  });

  it('keeps the focus with what is moved, copied and deleted, and says it', async () => {
    const app = await open();
    const said: string[] = [];
    app.store.subscribe((event) => event.type === 'say' && said.push(event.text));
    app.section = 'areas';
    await app.updateComplete;
    const press = async (path: string, then: string) => {
      app.store.goTo(path);
      await until(() => focused()?.dataset['path'] === path);
      focused()!.click();
      await until(() => focused()?.dataset['path'] === then);
    };
    await press('areas[0]#down', 'areas[1]#down');
    await press('areas[1]#up', 'areas[0]#up');
    await press('areas[0]#copy', 'areas[1].label');
    await press('areas[1]#remove', 'areas[1]#remove');
    await press('areas#add', 'areas[2].label');
    expect(said).to.deep.equal([
      'Area moved to place 2 of 2.',
      'Area moved to place 1 of 2.',
      'Area 1 duplicated.',
      'Area 2 deleted.',
      'Area 3 added.',
    ]);
  });

  it('offers to undo what was deleted, and puts the focus back there', async () => {
    const app = await open();
    app.store.goTo('questions[0]#remove');
    await until(() => focused()?.dataset['path'] === 'questions[0]#remove');
    focused()!.click();
    const toast = app.renderRoot.querySelector('editor-toast')!;
    const undo = await until(() => toast.shadowRoot!.querySelector('button'));
    expect(toast.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('Question 1 deleted.');
    undo.click();
    await until(() => focused()?.dataset['path'] === 'questions[0]#remove');
    expect(toFile(app.store.document)).to.equal(toFile(whole));
  });

  it('previews the document, and the last one that could be used while something is to be fixed', async () => {
    const app = await open();
    const preview = app.renderRoot.querySelector('editor-preview')!;
    const element = await until(() => preview.shadowRoot!.querySelector<any>('readiness-assessment'));
    await until(() => element.assessment === app.store.document);
    const good = app.store.document;
    app.store.change('Empty', (draft) => {
      draft['title'] = '';
    });
    const note = await until(() => preview.shadowRoot!.querySelector('.note'));
    expect(note.textContent).to.contain('before there was something to fix');
    expect(element.assessment).to.equal(good);
    app.store.undo();
    await until(() => !preview.shadowRoot!.querySelector('.note'));
    app.store.lang = 'es';
    await until(() => element.lang === 'es');
  });

  it('writes translations beside the original, and goes back to plain text without them', async () => {
    const app = await open();
    app.store.lang = 'es';
    const type = async (path: string, text: string) => {
      app.store.goTo(path);
      await until(() => focused()?.dataset['path'] === path);
      const field = focused() as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await type('intro', 'Dos.');
    expect(app.store.document['intro']).to.deep.equal({ en: 'Two lines.', es: 'Dos.' });
    await type('intro', '');
    expect(app.store.document['intro']).to.equal('Two lines.');
    app.store.lang = 'en';
    await type('note', '');
    expect(app.store.document).to.not.have.property('note');
  });
});
