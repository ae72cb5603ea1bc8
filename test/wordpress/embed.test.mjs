/** The page for frames on other sites, and what WordPress makes of its address. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, counted, forget, network, post, run, single } from './sites.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

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
  const notes = await run(
    single,
    `$file = wp_upload_bits( 'notes.txt', null, '{"id":"notes"}' );
    return wp_insert_attachment( array( 'post_mime_type' => 'text/plain', 'post_title' => 'Notes' ), $file['file'] );`,
  );
  assert.ok(notes > 0);
  assert.equal((await fetch(`${single.base}/readiness-assessment/${notes}.json`)).status, 404);
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

for (const [what, lang, closed] of [
  ['shows it', 'es', ''],
  ['shows it also where the site does not reach itself', 'ar', '1'],
]) {
  it(`its address in the block editor of the own site ${what}`, async () => {
    await run(single, `update_option( 'trial_no_loopback', '${closed}' ); return 1;`);
    const page = await people.page(single, 'author');
    await page.goto(`${single.base}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.apiFetch);
    const { html } = await page.evaluate(
      (url) => window.wp.apiFetch({ path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}` }),
      `${single.base}/readiness-assessment/embed.html?lang=${lang}`,
    );
    assert.match(html, new RegExp(`<iframe[^>]+embed\\.html\\?lang=${lang}[^"]*preview=true`));
    await run(single, "delete_option( 'trial_no_loopback' ); return 1;");
    await page.close();
  });
}

it('PHP has nothing to complain about', () => {
  assert.deepEqual([...complaints(single), ...complaints(network)], []);
});
