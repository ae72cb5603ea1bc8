import { expect } from '@open-wc/testing';
import type { EditorApp } from '../../src/editor/app.js';
import { builtIn } from '../../src/editor/forms/built-in-words.js';
import { valueAt } from '../../src/editor/json.js';
import type { EditorPanel } from '../../src/editor/panel.js';
import type { EditorProblems } from '../../src/editor/shell/problems-bar.js';
import type { Section } from '../../src/editor/shell/sections.js';
import { messages as spanish } from '../../src/locales/es.js';
import { focused, open, until, whole } from '../support/editor.js';

/** The panel of a section, and how somebody acts in it. */
async function at(section: Section, app?: EditorApp) {
  const editor = app ?? (await open());
  editor.section = section;
  await editor.updateComplete;
  const panel = await until(() => editor.renderRoot.querySelector<EditorPanel>('.form > :last-child'));
  await panel.updateComplete;
  const root = panel.renderRoot as ShadowRoot;
  const field = (path: string) => until(() => root.querySelector<HTMLInputElement>(`[data-path="${path}"]`));
  const value = (path: string) => valueAt(editor.store.document, path);
  return {
    editor,
    root,
    value,
    field,
    set: async (path: string, text: string | boolean) => {
      const input = await field(path);
      if (typeof text === 'boolean') input.checked = text;
      else input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await panel.updateComplete;
    },
    press: async (label: string) => {
      const named = (node: Element) => node.getAttribute('aria-label') ?? node.textContent.replace(/\s+/g, ' ').trim();
      (await until(() => [...root.querySelectorAll('button')].find((one) => named(one).startsWith(label)))).click();
      await panel.updateComplete;
    },
  };
}

describe('forms', () => {
  it('take numbers with a point, a comma or a percent sign; what is none stays, and is said to be wrong', async () => {
    const { set, value, editor, field } = await at('questions');
    await set('questions[0].choices[0].weight', '0,25');
    expect(value('questions[0].choices[0].weight')).to.equal(0.25);
    await set('questions[0].choices[0].weight', 'half');
    expect(value('questions[0].choices[0].weight')).to.equal('half');
    expect((await field('questions[0].choices[0].weight')).getAttribute('aria-invalid')).to.equal('true');
    expect(editor.store.problems.length).to.equal(1);
    const levels = await at('levels', editor);
    await levels.set('levels[1].from', '40 %');
    expect(value('levels[1].from')).to.equal(40);
    await levels.set('levels[1].from', '');
    expect(value('levels[1].from')).to.equal(undefined);
  });

  it('change the kind of a question, and take along what only that kind has', async () => {
    const { editor, set, value, press } = await at('questions');
    editor.store.goTo('questions[1].text');
    await set('questions[1].type', 'single');
    expect(value('questions[1]')).to.not.have.property('conditions');
    expect(value('questions[1].choices[1]')).to.not.have.property('exclusive');
    await set('questions[1].type', 'multiple');
    await set('questions[1].conditions', true);
    expect(value('questions[1].conditions')).to.deep.equal({
      title: '',
      aligned: { en: 'In place' },
      next: { en: 'Next' },
    });
    await set('questions[1].conditions', false);
    expect(value('questions[1]')).to.not.have.property('conditions');
    await set('questions[1].choices[1].exclusive', true);
    expect(value('questions[1].choices[1].exclusive')).to.equal(true);
    await set('questions[1].unsure', false);
    expect(value('questions[1].unsure')).to.equal(false);
    await set('questions[1].unsure', true);
    expect(value('questions[1]')).to.not.have.property('unsure');
    editor.store.goTo('questions[0].text');
    await set('questions[0].choices[0].cap', '');
    expect(value('questions[0].choices[0]')).to.not.have.property('cap');
    await set('questions[0].choices[0].weight', '0.9');
    await press('Space weights evenly');
    expect(value('questions[0].choices[0].weight')).to.equal(0);
  });

  it('let references follow an id that somebody changes', async () => {
    const { set, value } = await at('levels');
    await set('levels[0].id', 'lowest');
    expect(value('questions[0].choices[0].cap')).to.equal('lowest');
    expect(value('areas[0].insights')).to.have.property('lowest');
  });

  it('refuse an id that is empty or taken, so that no reference is lost or joined to another', async () => {
    const { set, value, editor, field } = await at('levels');
    const said: string[] = [];
    editor.store.subscribe((event) => event.type === 'say' && said.push(event.text));
    const before = editor.store.document;
    for (const wrong of ['', 'high']) {
      await set('levels[0].id', wrong);
      expect([editor.store.document, (await field('levels[0].id')).value]).to.deep.equal([before, 'low']);
    }
    expect(said[0]).to.contain('cannot be empty');
    expect(said[1]).to.contain('“high”');
    await set('levels[0].id', 'lower');
    expect(value('areas[0].insights')).to.have.property('lower');
  });

  it('say how much advice goes with a level', async () => {
    const levels = [...(whole['levels'] as object[]), { id: 'top', label: 'Top', from: 90 }] as never;
    const { editor, press } = await at('levels', await open({ ...whole, levels }));
    const said: string[] = [];
    editor.store.subscribe((event) => event.type === 'say' && said.push(event.text));
    await press('Delete level 2');
    expect(said).to.deep.equal(['Level 2 deleted. Its advice in 1 area was deleted, too.']);
  });

  it('offer no advice for a level without an id of its own', async () => {
    const levels = ['', 'low', 'low', 'a.b', 'high'].map((id, index) => ({ id, label: `L${index}`, from: index }));
    const { root } = await at('advice', await open({ ...whole, levels }));
    expect([...root.querySelectorAll<HTMLElement>('[data-cell]')].map(({ dataset }) => dataset['cell'])).to.deep.equal([
      'areas[0].insights.high',
      'areas[1].insights.high',
      'horizon',
    ]);
  });

  it('move a threshold between its neighbors, and no further', async () => {
    const { root, value, editor } = await at('levels');
    const handle = root.querySelector<HTMLInputElement>('input[type=range]')!;
    const drag = (to: number) => {
      handle.value = String(to);
      handle.dispatchEvent(new Event('input'));
    };
    drag(70);
    drag(72);
    expect(value('levels[1].from')).to.equal(72);
    drag(0);
    expect([value('levels[1].from'), handle.value]).to.deep.equal([1, '1']);
    handle.dispatchEvent(new Event('change'));
    editor.store.undo();
    expect(value('levels[1].from')).to.equal(50);
  });

  it('show in a grid what is written and what is missing, and write and delete there', async () => {
    const { root, value, press, set } = await at('advice');
    const cell = (path: string) => root.querySelector<HTMLElement>(`[data-cell="${path}"]`)!;
    expect(cell('areas[0].insights.low').textContent).to.contain('2 steps');
    expect(cell('areas[1].insights.low').textContent).to.contain('Nothing yet');
    cell('areas[1].insights.low').click();
    await press('Write advice');
    expect(value('areas[1].insights.low')).to.deep.equal({ insight: '' });
    await set('areas[1].insights.low.insight', 'Begin.');
    await press('Add step');
    await set('areas[1].insights.low.steps[0]', 'First.');
    const read = await until(() => root.querySelector<HTMLInputElement>('fieldset input[type=checkbox]'));
    read.click();
    const written = { insight: { en: 'Begin.' }, steps: [{ en: 'First.' }] };
    expect(value('areas[1].insights.low')).to.deep.equal({ ...written, resources: ['book'] });
    read.click();
    expect(value('areas[1].insights.low')).to.not.have.property('resources');
    await press('Delete this advice');
    expect(value('areas[1]')).to.not.have.property('insights');
  });

  it('find a text of the interface, change it, and take that back', async () => {
    const { root, value, press, set } = await at('wording');
    const search = root.querySelector<HTMLInputElement>('#search')!;
    search.value = 'not sure';
    search.dispatchEvent(new Event('input'));
    await press('Change “I am not sure”');
    expect(value('messages.unsure')).to.deep.equal({ en: 'I am not sure', es: spanish.unsure });
    await set('messages.unsure', 'No idea');
    expect(value('messages')).to.deep.equal({ continue: 'Go on', unsure: { en: 'No idea', es: spanish.unsure } });
    await press('Undo change: I am not sure');
    await press('Undo change: Continue');
    expect(value('messages')).to.equal(undefined);
  });

  it('begin a wording with the built-in words of each language, and leave the others to translate', () => {
    const words = (base: string, ...others: string[]) => builtIn({ base, languages: [base, ...others] }, 'unsure');
    expect(words('en')).to.equal('I am not sure');
    expect(words('es-MX')).to.equal(spanish.unsure);
    expect(words('es', 'en', 'fr')).to.deep.equal({ es: spanish.unsure, en: 'I am not sure' });
    expect(words('fr', 'en')).to.deep.equal({ fr: 'I am not sure', en: 'I am not sure' });
  });

  it('choose the main language, and begin a translation', async () => {
    const { root, value, editor, set } = await at('about', await open({ ...whole, title: 'All', lang: 'en' }));
    await set('lang', 'fr');
    expect(value('lang')).to.equal('fr');
    const add = root.querySelector<HTMLSelectElement>('#add-language')!;
    add.value = 'ar';
    add.dispatchEvent(new Event('change'));
    // What is not translated yet is missing, and does not count as the same in both languages.
    expect([editor.store.lang, value('title')]).to.deep.equal(['ar', { fr: 'All' }]);
    expect([editor.store.undoLabel, value('areas[1].label')]).to.deep.equal(['Add Arabic', { fr: 'Two' }]);
    await set('title', 'الكل');
    expect(value('title')).to.deep.equal({ fr: 'All', ar: 'الكل' });
  });

  it('mark what is new as not translated yet, show it meanwhile, and lead to where it is translated', async () => {
    const { editor, press, set, value } = await at('areas');
    expect(editor.store.problems).to.deep.equal([]);
    await press('Add area');
    await set('areas[2].label', 'Third');
    expect(value('areas[2].label')).to.deep.equal({ en: 'Third' });
    const questions = editor.store.document['questions'] as object[];
    editor.store.change('Ask', (draft) =>
      Object.assign(draft, { questions: [...questions, { ...questions[0], id: 'third', area: 'third' }] }),
    );
    expect(editor.store.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['areas[2].label', 'missing-language'],
    ]);
    expect(valueAt(editor.store.usable!, 'areas[2].label')).to.deep.equal({ en: 'Third', es: 'Third' });
    const bar = editor.renderRoot.querySelector<EditorProblems>('editor-problems')!;
    bar.open = true;
    await bar.updateComplete;
    const line = bar.renderRoot.querySelector<HTMLElement>('li button')!;
    expect(line.textContent.replace(/\s+/g, ' ')).to.contain('Area 3 “Third”, label: This has no Spanish yet');
    line.click();
    expect(editor.store.lang).to.equal('es');
    await until(() => focused()?.dataset['path'] === 'areas[2].label');
    await set('areas[2].label', 'Tercera');
    expect(value('areas[2].label')).to.deep.equal({ en: 'Third', es: 'Tercera' });
    expect([editor.store.problems, editor.store.usable]).to.deep.equal([[], editor.store.document]);
    editor.store.change('Break', (draft) => Object.assign(draft, { id: '' }));
    expect(editor.store.usable).to.equal(undefined);
  });

  it('write what is in another language its way', async () => {
    const { field, set } = await at('resources', await open({ ...whole, title: 'الكل', lang: 'ar' }));
    const way = async () => [(await field('resources[0].title')).lang, (await field('resources[0].title')).dir];
    expect(await way()).to.deep.equal(['es', 'ltr']);
    await set('resources[0].lang', '');
    expect(await way()).to.deep.equal(['ar', 'rtl']);
    const titled = {
      ...whole,
      lang: 'ar',
      resources: [{ id: 'a', title: { ar: 'كتاب' }, lang: 'es', href: 'https://a.example/' }],
    };
    const other = await at('resources', await open(titled));
    expect((await other.field('resources[0].title')).lang).to.equal('ar');
  });

  it('take what is dragged to its new place, and nothing when it is let go outside', async () => {
    const { root, value } = await at('areas');
    const grip = root.querySelector<HTMLElement>('.grip')!;
    const point = (type: string, clientY: number) => {
      const event = new PointerEvent(type, { clientY, bubbles: true, cancelable: true, pointerId: 1 });
      grip.dispatchEvent(event);
    };
    grip.setPointerCapture = () => undefined;
    const last = [...root.querySelectorAll('[data-entry]')].at(-1)!;
    const below = () => last.getBoundingClientRect().bottom - 1;
    point('pointerdown', 0);
    point('pointermove', below());
    expect(last.hasAttribute('data-drop-after')).to.equal(true);
    point('pointercancel', below());
    expect(value('areas[0].id')).to.equal('one');
    expect(last.hasAttribute('data-drop-after')).to.equal(false);
    point('pointerdown', 0);
    point('pointermove', below());
    point('pointerup', below());
    expect([value('areas[0].id'), value('areas[1].id')]).to.deep.equal(['two', 'one']);
  });
});

describe('keeping', () => {
  const { confirm } = window;
  let asked: string[];
  let answer: boolean;
  beforeEach(() => {
    asked = [];
    answer = true;
    window.confirm = (question = '') => {
      asked.push(question);
      return answer;
    };
  });
  after(() => {
    window.confirm = confirm;
  });

  it('asks at the first change, keeps versions, goes back to one, and deletes everything', async () => {
    const { editor, value, press, root } = await at('keep');
    const bar = editor.renderRoot.querySelector('editor-keep-bar')!;
    expect(bar.shadowRoot!.querySelector('button')).to.equal(null);
    editor.store.change('Write', (draft) => {
      draft['intro'] = 'Changed.';
    });
    (await until(() => bar.shadowRoot!.querySelector('button'))).click();
    expect(editor.keeper.state).to.equal('kept');
    const name = root.querySelector<HTMLInputElement>('#version-name')!;
    name.value = 'Then';
    name.dispatchEvent(new Event('input'));
    root.querySelector('form')!.requestSubmit();
    editor.store.change('Write', (draft) => {
      draft['intro'] = 'Later.';
    });
    await press('Go back to it: Then');
    expect(value('intro')).to.equal('Changed.');
    answer = false;
    await press('Delete version Then');
    await press('Delete all drafts and versions');
    expect([editor.keeper.versions.length, editor.keeper.drafts.list().length]).to.deep.equal([1, 1]);
    answer = true;
    await press('Delete version Then');
    expect(editor.keeper.versions).to.deep.equal([]);
    await until(() => focused()?.id === 'versions');
    editor.keeper.flush();
    expect(editor.keeper.unsafe).to.equal(false);
    await press('Delete all drafts and versions');
    expect([editor.keeper.state, editor.keeper.drafts.agreed, editor.keeper.unsafe]).to.deep.equal([
      'off',
      false,
      true,
    ]);
    await until(() => focused()?.id === 'here');
    focused()!.blur();
    await press('Keep my work in this browser');
    expect([editor.keeper.state, editor.keeper.unsafe]).to.deep.equal(['kept', false]);
    await until(() => focused()?.id === 'here');
    expect(asked.length).to.equal(4);
  });

  it('offers drafts at the start, to open and to delete', async () => {
    const app = await open();
    app.store.change('Write', (draft) => {
      draft['title'] = 'Mine';
    });
    app.keeper.agree();
    const back = async () => {
      app.editing = false;
      await app.updateComplete;
      const list = app.renderRoot.querySelector('editor-drafts')!;
      return [...list.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
    };
    const [draft] = await back();
    expect(draft!.getAttribute('aria-label')).to.equal('Open Mine');
    draft!.click();
    await until(() => app.renderRoot.querySelector('editor-about'));
    expect(app.store.document['title']).to.equal('Mine');
    app.keeper.drafts.write('other', { title: 'Other' }, 0);
    const remove = async (title: string) =>
      (await back()).find((button) => button.getAttribute('aria-label') === `Delete ${title}`)!.click();
    answer = false;
    await remove('Mine');
    expect(app.keeper.drafts.list().length).to.equal(2);
    expect(asked.at(-1)).to.contain('“Mine”');
    answer = true;
    await remove('Other');
    await until(() => focused()?.id === 'drafts');
    await remove('Mine');
    expect([app.keeper.drafts.list().length, app.keeper.unsafe]).to.deep.equal([0, true]);
    await until(() => focused()?.localName === 'h1');
  });

  it('prints what to paste, for a file and for none', async () => {
    const { editor, root } = await at('keep');
    const snippet = await until(() => root.querySelector<EditorPanel>('editor-snippet'));
    await snippet.updateComplete;
    const pieces = () => [...snippet.renderRoot.querySelectorAll('textarea')].map(({ value }) => value);
    expect(pieces()[1]).to.contain('/whole.json"');
    const src = snippet.renderRoot.querySelector<HTMLInputElement>('#src')!;
    src.value = 'https://example.org/mine.json';
    src.dispatchEvent(new Event('change'));
    await until(() => pieces()[1]!.includes('src="https://example.org/mine.json"'));
    expect(pieces()[2]).to.contain(JSON.stringify(editor.store.document).slice(0, 20));
  });
});
