/** Pages that the browser translates: texts that change go on changing, wherever they are. */
import { expect } from '@open-wc/testing';
import { Harness } from '../support/harness.js';
import { TeamHarness } from '../support/team.js';

const status = (harness: Harness) => harness.root.querySelector('[role=status]')!.textContent;

describe('a page that is translated by the browser', () => {
  /** As Google’s and Microsoft’s translators do: each text goes, and an element of theirs comes. */
  const translate = (root: ParentNode) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode.nodeValue!.trim()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const font = document.createElement('font');
      font.textContent = `xx ${text.nodeValue!.trim()}`;
      text.replaceWith(font);
    }
  };

  it('still goes on: progress, buttons, messages and the result', async () => {
    const harness = await Harness.mount();
    translate(harness.root);
    await harness.press('xx Continue');
    expect(status(harness)).to.match(/^Choose one answer/);
    translate(harness.root);
    await harness.choose('vision', 'shared');
    harness.part('primary').click();
    await harness.shown();
    expect(harness.text('progress')).to.equal('Question 2 of 4');
    expect(status(harness)).to.equal('');
    for (const [question, choice] of Object.entries({ alignment: 'data', culture: 'team', transparency: 'most' })) {
      translate(harness.root);
      await harness.choose(question, choice);
      harness.part('primary').click();
      await harness.shown();
    }
    expect(harness.text('level')).to.equal('Emerging');
    translate(harness.root);
    await harness.press('xx Start over');
    expect(harness.text('progress')).to.equal('Question 1 of 4');
    expect(harness.text('primary')).to.equal('Continue');
  });

  /** Presses a button by its label, translated or not. */
  const press = async (harness: Harness | TeamHarness, label: string) => {
    const own = ({ textContent }: Element) => textContent.replace('xx ', '').trim() === label;
    [...harness.root.querySelectorAll('button')].find(own)!.click();
    await harness.shown();
  };

  for (const [label, place, words] of [
    ['Copy as text', '.said > p', /^Copied\. Paste it/],
    ['Copy link', '.said > p', /^Link copied/],
    ['Copy code', '[part=team] .told', /^Code copied/],
  ] as const) {
    it(`still says what came of “${label}”`, async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => {} } });
      try {
        const harness = await Harness.mount();
        await harness.complete();
        await harness.until(() => harness.button(label) !== undefined);
        for (let time = 0; time < 2; time++) {
          await press(harness, label);
          await harness.until(() => words.test(harness.root.querySelector(place)!.textContent));
          translate(harness.root);
        }
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });
  }

  it('still lists what is missing on one page, each by its question', async () => {
    const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
    await harness.press('See your result');
    const [summary] = harness.parts('summary');
    const entries = () => [...summary!.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
    const all = entries();
    translate(harness.root);
    await harness.choose('vision', 'shared');
    expect(entries()).to.deep.equal(all.slice(1));
    expect(summary!.textContent).to.contain('3 questions still need an answer.');
  });

  it('still says what becomes of a document', async () => {
    const { fetch } = window;
    const asked: (() => void)[] = [];
    window.fetch = () =>
      new Promise((_, reject) => {
        asked.push(() => {
          reject(new TypeError('no network'));
        });
      });
    try {
      const harness = Harness.of(document.createElement('readiness-assessment'));
      harness.element.src = '/late.json';
      document.body.append(harness.element);
      await harness.until(() => harness.element.shadowRoot?.getElementById('title') != null);
      const words = () => harness.root.getElementById('title')!.textContent.trim();
      for (let time = 0; time < 2; time++) {
        await harness.until(() => words() === 'One moment…' && asked.length > time);
        translate(harness.root);
        asked[time]!();
        await harness.until(() => /^The questions could not be loaded/.test(words()));
        translate(harness.root);
        harness.part('primary').click();
      }
      harness.element.remove();
    } finally {
      window.fetch = fetch;
    }
  });

  it('still asks which answers to keep', async () => {
    localStorage.clear();
    const markup = '<readiness-assessment persist="local"></readiness-assessment>';
    const first = await Harness.mount(markup);
    await first.choose('vision', 'lived');
    await first.shown();
    first.element.remove();
    const harness = await Harness.mount(markup);
    await harness.until(() => harness.text('mark').startsWith('Welcome back'));
    translate(harness.root);
    // As another tab writes.
    for (const [key, kept] of Object.entries(localStorage) as [string, string][]) {
      localStorage.setItem(key, JSON.stringify({ ...(JSON.parse(kept) as object), tab: 'another' }));
    }
    await harness.choose('vision', 'shared');
    await harness.shown();
    const [words, ...choices] = [...harness.part('mark').children].map(({ textContent }) => textContent.trim());
    expect(words).to.match(/^You have other answers/);
    expect(choices).to.deep.equal(['Those in the other tab', 'These']);
    localStorage.clear();
  });

  it('still shows a team as it is', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste('68BJ-V00T');
    translate(harness.root);
    harness.type('6892-V00D, A112-V0DS, A2X2-V03G');
    await press(harness, 'Add');
    await harness.until(() => harness.news[0]!.startsWith('3 results added. You have 4 results.'));
    translate(harness.root);
    const codes = () => harness.texts('code').map((code) => code.replace('xx ', ''));
    const [, ...others] = codes();
    [...harness.part('entry').querySelectorAll('button')]
      .find(({ textContent }) => /Remove/.test(textContent))!
      .click();
    await harness.shown();
    expect(codes()).to.deep.equal(others);
    expect(harness.news[0]).to.match(/^68BJ-V00T was removed\. You have 3 results\./);
    harness.part('start').querySelector<HTMLElement>('[part~=primary]')!.click();
    await harness.until(() => harness.parts('ladder').length > 0);
    await press(harness, 'One question at a time');
    translate(harness.root);
    await press(harness, 'Next');
    expect(harness.text('progress')).to.equal('Question 2 of 4');
  });
});
