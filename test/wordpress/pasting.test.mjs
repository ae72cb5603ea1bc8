/** A post that is edited again and again: what is pasted into it, set for it, and put inside the block. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { blockAttributes, insertBlock, newParagraph, openEditor, openPeople, paste, publish } from './people.mjs';
import { complaints, counted, forget, single } from './sites.mjs';
import { attributesOf } from './taken.mjs';

let people;
let page;
let frame;
let id;
before(async () => {
  people = await openPeople();
  page = await people.page(single, 'author');
  frame = await openEditor(page, single);
});
after(() => people.close());
beforeEach(() => forget(single));

/** The same post without blocks, the cursor in a new paragraph. */
async function emptied() {
  await page.evaluate(() => window.wp.data.dispatch('core/block-editor').resetBlocks([]));
  await newParagraph(page, frame);
  return frame;
}

for (const [what, given, expected] of [
  [
    'the element',
    { html: '<readiness-assessment lang="es" layout="page"><a href="/x">Take it</a></readiness-assessment>' },
    { lang: 'es', layout: 'page' },
  ],
  [
    'an empty element',
    { html: '<readiness-assessment lang="ar" style="--readiness-accent: #8a1538"></readiness-assessment>' },
    { lang: 'ar', accent: '#8a1538' },
  ],
  [
    'a placeholder',
    { html: '<div data-readiness-assessment data-lang="es" data-accent="#8a1538"><a href="/x">Take it</a></div>' },
    { lang: 'es', accent: '#8a1538' },
  ],
  ['a shortcode', { text: '[readiness_assessment lang="es" layout="page"]' }, { lang: 'es', layout: 'page' }],
]) {
  it(`${what} becomes the block when an author pastes it`, async () => {
    await paste(await emptied(), given);
    const attributes = await blockAttributes(page);
    for (const [name, value] of Object.entries(expected)) assert.equal(attributes[name], value, name);
    // The editor shows it as it will be.
    await frame.waitForFunction(
      ({ accent = '', ...attributes }) => {
        const element = document.querySelector('readiness-assessment');
        return (
          element?.style.getPropertyValue('--readiness-accent').endsWith(accent) &&
          Object.entries(attributes).every(([name, value]) => element.getAttribute(name) === value)
        );
      },
      {},
      expected,
    );
  });
}

const tied = 'persist="local" event-detail="level" signup="our-form" data-layer';
for (const [what, given] of [
  ['an element', { html: `<readiness-assessment ${tied}></readiness-assessment>` }],
  [
    'a placeholder',
    { html: `<div data-readiness-assessment ${tied.replace(/(?=\b(persist|event|signup|data))/g, 'data-')}></div>` },
  ],
  ['a shortcode', { text: `[readiness_assessment ${tied}]` }],
  [
    'a shortcode with underscores',
    { text: `[readiness_assessment ${tied.replace('t-d', 't_d').replace('a-l', 'a_l')}]` },
  ],
]) {
  it(`what ties ${what} into the page becomes the block’s settings`, async () => {
    await paste(await emptied(), given);
    const { persist, eventDetail, signup, dataLayer } = await blockAttributes(page);
    assert.deepEqual([persist, eventDetail, signup, dataLayer], ['local', 'level', 'our-form', true]);
  });
}

it('what is pasted becomes our block though a block of another plugin takes everything', async () => {
  await page.evaluate((name) => {
    const { blocks, element } = window.wp;
    // The one who came first is asked first, among those of one priority.
    const ours = blocks.unregisterBlockType(name);
    const schema = { div: { children: { '#text': {} } }, 'readiness-assessment': { children: { '#text': {} } } };
    const transform = () => blocks.createBlock('trial/greedy');
    blocks.registerBlockType('trial/greedy', {
      apiVersion: 3,
      title: 'Greedy',
      category: 'widgets',
      edit: () => element.createElement('p'),
      save: () => null,
      transforms: { from: [{ type: 'raw', isMatch: () => true, schema, transform }] },
    });
    blocks.registerBlockType(name, ours);
  }, 'readiness-assessment/assessment');
  try {
    await paste(await emptied(), { html: '<div data-readiness-assessment data-lang="es"></div>' });
    assert.equal((await blockAttributes(page)).lang, 'es');
  } finally {
    await page.evaluate(() => window.wp.blocks.unregisterBlockType('trial/greedy'));
  }
});

it('all settings of the sidebar work, and reach the page', async () => {
  await emptied();
  await insertBlock(page, frame);
  /** A field of the sidebar, by its label. */
  const field = async (label) =>
    (
      await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll('.components-panel :is(select, input)')].find(
            (node) => node.labels[0]?.textContent === label,
          ),
        {},
        label,
      )
    ).asElement();
  const choose = async (label, value) => (await field(label)).select(value);
  await page.evaluate(() =>
    window.wp.data
      .dispatch('core/interface')
      .enableComplementaryArea(
        window.wp.data.select('core/interface').getActiveComplementaryArea('core') ? 'core' : 'core/edit-post',
        'edit-post/block',
      ),
  );
  await choose('Language', 'es');
  await choose('Questions', 'page');
  await choose('Heading level', '4');
  await (
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.components-panel button')].find((node) => node.textContent === 'Visitors'),
    )
  )
    .asElement()
    .click();
  await choose('Keep answers', 'local');
  await choose('Your figures show', 'level');
  await (await field('Send events to Google Tag Manager')).click();
  await (await field('Sign-up form elsewhere on the page')).type('our-form');
  await frame.waitForFunction(() =>
    document.querySelector('readiness-assessment[heading-level="4"]')?.shadowRoot?.querySelector('[lang=es] fieldset'),
  );
  id = await publish(page, 'All settings');
  const visitor = await people.visitor(single, `/?p=${id}`);
  await visitor.page.waitForFunction(() => document.querySelector('readiness-assessment').hasAttribute('persist'));
  const { lang, layout, persist, ...rest } = await attributesOf(visitor.page);
  assert.deepEqual(
    [lang, layout, persist, rest['heading-level'], rest['event-detail'], rest['data-layer'], rest.signup],
    ['es', 'page', 'local', '4', 'level', '', 'our-form'],
  );
});

it('what has been pasted is saved, and a visitor is counted', async () => {
  await paste(await emptied(), { html: '<readiness-assessment layout="page"></readiness-assessment>' });
  await blockAttributes(page);
  await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
  const visitor = await people.visitor(single, `/?p=${id}`);
  assert.equal((await attributesOf(visitor.page)).layout, 'page');
  assert.ok((await visitor.completeByScript()).startsWith('ready › start'));
  assert.equal((await counted(single)).length, 2);
});

it('what is put inside the block is saved, and shows with the result', async () => {
  await emptied();
  await insertBlock(page, frame);
  await page.evaluate(() => {
    const { dispatch, select } = window.wp.data;
    const [id] = select('core/block-editor').getBlocksByName('readiness-assessment/assessment');
    const words = window.wp.blocks.createBlock('core/paragraph', { content: 'Sign up here' });
    dispatch('core/block-editor').insertBlocks(words, 0, id);
  });
  await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
  const visitor = await people.visitor(single, `/?p=${id}`);
  const isShown = () =>
    [...document.querySelectorAll('[slot=signup] p')].some(
      (node) => node.textContent === 'Sign up here' && node.checkVisibility(),
    );
  assert.equal(await visitor.page.evaluate(isShown), false);
  await visitor.completeByScript();
  await visitor.page.waitForFunction(isShown);
});

it('pasting anything else goes on as before', async () => {
  await paste(await emptied(), { html: '<div class="x"><p>One</p><p>Two</p></div>' });
  await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlockCount() >= 2);
  const names = await page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name }) => name),
  );
  assert.deepEqual(names, ['core/paragraph', 'core/paragraph']);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
