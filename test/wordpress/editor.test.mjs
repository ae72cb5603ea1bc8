/** People who write in the block editor, most of whom may not save any HTML they like, and what visitors then get. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { blockAttributes, insertBlock, newParagraph, openEditor, openPeople, paste, publish } from './people.mjs';
import { complaints, counted, forget, post, run, single } from './sites.mjs';
import { attributesOf, taken } from './taken.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

describe('in the block editor', () => {
  it('an author inserts the block, sees it as on the page, publishes, and a visitor is counted', async () => {
    const page = await people.page(single, 'author');
    const frame = await openEditor(page, single);
    await insertBlock(page, frame);
    const shown = await frame.waitForFunction(() => {
      const element = document.querySelector('readiness-assessment');
      return element?.shadowRoot?.querySelector('fieldset') && element.hasAttribute('preview') && element;
    });
    const look = (element) =>
      [...element.shadowRoot.querySelectorAll('#title, legend, [part~=choice], [part~=primary]')].map((node) => {
        const style = getComputedStyle(node);
        const { color, backgroundColor, borderTopColor, borderTopWidth, borderRadius } = style;
        const { fontFamily, fontSize, fontWeight, lineHeight, textAlign } = style;
        return {
          words: node.textContent.replace(/\s+/g, ' ').trim(),
          ...{ color, backgroundColor, borderTopColor, borderTopWidth, borderRadius },
          ...{ fontFamily, fontSize, fontWeight, lineHeight, textAlign },
        };
      });
    const preview = await shown.asElement().evaluate(look);
    assert.ok(preview.length > 5, `${preview.length}`);
    const width = await frame.evaluate(() => innerWidth);
    const id = await publish(page, 'How ready are we?');
    // As wide as the canvas: themes size type by the width of the window.
    const visitor = await people.visitor(single, `/?p=${id}`, { width });
    await visitor.shows('en');
    assert.deepEqual(await visitor.page.$eval('readiness-assessment', look), preview);
    await taken(people, `/?p=${id}`);
    await page.close();
  });

  it('a contributor hands it in, and an editor publishes it', async () => {
    const page = await people.page(single, 'contributor');
    const frame = await openEditor(page, single);
    await insertBlock(page, frame);
    const id = await publish(page, 'From a contributor');
    await run(single, `return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
    await taken(people, `/?p=${id}`);
    await page.close();
  });

  it('offers a pattern with words around it', async () => {
    const content = await run(
      single,
      "return WP_Block_Patterns_Registry::get_instance()->get_registered( 'readiness-assessment/page' )['content'];",
    );
    const path = await post(single, content);
    const visitor = await taken(people, path);
    assert.equal(
      await visitor.page.$eval('readiness-assessment', (element) => element.getAttribute('heading-level')),
      '3',
    );
  });
});

describe('in a post that is edited again and again', () => {
  let page;
  let frame;
  let id;
  before(async () => {
    page = await people.page(single, 'author');
    frame = await openEditor(page, single);
  });
  after(() => page.close());

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
    ['an empty element', { html: '<readiness-assessment lang="ar"></readiness-assessment>' }, { lang: 'ar' }],
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
    });
  }

  it('all settings of the sidebar work, and reach the page', async () => {
    await emptied();
    await insertBlock(page, frame);
    const choose = async (label, value) => {
      const select = await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll('.components-panel select')].find(
            (node) => node.labels[0]?.textContent === label,
          ),
        {},
        label,
      );
      await select.asElement().select(value);
    };
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
    await choose('Level of its heading', '4');
    await (
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.components-panel button')].find((node) => node.textContent === 'Visitors'),
      )
    )
      .asElement()
      .click();
    await choose('Keep answers', 'local');
    await choose('Your figures learn', 'level');
    await frame.waitForFunction(() =>
      document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('[lang=es] fieldset'),
    );
    id = await publish(page, 'All settings');
    const visitor = await people.visitor(single, `/?p=${id}`);
    await visitor.page.waitForFunction(() => document.querySelector('readiness-assessment').hasAttribute('persist'));
    const { lang, layout, persist, ...rest } = await attributesOf(visitor.page);
    assert.deepEqual(
      [lang, layout, persist, rest['heading-level'], rest['event-detail']],
      ['es', 'page', 'local', '4', 'level'],
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
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
