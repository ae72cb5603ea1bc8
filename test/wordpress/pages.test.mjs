/** Where assessments stand that are in no post, footers, widgets, classic themes and feeds, and what comes with them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, forget, post, run, single } from './sites.mjs';
import { taken } from './taken.mjs';

const BLOCK = '<!-- wp:readiness-assessment/assessment /-->';
const theme = await run(single, 'return get_stylesheet();');

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

it('the footer in the site editor shows the block, and every page has it then', async () => {
  const page = await people.page(single, 'admin');
  await page.goto(
    `${single.base}/wp-admin/site-editor.php?${new URLSearchParams({ postType: 'wp_template_part', postId: `${theme}//footer`, canvas: 'edit', p: `/wp_template_part/${theme}//footer` })}`,
  );
  const frame = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
  await frame.waitForSelector('.wp-block');
  await page.evaluate(() => {
    const { createBlock } = window.wp.blocks;
    window.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('readiness-assessment/assessment'), 0);
  });
  await frame.waitForFunction(() =>
    document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('fieldset'),
  );
  await page.evaluate(
    (id) => window.wp.data.dispatch('core').saveEditedEntityRecord('postType', 'wp_template_part', id),
    `${theme}//footer`,
  );
  await taken(people, await post(single, 'Some other page'));
  await page.close();
  await run(
    single,
    "foreach ( get_posts( array( 'post_type' => 'wp_template_part', 'numberposts' => -1 ) ) as $part ) { wp_delete_post( $part->ID, true ); } return 1;",
  );
});

describe('in a classic theme', () => {
  before(() => run(single, "switch_theme( 'twentytwentyone' ); return 1;"));
  after(() => run(single, `switch_theme( '${theme}' ); update_option( 'sidebars_widgets', array() ); return 1;`));

  it('the block in a post', async () => {
    assert.equal(await run(single, "return wp_get_theme()->get( 'Name' );"), 'Twenty Twenty-One');
    await taken(people, await post(single, BLOCK));
  });

  for (const [what, base, settings] of [
    ['block', 'block', `'content' => '${BLOCK}'`],
    ['shortcode in a text', 'text', "'text' => '[readiness_assessment]', 'filter' => true, 'visual' => true"],
    ['placeholder in HTML', 'custom_html', "'content' => '<div data-readiness-assessment></div>'"],
  ]) {
    it(`a widget with a ${what}`, async () => {
      await run(
        single,
        `update_option( 'widget_${base}', array( 2 => array( ${settings} ), '_multiwidget' => 1 ) );
        update_option( 'sidebars_widgets', array( 'sidebar-1' => array( '${base}-2' ), 'array_version' => 3 ) );
        return 1;`,
      );
      await taken(people, await post(single, 'Some other page'));
    });
  }
});

it('its scripts are on pages that show one, and on no others', async () => {
  const plain = await (await fetch(single.base + (await post(single, 'Nothing here')))).text();
  assert.doesNotMatch(plain, /readiness-assessment/);
  const html = await (await fetch(single.base + (await post(single, BLOCK)))).text();
  const scripts = html.match(
    /<script[^>]*readiness-assessment[^>]*\bsrc=[^>]*>|<script[^>]*\bsrc=[^>]*readiness-assessment[^>]*>/g,
  );
  assert.equal(scripts.length, 2);
  for (const script of scripts) {
    assert.match(script, /type="module"/);
    for (const name of ['data-noptimize', 'data-no-optimize', 'data-cfasync="false"', 'nowprocket']) {
      assert.ok(script.includes(name), `${name}: ${script}`);
    }
  }
});

it('the color is that of the theme’s buttons, the block’s own, or that of the settings', async () => {
  const html = async (content) => (await fetch(single.base + (await post(single, content)))).text();
  const themes = await run(
    single,
    "return wp_get_global_styles( array( 'elements', 'button', 'color', 'background' ), array( 'transforms' => array( 'resolve-variables' ) ) );",
  );
  assert.match(themes, /^#/);
  assert.ok((await html(BLOCK)).includes(`--readiness-accent:${themes}"`));
  assert.match(
    await html('<!-- wp:readiness-assessment/assessment {"accent":"#8a1538"} /-->'),
    /--readiness-accent:#8a1538"/,
  );
  await run(single, "update_option( 'readiness_assessment_settings', array( 'accent' => 'own' ) ); return 1;");
  assert.doesNotMatch(await html(BLOCK), /--readiness-accent/);
  await run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
});

it('one’s own document from the media library is what visitors get', async () => {
  const page = await people.page(single, 'author');
  await page.goto(`${single.base}/wp-admin/media-new.php`);
  const { content } = await import('../../dist/content/en.js');
  const own = JSON.stringify({ ...content, id: 'their-own', title: 'Our own questions' });
  const upload = (name, text) =>
    page.evaluate(
      async (name, text) => {
        const form = new FormData();
        form.append('name', name);
        form.append('action', 'upload-attachment');
        form.append('_wpnonce', window.wpUploaderInit.multipart_params._wpnonce);
        form.append('async-upload', new File([text], name, { type: 'application/json' }));
        return (await fetch('/wp-admin/async-upload.php', { method: 'POST', body: form })).json();
      },
      name,
      text,
    );
  const { success, data } = await upload('own.json', own);
  assert.ok(success, JSON.stringify(data));
  assert.equal((await upload('none.json', '<script>alert(1)</script>')).success, false);
  const visitor = await people.visitor(
    single,
    await post(single, `<!-- wp:readiness-assessment/assessment {"document":${data.id}} /-->`),
  );
  await visitor.titled('Our own questions');
  const framed = await people.visitor(
    single,
    new URL(await run(single, `return Readiness_Assessment\\embed_url( array( 'document' => '${data.id}' ) );`))
      .pathname + `?src=${data.id}.json`,
  );
  await framed.titled('Our own questions');
  await page.close();
});

it('feeds have a link in its place', async () => {
  await post(single, BLOCK);
  await post(single, '<!-- wp:readiness-assessment/assessment {"headingLevel":"4"} /-->');
  await post(single, '<readiness-assessment lang="es"><a href="/x">x</a></readiness-assessment>');
  await post(single, '<div data-readiness-assessment data-lang="ar"><a href="/x">x</a></div>');
  const feed = await (await fetch(`${single.base}/feed/`)).text();
  assert.doesNotMatch(feed, /<readiness-assessment|data-readiness-assessment/);
  assert.match(feed, /<a href="[^"]+\/readiness-assessment\/embed\.html">Take the self-assessment<\/a>/);
  assert.match(feed, /<a href="[^"]+embed\.html\?heading-level=4">/);
  assert.match(feed, /<a href="[^"]+embed\.html\?lang=es">Hacer la autoevaluación<\/a>/);
  assert.match(feed, /<a href="[^"]+embed\.html\?lang=ar">أجرِ التقييم الذاتي<\/a>/);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
