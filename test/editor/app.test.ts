import { expect } from '@open-wc/testing';
import { isObject, toFile, type DocumentJson, type Json } from '../../src/editor/json.js';
import { SECTIONS } from '../../src/editor/shell/sections.js';
import { focused, open, until, whole } from '../support/editor.js';

/** The paths of all values of a document; a text by language is one, and so is what advice recommends. */
const pathsOf = (value: Json, path = ''): readonly string[] => {
  if (Array.isArray(value) && !/\.resources$/.test(path))
    return value.flatMap((item, i) => pathsOf(item, `${path}[${i}]`));
  if (!isObject(value) || 'es' in value) return [path];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path && `${path}.`}${name}`));
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
    undo.focus();
    undo.click();
    await until(() => focused()?.dataset['path'] === 'questions[0]#remove');
    expect(toFile(app.store.document)).to.equal(toFile(whole));
    await until(() =>
      toast.shadowRoot!.querySelector('[role=status]')!.textContent.includes('Undone: Delete question.'),
    );
    expect(toast.shadowRoot!.querySelector('button')).to.equal(null);

    // It takes back what it names, or nothing.
    focused()!.click();
    await until(() => toast.shadowRoot!.querySelector('button'));
    app.store.lang = 'es';
    await app.updateComplete;
    expect(toast.shadowRoot!.querySelector('button')).to.not.equal(null);
    app.store.change('Write', (draft) => {
      draft['intro'] = 'Later.';
    });
    await until(() => !toast.shadowRoot!.querySelector('button'));
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

  it('writes translations beside the original; without its words a translation is missing', async () => {
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
    expect(app.store.document['intro']).to.deep.equal({ en: 'Two lines.' });
    app.store.lang = 'en';
    await type('note', '');
    expect(app.store.document).to.not.have.property('note');
  });

  it('goes to what is near when what had the focus is gone, and back into the form after an answer', async () => {
    const app = await open();
    const isNear = () => focused()?.dataset['path'] === 'areas#add';
    const bar = app.renderRoot.querySelector('editor-keep-bar')!;
    const status = bar.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    app.store.goTo('areas#add');
    await until(() => focused()?.dataset['path'] === 'areas#add');
    focused()!.click();
    await until(() => focused()?.dataset['path'] === 'areas[2].label');
    focused()!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await until(isNear);

    const answer = await until(() => bar.shadowRoot!.querySelector('button'));
    expect(status.textContent).to.contain('Keep your work');
    answer.focus();
    answer.click();
    await until(() => isNear() || focused()?.localName === 'h2');
    expect(bar.shadowRoot!.querySelector('[role=status]')).to.equal(status);
  });

  it('undoes with the keys at a checkbox, too, and leaves a search to the browser', async () => {
    const app = await open();
    const key = (type: string) => {
      const input = Object.assign(document.createElement('input'), { type });
      app.renderRoot.append(input);
      const init = { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      const prevented = !input.dispatchEvent(new KeyboardEvent('keydown', init));
      input.remove();
      return prevented;
    };
    expect([key('checkbox'), key('search')]).to.deep.equal([true, false]);
  });
});
