/**
 * The editor as a new user has it, in Chromium, Firefox and WebKit: an assessment of six questions and two areas in two
 * languages is written in one sitting, once with the mouse and once with the keyboard alone; its file passes `check` and runs.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { byKeyboard, byMouse, equip } from '../support/editor.mjs';
import { openPeople } from '../support/people.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const command = fileURLToPath(new URL('../../bin/readiness-assessment.mjs', import.meta.url));

const QUESTIONS = ['Who finds places?', 'Who pays?', 'Who guides?', 'Who drives?', 'Who checks?', 'Who asks?'];
const LEVELS = ['Inicio', 'En camino', 'Estable', 'Listo'];

let people;
let folder;
before(async () => {
  people = await openPeople();
  folder = mkdtempSync(join(tmpdir(), 'editor-'));
});
after(async () => {
  await people.close();
  rmSync(folder, { recursive: true });
});

async function sitDown() {
  const person = await people.open('/dist/editor.html');
  await person.run(equip);
  return person;
}

/** The document that the editor has open. */
const documentOf = (person) => person.run(() => document.querySelector('editor-app').store.document);

/** Writes the whole assessment, by whichever means. */
async function writeIt(person, { press, write, choose }) {
  await press('An empty one');
  await write('Title', 'Internships');
  await press('Areas');
  await write('Area 1, Name', 'Partners');
  await press('Add area');
  await write('Area 2, Name', 'Time');
  await press('Questions');
  await write('Question 1, Question', QUESTIONS[0]);
  await write('Choice 1', 'Nobody');
  await write('Choice 2', 'A teacher');
  await press('Delete choice 3');
  await press('Delete choice 3');
  await press('Space weights evenly');
  await press('About');
  await choose('Add a translation', 'Spanish');
  await write('Title', 'Prácticas');
  await press('Areas');
  await write('Area 1, Name', 'Socios');
  await write('Area 2, Name', 'Tiempo');
  await press('Levels');
  for (const [index, label] of LEVELS.entries()) await write(`Level ${index + 1}, Name`, label);
  await press('Questions');
  await write('Question 1, Question', '¿Quién?');
  await write('Choice 1', 'Nadie');
  await write('Choice 2', 'Un docente');
  await choose('Language you are writing', 'English');
  for (const [index, text] of QUESTIONS.slice(1).entries()) {
    await press(`Duplicate question ${index + 1}`);
    await write(`Question ${index + 2}, Question`, text);
    if (index === 1) await choose('Question 3, Counts for the area', 'Time');
  }
  await press('Save and publish');
  await press('Download');
  return JSON.parse(await person.run(async () => (await window.until(() => window.saved.at(-1), 'file')).text()));
}

for (const [means, hands] of [
  ['the mouse', byMouse],
  ['the keyboard alone', byKeyboard],
]) {
  describe(`somebody with ${means}`, () => {
    let person;
    let written;
    after(() => person?.leave());

    it('writes an assessment from nothing to a file, in one sitting', async () => {
      person = await sitDown();
      written = await writeIt(person, hands(person));
      assert.deepEqual(
        written.questions.map(({ text }) => text.en),
        QUESTIONS,
      );
      assert.deepEqual(written.title, { en: 'Internships', es: 'Prácticas' });
      assert.deepEqual(
        written.areas.map(({ id, label }) => [id, label.en]),
        [
          ['partners', 'Partners'],
          ['time', 'Time'],
        ],
      );
      assert.deepEqual(
        written.questions.map(({ area }) => area),
        ['partners', 'partners', 'time', 'time', 'time', 'time'],
      );
      assert.deepEqual(
        written.questions.map(({ id }) => id),
        ['who-finds-places', 'who-pays', 'who-guides', 'who-drives', 'who-checks', 'who-asks'],
      );
      assert.deepEqual(
        written.questions[0].choices.map(({ id, weight, label }) => [id, weight, label.es]),
        [
          ['nobody', 0, 'Nadie'],
          ['a-teacher', 1, 'Un docente'],
        ],
      );
    });

    it('has a file that passes check, and that the element shows in both languages', async () => {
      const file = join(folder, `${means}.json`);
      writeFileSync(file, JSON.stringify(written));
      execFileSync(process.execPath, [command, 'check', file]);
      const titles = await person.run(async (written) => {
        const element = document.createElement('readiness-assessment');
        element.assessment = written;
        document.body.append(element);
        const title = (lang) =>
          window.until(() => {
            const found = element.shadowRoot?.querySelector('[part~=title]');
            return found && element.shadowRoot.querySelector(`[lang=${lang}]`) && window.words(found);
          }, lang);
        const titles = [await title('en')];
        element.lang = 'es';
        titles.push(await title('es'));
        element.remove();
        return titles;
      }, written);
      assert.deepEqual(titles, ['Internships', 'Prácticas']);
    });
  });
}

describe('at the page', () => {
  let person;
  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());
  const texts = async () => (await documentOf(person)).questions.map(({ text }) => text.en ?? text);

  it('a sample opens unchanged, and the element shows it', async () => {
    const { press } = byMouse(person);
    await press('A review of twelve');
    await press('Questions');
    const review = JSON.parse(
      readFileSync(new URL('../../demo/samples/readiness-review.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(await documentOf(person), review);
    await person.run(() =>
      window.until(() => window.all('readiness-assessment')[0]?.shadowRoot?.querySelector('fieldset'), 'preview'),
    );
  });

  it('a question is dragged by its grip to another place, and comes back with the keys', async () => {
    const before = await texts();
    await byMouse(person).press(`1. ${before[0]}`);
    const [from, to] = await person.run(() => {
      const middle = (node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      };
      const entries = window.all('[data-entry=questions]');
      entries[1].scrollIntoView({ block: 'center' });
      const [x, y] = middle(entries[2]);
      return [middle(entries[0].querySelector('.grip')), [x, y + 10]];
    });
    await person.drag(from, to);
    const [one, two, three, ...rest] = before;
    assert.deepEqual(await texts(), [two, three, one, ...rest]);
    await person.press('z', { control: true });
    assert.deepEqual(await texts(), before);
  });

  it('asks for nothing but its own files, and keeps nothing before somebody agrees', async () => {
    const seen = () =>
      person.run(() => [
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
        Object.keys(localStorage),
        document.cookie,
        document.querySelector('meta[http-equiv=Content-Security-Policy]').content,
      ]);
    const { press, write } = byMouse(person);
    await press('About');
    await write('Title', 'Kept');
    const [origins, kept, cookies, policy] = await seen();
    assert.deepEqual([...new Set(origins)], [people.base]);
    assert.deepEqual([kept, cookies], [[], '']);
    assert.match(
      policy,
      /^default-src 'none'; script-src 'self'; style-src 'self';.* require-trusted-types-for 'script'$/,
    );
    await press('Keep it here');
    assert.equal((await seen())[1].length, 2);
  });

  it('a draft is there at the next visit, with its version', async () => {
    const { press, write } = byMouse(person);
    await press('Save and publish');
    await write('Name of this version', 'First');
    await press('Keep this version');
    await person.run(() => window.until(() => window.find('Go back to it: First'), 'version'));
    await person.go('/dist/editor.html');
    await person.run(equip);
    await press('Open Kept');
    await press('Save and publish');
    await person.run(() => window.until(() => window.find('Go back to it: First'), 'version'));
    assert.equal((await documentOf(person)).title.en, 'Kept');
  });

  it('a broken file is read as far as it goes, and the problem is shown with its place', async () => {
    const { press } = byMouse(person);
    await press('Open');
    const told = await person.run(async () => {
      const box = await window.until(() => window.find('Or paste it'), 'box');
      box.value = '{\n  "title": "Broken",\n  "areas": [}\n';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      (await window.until(() => window.find('Open what is pasted'), 'button')).click();
      const shown = await window.until(() => window.all('.faults')[0], 'problems');
      return window.words(shown);
    });
    assert.match(told, /Line 3, column \d+/);
    await press('Open what could be saved');
    await person.run(() =>
      window.until(() => document.querySelector('editor-app').store.document.title === 'Broken', 'document'),
    );
  });
});

describe('axe finds nothing', () => {
  // It judges the page, not the browser.
  const looks = [
    ['in the light', 1280, 'light'],
    ['in the dark', 1280, 'dark'],
    ['on a phone', 390, 'light'],
  ];
  for (const [what, width, scheme] of process.env.BROWSER ? [] : looks) {
    it(`${what}: at the start, in every section, with problems and without`, async () => {
      const person = await sitDown();
      const { page } = person;
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(axe);
      const faults = () =>
        page.evaluate(async () => {
          const { violations } = await window.axe.run({ exclude: [['readiness-assessment']] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
        });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const { press } = byMouse(person);
      assert.deepEqual(await faults(), []);
      await press('An empty one');
      await press('Questions');
      await press('Add question');
      await person.run(async () => (await window.until(() => window.find('12 things to fix'), 'problems')).click());
      assert.deepEqual(await faults(), [], 'empty');
      await press('Open');
      page.once('dialog', (dialog) => dialog.accept());
      await press('A review of twelve');
      for (const section of [
        'About',
        'Areas',
        'Questions',
        'Levels',
        'Resources',
        'Advice',
        'Wording',
        'Translate',
        'Save and publish',
      ]) {
        await press(section);
        if (section === 'Advice') await press('Shared purpose, Starting');
        assert.deepEqual(await faults(), [], section);
        assert.equal(await overflow(), 0, section);
      }
      if (width < 500) await press('See');
      await press('Outcomes');
      assert.deepEqual(await faults(), [], 'Outcomes');
      await person.leave();
    });
  }
});
