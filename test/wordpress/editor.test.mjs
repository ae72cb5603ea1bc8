/** People who write in the block editor, most of whom may not save any HTML they like, and what visitors then get. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { insertBlock, openEditor, openPeople, publish } from './people.mjs';
import { complaints, forget, post, run, single } from './sites.mjs';
import { taken } from './taken.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

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
it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
