import { expect } from '@open-wc/testing';
import { content } from '../../src/content/en.js';
import { encode } from '../../src/core/index.js';
import { CABINET, codeOf, MESSAGE, TeamHarness } from '../support/team.js';
import { warnings } from '../support/harness.js';

const [first, second, third] = CABINET.map(codeOf) as [string, string, string];
const wrong = (code: string) => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');

describe('collecting', () => {
  it('finds codes, links and whole messages, and says how many', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(MESSAGE);
    expect(harness.news).to.deep.equal(['8 results added. You have 8 results.']);
    expect(harness.texts('code')).to.deep.equal(CABINET.map(codeOf));
    expect(harness.box.value).to.equal('');
  });

  it('keeps the lines that it cannot read in the box, and can put back the whole text', async () => {
    const harness = await TeamHarness.mount();
    const old = encode({ ...content, version: '1.0' }, CABINET[0]!);
    const other = encode({ ...content, id: 'other' }, CABINET[0]!);
    const text = `Hello!\n${first}\nhers: ${wrong(second)}\n${old}\n${other}\nBye`;
    await harness.paste(text);
    expect(harness.news).to.deep.equal([
      '1 result added. You have 1 result.',
      `${wrong(second)} has a typing error or is cut off. Ask for it again; nothing else was lost.`,
      `${old} is from an earlier version of these questions.`,
      `${other} belongs to other questions.`,
    ]);
    expect(harness.box.value).to.equal(`hers: ${wrong(second)}\n${old}\n${other}`);
    await harness.press('Put my text back');
    expect(harness.box.value).to.equal(text);
  });

  it('leaves a text without results where it is, and says what a code looks like', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste('Call me Ishmael. Some years ago, never mind how long precisely.');
    expect(harness.news[0]).to.match(/^No result was found here\. A code looks like 7KQ2-9FXM/);
    expect(harness.box.value).to.contain('Ishmael');
    harness.type('  ');
    await harness.press('Add');
    await harness.until(() => harness.news[0]!.startsWith('The box is empty'));
    expect(harness.events).to.have.lengthOf(0);
  });

  it('asks whether the same answers are of the same person', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(`${first}\n${first}\n${second}`);
    expect(harness.news[1]).to.equal('1 is the same as another. The same person twice, or two people who agree?');
    await harness.press('Different people: count each');
    expect(harness.element.results).to.have.lengthOf(3);
    await harness.paste(second);
    await harness.press('Same person: count once');
    expect(harness.element.results).to.have.lengthOf(3);
    expect(harness.news[0]).to.equal('Doubles that are not counted: 1. You have 3 results.');
  });

  it('takes no more than 500, and says so', async () => {
    const harness = await TeamHarness.mount();
    const choices = content.questions.map(({ choices }) => choices.map(({ id }) => id));
    const ten = choices[1]!.slice(0, 10);
    const codes = Array.from({ length: 501 }, (_, index) =>
      codeOf({
        vision: choices[0]![index % 4]!,
        alignment: ten.filter((_, bit) => (((index >> 2) + 1) >> bit) & 1),
        culture: 'team',
        transparency: 'some',
      }),
    );
    await harness.paste(codes.join('\n'));
    expect(harness.element.results).to.have.lengthOf(500);
    expect(harness.news).to.include('500 results are the most that can be compared here. Left out: 1.');
    // Not 500 fields at once.
    expect(harness.parts('entry')).to.have.lengthOf(0);
    await harness.press('Show all 500');
    expect(harness.parts('entry')).to.have.lengthOf(500);
  });

  it('reads what is too long for a box without putting it there, and stays responsive', async () => {
    const harness = await TeamHarness.mount();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${'It was the best of times. '.repeat(120_000)}\n${MESSAGE}`);
    let frames = 0;
    let reading = true;
    const count = () => {
      frames++;
      if (reading) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    // Firefox gives none to an event of a script.
    harness.box.dispatchEvent(
      Object.assign(new Event('paste', { cancelable: true, bubbles: true }), { clipboardData }),
    );
    await harness.until(() => harness.element.results.length === 8);
    reading = false;
    // A second of work, with a picture in between every now and then.
    expect(frames).to.be.greaterThan(4);
    expect(harness.box.value).to.equal('');
  });

  it('takes files that are dropped or chosen', async () => {
    const harness = await TeamHarness.mount();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([`a code: ${first}`], 'a.txt'));
    dataTransfer.items.add(new File([`another: ${second}`], 'b.txt'));
    harness.box.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    await harness.until(() => harness.element.results.length === 2);
    const input = harness.root.querySelector<HTMLInputElement>('[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([third], 'c.txt'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await harness.until(() => harness.element.results.length === 3);
  });

  it('tells once of files that come together, and of one that cannot be read, wherever it stands', async () => {
    const harness = await TeamHarness.mount();
    let changes = 0;
    harness.element.addEventListener('readiness-team-change', () => changes++);
    const broken = new File([], 'b.txt');
    broken.text = () => Promise.reject(new Error('gone'));
    const files = [broken, new File([first], 'a.txt'), new File([second], 'c.txt')];
    const drop = new DragEvent('drop', { cancelable: true, bubbles: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files, types: ['Files'], getData: () => '' } });
    harness.box.dispatchEvent(drop);
    await harness.until(() => harness.element.results.length === 2);
    await harness.until(() => harness.part('news').ariaBusy === null && changes > 0);
    await harness.shown();
    expect(changes).to.equal(1);
    expect(harness.news).to.deep.equal([
      '2 results added. You have 2 results.',
      'A file could not be read. Copy its text and paste it here.',
    ]);
  });

  it('reads what comes while it reads, one after the other', async () => {
    const harness = await TeamHarness.mount();
    const drop = (text: string) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'a.txt'));
      harness.box.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    };
    const long = 'It was the best of times. '.repeat(20_000);
    harness.type(`${long}\n${first}\n${wrong(third)}`);
    await harness.press('Add');
    expect(harness.news).to.deep.equal(['Reading…']);
    drop(`${long}\n${second}`);
    drop(third);
    await harness.until(() => harness.element.results.length === 3);
    await harness.until(() => harness.part('news').ariaBusy === null);
    expect(harness.texts('code')).to.have.members([first, second, third]);
    expect(harness.box.value).to.equal(wrong(third));
    expect(harness.news).to.deep.equal([
      '3 results added. You have 3 results.',
      `${wrong(third)} has a typing error or is cut off. Ask for it again; nothing else was lost.`,
    ]);
  });

  it('tells what came of each text when several wait, in one message', async () => {
    const harness = await TeamHarness.mount();
    const drop = (...files: File[]) => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      harness.box.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    };
    const file = (text: string) => new File([text], 'a.txt');
    const read = () => harness.until(() => harness.part('news').ariaBusy === null && harness.news.length > 0);
    drop(file(`${first}\n${wrong(second)}`), file('Call me Ishmael.'), file(`${first}\n${second}\n${third}`));
    await harness.until(() => harness.element.results.length === 3);
    await read();
    expect(harness.news).to.deep.equal([
      '3 results added. You have 3 results.',
      `${wrong(second)} has a typing error or is cut off. Ask for it again; nothing else was lost.`,
      '1 is the same as another. The same person twice, or two people who agree?',
      'Texts without a result: 1.',
    ]);
    // What comes later is told for itself.
    await harness.paste(codeOf(CABINET[3]!));
    expect(harness.news).to.deep.equal([
      '1 result added. You have 4 results.',
      '1 is the same as another. The same person twice, or two people who agree?',
    ]);
  });

  it('reads the other files where one cannot be read, and says so', async () => {
    const harness = await TeamHarness.mount();
    const gone = new File([second], 'gone.txt');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const input = harness.root.querySelector<HTMLInputElement>('[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File([first], 'a.txt'), gone, new File([third], 'c.txt')] });
    input.dispatchEvent(new Event('change'));
    await harness.until(() => harness.element.results.length === 2);
    await harness.until(() => harness.part('news').ariaBusy === null);
    expect(harness.element.results.map((one) => (one as { code?: string }).code)).to.deep.equal([first, third]);
    expect(harness.news).to.deep.equal([
      '2 results added. You have 2 results.',
      'A file could not be read. Copy its text and paste it here.',
    ]);
  });

  it('removes one, keeps the focus, and takes it back', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(`${first}\n${second}`);
    await harness.press(`Remove ${first}`);
    expect(harness.texts('code')).to.deep.equal([second]);
    expect(harness.news[0]).to.equal(`${first} was removed. You have 1 result.`);
    expect(harness.focused!.id).to.equal('results');
    await harness.press('Undo');
    expect(harness.texts('code')).to.deep.equal([first, second]);
    await harness.press('Remove all');
    expect(harness.element.results).to.have.lengthOf(0);
    expect(harness.news).to.deep.equal(['All results were removed.']);
    expect(harness.focused!.id).to.equal('collect');
    await harness.press('Undo');
    expect(harness.texts('code')).to.deep.equal([first, second]);
  });

  it('takes back what was removed, and nothing that came after that', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(`${first}\n${second}\n${second}`);
    await harness.press(`Remove ${first}`);
    const group = harness.part('entry').querySelector('input')!;
    group.value = 'Board';
    group.dispatchEvent(new Event('change'));
    await harness.press('Undo');
    expect(harness.texts('code')).to.deep.equal([first, second]);
    expect(harness.element.results.map((one) => (one as { group?: string }).group)).to.deep.equal([undefined, 'Board']);
    await harness.press(`Remove ${first}`);
    await harness.press('Different people: count each');
    expect(harness.texts('code')).to.deep.equal([second, second]);
    // Only the last act, and what it had answered is asked again.
    await harness.press('Undo');
    expect(harness.texts('code')).to.deep.equal([second]);
    await harness.press('Same person: count once');
    await harness.press('Undo');
    expect(harness.news).to.deep.equal([
      'You have 1 result.',
      '1 is the same as another. The same person twice, or two people who agree?',
    ]);
    await harness.paste(third);
    expect([...harness.root.querySelectorAll('button')].map((one) => one.textContent.trim())).not.to.include('Undo');
  });

  it('tells of changes by counts, and never of who said what', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(MESSAGE);
    const { detail } = harness.events[0]!;
    expect(harness.events.map(({ type }) => type)).to.deep.equal(['readiness-team-change']);
    expect(detail).to.deep.include({ schema: 'readiness-event/1', count: 8, groups: [], lang: 'en', preview: false });
    expect(detail.areas[0]).to.deep.equal({
      id: 'future-focus',
      lowest: 'exploring',
      highest: 'advancing',
      common: ['emerging'],
    });
    expect(detail.questions.every(({ spread }: { spread: number }) => spread >= 0 && spread <= 1)).to.equal(true);
    expect(JSON.stringify(detail)).not.to.contain(first);
  });
});

describe('properties', () => {
  it('take codes, links and answers with groups, before and after, and fire nothing', async () => {
    const harness = await TeamHarness.mount();
    const said = await warnings(() => {
      harness.element.results = [
        first,
        `https://example.org/#readiness-${second}`,
        { answers: CABINET[2]!, group: 'Board' },
        'rubbish',
      ];
    });
    await harness.shown();
    expect(harness.texts('code')).to.deep.equal([first, second, third]);
    expect(harness.element.results[2]).to.include({ group: 'Board' });
    expect(harness.element.team).to.deep.include({ count: 3 });
    expect(harness.events).to.have.lengthOf(0);
    expect(said).to.deep.equal(['[readiness-assessment] unknown-results: 1 of the given results cannot be used here.']);
    harness.element.results = null;
    expect(harness.element.team).to.equal(null);
  });

  it('read as legal values, whatever they are set to', async () => {
    const harness = await TeamHarness.mount(
      '<readiness-team min="1" persist="forever" heading-level="9"></readiness-team>',
    );
    const { min, persist, headingLevel } = harness.element;
    expect([min, persist, headingLevel]).to.deep.equal([3, 'none', 2]);
    harness.element.min = 5;
    await harness.shown();
    expect(harness.element.getAttribute('min')).to.equal('5');
  });

  it('keep the results for the next time only where the page says so', async () => {
    for (const [markup, kept] of [
      ['<readiness-team></readiness-team>', 0],
      ['<readiness-team persist="session"></readiness-team>', 2],
    ] as const) {
      const harness = await TeamHarness.mount(markup);
      await harness.paste(`${first}\n${second}`);
      harness.element.remove();
      const again = await TeamHarness.mount(markup);
      expect(again.element.results, markup).to.have.lengthOf(kept);
    }
    for (const rubbish of [
      '{"schema":"readiness-team/1","results":7}',
      '{"results":{"toString":1},"consensus":{"toString":1}}',
      '{"results":[null,{"toString":1},{"answers":{"toString":1}},{"answers":7}],"consensus":[{"toString":1}]}',
      'null',
      '[',
    ]) {
      sessionStorage.setItem(`readiness-team/${content.id}/${content.version}`, rubbish);
      const harness = await TeamHarness.mount('<readiness-team persist="session"></readiness-team>');
      expect(harness.element.results, rubbish).to.have.lengthOf(0);
      harness.element.remove();
    }
    sessionStorage.clear();
  });
});

describe('two tabs', () => {
  it('keep the results of both, and show those of the other, too', async () => {
    localStorage.clear();
    const harness = await TeamHarness.mount('<readiness-team persist="local"></readiness-team>');
    // Storage tells other documents only: this frame is one.
    const frame = document.body.appendChild(document.createElement('iframe'));
    const key = `readiness-team/${content.id}/${content.version}`;
    const kept = () => (JSON.parse(localStorage.getItem(key)!) as { results: unknown[] }).results;
    const other = (results: unknown[]) => {
      frame.contentWindow!.localStorage.setItem(key, JSON.stringify({ results, consensus: {}, plan: {} }));
    };
    other([{ answers: CABINET[0]! }]);
    await harness.until(() => harness.element.results.length === 1);
    await harness.paste(second);
    expect(kept()).to.have.lengthOf(2);
    // A question that is open stays open.
    await harness.paste(second);
    other([{ answers: CABINET[0]! }, { answers: CABINET[1]! }, { answers: CABINET[2]! }]);
    await harness.until(() => harness.element.results.length === 3);
    expect(harness.news).to.deep.equal([
      'You have 3 results.',
      '1 is the same as another. The same person twice, or two people who agree?',
    ]);
    await harness.press('Different people: count each');
    expect(kept()).to.have.lengthOf(4);
    // What others keep there is none of ours.
    frame.contentWindow!.localStorage.setItem('other', '1');
    other([]);
    await harness.until(() => harness.element.results.length === 0);
    frame.remove();
    localStorage.clear();
  });
});

describe('looking', () => {
  it('waits for three results, and for everybody where the team wants it', async () => {
    const harness = await TeamHarness.mount();
    await harness.paste(`${first}\n${second}`);
    await harness.press('Show what we see');
    expect(harness.part('start').querySelector('[role=status]')!.textContent).to.equal('1 more result is needed.');
    await harness.paste(third);
    harness.part('start').querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await harness.shown();
    const number = harness.part('start').querySelector<HTMLInputElement>('[type=number]')!;
    number.value = '8';
    number.dispatchEvent(new Event('input'));
    await harness.press('Show what we see');
    expect(harness.part('start').querySelector('[role=status]')!.textContent).to.equal('5 more results are needed.');
  });

  it('begins with what stands farthest apart, at its heading', async () => {
    const harness = await TeamHarness.look();
    expect(harness.focused!.textContent.trim()).to.equal('Where we stand apart');
    expect(harness.outline).to.deep.include('2 Where we stand apart');
    const questions = new Map<string, string>(content.questions.map(({ id, text }) => [id, text as string]));
    expect(harness.texts('prompt')).to.deep.equal(harness.element.team!.questions.map(({ id }) => questions.get(id)));
    expect(harness.texts('prompt')[0]).to.equal(questions.get('culture'));
    expect(harness.texts('agreement')).to.include('We see it differently');
  });

  it('says in words how many stand on each rung, and shows as many dots', async () => {
    const harness = await TeamHarness.look();
    const rungs = [...harness.part('ladder').children];
    expect(rungs.map((rung) => rung.querySelector('.how-many')!.textContent.replace(': ', '').trim())).to.deep.equal([
      '2 of us',
      '1 of us',
      '',
      '3 of us',
      '2 of us',
    ]);
    expect(rungs.map((rung) => rung.querySelectorAll('.dots > *').length)).to.deep.equal([2, 1, 0, 3, 2]);
  });

  it('shows areas from lowest to highest, and what nobody is sure of, with how to find out', async () => {
    const harness = await TeamHarness.look();
    expect(harness.texts('area')[0]).to.equal('Future focus: From Exploring to Advancing; most often Emerging');
    expect(harness.text('gaps')).to.match(/3 of us are not sure .*Who finds out, and by when\?$/);
    expect(harness.text('panel')).not.to.match(/\d ?%/);
  });

  it('compares groups where each has enough', async () => {
    const harness = await TeamHarness.mount();
    harness.element.results = CABINET.map((answers, index) => ({ answers, group: index < 4 ? 'Cabinet' : 'Board' }));
    await harness.until(() => harness.element.team !== null);
    await harness.shown();
    await harness.press('Show what we see');
    await harness.until(() => harness.parts('groups').length > 0);
    const [table] = harness.part('groups').querySelectorAll('table');
    expect([...table!.querySelectorAll('thead th')].map((cell) => cell.textContent)).to.deep.equal([
      'Answer',
      'Board',
      'Cabinet',
    ]);
    harness.element.results = CABINET.map((answers, index) => ({ answers, group: index < 7 ? 'Cabinet' : 'Board' }));
    await harness.shown();
    expect(harness.text('groups')).to.equal(
      'Groups side by side Groups are compared when each has at least 3 results. Fewer: Board.',
    );
  });

  it('goes from question to question by the arrow keys, and decides', async () => {
    const harness = await TeamHarness.look();
    await harness.press('One question at a time');
    const title = () => harness.text('title');
    const [one, two] = harness.element.team!.questions.map(({ id }) =>
      content.questions.find((one) => one.id === (id as string))!,
    );
    expect(title()).to.equal(one!.text);
    expect(harness.focused!.id).to.equal('title');
    const press = async (key: string) => {
      harness.focused!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await harness.shown();
    };
    await press('ArrowRight');
    expect(title()).to.equal(two!.text);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(title()).to.equal(one!.text);
    harness.part('decision').querySelectorAll('input')[2]!.click();
    await harness.shown();
    expect(harness.events.at(-1)!.detail.consensus).to.deep.equal({ culture: 'team' });
    await press('ArrowRight');
    await press('ArrowLeft');
    expect(harness.part('decision').querySelectorAll('input')[2]!.checked).to.equal(true);
    await harness.press('All questions');
    expect(title()).to.equal('Where we stand apart');
    await harness.press('Add more results');
    expect(harness.focused!.id).to.equal('collect');
  });
});

describe('inviting', () => {
  it('has a text with the address, a day and a name', async () => {
    const harness = await TeamHarness.mount('<readiness-team invite="/take#part"></readiness-team>');
    const [date, name] = harness.part('invite').querySelectorAll('input');
    date!.value = '2026-12-04';
    date!.dispatchEvent(new Event('input'));
    name!.value = 'Ana';
    name!.dispatchEvent(new Event('input'));
    await harness.shown();
    const { value } = harness.part('letter') as HTMLTextAreaElement;
    expect(value).to.contain('by Friday, December 4, 2026:\n' + new URL('/take#part', location.href).href);
    expect(value).to.contain('under “Compare with your team,” choose “Copy code” and send the code to Ana.');
  });

  it('names no address that is none of the web', async () => {
    for (const invite of ['javascript:alert(1)', 'data:text/html,x', 'http://[']) {
      const harness = await TeamHarness.mount(`<readiness-team invite="${invite}"></readiness-team>`);
      expect((harness.part('letter') as HTMLTextAreaElement).value).to.contain(`:\n${location.href}\n`);
    }
  });

  it('shows the address as a QR code when somebody asks for it', async () => {
    const harness = await TeamHarness.mount();
    await harness.press('Show the QR code');
    await harness.until(() => harness.parts('qr').length > 0);
    expect(harness.root.querySelector('svg')!.getAttribute('aria-label')).to.equal(`QR code of ${location.href}`);
    expect(harness.root.querySelector('path')!.getAttribute('d')!.length).to.be.greaterThan(500);
    await harness.press('Hide the QR code');
    expect(harness.parts('qr')).to.have.lengthOf(0);
  });
});

describe('languages', () => {
  for (const [lang, title, look] of [
    ['es', 'Comparen sus respuestas', 'Mostrar lo que vemos'],
    ['ar', 'قارنوا إجاباتكم', 'عرض ما نراه'],
  ] as const) {
    it(`are whole: ${lang}`, async () => {
      const harness = await TeamHarness.mount(`<div lang="${lang}"><readiness-team></readiness-team></div>`);
      await harness.until(() => harness.parts('box').length > 0 && harness.text('title') === title);
      harness.element.results = CABINET.map((answers) => ({ answers }));
      await harness.until(() => harness.element.team !== null);
      await harness.shown();
      await harness.press(look);
      await harness.until(() => harness.parts('ladder').length > 0);
      expect(harness.text('panel').replaceAll('CSV', '')).not.to.match(lang === 'ar' ? /[A-Za-z]{3}/ : /\bof us\b/);
      expect(harness.root.querySelector('.root')!.getAttribute('dir')).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  }
});
