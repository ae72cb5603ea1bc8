import { expect } from '@open-wc/testing';
import { open, until, whole } from '../../support/editor.js';

const HARD =
  'Stakeholders collaboratively operationalize institutional priorities across organizational boundaries throughout every academic department.';

/** Takes the editor away from the page and puts it back, as pages do that are made of views. */
async function leave(app: Element): Promise<() => void> {
  const place = app.parentElement!;
  app.remove();
  await Promise.resolve();
  return () => place.append(app);
}

describe('an editor that is taken away and comes back', () => {
  it('still reads the texts that were not read by then', async () => {
    const app = await open();
    app.store.change('Write', (draft) => {
      draft['note'] = { en: HARD, es: 'Corto.' };
    });
    await app.updateComplete;
    const comeBack = await leave(app);
    comeBack();
    const bar = app.renderRoot.querySelector('editor-problems')!;
    await until(() => /\d+ hints?/.test(bar.shadowRoot!.textContent));
  });

  it('says no more what it said before, and offers to undo nothing of that', async () => {
    const app = await open();
    const toast = app.renderRoot.querySelector('editor-toast')!;
    const said = () => toast.shadowRoot!.querySelector('.toast');
    app.store.say('Done.', 'title');
    await until(said);
    const comeBack = await leave(app);
    comeBack();
    await until(() => !said());
    app.store.say('Done again.');
    await until(said);
    expect(said()!.textContent).to.contain('Done again.');
    expect(app.store.document).to.deep.equal(whole);
  });
});
