/** Where the focus is after each act: at the act’s own place or near it, and never lost to the page. */
import { expect } from '@open-wc/testing';
import type { EditorApp } from '../../src/editor/app.js';
import type { DocumentJson } from '../../src/editor/json.js';
import type { EditorPanel } from '../../src/editor/panel.js';
import type { EditorProblems } from '../../src/editor/shell/problems-bar.js';
import { SECTIONS, type Section } from '../../src/editor/shell/sections.js';
import { focused, open, until, whole } from '../support/editor.js';

const wordsOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (node: Element | null | undefined) => node?.getAttribute('aria-label') ?? wordsOf(node);
const within = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((node) =>
    node.shadowRoot && node.localName !== 'readiness-assessment' ? [node, ...within(node.shadowRoot)] : [node],
  );
const buttonsIn = (app: EditorApp) =>
  within(app.renderRoot).filter((node) => node.matches('button') && node.checkVisibility());

/** Presses what has a name, as the keyboard does: with the focus on it. */
async function press(app: EditorApp, name: string) {
  const button = await until(() => buttonsIn(app).find((one) => nameOf(one).startsWith(name)));
  button.focus();
  button.click();
}
const place = () => focused()?.dataset['path'];
const at = (path: string) => until(() => place() === path);
async function show(section: Section, document?: DocumentJson) {
  const app = await open(document);
  app.section = section;
  await app.updateComplete;
  return app;
}

describe('the focus', () => {
  it('stays with a text that becomes the same in every language, and with one that is translated', async () => {
    const app = await show('translate', { ...whole, intro: { en: 'Intro' }, title: { en: 'All', es: 'Todo' } });
    await press(app, 'Same in every language: Introduction');
    await at('#translate:intro');
    expect(focused()!.localName).to.equal('button');
    focused()!.click();
    await until(() => focused()?.localName === 'textarea');
    expect(focused()!.id).to.equal('text-intro');
    await press(app, 'Same in every language: Introduction');
    await until(() => focused()?.localName === 'button' && place() === '#translate:intro');
    expect(app.store.document['intro']).to.equal('Intro');
  });

  it('goes back to a translation when that is undone, also where only missing ones show', async () => {
    const app = await show('translate', { ...whole, intro: { en: 'Intro' }, title: { en: 'All', es: 'Todo' } });
    await press(app, 'Same in every language: Introduction');
    await at('#translate:intro');
    const only = within(app.renderRoot).find((node) => node.matches('.bar input')) as HTMLInputElement;
    only.click();
    await until(() => !within(app.renderRoot).some((node) => node.id === 'text-title'));
    const toast = app.renderRoot.querySelector('editor-toast')!.shadowRoot!;
    (await until(() => toast.querySelector('button'))).focus();
    focused()!.click();
    await until(() => focused()?.id === 'text-intro');
  });

  it('goes to the first text when the first language is added', async () => {
    const app = await show('translate', { id: 'x', title: 'Title' });
    const list = await until(() => within(app.renderRoot).find((node) => node.id === 'add') as HTMLSelectElement);
    list.focus();
    list.value = 'ar';
    list.dispatchEvent(new Event('change'));
    await until(() => focused()?.id === 'text-title');
  });

  it('goes from what was taken out to the next thing to fix, and at last to where they were', async () => {
    const app = await open({ ...whole, strange: true, odd: 1 });
    const bar = app.renderRoot.querySelector('editor-problems')!.shadowRoot!;
    await press(app, '2 things to fix');
    await press(app, 'Take it out');
    await until(() => bar.querySelectorAll('li').length === 1 && focused()?.textContent.includes('Odd'));
    await press(app, 'Take it out');
    await until(() => wordsOf(focused()) === 'Ready to use');
    const toast = app.renderRoot.querySelector('editor-toast')!.shadowRoot!;
    (await until(() => toast.querySelector('button'))).focus();
    focused()!.click();
    await until(() => app.store.document['odd'] === 1 && place() === 'title');
  });

  it('goes from a wording that is taken back to the next one, and from the last to where its words are', async () => {
    const app = await show('wording', { ...whole, messages: { continue: 'Go on', back: 'Return', finish: 'See' } });
    await press(app, 'Undo change: Back');
    await at('messages.finish#back');
    focused()!.click();
    await at('messages.continue#back');
    focused()!.click();
    await at('messages.continue#change');
    const toast = app.renderRoot.querySelector('editor-toast')!.shadowRoot!;
    (await until(() => toast.querySelector('button'))).focus();
    focused()!.click();
    await at('messages.continue');
  });

  it('comes back to a version when going back to it is undone', async () => {
    const app = await show('keep');
    app.keeper.addVersion('Then');
    const [{ saved } = { saved: '' }] = app.keeper.versions;
    app.store.change('Write', (draft) => {
      draft['intro'] = 'Later.';
    });
    await press(app, 'Go back to it: Then');
    expect(place()).to.equal(`#keep:${saved}`);
    const toast = app.renderRoot.querySelector('editor-toast')!.shadowRoot!;
    (await until(() => toast.querySelector('button'))).focus();
    focused()!.click();
    await at(`#keep:${saved}`);
    expect(app.store.document['intro']).to.equal('Later.');
  });

  it('goes to what is near when undoing takes away what has it', async () => {
    const app = await show('areas');
    await press(app, 'Add area');
    await at('areas[2].label');
    app.store.undo();
    await at('areas#add');
    // At the top of the page, too.
    const language = within(app.renderRoot).find((node) => node.ariaLabel === 'Language you are writing')!;
    language.focus();
    app.store.change('Speak English alone', (draft) => {
      draft['title'] = 'All';
    });
    await until(() => nameOf(focused()).startsWith('Undo: '));
  });

  it('goes back into the form from the question whether to keep the work', async () => {
    const app = await show('areas');
    app.store.goTo('areas[1].label');
    await at('areas[1].label');
    app.store.change('Write', (draft) => {
      draft['intro'] = 'Changed.';
    });
    await press(app, 'No, thanks');
    await at('areas[1].label');
  });

  it('is not lost when a copy is made of a draft that another tab has changed', async () => {
    const app = await show('areas');
    app.keeper.agree();
    const mine = app.keeper.drafts.read(app.keeper.id)!;
    app.keeper.drafts.write(app.keeper.id, mine.document, mine.revision);
    app.store.change('Write', (draft) => {
      draft['intro'] = 'Changed.';
    });
    app.keeper.flush();
    await press(app, 'Go on with a copy');
    await until(() => focused()?.localName === 'h2');
    expect(app.keeper.state).to.equal('kept');
  });

  it('keeps the offer to undo for as long as it is on it', async () => {
    const { setTimeout } = window;
    const app = await show('areas');
    const waiting: (() => void)[] = [];
    window.setTimeout = ((act: () => void) => waiting.push(act)) as typeof window.setTimeout;
    try {
      await press(app, 'Delete area 1');
      await until(() => app.store.undoLabel && place() === 'areas[0]#remove');
      const toast = app.renderRoot.querySelector<EditorPanel>('editor-toast')!;
      const undo = await until(() => toast.shadowRoot!.querySelector('button'));
      undo.focus();
      const run = async () => {
        for (const act of waiting.splice(0)) act();
        await toast.updateComplete;
      };
      await run();
      expect(focused()).to.equal(undo);
      undo.blur();
      await run();
      expect(toast.shadowRoot!.querySelector('button')).to.equal(null);
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});

describe('the focus after any button', () => {
  const { confirm } = window;
  const { click } = HTMLAnchorElement.prototype;
  before(() => {
    window.confirm = () => true;
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  after(() => {
    window.confirm = confirm;
    HTMLAnchorElement.prototype.click = click;
  });

  /** Everything that has buttons: things to fix, words of one’s own, a missing translation, a version, drafts. */
  const full: DocumentJson = { ...whole, strange: true, intro: { en: 'Intro' } };
  async function prepare(section: Section, side: 'preview' | 'outcomes') {
    const app = await show(section, side === 'preview' ? full : whole);
    app.side = side;
    app.keeper.addVersion('Then');
    const bar = app.renderRoot.querySelector<EditorProblems>('editor-problems')!;
    bar.open = true;
    app.store.goTo(
      section === 'advice' ? 'areas[0].insights.low.insight' : section === 'about' ? 'title' : `${section}[0]`,
    );
    app.section = section;
    await app.updateComplete;
    return app;
  }
  /** Resolves once the focus has been where it is for some pictures. */
  async function settled(app: EditorApp) {
    let was: HTMLElement | null = null;
    for (let pictures = 0; pictures < 4; pictures++) {
      await app.updateComplete;
      await new Promise(requestAnimationFrame);
      if (focused() !== was) pictures = 0;
      was = focused();
    }
    return was as HTMLElement | null;
  }

  for (const [section] of SECTIONS) {
    it(`is somewhere: ${section}`, async () => {
      const side = section === 'levels' ? 'outcomes' : 'preview';
      const lost: string[] = [];
      let tried = 0;
      for (let index = 0; ; index++) {
        const app = await prepare(section, side);
        await until(() => buttonsIn(app).length > 12);
        const button = buttonsIn(app)[index];
        if (!button) break;
        const name = nameOf(button);
        tried++;
        button.focus();
        button.click();
        if (!(await settled(app))) lost.push(name);
        app.remove();
      }
      expect(lost).to.deep.equal([]);
      expect(tried).to.be.above(12);
    }).timeout(120_000);
  }
});
