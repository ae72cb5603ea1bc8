/** What assistive technology is given: names, roles, states and announcements, from the browser's accessibility tree. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { content as whole } from '../../dist/content/whole-en.js';
import { openBrowser } from '../support/page.mjs';
import { LEVELS, openStates } from '../support/states.mjs';

let browser, visitor;
before(async () => {
  browser = await openBrowser();
  visitor = await openStates(browser);
});
after(() => browser.close());

const clean = (text = '') => text.replace(/\s+/g, ' ').replace(/ :/g, ':').trim();
const SILENT =
  /^(none|generic|InlineTextBox|StaticText|paragraph|ListMarker|LabelText|Legend|LineBreak|sectionheader)$/;
const STATES = ['checked', 'expanded', 'level', 'live'];

/** The tree as lines: role, “name”, states, description; what a reader passes over is left out. */
const tree = async (visitor) => {
  const session = await visitor.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))];
  return inOrder(nodes[0])
    .filter(({ ignored, role }) => !ignored && !SILENT.test(role.value))
    .map(({ role, name, description, properties = [] }) => ({
      role: role.value,
      name: clean(name?.value),
      description: clean(description?.value),
      focused: properties.some((property) => property.name === 'focused' && property.value.value),
      ...Object.fromEntries(
        properties.filter((property) => STATES.includes(property.name)).map(({ name, value }) => [name, value.value]),
      ),
    }));
};
const of = (nodes, role) => nodes.filter((node) => node.role === role);
const names = (nodes, role) => of(nodes, role).map(({ name }) => name);
const outline = (nodes) => of(nodes, 'heading').map(({ level, name }) => `${level} ${name}`);
/** The words in the live regions, as the tree has them. */
const said = ({ page }) =>
  page.$$eval('>>> [role=status]', (all) => all.map(({ textContent }) => textContent.trim()).filter(Boolean));

const [vision, alignment] = content.questions;

describe('questions', () => {
  it('are groups of radios with the words of the page for a name [WCAG 1.3.1, 2.4.6, 3.3.2, 4.1.2]', async () => {
    await visitor.reach('first question');
    const nodes = await tree(visitor);
    assert.deepEqual(outline(nodes), ['1 Readiness', `2 ${content.title}`, `3 ${vision.text}`]);
    assert.deepEqual(names(nodes, 'region'), [content.title]);
    assert.deepEqual(names(nodes, 'group'), [vision.text]);
    assert.equal(of(nodes, 'heading').at(-1).description, `Question 1 of 4 ${vision.hint}`);
    assert.deepEqual(names(nodes, 'radio'), [...vision.choices.map(({ label }) => label), 'I am not sure']);
    assert.ok(of(nodes, 'radio').every(({ checked }) => checked === 'false'));
    assert.deepEqual(names(nodes, 'button'), ['Continue']);
  });

  it('say what is ticked, and what each condition means [WCAG 1.3.1, 4.1.2]', async () => {
    // What they mean comes a moment later.
    await visitor.reach('question with ten conditions', {
      acts: [['choose', 'vision-shared'], 'next', ['choose', 'alignment-data'], ['find', '.choice .muted']],
    });
    const nodes = await tree(visitor);
    const boxes = of(nodes, 'checkbox');
    const called = whole.questions[1].choices.map(({ label, description }) => clean(`${label} ${description ?? ''}`));
    assert.deepEqual(names(nodes, 'checkbox'), [...called, 'I am not sure']);
    assert.equal(whole.questions[1].choices.filter(({ description }) => description).length, 10);
    const data = alignment.choices.findIndex(({ id }) => id === 'data');
    assert.deepEqual(
      boxes.filter(({ checked }) => checked === 'true').map(({ name }) => name),
      [called[data]],
    );
    assert.deepEqual(names(nodes, 'button'), ['Continue', 'Back']);
  });

  it('put the focus on the heading of the next one [WCAG 2.4.3, 3.3.2]', async () => {
    await visitor.reach('next question', { acts: [['choose', 'vision-shared'], 'next'] });
    const [heading] = (await tree(visitor)).filter(({ focused, role }) => focused && role !== 'RootWebArea');
    assert.deepEqual([heading.role, heading.name], ['heading', alignment.text]);
    assert.equal(heading.description, `Question 2 of 4 ${alignment.hint}`);
  });

  it('announce a missing answer, and describe each choice by it [WCAG 2.4.3, 3.3.1, 4.1.3]', async () => {
    await visitor.reach('missing answer');
    const message = 'Choose one answer to continue. “I am not sure” is fine.';
    assert.deepEqual(await said(visitor), [message]);
    const nodes = await tree(visitor);
    for (const { description } of of(nodes, 'radio')) assert.equal(description, `Error: ${message}`);
    assert.equal(of(nodes, 'group')[0].description, vision.hint);
    assert.ok(of(nodes, 'radio')[0].focused);
    assert.deepEqual(
      of(nodes, 'status').map(({ live }) => live),
      ['polite'],
    );
  });

  it('count what is missing where all are on one page', async () => {
    await visitor.reach('missing answers on one page');
    assert.deepEqual(await said(visitor), [`3 questions still need an answer. ${alignment.text}`]);
    const nodes = await tree(visitor);
    const choices = [...of(nodes, 'radio'), ...of(nodes, 'checkbox')];
    const missing = choices.filter(({ description }) => description.startsWith('Error: '));
    const [, ...without] = content.questions;
    assert.equal(missing.length, without.flatMap(({ choices }) => [...choices, 'unsure']).length);
    assert.deepEqual(
      names(nodes, 'group'),
      content.questions.map(({ text }) => text),
    );
  });
});

describe('the result', () => {
  it('begins at its heading, with an outline without a gap [WCAG 1.3.1, 2.4.1, 2.4.6]', async () => {
    await visitor.reach('result: emerging, all unfolded');
    const nodes = await tree(visitor);
    assert.deepEqual(outline(nodes), [
      '1 Readiness',
      '2 Where your district is now: Emerging',
      '3 Area by area',
      '3 Start here: Supportive environment',
      '3 The ten district conditions',
      '4 Guided by the vision',
      '4 No example named yet',
      '3 Compare with your team',
      '3 Behind this result',
    ]);
    assert.deepEqual(names(nodes, 'region'), ['Where your district is now: Emerging']);
    const [heading] = nodes.filter(({ focused, role }) => focused && role !== 'RootWebArea');
    assert.equal(heading.name, 'Where your district is now: Emerging');
  });

  it('says in words what its pictures show [WCAG 1.1.1, 1.4.1, 1.4.5]', async () => {
    const text = await visitor.page.$eval('>>> [part=result]', (result) => result.textContent.replace(/\s+/g, ' '));
    assert.match(text, /Level 2 of 4\. After that: Advancing and Ready\./);
    const within = 'near the start|about halfway through|near the end';
    for (const area of ['Future focus', 'Supportive environment', 'Open doors']) {
      assert.match(text, new RegExp(`${area}: Emerging (${within}) ?(of)? this level`));
    }
    const pictures = await visitor.page.$$eval('>>> .scale', (all) => all.map(({ ariaHidden }) => ariaHidden));
    assert.deepEqual(new Set(pictures), new Set(['true']));
    assert.equal((await visitor.page.$$('>>> :is(img, svg, canvas, video, audio)')).length, 0);
  });

  it('names every button, link and fold, and says what is open [WCAG 2.4.4, 2.4.6, 2.5.3, 4.1.2]', async () => {
    const nodes = await tree(visitor);
    assert.deepEqual(names(nodes, 'button'), [
      'Copy code',
      'Email code',
      ...content.questions.map(({ text }) => `Change: ${text}`),
      'Print',
      'Copy as text',
      'Copy link',
      'Email',
      'Download',
      'Table (CSV)',
      'Data (JSON)',
      'Start over',
    ]);
    // The words on screen come first, in the same order: they are what people say to voice control.
    const seen = await visitor.page.$$eval('>>> :is(button, a, summary)', (all) =>
      all
        .filter((control) => control.checkVisibility())
        .map((control) => {
          const copy = control.cloneNode(true);
          for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
          return [control.localName, copy.textContent.replace(/\s+/g, ' ').trim()];
        }),
    );
    for (const [role, localName] of [
      ['button', 'button'],
      ['link', 'a'],
      ['DisclosureTriangle', 'summary'],
    ]) {
      const words = seen.filter(([name]) => name === localName).map(([, words]) => words);
      const called = names(nodes, role);
      assert.equal(words.length, called.length, role);
      for (const [index, name] of called.entries()) {
        assert.ok(words[index] && name.startsWith(words[index]), `${name} begins otherwise than ${words[index]}`);
      }
    }
    assert.equal(of(nodes, 'button').find(({ name }) => name === 'Download').expanded, true);
    assert.ok(names(nodes, 'link').length > 3);
    for (const name of names(nodes, 'link')) assert.match(name, /^\S.+ \(opens in a new tab\)$/);
    assert.deepEqual(
      of(nodes, 'DisclosureTriangle').map(({ name, expanded }) => [name, expanded]),
      ['Then: Open doors', 'Then: Future focus', 'Your answers', 'How we worked this out'].map((name) => [name, true]),
    );
  });

  it('heads the rows and columns of its table [WCAG 1.1.1, 1.3.1]', async () => {
    const nodes = await tree(visitor);
    assert.deepEqual(names(nodes, 'columnheader'), ['Percent', 'Level']);
    assert.equal(names(nodes, 'rowheader').length, content.areas.length + content.questions.length + 1);
    assert.equal(names(nodes, 'rowheader').at(-1), 'Overall');
  });

  it('says so when a tool is folded', async () => {
    await visitor.reach('result: emerging', { acts: [['complete', LEVELS.emerging], 'tools'] });
    const nodes = await tree(visitor);
    assert.equal(of(nodes, 'button').find(({ name }) => name === 'Download').expanded, false);
    assert.ok(of(nodes, 'DisclosureTriangle').every(({ expanded }) => expanded === false));
  });

  it('announces what came of an act, in a region that was there before it [WCAG 4.1.3]', async () => {
    assert.equal((await visitor.page.$$('>>> [role=status]')).length, 3);
    // The other region may still tell that the result has come.
    const [region] = await visitor.page.$$('>>> .said [role=status]');
    assert.equal(await region.evaluate(({ textContent }) => textContent), '');
    await visitor.press('Download');
    for (const [label, words] of [
      ['Table (CSV)', /^Look for district-readiness-\S+\.csv among your downloads\.$/],
      ['Copy link', /^Link copied\.|^Copying is blocked here/],
    ]) {
      await visitor.press(label);
      await visitor.page.waitForFunction(
        (node, source) => new RegExp(source).test(node.textContent),
        {},
        region,
        words.source,
      );
    }
  });

  it('gives the text to copy by hand the name of what to do', async () => {
    await visitor.reach('result copied by hand');
    const [field] = of(await tree(visitor), 'textbox');
    assert.equal(field.name, 'Copying is blocked here. Select this text and copy it yourself:');
    assert.ok(field.focused);
    assert.equal((await said(visitor))[0], field.name);
  });
});

it('announces what comes of trying again [WCAG 4.1.3]', async () => {
  await visitor.reach('unreachable');
  const [notice] = of(await tree(visitor), 'status');
  assert.equal(notice.live, 'polite');
  assert.deepEqual(await said(visitor), ['The questions could not be loaded. Check your connection and try again.']);
});

it('follows the outline of the page: every level of the top heading [WCAG 1.3.1]', async () => {
  for (const level of [2, 3, 4, 5, 6]) {
    await visitor.reach('first question', { 'heading-level': level });
    const levels = of(await tree(visitor), 'heading').map(({ level }) => level);
    assert.deepEqual(levels, [1, level, Math.min(level + 1, 6)]);
  }
});

it('says which language it is in, also where that is not the page’s [WCAG 3.1.2]', async () => {
  for (const lang of ['es', 'ar']) {
    const other = await openStates(browser);
    await other.page.$eval(
      'main div',
      (place, lang) => {
        place.lang = lang;
        place.append(document.createElement('readiness-assessment'));
      },
      lang,
    );
    await other.shows(lang);
    const langs = await other.page.$$eval('>>> .panel *', (all) => all.map((node) => node.closest('[lang]').lang));
    assert.deepEqual(new Set(langs), new Set([lang]));
    await other.page.close();
  }
});
