/** The preview shows what is edited, with the element itself. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { EditorApp } from '../../../src/editor/app.js';
import type { DocumentJson } from '../../../src/editor/json.js';
import type { EditorPreview } from '../../../src/editor/shell/preview.js';
import { placeOf, type AssessmentElement } from '../../../src/editor/shell/preview-place.js';
import { focused, open, until, whole } from '../../support/editor.js';

const question = (id: string, type = 'single') => ({
  type,
  id,
  area: 'one',
  text: `${id}?`,
  choices: [
    { id: 'a', label: 'A', weight: 0 },
    { id: 'b', label: 'B', weight: 1 },
  ],
});
const four: DocumentJson = {
  ...whole,
  title: 'Four',
  areas: [(whole['areas'] as DocumentJson[])[0]!],
  questions: [question('first'), question('second', 'multiple'), question('third'), question('fourth')],
};
const all = { first: 'a', second: ['b'], third: 'b', fourth: 'b' };

/** The editor with the element in its preview, as far as it shows. */
async function see(document = four) {
  const app = await open(document);
  const preview = app.renderRoot.querySelector('editor-preview')!.shadowRoot!;
  const element = await until(() => preview.querySelector<AssessmentElement>('readiness-assessment'));
  const root = () => element.shadowRoot!;
  const shown = () => root().querySelector('[part~=prompt]')?.textContent.trim();
  await until(() => shown() === 'first?');
  const edit = async (path: string) => {
    app.store.goTo(path);
    await until(() => focused()?.dataset['path'] === path);
  };
  const showsResult = () => Boolean(root().querySelector('[part~=result], [part~=areas]'));
  return { app, element, root, shown, edit, showsResult };
}
const type = (app: EditorApp, text: string) => {
  const field = focused() as HTMLTextAreaElement;
  field.value += text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return app.updateComplete;
};

describe('the preview', () => {
  it('shows the result of answers that are tried, twice in a row', async () => {
    const { app, element, root, showsResult } = await see();
    for (const [name, level] of [
      ['Best answers', 'High'],
      ['Lowest answers', 'Low'],
    ] as const) {
      app.side = 'outcomes';
      await app.updateComplete;
      const panel = app.renderRoot.querySelector('editor-outcomes')!.shadowRoot!;
      const press = async (label: string) =>
        (
          await until(() => [...panel.querySelectorAll('button')].find((one) => one.textContent.trim() === label))
        ).click();
      await press(name);
      await press('Show it in the preview');
      await until(() => showsResult() && root().querySelector('[part~=level]')?.textContent.trim() === level);
      expect(app.side).to.equal('preview');
      expect(focused()!.textContent).to.equal('Preview');
      expect(Object.keys(element.answers)).to.have.length(4);
    }
  });

  for (const [path, place] of [
    ['questions[2].text', { question: 2 }],
    ['questions[2].choices[1]#up', { question: 2 }],
    ['#translate:questions[1].hint', { question: 1 }],
    ['questions#add', undefined],
    ['levels[1].from', { result: 'title' }],
    ['levels', { result: 'title' }],
    ['areas[0].label', { result: 'title' }],
    ['note', { result: 'title' }],
    ['areas[0].insights.low.steps[1]', { result: 'start' }],
    ['horizon.insight', { result: 'start' }],
    ['resources[0].href', { result: 'start' }],
    ['board', { result: 'start' }],
    ['title', undefined],
    ['messages.continue', undefined],
    ['about', undefined],
  ] as const) {
    it(`has a place for ${path}: ${JSON.stringify(place) ?? 'none'}`, () => expect(placeOf(path)).to.deep.equal(place));
  }

  it('shows the question that is edited, forward and back, with the answers that were picked and no others', async () => {
    const { element, shown, edit } = await see();
    element.answers = { first: 'b' };
    await edit('questions[3].choices[1].label');
    await until(() => shown() === 'fourth?');
    expect(element.answers).to.deep.equal({ first: 'b' });
    // Nothing of it is said to visitors to be missing, and the focus is where somebody writes.
    expect(element.shadowRoot!.querySelector('[part~=error]')).to.equal(null);
    expect(focused()!.dataset['path']).to.equal('questions[3].choices[1].label');
    await edit('questions[1].text');
    await until(() => shown() === 'second?');
    expect([element.answers, focused()!.dataset['path']]).to.deep.equal([{ first: 'b' }, 'questions[1].text']);
    await edit('questions[0].text');
    await until(() => shown() === 'first?');
  });

  it('can be used as before after each turn', async () => {
    const { element, shown, edit } = await see();
    await edit('questions[2].text');
    await until(() => shown() === 'third?');
    await until(() => !element.closest('.stage')!.hasAttribute('inert'));
  });

  it('shows a question again that is written on, once somebody has gone elsewhere in the preview', async () => {
    const { app, element, root, shown, edit } = await see();
    await edit('questions[2].text');
    await until(() => shown() === 'third?');
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    root().querySelector<HTMLElement>('[part~=primary]')!.nextElementSibling!.dispatchEvent(new MouseEvent('click'));
    await until(() => shown() === 'second?');
    await type(app, '!');
    await until(() => shown() === 'third?!');
  });

  it('leaves what is on screen in place while its question is written', async () => {
    const { app, root, shown, edit } = await see();
    await edit('questions[2].text');
    await until(() => shown() === 'third?');
    const fieldset = root().querySelector('fieldset');
    await type(app, ' Really?');
    await until(() => shown() === 'third? Really?');
    expect(root().querySelector('fieldset')).to.equal(fieldset);
  });

  it('shows a new question as soon as it can be asked, and one that was moved', async () => {
    const { app, element, shown } = await see();
    app.section = 'questions';
    app.store.goTo('questions#add');
    await until(() => focused()?.dataset['path'] === 'questions#add');
    focused()!.click();
    await until(() => focused()?.dataset['path'] === 'questions[4].text');
    await type(app, 'Fifth?');
    expect(shown()).to.equal('first?');
    app.store.change('Fill in', (draft) => {
      const fifth = (draft['questions'] as DocumentJson[])[4]!;
      fifth['choices'] = question('x').choices;
    });
    await until(() => shown() === 'Fifth?');
    app.store.goTo('questions[4]#up');
    await until(() => focused()?.dataset['path'] === 'questions[4]#up');
    focused()!.click();
    await until(() => element.shadowRoot!.querySelector('[part~=progress]')?.textContent.includes('4'));
    await until(() => shown() === 'Fifth?');
  });

  it('shows the result while levels and advice are edited, if all is answered, and the question again after it', async () => {
    const { app, element, shown, edit, showsResult } = await see();
    element.answers = all;
    await edit('levels[1].label');
    await until(showsResult);
    expect(focused()!.dataset['path']).to.equal('levels[1].label');
    const before = element.shadowRoot!.querySelector('[part~=title]');
    await type(app, ' now');
    await until(() => element.shadowRoot!.querySelector('[part~=level]')!.textContent.includes('now'));
    expect(element.shadowRoot!.querySelector('[part~=title]')).to.equal(before);
    await edit('questions[2].text');
    await until(() => shown() === 'third?');
    expect(element.answers).to.deep.equal(all);
    await edit('areas[0].insights.low.insight');
    await until(showsResult);
  });

  it('stays at the questions while some have no answer', async () => {
    const { element, shown, edit, showsResult } = await see();
    element.answers = { first: 'a' };
    await edit('questions[1].text');
    await until(() => shown() === 'second?');
    await edit('levels[1].label');
    expect([shown(), showsResult()]).to.deep.equal(['second?', false]);
  });

  it('does so where all questions are on one page', async () => {
    const { app, element, edit, showsResult } = await see();
    const preview = app.renderRoot.querySelector<EditorPreview>('editor-preview')!;
    preview.layout = 'page';
    const prompt = (id: string) => element.shadowRoot!.getElementById(`${id}-prompt`);
    await until(() => prompt('fourth'));
    const side = preview.parentElement!;
    Object.assign(side.style, { maxBlockSize: '200px', overflowY: 'auto' });
    await edit('questions[3].text');
    const inSight = (id: string) => {
      const { top } = prompt(id)!.getBoundingClientRect();
      const box = side.getBoundingClientRect();
      return top >= box.top && top < box.bottom;
    };
    await until(() => inSight('fourth'));
    element.answers = all;
    await edit('levels[0].label');
    await until(showsResult);
    await edit('questions[0].text');
    await until(() => prompt('first') && inSight('first'));
    expect(element.answers).to.deep.equal(all);
  });

  it('starts over where it has not come yet, without a fault', async () => {
    const { app } = await see();
    const preview = app.renderRoot.querySelector('editor-preview')!;
    preview
      .shadowRoot!.querySelector('readiness-assessment')!
      .replaceWith(document.createElement('readiness-assessment-late'));
    expect(() => {
      [...preview.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    }).to.not.throw();
  });
});
