import { expect } from '@open-wc/testing';
import { content } from '../../src/content/en.js';
import { decodeTeam, encodeTeam, type TeamRound } from '../../src/core/index.js';
import { separate } from '../../src/team/leave/separate.js';
import { readCsv } from '../support/csv.js';
import { CABINET, codeOf, MESSAGE, TeamHarness } from '../support/team.js';

const ROUND: TeamRound = {
  date: '2026-03-03',
  results: CABINET.map((answers) => ({ ...(answers['culture'] === 'spread' && { group: 'Board' }), answers })),
  consensus: { culture: 'team' },
};
const CODE = encodeTeam(content, ROUND)!;

/** What is given to the browser to download, copy and open, in place of that. */
async function taken(
  act: () => Promise<void> | void,
): Promise<{ files: string[]; copied: string[]; opened: string[] }> {
  const files: Blob[] = [];
  const copied: string[] = [];
  const opened: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLElement.prototype;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return '#file';
  };
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) opened.push(this.href);
  };
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  try {
    await act();
    return { files: await Promise.all(files.map((file) => file.text())), copied, opened };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(clipboard.get).to.be.a('function');
  }
}

const write = async (harness: TeamHarness, field: string, text: string): Promise<void> => {
  const input = harness.root.querySelector<HTMLInputElement>(`.written .for-${field} :is(input, textarea)`)!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await harness.shown();
};
const status = (harness: TeamHarness): string =>
  harness.root.querySelector('.told')!.textContent.replace(/\s+/g, ' ').trim();

describe('leaving with one page', () => {
  it('says how we answered alone, what we say together, and what comes next', async () => {
    const harness = await TeamHarness.leave();
    expect(harness.focused!.id).to.equal('title');
    expect(harness.outline).to.deep.equal([
      '2 Leave with one page',
      '3 How we answered alone, and what we say together',
      ...harness.element.team!.questions.map(
        ({ id }) => `4 ${content.questions.find((one) => one.id === id)!.text as string}`,
      ),
      '3 What comes next',
      '3 The team link',
    ]);
    const [first] = harness.root.querySelectorAll('.asked');
    expect(first!.querySelectorAll('.dots > *')).to.have.lengthOf(8);
    expect(first!.querySelector('.together b')!.textContent).to.equal(
      content.questions[2]!.choices.find(({ id }) => id === 'team')!.label,
    );
    expect(harness.text('plan')).to.contain('The step we choose');
  });

  it('asks of the board what the assessment suggests, until somebody says something else', async () => {
    const harness = await TeamHarness.leave();
    const board = () => harness.root.querySelector<HTMLTextAreaElement>('.written .for-board textarea')!.value;
    expect(board()).to.match(/^Help make the vision a shared one\./);
    await write(harness, 'board', 'A visit to each school');
    expect(harness.root.querySelector('.printed .for-board')!.textContent).to.contain('A visit to each school');
    await write(harness, 'board', '');
    expect(board()).to.equal('');
    expect(harness.root.querySelector('.printed .for-board .blank')).not.to.equal(null);
  });

  it('goes along as text, with lines to write on where nothing was typed', async () => {
    const harness = await TeamHarness.leave();
    await write(harness, 'step', 'Look at one thing that we tried');
    const { copied } = await taken(async () => {
      await harness.press('Copy as text');
      await harness.until(() => status(harness).startsWith('Copied'));
    });
    expect(copied[0]).to.contain('The step we choose: Look at one thing that we tried');
    expect(copied[0]).to.contain('Owner: ____');
    expect(copied[0]).to.contain('8 of us answered, each alone, without names.');
    expect(copied[0]).not.to.contain('Print this page');
    expect(copied[0]).not.to.contain('readiness-team-');
  });

  it('goes into an email: what comes next first, and the link to the rest', async () => {
    const harness = await TeamHarness.leave();
    await write(harness, 'step', 'Look at one thing');
    const { opened } = await taken(() => harness.press('Email'));
    expect(opened[0]!.length).to.be.at.most(2000);
    const body = decodeURIComponent(/body=(.*)$/.exec(opened[0]!)![1]!);
    expect(body).to.match(/^The step we choose: Look at one thing\r\n/);
    const [, code] = /#readiness-team-(\w+)/.exec(body)!;
    expect((decodeTeam(content, code!) as TeamRound).results).to.have.lengthOf(8);
    expect(status(harness)).to.match(/^Not all of it has room/);
  });

  it('is a file of data, in which nothing tells who said what', async () => {
    const harness = await TeamHarness.leave();
    await write(harness, 'owner', 'Ana');
    const { files } = await taken(() => harness.press('Download as data (JSON)'));
    const file = JSON.parse(files[0]!) as Record<string, unknown>;
    expect(file).to.deep.include({
      schema: 'readiness-team/1',
      consensus: { culture: 'team' },
      assessment: { id: content.id, version: content.version, title: content.title },
      lang: 'en',
    });
    expect(file['plan']).to.deep.include({ owner: 'Ana', step: '' });
    expect(file['summary']).to.deep.equal(harness.element.team);
    // In whichever order they came.
    const other = await TeamHarness.mount();
    other.element.results = harness.element.results.toReversed();
    await other.decided();
    const again = await taken(() => other.press('Download as data (JSON)'));
    expect((JSON.parse(again.files[0]!) as typeof file)['results']).to.deep.equal(file['results']);
    expect(file['results']).to.have.deep.members(CABINET.map((answers) => ({ answers })));
  });

  it('is a table of counts, safe from formulas', async () => {
    const harness = await TeamHarness.mount();
    harness.element.results = CABINET.map((answers, index) => ({ answers, group: index < 4 ? '=Cabinet' : 'Board' }));
    await harness.decided();
    await write(harness, 'step', '=HYPERLINK("http://example.org")');
    const { files } = await taken(() => harness.press('Download as a table (CSV)'));
    const [head, ...rows] = readCsv(files[0]!);
    expect(head).to.deep.equal(['kind', 'group', 'id', 'label', 'choice', 'answer', 'count', 'together', 'date']);
    const of = (group: string, choice: string) =>
      rows.find((row) => row[1] === group && row[2] === 'culture' && row[4] === choice)!;
    expect(of('', 'spread')[6]).to.equal('3');
    expect(of('', 'team').slice(6, 8)).to.deep.equal(['0', '1']);
    expect(of("'=Cabinet", 'spread')[6]).to.equal('2');
    expect(of('Board', 'unsure')[6]).to.equal('2');
    expect(rows.find((row) => row[0] === 'plan' && row[2] === 'step')![5]).to.equal(
      `'=HYPERLINK("http://example.org")`,
    );
    expect(rows.every((row) => row.length === 9)).to.equal(true);
  });

  it('is a link that holds all of the round, and says so where mail programs would cut it', async () => {
    const harness = await TeamHarness.leave();
    const { copied } = await taken(async () => {
      await harness.press('Copy the team link');
      await harness.until(() => status(harness).startsWith('Link copied'));
    });
    const [, code] = /^[^#]+#readiness-team-([0-9A-Z]+)$/.exec(copied[0]!)!;
    const round = decodeTeam(content, code!) as TeamRound;
    expect(round.consensus).to.deep.equal({ culture: 'team' });
    expect(round.results.map(({ answers }) => codeOf(answers)).sort()).to.deep.equal(CABINET.map(codeOf).sort());
    expect(harness.text('link')).not.to.contain('Mail programs');
    const choices = content.questions.map(({ choices }) => choices.map(({ id }) => id));
    harness.element.results = Array.from({ length: 500 }, (_, index) => ({
      answers: {
        vision: choices[0]![index % 4]!,
        alignment: choices[1]!.slice(0, 10).filter((_, bit) => (((index >> 2) + 1) >> bit) & 1),
        culture: choices[2]![(index >> 1) % 4]!,
        transparency: choices[3]![(index >> 3) % 4]!,
      },
      group: `Group ${index % 150} of a large district with long names`,
    }));
    await harness.until(() => harness.text('link').includes('Mail programs may cut it'));
  });

  it('prints alone, and says where it cannot', async () => {
    const harness = await TeamHarness.leave();
    const { print } = window;
    try {
      let copy: Element | null = null;
      window.print = () => {
        copy = document.querySelector('[data-readiness-print]');
        dispatchEvent(new Event('beforeprint'));
      };
      await harness.press('Print this page');
      expect((copy as Element | null)?.shadowRoot?.querySelector('.printed')).not.to.equal(undefined);
      window.print = () => undefined;
      await harness.press('Print this page');
      await harness.until(() => status(harness).startsWith('Printing is blocked here.'));
    } finally {
      window.print = print;
      dispatchEvent(new Event('pointerdown'));
    }
  });

  it('keeps what was written where the page says so', async () => {
    const markup = '<readiness-team persist="session"></readiness-team>';
    const harness = await TeamHarness.leave(markup);
    await write(harness, 'by', 'May 1');
    harness.element.remove();
    const again = await TeamHarness.mount(markup);
    await again.decided();
    expect(again.root.querySelector('.printed .for-by')!.textContent).to.contain('May 1');
    sessionStorage.clear();
  });

  it('goes with “Remove all”, for good, and comes back with “Undo”', async () => {
    const markup = '<readiness-team persist="session"></readiness-team>';
    const harness = await TeamHarness.leave(markup);
    await write(harness, 'owner', 'Ana');
    const leave = async () => {
      await harness.press('Show what we see');
      await harness.press('Leave with one page');
      return [
        harness.root.querySelectorAll('.together b').length,
        harness.root.querySelector('.printed .for-owner')!.textContent.includes('Ana'),
      ];
    };
    const removeAll = async () => {
      await harness.press('All questions');
      await harness.press('Add more results');
      await harness.press('Remove all');
    };
    await removeAll();
    await harness.press('Undo');
    expect(await leave()).to.deep.equal([1, true]);
    expect(Object.values(sessionStorage).join()).to.contain('"owner":"Ana"');
    await removeAll();
    await harness.paste(MESSAGE);
    expect(await leave()).to.deep.equal([0, false]);
    expect(Object.values(sessionStorage).join()).not.to.contain('Ana');
    // What is taken back later is another act.
    await harness.press('All questions');
    await harness.press('Add more results');
    await harness.press(`Remove ${codeOf(CABINET[0]!)}`);
    await harness.press('Undo');
    expect(await leave()).to.deep.equal([0, false]);
    sessionStorage.clear();
  });
});

describe('the link of a team', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });
  const visit = (code: string) => {
    history.replaceState(null, '', `${location.pathname}${location.search}#readiness-team-${code}`);
  };

  it('shows its round, and leaves alone what the team has itself', async () => {
    sessionStorage.clear();
    const own = await TeamHarness.mount('<readiness-team persist="session"></readiness-team>');
    await own.paste(codeOf(CABINET[0]!));
    own.element.remove();
    visit(CODE);
    const harness = await TeamHarness.mount('<readiness-team persist="session"></readiness-team>');
    await harness.until(() => harness.parts('ladder').length > 0);
    expect(harness.element.team!.count).to.equal(8);
    expect(harness.element.team!.small).to.deep.equal([]);
    expect(harness.text('mark')).to.match(/^This is a round of March 3, 2026 that came by a link\./);
    await harness.press('Leave with one page');
    await harness.until(() => harness.parts('plan').length > 0);
    expect(harness.root.querySelector('.together b')).not.to.equal(null);
    // Nothing of it is kept.
    await write(harness, 'step', 'Something');
    await harness.press('Close it');
    expect(location.hash).to.equal('');
    expect(harness.element.results.map((one) => (one as { code?: string }).code)).to.deep.equal([codeOf(CABINET[0]!)]);
    expect(harness.parts('mark')).to.have.lengthOf(0);
    sessionStorage.clear();
  });

  it('leaves alone what is kept nowhere: results, what was decided, and what was written down', async () => {
    const harness = await TeamHarness.leave();
    await write(harness, 'owner', 'Ana');
    await harness.press('All questions');
    await harness.press('Add more results');
    await harness.press(`Remove ${codeOf(CABINET[7]!)}`);
    const own = harness.element.results;
    const other = encodeTeam(content, { ...ROUND, results: ROUND.results.slice(0, 4), consensus: {} })!;
    for (const code of [CODE, other]) {
      location.hash = `#readiness-team-${code}`;
      const { length } = (decodeTeam(content, code) as TeamRound).results;
      await harness.until(() => harness.element.results.length === length);
    }
    await harness.press('Close it');
    expect(harness.element.results).to.deep.equal(own);
    await harness.press('Show what we see');
    await harness.press('Leave with one page');
    expect(harness.root.querySelectorAll('.together b')).to.have.lengthOf(1);
    expect(harness.root.querySelector('.printed .for-owner')!.textContent).to.contain('Ana');
  });

  it('leaves alone what is there when a link shows nothing, and takes what the page gives behind one', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(codeOf(CABINET[0]!));
    location.hash = `#readiness-team-${CODE.slice(0, 50)}`;
    await harness.until(() => harness.parts('mark').length > 0);
    expect(harness.element.results).to.have.lengthOf(1);
    location.hash = `#readiness-team-${CODE}`;
    await harness.until(() => harness.element.results.length === 8);
    harness.element.results = CABINET.slice(0, 2).map((answers) => ({ answers }));
    await harness.shown();
    expect(harness.element.results).to.have.lengthOf(8);
    await harness.press('Close it');
    expect(harness.element.results).to.have.lengthOf(2);
  });

  it('is read again when another one is followed on the same page', async () => {
    const harness = await TeamHarness.mount();
    location.hash = `#readiness-team-${CODE.toLowerCase()}?utm_source=mail`;
    await harness.until(() => harness.parts('ladder').length > 0);
    expect(harness.element.team!.count).to.equal(8);
    // With the focus, which a page that only opens keeps.
    await harness.until(() => harness.focused?.id === 'title');
    harness.element.remove();
    const opened = await TeamHarness.mount();
    await opened.until(() => opened.parts('ladder').length > 0);
    await opened.shown();
    expect(opened.focused).to.equal(null);
  });

  for (const [why, code, words] of [
    ['cut off', CODE.slice(0, 50), 'is cut off'],
    ['damaged', CODE.slice(0, -1) + (CODE.endsWith('7') ? '8' : '7'), 'is damaged'],
    ['outdated', encodeTeam({ ...content, version: '0' }, ROUND)!, 'earlier version'],
    ['foreign', encodeTeam({ ...content, id: 'other' }, ROUND)!, 'other questions'],
  ] as const) {
    it(`says so when it is ${why}`, async () => {
      visit(code);
      const harness = await TeamHarness.mount();
      await harness.until(() => harness.parts('mark').length > 0);
      expect(harness.text('mark')).to.contain(words);
      expect(harness.element.results).to.have.lengthOf(0);
      expect(harness.parts('box')).to.have.lengthOf(1);
    });
  }

  it('is no fault where it is the name of a place', async () => {
    visit('meeting-2');
    const harness = await TeamHarness.mount();
    expect(harness.parts('mark')).to.have.lengthOf(0);
  });

  it('is taken by the box, with its groups and what was decided, and can be taken back', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(
      `Here it is: https://example.org/#readiness-team-${CODE}, and ${codeOf({ ...CABINET[0]!, culture: 'team' })}`,
    );
    expect(harness.news).to.deep.equal(['9 results added. You have 9 results.']);
    expect(harness.element.results.filter((one) => (one as { group?: string }).group === 'Board')).to.have.lengthOf(3);
    await harness.press('Undo');
    expect(harness.element.results).to.have.lengthOf(0);
    await harness.paste(`#readiness-team-${CODE.slice(0, 40)}`);
    expect(harness.news.join()).to.contain('is cut off. Ask for the whole link');
    expect(harness.box.value).to.contain(CODE.slice(0, 40));
  });

  it('leaves nothing behind once it is taken back: neither what was decided nor a question about doubles', async () => {
    const markup = '<readiness-team persist="session"></readiness-team>';
    const harness = await TeamHarness.mount(markup);
    const link = `#readiness-team-${CODE}`;
    const together = async () => {
      await harness.until(() => harness.element.team !== null);
      await harness.press('Show what we see');
      await harness.press('Leave with one page');
      await harness.until(() => harness.parts('plan').length > 0);
      const { length } = harness.root.querySelectorAll('.together b');
      await harness.press('All questions');
      await harness.press('Add more results');
      return length;
    };
    await harness.paste(link);
    expect(await together()).to.equal(1);
    await harness.press('Undo');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('readiness-team'))).to.deep.equal([]);
    await harness.paste(MESSAGE);
    expect(await together()).to.equal(0);
    // Of those who are there already, nobody is asked about any more.
    await harness.press('Remove all');
    await harness.paste(codeOf(CABINET[0]!));
    await harness.paste(link);
    expect(harness.news[1]).to.match(/^1 is the same as another/);
    await harness.press('Undo');
    expect(harness.news).to.deep.equal(['You have 1 result.']);
    sessionStorage.clear();
  });

  it('of two that are read as one, “Undo” takes both', async () => {
    const harness = await TeamHarness.mount();
    const dataTransfer = new DataTransfer();
    const other = encodeTeam(content, {
      ...ROUND,
      results: CABINET.map((answers) => ({ answers: { ...answers, culture: 'team' } })),
    })!;
    for (const code of [CODE, other]) dataTransfer.items.add(new File([`#readiness-team-${code}`], 'a.txt'));
    harness.box.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    await harness.until(() => harness.element.results.length === 16 && harness.part('news').ariaBusy === null);
    expect(harness.news).to.deep.equal(['16 results added. You have 16 results.']);
    await harness.press('Undo');
    expect(harness.element.results).to.have.lengthOf(0);
    // Nor does what they said together stay.
    await harness.paste(MESSAGE);
    await harness.until(() => harness.element.team !== null);
    await harness.press('Show what we see');
    await harness.press('Leave with one page');
    await harness.until(() => harness.parts('plan').length > 0);
    expect(harness.root.querySelectorAll('.together b')).to.have.lengthOf(0);
  });

  it('comes and goes, and a question about doubles stays open behind it', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(`${codeOf(CABINET[0]!)}\n${codeOf(CABINET[0]!)}`);
    location.hash = `#readiness-team-${CODE}`;
    await harness.until(() => harness.element.results.length === 8);
    await harness.press('Close it');
    expect(harness.news).to.deep.equal([
      'You have 1 result.',
      '1 is the same as another. The same person twice, or two people who agree?',
    ]);
    await harness.press('Different people: count each');
    expect(harness.element.results).to.have.lengthOf(2);
  });

  it('is told with its line, and what is cut takes time in proportion to the text', async () => {
    const cut = `#readiness-team-${CODE.slice(0, 40)}`;
    const { faults } = separate(content, `Hi\n${cut}\n\nSee ${cut} or\n${cut}, ${cut}`, []);
    expect(faults.map(({ line }) => line)).to.deep.equal([2, 4, 5, 5]);
    // What stands before a fault is looked at once, not once for each.
    const { split } = String.prototype;
    let looked = 0;
    String.prototype.split = function (this: string, ...given: Parameters<string['split']>) {
      looked += this.length;
      return Reflect.apply(split, this, given) as string[];
    } as typeof split;
    const text = `${cut}\n`.repeat(1000);
    try {
      expect(separate(content, text, []).faults.at(-1)!.line).to.equal(1000);
    } finally {
      String.prototype.split = split;
    }
    expect(looked).to.be.below(10 * text.length);
  });

  it('asks about people who are there already, and counts those who agree within a round', async () => {
    const harness = await TeamHarness.mount();
    const twice = encodeTeam(content, { ...ROUND, results: [...ROUND.results, ROUND.results[0]!] })!;
    await harness.paste(codeOf(CABINET[0]!));
    await harness.paste(`#readiness-team-${twice}`);
    expect(harness.news[0]).to.equal('8 results added. You have 9 results.');
    expect(harness.news[1]).to.match(/^1 is the same as another/);
  });
});

describe('then and now', () => {
  const ask = async (harness: TeamHarness, text: string) => {
    const box = harness.root.querySelector<HTMLTextAreaElement>('#earlier')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await harness.press('Compare');
  };
  const earlier: TeamRound = {
    ...ROUND,
    results: CABINET.map((answers) => ({ answers: { ...answers, culture: 'alone', vision: 'scattered' } })),
  };
  const open = async () => {
    const harness = await TeamHarness.look();
    await harness.press('Then and now');
    await harness.until(() => harness.root.querySelector('#earlier') !== null);
    return harness;
  };

  it('says what moved first, then each question and area', async () => {
    const harness = await open();
    expect(harness.focused!.id).to.equal('title');
    await ask(harness, `https://example.org/#readiness-team-${encodeTeam(content, earlier)!}`);
    expect(harness.root.querySelector('.moved')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Further apart on 2 questions. As close as before on 2 questions.',
    );
    const [first] = harness.parts('question');
    const cells = (row: Element | undefined) =>
      [...row!.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    const rows = [...first!.querySelectorAll('tr')];
    expect(cells(rows[0])).to.deep.equal(['Answer', 'Then We see it the same', 'Now We see it differently']);
    // From the lowest rung to the highest, then those who are not sure, and what each round said together.
    expect(rows.slice(1).map((row) => cells(row).slice(1))).to.deep.equal([
      ['', '2 of us'],
      ['8 of us', '1 of us'],
      ['', ''],
      ['', '3 of us'],
      ['', '2 of us'],
      [content.questions[2]!.choices.find(({ id }) => id === 'team')!.label, 'Not decided'],
    ]);
    expect([...rows[2]!.querySelectorAll('td')].map((cell) => cell.querySelectorAll('.dots > *').length)).to.deep.equal(
      [8, 1],
    );
    const several = harness.parts('question').find((one) => one.querySelector('tbody')!.children.length > 10)!;
    expect(cells(several.querySelector('tbody tr:last-child')!)).to.deep.equal(['Not sure', '1 of us', '1 of us']);
    expect(several.textContent).to.match(/All of us.*None of us/s);
    expect(harness.text('panel')).to.contain('Then (March 3, 2026): 8 of us');
    expect(first!.textContent).to.contain('Further apart');
    expect(harness.texts('area')).to.have.lengthOf(6);
    await harness.press('Choose another round');
    expect(harness.root.querySelector<HTMLTextAreaElement>('#earlier')!.value).to.equal('');
  });

  it('takes the file of the earlier round', async () => {
    const round = await TeamHarness.leave();
    const { files } = await taken(() => round.press('Download as data (JSON)'));
    const harness = await open();
    const input = harness.root.querySelector<HTMLInputElement>('.ask [type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([files[0]!], 'round.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await harness.until(() => harness.root.querySelector('.moved') !== null);
    expect(harness.root.querySelector('.moved')!.textContent).to.contain('As close as before on 4 questions.');
  });

  it('has a clear line for what cannot be compared', async () => {
    const harness = await open();
    for (const [text, words] of [
      ['', 'No round was found here.'],
      ['Call me Ishmael.', 'No round was found here.'],
      [`#readiness-team-${CODE.slice(0, 60)}`, 'is cut off'],
      [`#readiness-team-${CODE.slice(0, 60)}0${CODE.slice(61)}`, 'is damaged'],
      [`#readiness-team-${encodeTeam({ ...content, version: '0' }, ROUND)!}`, 'an earlier version of these questions'],
      [`#readiness-team-${encodeTeam({ ...content, id: 'x' }, ROUND)!}`, 'other questions than these'],
      [
        `#readiness-team-${encodeTeam(content, { ...ROUND, results: ROUND.results.slice(0, 2) })!}`,
        'fewer than 3 results',
      ],
    ] as const) {
      await ask(harness, text);
      expect(status(harness), text).to.contain(words);
      expect(harness.root.querySelector<HTMLTextAreaElement>('#earlier')!.value).to.equal(text);
    }
  });
});

describe('a second code of the same person', () => {
  it('takes the place of the first, and its group', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(MESSAGE);
    const [old, fresh] = [codeOf(CABINET[0]!), codeOf({ ...CABINET[0]!, culture: 'team' })];
    harness.root.querySelector<HTMLInputElement>('[part=entry] input')!.value = 'Cabinet';
    harness.root.querySelector('[part=entry] input')!.dispatchEvent(new Event('change'));
    await harness.press(`Replace ${old}`);
    expect(harness.focused!.id).to.equal('replacement');
    const field = () => harness.root.querySelector<HTMLInputElement>('#replacement')!;
    field().value = 'nothing';
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await harness.shown();
    expect(harness.news[0]).to.match(/^No result was found here/);
    field().value = `here: ${fresh}`;
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await harness.shown();
    expect(harness.news[0]).to.equal(`${old} was replaced. You have 8 results.`);
    expect(harness.texts('code')[0]).to.equal(fresh);
    expect(harness.element.results[0]).to.deep.include({ group: 'Cabinet' });
    expect(harness.focused!.id).to.equal('results');
    expect(harness.events.at(-1)!.detail.count).to.equal(8);
    await harness.press('Undo');
    expect(harness.texts('code')[0]).to.equal(old);
    await harness.press(`Replace ${old}`);
    await harness.press('Cancel');
    expect(harness.root.querySelector('#replacement')).to.equal(null);
  });
});

describe('an assessment that cannot be used', () => {
  it('is told by an event, once, with what is wrong', async () => {
    const harness = await TeamHarness.mount();
    const told: CustomEvent[] = [];
    harness.element.addEventListener('readiness-error', (event) => told.push(event));
    harness.element.assessment = { id: 'none' } as never;
    await harness.until(() => told.length > 0);
    harness.element.requestUpdate();
    await harness.shown();
    expect(told).to.have.lengthOf(1);
    expect(told[0]!.detail).to.deep.include({ schema: 'readiness-event/1' });
    expect((told[0]!.detail as { problems: unknown[] }).problems.length).to.be.above(0);
  });
});
