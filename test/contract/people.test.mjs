/**
 * A whole team, in Chromium, Firefox and WebKit: eight people answer, each at a computer of their own, and hand over a code, a
 * link or a file; a ninth brings these together, looks, writes down what the team says and leaves with one page; a tenth opens the
 * link of the team.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { openPeople } from '../support/people.mjs';

/** What the eight choose, by question, and what they hand over. */
const CABINET = [
  ['code', { vision: 'written', alignment: ['curriculum', 'instruction'], culture: 'silence', transparency: 'some' }],
  ['link', { vision: 'written', alignment: ['curriculum'], culture: 'silence', transparency: 'some' }],
  ['CSV', { vision: 'shared', alignment: ['curriculum', 'supports'], culture: 'spread', transparency: 'some' }],
  ['code', { vision: 'shared', alignment: ['curriculum', 'leadership'], culture: 'spread', transparency: 'some' }],
  ['JSON', { vision: 'written', alignment: ['curriculum', 'data'], culture: 'alone', transparency: 'some' }],
  ['link', { vision: 'shared', alignment: ['curriculum', 'technology'], culture: 'unsure', transparency: 'unsure' }],
  ['code', { vision: 'shared', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' }],
  ['CSV', { vision: 'unsure', alignment: ['curriculum', 'instruction'], culture: 'spread', transparency: 'unsure' }],
];

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());

/** In the page: what a person finds, presses, copies and downloads. Waits for what is on its way. */
const equip = () => {
  const until = async (find, what) => {
    const end = performance.now() + 30_000;
    for (;;) {
      const found = find();
      if (found) return found;
      if (performance.now() > end) throw new Error(`no ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const root = () => document.querySelector('readiness-assessment, readiness-team')?.shadowRoot;
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  window.copied = [];
  window.saved = [];
  // Neither a clipboard nor a folder for downloads that others share.
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: (text) => Promise.resolve(void window.copied.push(text)) },
  });
  URL.createObjectURL = (file) => {
    window.saved.push(file);
    return '#';
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  Object.assign(window, {
    until,
    words,
    find: (selector) => until(() => root()?.querySelector(selector), selector),
    all: (selector) => [...root().querySelectorAll(selector)],
    press: async (label) =>
      (
        await until(() => [...root().querySelectorAll('button')].find((one) => words(one).startsWith(label)), label)
      ).click(),
  });
};

/** Answers everything, and hands over the result as somebody would. */
async function takePart([how, answers]) {
  const person = await people.open('/dist/embed.html');
  await person.run(equip);
  const given = await person.run(
    async (answers, how) => {
      for (const [question, choices] of Object.entries(answers)) {
        for (const choice of [choices].flat()) {
          (await window.find(`[name="${question}"][value="${choice}"]`)).click();
        }
        (await window.find('button[part~="primary"]')).click();
      }
      if (how === 'code') return window.words(await window.find('[part~="code"]'));
      if (how === 'link') {
        await window.press('Copy link');
        return window.until(() => window.copied.at(-1), 'link');
      }
      await window.press('Download');
      await window.press(how === 'CSV' ? 'Table (CSV)' : 'Data (JSON)');
      return (await window.until(() => window.saved.at(-1), 'file')).text();
    },
    answers,
    how,
  );
  await person.leave();
  return given;
}

/** In the page: what the page to take along says of each question, and of what comes next. */
const readPage = async () => {
  await window.find('[part~=plan]');
  return window.all('.asked, .printed').map(window.words);
};

describe('eight people, a ninth and a tenth', () => {
  const given = [];
  let ninth;
  let link;
  let page;
  after(() => ninth?.leave());

  it('answer alone, and hand over codes, links and files', async () => {
    for (const one of CABINET) given.push(await takePart(one));
    assert.equal(new Set(given).size, 8);
    for (const [index, [how]] of CABINET.entries()) {
      const form = {
        code: /^[\w]{4}-[\w]{4}$/,
        link: /#readiness-[\w]{4}-[\w]{4}_\d{8}$/,
        CSV: /^\ufeff?part,/,
        JSON: /^\{/,
      };
      assert.match(given[index], form[how]);
    }
  });

  it('come together: a ninth pastes a message, drops the files, and has eight results', async () => {
    ninth = await people.open('/dist/embed.html?view=team');
    await ninth.run(equip);
    const isFile = (index) => /CSV|JSON/.test(CABINET[index][0]);
    const message = given
      .filter((_, index) => !isFile(index))
      .map((one, index) => `> Person ${index}: ${one}, thanks.`);
    const files = given.filter((_, index) => isFile(index));
    const count = await ninth.run(
      async (message, files) => {
        window.told = [];
        for (const name of ['readiness-team-change', 'readiness-team-decide']) {
          document.addEventListener(name, ({ type, detail }) => window.told.push({ type, detail }));
        }
        const team = document.querySelector('readiness-team');
        const box = await window.find('#box');
        box.value = message;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await window.press('Add');
        await window.until(() => team.results.length === 5, 'five results');
        const dataTransfer = new DataTransfer();
        for (const [index, file] of files.entries()) dataTransfer.items.add(new File([file], `result-${index}.txt`));
        box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        await window.until(() => team.results.length === 8, 'eight results');
        // What sums them up comes with the first of them, and the sentence with the next picture.
        await window.until(() => team.team?.count === 8, 'a team of eight');
        await window.until(() => /You have 8/.test(window.all('[part~=news] p').map(window.words)), 'news');
        return [team.team.count, window.all('[part~=news] p').map(window.words), box.value];
      },
      message.join('\n'),
      files,
    );
    assert.deepEqual(count, [8, ['3 results added. You have 8 results.'], '']);
  });

  it('look: what is farthest apart comes first, with as many in words as there are people', async () => {
    const [title, prompt, agreement, counts] = await ninth.run(async () => {
      await window.press('Show what we see');
      await window.find('.ladder');
      const first = (part) => window.words(window.all(`[part~=${part}]`)[0]);
      const ladder = window.all('[part~=ladder]')[0];
      return [
        first('title'),
        first('prompt'),
        first('agreement'),
        [...ladder.querySelectorAll('.how-many')].map(window.words).join(' '),
      ];
    });
    assert.equal(title, 'Where we stand apart');
    assert.match(prompt, /tries a new idea/);
    assert.equal(agreement, 'We see it differently');
    assert.equal(
      [...counts.matchAll(/(\d) of us/g)].reduce((sum, [, count]) => sum + Number(count), 0),
      8,
    );
  });

  it('decide, and take along what they see as text; nobody’s own answer is told', async () => {
    const [told, copied] = await ninth.run(async () => {
      await window.press('One question at a time');
      (await window.find('[part~=decision] input')).click();
      await window.until(() => window.told.length === 3, 'three events');
      await window.press('All questions');
      await window.press('Copy');
      return [window.told, await window.until(() => window.copied.at(-1), 'copied text')];
    });
    assert.deepEqual(
      told.map(({ type }) => type.replace('readiness-team-', '')),
      ['change', 'change', 'decide'],
    );
    assert.equal(told[1].detail.count, 8);
    assert.deepEqual(Object.keys(told[2].detail.consensus), ['culture']);
    assert.match(copied, /Where we stand apart/);
    const codes = given.filter((_, index) => CABINET[index][0] === 'code');
    for (const code of codes) assert.ok(!(copied + JSON.stringify(told)).includes(code));
  });

  it('leave with one page: lines for what nobody wrote, and what was written', async () => {
    page = await ninth.run(async () => {
      await window.press('Leave with one page');
      const step = await window.find('.written .for-step textarea');
      step.value = 'Every team looks at one thing that it tried';
      step.dispatchEvent(new Event('input', { bubbles: true }));
      await document.querySelector('readiness-team').updateComplete;
    });
    page = await ninth.run(readPage);
    assert.equal(page.length, 5);
    assert.match(page[0], /What we say together/);
    assert.match(
      page.at(-1),
      /The step we choose: Every team looks at one thing that it tried Owner: ____ By when: ____/,
    );
    const printed = await ninth.run(async () => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
      await window.press('Print this page');
      const { shadowRoot } = document.querySelector('[data-readiness-print]');
      return window.words(shadowRoot.querySelector('.printed'));
    });
    assert.equal(printed, page.at(-1));
    for (const format of ninth.print ? ['Letter', 'A4'] : []) {
      const { numPages } = await getDocumentProxy(new Uint8Array(await ninth.print(format)));
      assert.equal(numPages, 1, format);
    }
    link = await ninth.run(async () => {
      dispatchEvent(new Event('pointerdown'));
      await window.press('Copy the team link');
      return window.until(() => window.copied.find((text) => text.includes('#readiness-team-')), 'link');
    });
    assert.match(link, /^[^#]+#readiness-team-[0-9A-Z]{40,200}$/);
  });

  it('hand on the link: a tenth sees the same counts, and what they say together', async () => {
    // WebKit has one visitor at a time.
    await ninth.leave();
    ninth = undefined;
    const tenth = await people.open(link.replace(people.base, ''));
    await tenth.run(equip);
    const [seen, count, mark] = await tenth.run(async () => {
      await window.find('.ladder');
      await window.press('Leave with one page');
      await window.find('[part~=plan]');
      return [
        window.all('.asked').map(window.words),
        document.querySelector('readiness-team').team.count,
        window.words(await window.find('[part~=mark]')),
      ];
    });
    await tenth.leave();
    assert.equal(count, 8);
    assert.deepEqual(seen, page.slice(0, -1));
    assert.match(mark, /^This is a round of .+ that came by a link/);
  });
});
