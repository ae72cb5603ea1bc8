import { expect } from '@open-wc/testing';
import { putAt } from '../../../src/editor/json.js';
import { Drafts } from '../../../src/editor/keep/drafts.js';
import { Keeper, type State } from '../../../src/editor/keep/keeper.js';
import { openDrafts } from '../../../src/editor/keep/tabs.js';
import { EditorStore } from '../../../src/editor/store.js';

const PREFIX = 'readiness-editor:';
const clear = () => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
};

/** A tab with a document of a title. */
async function tab(title = 'One', drafts = new Drafts(localStorage)) {
  const store = new EditorStore();
  const keeper = new Keeper(store, drafts);
  await keeper.begin({ title });
  const write = (text: string) => {
    store.change('Write', (draft) => putAt(draft, 'title', text));
    keeper.flush();
  };
  return { store, keeper, write };
}
const titles = () => new Drafts(localStorage).list().map(({ document }) => document['title']);

describe('work that is kept', () => {
  beforeEach(clear);
  after(clear);

  it('is kept once somebody has agreed, and not before', async () => {
    const { keeper, write } = await tab();
    const states: State[] = [keeper.state];
    keeper.addEventListener('change', () => states.push(keeper.state));
    write('Two');
    expect(Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))).to.deep.equal([]);
    expect(keeper.unsafe).to.equal(true);
    keeper.agree();
    expect(titles()).to.deep.equal(['Two']);
    write('Three');
    expect(titles()).to.deep.equal(['Three']);
    expect(keeper.unsafe).to.equal(false);
    expect(states).to.deep.equal(['untouched', 'asking', 'kept', 'kept']);
  });

  it('is not kept when somebody declines, and asks no second time', async () => {
    const { keeper, write } = await tab();
    write('Two');
    keeper.refuse();
    write('Three');
    expect(keeper.state).to.equal('off');
    expect(titles()).to.deep.equal([]);
    keeper.downloaded();
    expect(keeper.unsafe).to.equal(false);
  });

  it('goes on in another visit, with its versions', async () => {
    const first = await tab();
    first.write('Two');
    first.keeper.agree();
    expect(first.keeper.addVersion('Before')).to.equal('kept');
    first.write('Three');
    const { id } = first.keeper;
    await first.keeper.begin({ title: 'Another' });

    const second = await tab('Empty');
    const draft = second.keeper.drafts.list().find((one) => one.id === id)!;
    await second.keeper.begin(draft.document, draft.id);
    expect([second.keeper.id, second.keeper.state, second.store.document['title']]).to.deep.equal([
      id,
      'kept',
      'Three',
    ]);
    expect(second.keeper.versions.map(({ name, document }) => [name, document['title']])).to.deep.equal([
      ['Before', 'Two'],
    ]);
    second.keeper.removeVersion(second.keeper.versions[0]!.saved);
    expect(second.keeper.versions).to.deep.equal([]);
    second.write('Four');
    expect(titles()).to.deep.equal(['Four']);
    await second.keeper.begin({});
  });

  it('goes on with what is there now, however old the list is that it was chosen from', async () => {
    const first = await tab();
    first.write('Two');
    first.keeper.agree();
    const [listed] = first.keeper.drafts.list();
    first.write('Three');
    await first.keeper.begin({});
    const second = await tab('Empty');
    await second.keeper.begin(listed!.document, listed!.id);
    expect([second.store.document['title'], second.keeper.state]).to.deep.equal(['Three', 'kept']);

    // One that is gone since is what the list knew of it, and is kept nowhere.
    await second.keeper.begin({});
    second.keeper.drafts.remove(listed!.id);
    await second.keeper.begin(listed!.document, listed!.id);
    expect([second.store.document['title'], second.keeper.state, second.keeper.unsafe]).to.deep.equal([
      'Two',
      'untouched',
      true,
    ]);
    await second.keeper.begin({});
  });

  it('becomes a copy where another tab has it open, so that neither overwrites the other', async () => {
    const first = await tab();
    first.write('Two');
    first.keeper.agree();
    // Its lock is asked for when it begins.
    const second = await tab('Empty');
    const [draft] = second.keeper.drafts.list();
    await second.keeper.begin(draft!.document, draft!.id);
    expect(second.keeper.id).to.not.equal(first.keeper.id);
    second.write('Mine');
    first.write('Theirs');
    expect([...titles()].sort()).to.deep.equal(['Mine', 'Theirs']);
    await first.keeper.begin({});
    await second.keeper.begin({});
  });

  it('notices what another tab wrote where there are no locks, and lets people choose', async () => {
    for (const choice of ['copy', 'theirs'] as const) {
      clear();
      const first = await tab();
      first.write('Two');
      first.keeper.agree();
      const drafts = new Drafts(localStorage);
      expect(drafts.write(first.keeper.id, { title: 'Theirs' }, 1)).to.equal('kept');
      first.write('Mine');
      expect(first.keeper.state).to.equal('elsewhere');
      expect(titles()).to.deep.equal(['Theirs']);
      await first.keeper.resolve(choice);
      expect(first.keeper.state).to.equal('kept');
      expect(first.store.document['title']).to.equal(choice === 'copy' ? 'Mine' : 'Theirs');
      expect([...titles()].sort()).to.deep.equal(choice === 'copy' ? ['Mine', 'Theirs'] : ['Theirs']);
      first.write('Later');
      expect(first.keeper.state).to.equal('kept');
      await first.keeper.begin({});
    }
  });

  it('opens where locks are refused, as in a frame with a sandbox', async () => {
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    Object.defineProperty(navigator, 'locks', { value: { request: refuse, query: refuse }, configurable: true });
    try {
      const { store } = await tab('Sandboxed');
      expect(store.document['title']).to.equal('Sandboxed');
      expect((await openDrafts()).size).to.equal(0);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('hears of it at once, too', async () => {
    const first = await tab();
    first.write('Two');
    first.keeper.agree();
    new Drafts(localStorage).write(first.keeper.id, { title: 'Theirs' }, 1);
    const stop = first.keeper.watch();
    dispatchEvent(new StorageEvent('storage', { key: `${PREFIX}draft:${first.keeper.id}` }));
    stop();
    expect(first.keeper.state).to.equal('elsewhere');
  });

  it('takes a draft that another tab deleted for no conflict, and stores nothing without a new yes', async () => {
    const first = await tab();
    first.write('Two');
    first.keeper.agree();
    const stop = first.keeper.watch();
    const hear = () => dispatchEvent(new StorageEvent('storage', { key: `${PREFIX}draft:${first.keeper.id}` }));
    first.keeper.drafts.remove(first.keeper.id);
    hear();
    expect([first.keeper.state, first.keeper.unsafe]).to.deep.equal(['untouched', true]);
    first.write('Three');
    expect([first.keeper.state, titles()]).to.deep.equal(['kept', ['Three']]);
    // Without the news of it, too.
    first.keeper.drafts.remove(first.keeper.id);
    first.write('Four');
    expect([first.keeper.state, titles()]).to.deep.equal(['kept', ['Four']]);

    for (const choice of ['copy', 'theirs'] as const) {
      const { id } = first.keeper;
      const { revision } = first.keeper.drafts.read(id)!;
      first.keeper.drafts.write(id, { title: 'Theirs' }, revision);
      hear();
      expect(first.keeper.state).to.equal('elsewhere');
      new Drafts(localStorage).forget();
      await first.keeper.resolve(choice);
      expect([first.keeper.state, titles()]).to.deep.equal([choice === 'copy' ? 'asking' : 'untouched', []]);
      first.keeper.agree();
    }
    stop();
    await first.keeper.begin({});
  });

  it('asks before a page is left with what is kept nowhere', async () => {
    const { keeper, write } = await tab();
    const stop = keeper.watch();
    const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(true);
    write('Two');
    expect(leave()).to.equal(false);
    keeper.downloaded();
    expect(leave()).to.equal(true);
    write('Three');
    stop();
    expect(leave()).to.equal(true);
  });

  it('says when there is no room, and when there is no storage', async () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    } as unknown as Storage;
    const { keeper, write } = await tab('One', new Drafts(full));
    write('Two');
    keeper.agree();
    expect([keeper.state, keeper.unsafe]).to.deep.equal(['full', true]);
    expect(keeper.addVersion('Version')).to.equal('full');

    const none = await tab('One', new Drafts());
    none.write('Two');
    expect([none.keeper.state, none.keeper.drafts.possible]).to.deep.equal(['off', false]);
  });

  it('is all gone when somebody wants that, and rubbish in the storage is passed over', async () => {
    localStorage.setItem(`${PREFIX}draft:bad`, '{');
    localStorage.setItem(`${PREFIX}draft:worse`, '{"document":7}');
    localStorage.setItem(`${PREFIX}draft:worst`, '{"document":null,"saved":"2026-01-01T00:00:00Z"}');
    localStorage.setItem(`${PREFIX}draft:list`, '{"document":[],"saved":"2026-01-01T00:00:00Z"}');
    localStorage.setItem(
      `${PREFIX}versions:bad`,
      '[null, 7, {"name":"No document","saved":""}, {"name":"Good","saved":"","document":{}}]',
    );
    expect(new Drafts(localStorage).versions('bad').map(({ name }) => name)).to.deep.equal(['Good']);
    const { keeper, write } = await tab();
    write('Two');
    keeper.agree();
    keeper.addVersion('One');
    expect(titles()).to.deep.equal(['Two']);
    keeper.forget();
    expect(Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))).to.deep.equal([]);
    expect((keeper.drafts as Drafts).agreed).to.equal(false);
  });

  it('keeps nothing of a document that was only looked at', async () => {
    new Drafts(localStorage).agree();
    const { keeper } = await tab();
    keeper.flush();
    expect(titles()).to.deep.equal([]);
  });
});
