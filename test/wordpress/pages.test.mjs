/** Where assessments stand that are in no post: footers, widgets, classic themes, feeds, and pages of other sites. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, counted, forget, network, post, run, single } from './sites.mjs';
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
  await post(single, '<readiness-assessment lang="es"><a href="/x">x</a></readiness-assessment>');
  const feed = await (await fetch(`${single.base}/feed/`)).text();
  assert.doesNotMatch(feed, /<readiness-assessment/);
  assert.match(feed, /<a href="[^"]+\/readiness-assessment\/embed\.html">Take the self-assessment<\/a>/);
  assert.match(feed, /<a href="[^"]+embed\.html\?lang=es">Hacer la autoevaluación<\/a>/);
});

describe('its page for frames', () => {
  it('takes options, tells who may frame it, and works alone', async () => {
    const visitor = await people.visitor(single, '/readiness-assessment/embed.html?lang=es');
    await visitor.shows('es');
    await visitor.complete();
    assert.equal((await counted(single))[0].source, 'site');
    assert.deepEqual(visitor.said, []);
    await run(
      single,
      "update_option( 'readiness_assessment_settings', array( 'frames' => \"https://a.example\\nhttps://b.example\" ) ); return 1;",
    );
    const { headers } = await fetch(`${single.base}/readiness-assessment/embed.html`);
    assert.equal(headers.get('content-security-policy'), "frame-ancestors 'self' https://a.example https://b.example");
    await run(single, "delete_option( 'readiness_assessment_settings' ); return 1;");
  });

  it('has an address for sites without nice ones, too', async () => {
    const visitor = await people.visitor(single, '/?readiness-assessment=embed&lang=es');
    await visitor.shows('es');
  });

  it('uses no document but those of the media library', async () => {
    const { url, redirected } = await fetch(
      `${single.base}/readiness-assessment/embed.html?lang=es&src=/wp-json/wp/v2/posts`,
    );
    assert.ok(redirected);
    assert.equal(new URL(url).search, '?lang=es');
    assert.equal((await fetch(`${single.base}/readiness-assessment/1.json`)).status, 404);
  });

  it('is discovered by oEmbed with its options, and so is no other page', async () => {
    const page = await (await fetch(`${single.base}/readiness-assessment/embed.html?lang=es&layout=page`)).text();
    const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page);
    const { html, type } = await (await fetch(href.replaceAll('&#038;', '&').replaceAll('&amp;', '&'))).json();
    assert.equal(type, 'rich');
    assert.match(html, /embed\.html\?(lang=es&(#038;|amp;)?layout=page|layout=page&(#038;|amp;)?lang=es)"/);
    const other = await fetch(
      `${single.base}/wp-json/readiness-assessment/v1/oembed?url=${encodeURIComponent(`${single.base}/?p=1`)}`,
    );
    assert.equal(other.status, 404);
  });

  it('appears on another WordPress that is given its address, and what is completed there is counted here', async () => {
    const address = `${single.base}/readiness-assessment/embed.html?lang=en`;
    const path = await post(network, `Before\n\n${address}\n\nAfter`, { user: 'admin' });
    const visitor = await people.visitor(network, path);
    await visitor.enterFrame();
    await visitor.page.waitForFunction(() => {
      const frame = document.querySelector('iframe.wp-embedded-content');
      return frame && frame.offsetHeight > 300 && getComputedStyle(frame).position !== 'absolute';
    });
    await visitor.completeByScript();
    assert.deepEqual(
      (await counted(single)).map(({ source }) => source),
      ['frame', 'frame'],
    );
  });

  it('its address in the block editor of the own site shows it', async () => {
    const page = await people.page(single, 'author');
    await page.goto(`${single.base}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.apiFetch);
    const { html } = await page.evaluate(
      (url) => window.wp.apiFetch({ path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}` }),
      `${single.base}/readiness-assessment/embed.html?lang=es`,
    );
    assert.match(html, /<iframe[^>]+embed\.html\?[^"]*preview=true/);
    await page.close();
  });
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual([...complaints(single), ...complaints(network)], []);
});
