import { expect, fixture, waitUntil } from '@open-wc/testing';
import { define } from '../../../src/editor/define.js';
import type { DocumentJson } from '../../../src/editor/json.js';
import type { EditorOutcomes } from '../../../src/editor/outcomes/outcomes-panel.js';
import { basisInWords, patternsInWords, shareInWords } from '../../../src/editor/outcomes/words.js';
import { EditorStore } from '../../../src/editor/store.js';
import { small } from '../../support/assessments.js';

define();

const wordsOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function panelOf(document: unknown) {
  const store = new EditorStore(document as DocumentJson);
  const panel = window.document.createElement('editor-outcomes') as EditorOutcomes;
  panel.store = store;
  await fixture(panel);
  const all = (selector: string) => [...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const counted = () =>
    waitUntil(() => panel.found && !all('[aria-busy="true"]').length, 'nothing was counted', { timeout: 20_000 });
  const rows = () => all('table:first-of-type tbody tr').slice(0, 5).map(wordsOf);
  const press = async (name: string) => {
    all('button')
      .find((button) => wordsOf(button) === name)!
      .click();
    await panel.updateComplete;
  };
  return { store, panel, all, counted, rows, press };
}

/** Of its levels, none reaches from 51 to 59. */
const gap = {
  ...small,
  areas: [small.areas[0]!],
  questions: [small.questions[0]!],
  levels: [small.levels[0]!, { id: 'gap', label: 'Gap', from: 51 }, { id: 'full', label: 'Full', from: 60 }],
};

/** More patterns than can be counted at once. */
const long = {
  ...small,
  areas: [small.areas[0]!],
  questions: Array.from({ length: 40 }, (_, index) => ({ ...small.questions[0]!, id: `q${index}` })),
};

describe('the panel of outcomes', () => {
  it('shows how often each level occurs, and warns of those that never do', async () => {
    const { store, panel, all, counted, press } = await panelOf(gap);
    await counted();
    expect(all('table:first-of-type tbody tr').map(wordsOf)).to.deep.equal([
      'Bare 50%',
      'Gap never',
      'Full 25%',
      'No level 25%',
    ]);
    expect(wordsOf(all('.hint')[0])).to.contain('Of all 4 ways to answer');
    expect(wordsOf(all('.warning p')[0])).to.contain('No answers lead to “Gap”.');
    const went: string[] = [];
    store.subscribe((event) => {
      if (event.type === 'go') went.push(event.path);
    });
    await press('Go to “Gap”');
    expect(went).to.deep.equal(['levels[1].from']);
    await expect(panel).to.be.accessible();
  });

  it('counts anew when scoring changes, and not for words', async () => {
    const { store, panel, all, counted } = await panelOf(gap);
    await counted();
    const before = panel.found;
    store.change('Write', (draft) => Object.assign((draft['levels'] as DocumentJson[])[1]!, { label: 'Hole' }));
    await panel.updateComplete;
    expect(panel.found).to.equal(before);
    expect(all('[aria-busy="true"]')).to.be.empty;
    expect(wordsOf(all('.warning p')[0])).to.contain('“Hole”');
    store.change('Move', (draft) => Object.assign((draft['levels'] as DocumentJson[])[1]!, { from: 50 }));
    await waitUntil(() => panel.found !== before, 'nothing was counted', { timeout: 20_000 });
    await panel.updateComplete;
    expect(all('.warning')).to.be.empty;
  });

  it('shows each area where there are several', async () => {
    const { all, counted } = await panelOf(small);
    await counted();
    expect(all('details caption').map(wordsOf)).to.deep.equal(['Soil', 'Water']);
  });

  it('waits until the document can be used', async () => {
    const { store, panel, all, counted } = await panelOf({ ...small, title: '' });
    expect(all('table')).to.be.empty;
    expect(wordsOf(all('.lead')[0])).to.contain('once nothing is left to fix');
    store.change('Write', (draft) => Object.assign(draft, { title: 'Garden' }));
    await counted();
    await panel.updateComplete;
    expect(all('table')).not.to.be.empty;
  });

  it('goes on counting when it is taken away and comes back', async function () {
    this.timeout(30_000);
    const { panel, counted } = await panelOf(long);
    const parent = panel.parentElement!;
    // Far from done.
    expect(panel.found).to.equal(undefined);
    panel.remove();
    parent.append(panel);
    await counted();
  });

  it('shows what has changed while it was away', async () => {
    const { store, panel, all, counted } = await panelOf(small);
    await counted();
    const parent = panel.parentElement!;
    panel.remove();
    store.change('Write', (draft) => Object.assign((draft['levels'] as DocumentJson[])[0]!, { label: 'Sandy' }));
    parent.append(panel);
    await panel.updateComplete;
    expect(wordsOf(all('table:first-of-type tbody tr')[0])).to.contain('Sandy');
  });

  it('tells the result of any answers, step by step', async () => {
    const { panel, all, press } = await panelOf(small);
    expect(wordsOf(all('.result')[0])).to.equal('Pick answers, and the result appears here.');
    const select = all('#try-worms')[0] as HTMLSelectElement;
    select.value = 'some';
    select.dispatchEvent(new Event('change'));
    const box = (label: string) =>
      all('.check')
        .find((one) => wordsOf(one) === label)!
        .querySelector('input')!;
    box('North').click();
    await panel.updateComplete;
    expect(wordsOf(all('.result')[0])).to.equal('1 still without an answer Green 50%');
    box('None').click();
    await panel.updateComplete;
    expect(box('North').checked).to.equal(false);
    expect(all('.account > li').map((item) => item.firstChild!.textContent?.trim() || wordsOf(item))[0]).to.contain(
      '“Soil” comes to 25%',
    );
    await press('Best answers');
    expect(wordsOf(all('.result')[0])).to.equal('The result Lush 100%');
    await press('Lowest answers');
    expect(wordsOf(all('.result')[0])).to.equal('The result Bare 0%');
    await press('Clear');
    expect(all('.account')).to.be.empty;
  });

  it('says no more than it knows', () => {
    const row = (share: number, seen = true) => ({ level: null, share, seen });
    expect(shareInWords(row(0, false), true)).to.equal('never');
    expect(shareInWords(row(0, false), false)).to.equal('not seen');
    expect(shareInWords(row(0), true)).to.equal('under 0.1%');
    expect(shareInWords(row(0.9999), true)).to.equal('over 99.9%');
    expect(shareInWords(row(1), true)).to.equal('100%');
    expect(shareInWords(row(0.12345), true)).to.equal('12.3%');
    expect(patternsInWords(128_125n)).to.equal('128,125');
    expect(patternsInWords(540_439_453_125n)).to.equal('about 540 billion');
    expect(patternsInWords(4n ** 50n)).to.equal('more than 1,000 trillion');
    const sampled = { patterns: 4n ** 50n, sample: 40_000, margin: 0.0049, levels: [], areas: [] };
    expect(basisInWords(sampled)).to.contain('of 40,000 picked by chance, and can be off by 0.5 percentage points.');
  });
});
