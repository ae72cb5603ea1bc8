import { expect } from '@open-wc/testing';
import { content } from '../../src/content/whole-en.js';
import { score, type Answers } from '../../src/core/index.js';
import { encode } from '../../src/core/code.js';
import { dayOf } from '../../src/features/sharing/date.js';
import type { ResultFile } from '../../src/features/sharing/file.js';
import { messages } from '../../src/locales/all-en.js';
import { ADVANCING, small } from '../support/assessments.js';
import { Harness, warnings } from '../support/harness.js';

const TODAY = new Date().toLocaleDateString('en', { dateStyle: 'long' });

/** Takes a visit to its result, with the tools on screen. */
async function withResult(answers: Record<string, string | readonly string[]> = ADVANCING): Promise<Harness> {
  const harness = await Harness.mount();
  await harness.complete(answers);
  await harness.until(() => harness.button('Print') !== undefined);
  return harness;
}

/** Opens a result that came in the address. */
async function withLink(link: string, markup?: string): Promise<Harness> {
  location.hash = link;
  const harness = await Harness.mount(markup);
  await harness.until(() => harness.root.querySelector('.mark') !== null);
  await harness.shown();
  return harness;
}

/** What the clipboard gets while something runs; it takes nothing where it is blocked. */
async function copied(run: () => Promise<unknown>, blocked = false): Promise<string[]> {
  const texts: string[] = [];
  const writeText = (text: string) => {
    if (blocked) return Promise.reject(new Error('blocked'));
    texts.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts;
}

/** The file that is handed over while something runs. */
async function downloaded(run: () => Promise<unknown>): Promise<{ name: string; type: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    // Ids of attempts come from empty ones.
    if (given instanceof Blob && given.size) blob = given;
    return createObjectURL(given);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await run();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: blob!.type, text: await blob!.text() };
}

const said = (harness: Harness) => harness.root.querySelector('.said')?.textContent.trim() ?? '';
const marked = (harness: Harness) => harness.root.querySelector('.mark p')?.textContent ?? '';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

/** The day of a result that was just reached, as links write it. */
const today = (): string => dayOf(new Date()).replaceAll('-', '');

describe('the tools of a result', () => {
  it('come with the first answer, and stand before the way to start over', async () => {
    const harness = await withResult();
    expect(harness.texts('button').slice(-6)).to.deep.equal([
      'Print',
      'Copy as text',
      'Copy link',
      'Email',
      'Download',
      'Start over',
    ]);
  });

  it('say again what came of an act that is done again [WCAG 4.1.3]', async () => {
    const harness = await withResult();
    const region = harness.root.querySelector('.said [role=status]')!;
    const told: string[] = [];
    new MutationObserver(() => told.push(region.textContent!)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await copied(async () => {
      for (let time = 1; time <= 3; time++) {
        await harness.press('Copy link');
        await harness.until(() => told.length === time);
      }
    });
    expect(new Set(told.map((text) => text.trim()))).to.have.property('size', 1);
    expect(told[0]).not.to.equal(told[1]);
    expect(told[1]).not.to.equal(told[2]);
  });

  it('copy the result as text, just as it reads', async () => {
    const harness = await withResult();
    const [text] = await copied(async () => {
      await harness.press('Copy as text');
      await harness.until(() => said(harness) !== '');
    });
    expect(said(harness)).to.equal('Copied. Paste it into an agenda or an email.');
    const lines = text!.split('\n');
    expect(lines.slice(0, 5)).to.deep.equal([
      content.title,
      `${TODAY} · Code ${encode(content, ADVANCING)}`,
      '',
      'Where your district is now: Advancing',
      'Level 3 of 4.',
    ]);
    expect(lines).to.include('Based on 4 of 4 questions. Strongest: Supportive environment. Start with: Future focus.');
    expect(lines).to.include('- Future focus: Emerging (near the end of this level)');
    const [{ text: asked, choices }, { text: next }] = content.questions;
    const from = lines.indexOf(asked);
    expect(lines.slice(from, from + 6)).to.deep.equal([
      asked,
      `You said: ${choices[2].label}`,
      `One step up: ${choices[3].label}`,
      next,
      'You said: 4 of 10 under “Guided by the vision.”',
      'One step up: one more under “Guided by the vision,” for example “Comprehensive assessment system.”',
    ]);
    expect(lines).to.include('Start here: Future focus');
    expect(lines).to.include(`1. ${content.areas[0].insights.emerging.steps[0]}`);
    const { title, href } = content.resources[0];
    expect(lines).to.include(`Read more: ${title} <${href}>`);
    expect(lines.slice(lines.indexOf('Guided by the vision'), lines.indexOf('No example named yet'))).to.deep.equal([
      'Guided by the vision',
      '- Curriculum – Decision: ____',
      '- Instruction – Decision: ____',
      '- Student supports – Decision: ____',
      '- Comprehensive data systems – Decision: ____',
      '',
    ]);
    const plan = lines.indexOf('The step we choose: ____');
    expect(lines.slice(plan + 1, plan + 5)).to.deep.equal([
      'Owner: ____',
      'By when: ____',
      'We will know it worked when: ____',
      `What we ask of the board: ${content.areas[0].board}`,
    ]);
    expect(lines.at(-2)).to.equal(content.note);
    expect(text).not.to.match(/Copy|Print|Change|percent|new tab|\n\n\n|undefined/);
  });

  it('copy why the level is what it is', async () => {
    const harness = await withResult({
      vision: 'lived',
      alignment: content.questions[1].choices.slice(0, 8).map(({ id }) => id),
      culture: 'silence',
      transparency: 'open',
    });
    const [text] = await copied(async () => {
      await harness.press('Copy as text');
      await harness.until(() => said(harness) !== '');
    });
    expect(text).to.contain(
      '\nOne area sets the pace: Supportive environment. The overall level can be at most one level above it.\n',
    );
  });

  it('open an email with what matters most, and a link to all of it', async () => {
    const harness = await withResult();
    const { click } = HTMLAnchorElement.prototype;
    const opened: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened.push(this.href);
    };
    await harness.press('Email');
    HTMLAnchorElement.prototype.click = click;
    const [href] = opened;
    const fields = new URLSearchParams(href!.slice('mailto:?'.length).replaceAll('+', '%2B'));
    expect(href!.length).to.be.at.most(2000);
    expect(fields.get('subject')).to.equal(content.title);
    const body = fields.get('body')!;
    expect(body).to.match(new RegExp(`^${TODAY} · Code GK9T-V1Z5\r\n\r\nWhere your district is now: Advancing\r\n`));
    for (const line of [
      '- Open doors: Advancing',
      'Based on 4 of 4 questions. Strongest: Supportive environment. Start with: Future focus.',
      'Start here: Future focus',
      ...content.areas[0].insights.emerging.steps.map((step, index) => `${index + 1}. ${step}`),
      content.levels[2].meaning,
    ]) {
      expect(body).to.contain(`\r\n${line}\r\n`);
    }
    expect(body).to.match(/…\r\n\r\nThe whole result is here:\r\nhttp\S+#readiness-\S+\r\n$/);
    // Nobody knows whether it was sent.
    expect(said(harness)).to.equal(
      'The email has what matters most, and a link to the rest. To send all of it, copy it as text.',
    );
  });

  it('open an email with all of a short result, and have nothing to say then', async () => {
    const harness = await Harness.mount();
    harness.element.assessment = { ...small, areas: small.areas.map(({ id, label }) => ({ id, label })) };
    await harness.until(() => harness.text('title') === small.title);
    await harness.complete({ worms: 'some', beds: ['north'], rain: 'yes' });
    await harness.until(() => harness.button('Email') !== undefined);
    await copied(async () => {
      await harness.press('Copy link');
      await harness.until(() => said(harness) !== '');
    });
    const { click } = HTMLAnchorElement.prototype;
    let opened = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened = this.href;
    };
    await harness.press('Email');
    await harness.press('Email');
    HTMLAnchorElement.prototype.click = click;
    expect(decodeURIComponent(opened)).not.to.contain('The whole result');
    expect(harness.root.querySelector('.said [role=status]')!.textContent).to.equal('');
  });

  it('copy Arabic with its direction, and what is not Arabic by itself', async () => {
    const harness = await Harness.mount(
      '<div lang="ar"><readiness-assessment layout="page"></readiness-assessment></div>',
    );
    await harness.until(() => harness.root.querySelector('fieldset:lang(ar)') !== null);
    harness.element.answers = ADVANCING;
    await harness.shown();
    harness.part('primary').click();
    await harness.until(() => harness.button('نسخ النص') !== undefined);
    const [text] = await copied(async () => {
      await harness.press('نسخ النص');
      await harness.until(() => said(harness) !== '');
    });
    const lines = text!.trimEnd().split('\n').filter(Boolean);
    expect(lines.filter((line) => !line.startsWith('\u200f'))).to.deep.equal([]);
    const { title, href } = content.resources[0];
    expect(lines).to.include(`\u200fاقرؤوا المزيد: \u2066${title}\u2069 (بالإنجليزية) \u2066<${href}>\u2069`);
  });

  describe('share', () => {
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'share');
    });
    const sharing = (share: (data: ShareData) => Promise<void>) => {
      Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    };

    it('is there where the device can, with the text and the link', async () => {
      const shared: ShareData[] = [];
      sharing((data) => {
        shared.push(data);
        return Promise.resolve();
      });
      const harness = await withResult();
      await harness.press('Share');
      const [data] = shared;
      expect(data!.title).to.equal(content.title);
      expect(data!.text).to.match(/^How ready is your district[^]+The step we choose: ____/);
      expect(data!.url).to.equal(`${location.href}#readiness-${encode(content, ADVANCING)}_${today()}`);
    });

    it('says nothing when the visitor thinks better of it', async () => {
      sharing(() => Promise.reject(new DOMException('closed', 'AbortError')));
      const harness = await withResult();
      const texts = await copied(() => harness.press('Share'));
      expect(texts).to.deep.equal([]);
      expect(said(harness)).to.equal('');
    });

    it('copies the text where it is blocked, and says so', async () => {
      sharing(() => Promise.reject(new DOMException('blocked', 'NotAllowedError')));
      const harness = await withResult();
      const [text] = await copied(async () => {
        await harness.press('Share');
        await harness.until(() => said(harness) !== '');
      });
      expect(text).to.match(/^How ready is your district/);
      expect(said(harness)).to.match(/^Copied/);
    });
  });

  it('copy what is worth finding out, with how', async () => {
    const harness = await withResult({ ...ADVANCING, culture: 'unsure' });
    const [text] = await copied(async () => {
      await harness.press('Copy as text');
      await harness.until(() => said(harness) !== '');
    });
    const { text: question, ask } = content.questions[2];
    expect(text).to.contain(`Worth finding out\n- ${question}\n  ${ask}\n`);
  });

  it('copy a link that brings the same result', async () => {
    const harness = await withResult();
    const [link] = await copied(async () => {
      await harness.press('Copy link');
      await harness.until(() => said(harness) !== '');
    });
    expect(said(harness)).to.match(/no names\. Nothing was sent to a server/);
    expect(link).to.equal(`${location.href}#readiness-${encode(content, ADVANCING)}_${today()}`);

    const shown = ['level', 'areas', 'start', 'conditions'].map((part) => [part, harness.text(part)]);
    harness.element.remove();
    const other = await withLink(new URL(link!).hash);
    // Somebody else gave the answers.
    const own = (text: string) =>
      text.replaceAll('Answer: ', 'You said: ').replace(messages.againShared, messages.again);
    for (const [part, text] of shown) expect(own(other.text(part!))).to.equal(text);
  });

  it('fall back to the old way of copying, and then to copying by hand', async () => {
    const harness = await withResult();
    const { execCommand } = Document.prototype;
    const selected: string[] = [];
    const kept: string[] = [];
    Document.prototype.execCommand = () => {
      const field = harness.root.activeElement as HTMLTextAreaElement;
      selected.push(field.value);
      const clipboardData = new DataTransfer();
      const copy = new Event('copy', { bubbles: true, composed: true, cancelable: true });
      field.dispatchEvent(Object.assign(copy, { clipboardData }));
      kept.push(clipboardData.getData('text/plain'));
      return true;
    };
    await copied(async () => {
      await harness.press('Copy link');
      await harness.until(() => said(harness) !== '');
    }, true);
    expect(said(harness)).to.match(/^Link copied/);
    expect(selected).to.deep.equal([`${location.href}#readiness-${encode(content, ADVANCING)}_${today()}`]);
    expect(kept).to.deep.equal(selected);

    Document.prototype.execCommand = () => false;
    await copied(async () => {
      await harness.press('Copy as text');
      await harness.until(() => said(harness).startsWith('Copying'));
    }, true);
    Document.prototype.execCommand = execCommand;
    const field = harness.root.querySelector('textarea')!;
    expect(field.value).to.match(/^How ready is your district/);
    expect(harness.focused).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(field.ariaLabel).to.equal('Copying is blocked here. Select this text and copy it yourself:');
  });

  for (const [what, keep, expected] of [
    [
      'the page empties what is copied, behind us',
      (event: ClipboardEvent) => {
        event.clipboardData!.clearData();
        event.preventDefault();
      },
      /^Link copied/,
    ],
    [
      'the page lets nobody else hear of it',
      (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      /^Copying is blocked/,
    ],
  ] as const) {
    it(`say whether something was copied where ${what}`, async () => {
      const early = expected.source.includes('blocked');
      const target = early ? window : document;
      target.addEventListener('copy', keep as EventListener, early);
      const harness = await withResult();
      const { execCommand } = Document.prototype;
      let kept = '';
      Document.prototype.execCommand = () => {
        const clipboardData = new DataTransfer();
        const copy = new Event('copy', { bubbles: true, composed: true, cancelable: true });
        harness.root.activeElement!.dispatchEvent(Object.assign(copy, { clipboardData }));
        kept = clipboardData.getData('text/plain');
        // As browsers do, whether or not anything was put there.
        return true;
      };
      try {
        await copied(async () => {
          await harness.press('Copy link');
          await harness.until(() => said(harness) !== '');
        }, true);
      } finally {
        Document.prototype.execCommand = execCommand;
        target.removeEventListener('copy', keep as EventListener, early);
      }
      expect(said(harness)).to.match(expected);
      expect(kept !== '').to.equal(!early);
    });
  }

  it('hand over a table and a file of data', async () => {
    const harness = await withResult();
    // The visitor’s day, not that of Greenwich.
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-');
    const toggle = harness.button('Download')!;
    expect(toggle.ariaExpanded).to.equal('false');
    await harness.press('Download');
    expect(toggle.ariaExpanded).to.equal('true');

    const csv = await downloaded(() => harness.press('Table (CSV)'));
    expect(csv).to.include({ name: `district-readiness-${day}.csv`, type: 'text/csv' });
    expect(csv.text).to.match(/^(\ufeff)?part,id,label,level,percent,answer,date\r\noverall,district-readiness,/);
    expect(said(harness)).to.equal(`Look for ${csv.name} among your downloads.`);

    const json = await downloaded(() => harness.press('Data (JSON)'));
    expect(json).to.include({ name: `district-readiness-${day}.json`, type: 'application/json' });
    const file = JSON.parse(json.text) as ResultFile;
    expect(file.answers).to.deep.equal(ADVANCING);
    expect(file.result).to.deep.equal(harness.element.result);
  });

  it('say what came of it to screen readers, and forget it with a new start', async () => {
    const harness = await withResult();
    await copied(async () => {
      await harness.press('Copy link');
      await harness.until(() => said(harness) !== '');
    });
    expect(harness.root.querySelector('.said [role=status]')!.textContent).to.match(/^Link copied/);
    await harness.press('Start over');
    await harness.complete();
    expect(said(harness)).to.equal('');
  });

  it('fire no events', async () => {
    const harness = await withResult();
    const story = harness.story;
    await copied(() => harness.press('Copy link'));
    await harness.press('Download');
    await downloaded(() => harness.press('Table (CSV)'));
    expect(harness.story).to.equal(story);
  });
});

describe('behind a result', () => {
  it('shows the answers in the words of the questions', async () => {
    const harness = await withResult({ ...ADVANCING, culture: 'unsure' });
    await harness.unfold('Your answers');
    const rows = [...harness.root.querySelectorAll('.answers > li')].map((row) =>
      [...row.querySelectorAll('p')].map((line) => line.textContent),
    );
    expect(rows).to.deep.equal([
      [content.questions[0].text, content.questions[0].choices[2].label],
      [content.questions[1].text, 'Curriculum, Instruction, Student supports, Comprehensive data systems'],
      [content.questions[2].text, 'I am not sure'],
      [content.questions[3].text, content.questions[3].choices[2].label],
    ]);
  });

  const scoring = (harness: Harness) =>
    [...harness.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children]
        .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
        .join(' | ')
        .trim(),
    );

  it('shows the scoring of this very result', async () => {
    const harness = await withResult({ ...ADVANCING, culture: 'unsure' });
    expect(scoring(harness), 'made when it is opened').to.deep.equal([]);
    await harness.unfold('How we worked this out');
    const [vision, alignment, culture, transparency] = content.questions.map(({ text }) => text);
    expect(scoring(harness)).to.deep.equal([
      'Future focus | 53% | Emerging',
      `${vision} | 67% |`,
      `${alignment} | 40% |`,
      'Supportive environment | Not counted |',
      `${culture} | Not counted |`,
      'Open doors | 67% | Advancing',
      `${transparency} | 67% |`,
      'Overall | 60% | Advancing',
    ]);
    expect(harness.panel.textContent.replace(/\s+/g, ' ')).to.contain(
      'Levels begin here: Exploring at 0%, Emerging at 30%, Advancing at 60%, Ready at 85%.',
    );
  });

  it('says when the weakest area holds the whole back, and only then', async () => {
    const alignment = content.questions[1].choices.map(({ id }) => id).filter((id) => id !== 'none');
    const capped = await withResult({ vision: 'lived', alignment, culture: 'spread', transparency: 'task' });
    await capped.unfold('How we worked this out');
    expect(capped.panel.textContent.replace(/\s+/g, ' ')).to.contain('at most one level above the weakest area');
    expect(capped.text('level')).to.equal('Emerging');
    const level = await withResult();
    await level.unfold('How we worked this out');
    expect(level.panel.textContent).not.to.contain('at most one level');
  });

  it('names the weight of an area that counts more', async () => {
    const harness = await Harness.mount();
    const [soil, water] = small.areas;
    harness.element.assessment = { ...small, areas: [{ ...soil!, weight: 3 }, water!] };
    await harness.until(() => harness.text('title') === small.title);
    await harness.complete({ worms: 'some', beds: ['north'], rain: 'yes' });
    await harness.unfold('How we worked this out');
    expect(scoring(harness)[0]).to.equal('Soil (weight 3) | 50% | Green');
  });
});

describe('changing an answer', () => {
  const change = async (harness: Harness, index: number) => {
    await harness.unfold('Your answers');
    harness.root.querySelectorAll<HTMLElement>('.answers button')[index]!.click();
    await harness.shown();
  };

  it('goes to that question alone, with its answer, and puts the focus there [WCAG 3.3.4, 3.3.7]', async () => {
    const harness = await withResult();
    await change(harness, 1);
    expect(harness.text('prompt')).to.equal(content.questions[1].text);
    expect(harness.focused?.textContent.trim()).to.equal(content.questions[1].text);
    expect(harness.checked).to.deep.equal(
      ['curriculum', 'instruction', 'supports', 'data'].map((id) => `alignment-${id}`),
    );
    expect(harness.texts('button')).to.deep.equal(['See your result', 'Back to the result']);
    expect(harness.element.result).to.equal(null);
    expect(harness.state).to.equal('question');
  });

  it('names each way there by its question', async () => {
    const harness = await withResult();
    await harness.unfold('Your answers');
    const names = [...harness.root.querySelectorAll('.answers button')].map((button) =>
      button.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal(content.questions.map(({ text }) => `Change: ${text}`));
  });

  it('comes back to the same result and attempt when nothing is different', async () => {
    const harness = await withResult();
    const { result } = harness.element;
    const { story } = harness;
    for (const way of ['See your result', 'Back to the result']) {
      await change(harness, 0);
      await harness.press(way);
      expect(harness.element.result).to.deep.equal(result);
      expect(harness.focused).to.equal(harness.part('title'));
    }
    expect(harness.story).to.equal(story);
  });

  it('leaves the answer as it was on the way back', async () => {
    const harness = await withResult();
    await change(harness, 0);
    await harness.choose('vision', 'scattered');
    await harness.press('Back to the result');
    expect(harness.element.answers).to.deep.equal(ADVANCING);
    expect(harness.text('level')).to.equal('Advancing');
  });

  it('is the same attempt until it is completed again', async () => {
    const harness = await withResult();
    await change(harness, 0);
    await harness.choose('vision', 'scattered');
    await harness.press('See your result');
    const attempts = harness.events.map(({ detail }) => (detail as { attempt: string }).attempt);
    const types = harness.events.map(({ type }) => type.replace('readiness-', ''));
    const [first] = attempts.slice(types.indexOf('start'));
    expect(types.filter((type) => type === 'complete')).to.have.lengthOf(2);
    expect(types.at(-2)).to.equal('answer');
    expect(attempts.at(-2)).to.equal(first);
    expect(types.at(-1)).to.equal('complete');
    expect(attempts.at(-1)).not.to.equal(first);
    expect(harness.element.answers).to.deep.equal({ ...ADVANCING, vision: 'scattered' });
    expect(harness.element.result).to.deep.equal(score(content, harness.element.answers));
  });

  it('asks for an answer that was taken back', async () => {
    const harness = await withResult({ ...ADVANCING, alignment: ['data'] });
    await change(harness, 1);
    await harness.choose('alignment', 'data');
    await harness.press('See your result');
    expect(harness.text('error')).to.match(/^Error: Check at least one/);
    expect(harness.focused).to.equal(harness.inputs[0]);
    await harness.choose('alignment', 'none');
    await harness.press('See your result');
    expect(harness.state).to.equal('complete');
  });

  it('works in the layout of one page too', async () => {
    const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
    for (const [question, choices] of Object.entries(ADVANCING)) {
      for (const choice of [choices].flat()) await harness.choose(question, choice);
    }
    await harness.press('See your result');
    await harness.until(() => harness.button('Print') !== undefined);
    await change(harness, 2);
    expect(harness.texts('prompt')).to.deep.equal([content.questions[2].text]);
    await harness.choose('culture', 'silence');
    await harness.press('See your result');
    expect(harness.element.answers['culture']).to.equal('silence');
  });

  it('ends when the page brings another assessment', async () => {
    const harness = await withResult();
    await change(harness, 0);
    harness.element.assessment = small;
    await harness.until(() => harness.text('title') === small.title);
    expect(harness.texts('button')).to.deep.equal(['Continue']);
  });

  it('ends when the visit starts over', async () => {
    const harness = await withResult();
    await change(harness, 0);
    harness.element.restart();
    await harness.shown();
    expect(harness.texts('button')).to.deep.equal(['Continue']);
    expect(harness.text('progress')).to.equal('Question 1 of 4');
  });
});

describe('a link to a result', () => {
  const link = `readiness-${encode(content, ADVANCING)}`;

  it('shows that result, marked as shared, and tells nobody', async () => {
    const harness = await withLink(link);
    expect(marked(harness)).to.match(/^Someone shared this result with you/);
    expect(harness.text('level')).to.equal('Advancing');
    expect(harness.state).to.equal('complete');
    expect(harness.element.result).to.equal(null);
    expect(harness.element.answers).to.deep.equal({});
    expect(harness.story).to.equal('ready');
    await harness.unfold('The answers');
    expect(harness.root.querySelectorAll('.answers > li')).to.have.lengthOf(4);
    expect(harness.root.querySelector('.answers button')).to.equal(null);
  });

  it('is not told as if the reader had given the answers', async () => {
    for (const answers of [
      ADVANCING,
      { vision: 'lived', alignment: ['unsure'], culture: 'spread', transparency: 'unsure' },
      { vision: 'unsure', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' },
    ]) {
      const harness = await withLink(`readiness-${encode(content, answers)}`);
      await harness.unfold('The answers');
      await harness.unfold('How we worked this out');
      const panel = harness.panel.cloneNode(true) as Element;
      // Which invites whoever reads it.
      panel.querySelector('[part=team]')!.remove();
      const text = panel.textContent.replace(/\s+/g, ' ');
      expect(text).to.contain(messages.againShared);
      expect(text).not.to.match(/\byou(r| could)? (said|answer|result|differences)|take this self-assessment again/i);
      harness.element.remove();
    }
  });

  for (const way of ['first', 'last'] as const) {
    it(`lets the visitor take it too (${way} button)`, async () => {
      const harness = await withLink(link);
      const buttons = [...harness.root.querySelectorAll('button')].filter(
        ({ textContent }) => textContent.trim() === 'Take it yourself',
      );
      expect(buttons).to.have.lengthOf(2);
      buttons[way === 'first' ? 0 : 1]!.click();
      await harness.shown();
      expect(location.hash).to.equal('');
      expect(harness.text('progress')).to.equal('Question 1 of 4');
      expect(harness.focused).to.equal(harness.part('title'));
      await harness.complete({ ...ADVANCING, vision: 'unsure' });
      expect(harness.story).to.match(/^ready › start › .*complete$/);
      expect(harness.events.at(-1)!.detail).to.have.nested.property('result.unsure[0]', 'vision');
    });
  }

  it('prints the day of the result, not that of the print', async () => {
    const harness = await withLink(`${link}_20250102`);
    dispatchEvent(new Event('beforeprint'));
    expect(harness.root.querySelector('[data-day]')!.textContent).to.equal('January 2, 2025');
    harness.element.remove();
    const other = await withLink(link);
    dispatchEvent(new Event('beforeprint'));
    expect(other.root.querySelector('[data-day]')!.textContent).to.equal('');
  });

  it('gives files the day of the result, too', async () => {
    const harness = await withLink(`${link}_20250102`);
    await harness.until(() => harness.button('Download') !== undefined);
    await harness.press('Download');
    for (const [label, kind] of [
      ['Table (CSV)', 'csv'],
      ['Data (JSON)', 'json'],
    ]) {
      const { name, text } = await downloaded(() => harness.press(label!));
      expect(name).to.equal(`district-readiness-2025-01-02.${kind}`);
      expect(text).to.contain('2025-01-02');
    }
  });

  it('says nothing of a place on the page that is called much the same', async () => {
    const place = document.body.appendChild(document.createElement('h2'));
    place.id = 'readiness-self-test';
    location.hash = 'readiness-self-test';
    const harness = await Harness.mount();
    // What reads links is there by then.
    await harness.shown();
    expect(marked(harness)).to.equal('');
    place.remove();
    location.hash = 'readiness-self-tost';
    await harness.until(() => marked(harness) !== '');
  });

  it('can be opened on a page that is there already, without losing what was answered', async () => {
    const harness = await Harness.mount();
    await harness.choose('vision', 'lived');
    await harness.press('Continue');
    location.hash = link;
    await harness.until(() => marked(harness) !== '');
    expect(harness.text('level')).to.equal('Advancing');
    harness.button('Take it yourself')!.click();
    await harness.shown();
    expect(harness.element.answers).to.deep.equal({ vision: 'lived' });
    expect(harness.text('progress')).to.equal('Question 2 of 4');
  });

  const faults: [string, string, RegExp][] = [
    ['is damaged', `${link.slice(0, -1)}`, /incomplete or damaged/],
    [
      'is for other questions',
      `readiness-${encode({ ...content, id: 'other' }, ADVANCING)}`,
      /belongs to a different set of questions/,
    ],
    [
      'is of an earlier version',
      `readiness-${encode({ ...content, version: '0.9' }, ADVANCING)}`,
      /earlier version of these questions/,
    ],
    ['is as version 0.1 wrote it', 'readiness=1.1885bqy.1t9xfxu.4utj.1fg7db3', /earlier version of these questions/],
  ];
  for (const [name, faulty, words] of faults) {
    it(`says so and starts fresh when it ${name}`, async () => {
      const harness = await withLink(faulty);
      expect(marked(harness)).to.match(words);
      expect(harness.text('progress')).to.equal('Question 1 of 4');
      await harness.choose('vision', 'lived');
      expect(marked(harness)).to.equal('');
    });
  }

  it('shows in the first of two elements alone', async () => {
    location.hash = link;
    const harness = await Harness.mount(
      '<div><readiness-assessment></readiness-assessment><readiness-assessment></readiness-assessment></div>',
    );
    const other = Harness.of(harness.element.nextElementSibling);
    await harness.until(() => marked(harness) !== '');
    await other.choose('vision', 'lived');
    await other.press('Continue');
    expect(other.text('progress')).to.equal('Question 2 of 4');
    expect(marked(other)).to.equal('');
  });

  it('finds the assessment it belongs to, among several', async () => {
    const answers: Answers = { worms: 'many', beds: ['north'], rain: 'yes' };
    location.hash = `readiness-${encode(small, answers)}`;
    const harness = await Harness.mount(
      `<div><readiness-assessment></readiness-assessment>
      <readiness-assessment><script type="application/json">${JSON.stringify(small)}</script></readiness-assessment></div>`,
    );
    const other = Harness.of(harness.element.nextElementSibling);
    await other.until(() => marked(other) !== '');
    expect(other.text('level')).to.equal(score(small, answers).level!.label);
    expect(other.text('title')).to.match(/^The result/);
    expect(marked(harness)).to.equal('');
    expect(harness.state).to.equal('question');
  });

  it('takes no time to be none, however long the fragment is', async () => {
    const harness = await Harness.mount();
    const looked = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    const start = performance.now();
    location.hash = '#'.repeat(100_000);
    await looked;
    await harness.shown();
    expect(harness.state).to.equal('question');
    // Milliseconds here; half a minute where each # is the start of another search.
    expect(performance.now() - start).to.be.below(10_000);
  });

  it('moves nothing, since the visitor has done nothing yet', async () => {
    const harness = await withLink(link);
    expect(harness.root.getAnimations()).to.have.length(0);
  });

  it('leaves other fragments of the page alone', async () => {
    location.hash = 'section-2';
    const harness = await Harness.mount();
    await harness.complete();
    await harness.until(() => harness.button('Print') !== undefined);
    expect(marked(harness)).to.equal('');
    expect(location.hash).to.equal('#section-2');
  });

  it('speaks the language of the page', async () => {
    const harness = await withLink(
      `${link}_${today()}`,
      '<div lang="es"><readiness-assessment></readiness-assessment></div>',
    );
    expect(marked(harness)).to.match(/^Alguien compartió/);
    expect(harness.button('Hacer la autoevaluación')).not.to.equal(undefined);
    dispatchEvent(new Event('beforeprint'));
    expect(harness.root.querySelector('.printed')!.textContent).to.contain(
      new Date().toLocaleDateString('es', { dateStyle: 'long' }),
    );
  });
});

describe('texts of the interface', () => {
  it('can be replaced here too, and tell of names that do not exist', async () => {
    const harness = await Harness.mount();
    const said = await warnings(async () => {
      harness.element.messages = { print: 'To the printer', prnt: 'x' } as never;
      await harness.complete();
      await harness.until(() => harness.button('To the printer') !== undefined);
    });
    expect(said).to.deep.equal(['[readiness-assessment] unknown-message: ignored: prnt.']);
  });
});
