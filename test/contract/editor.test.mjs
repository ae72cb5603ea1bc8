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
        written.areas.map(({ id, label }) => [id, label]),
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
