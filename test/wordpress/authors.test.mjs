/** What authors save without the block editor, and what visitors then get. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openPeople } from './people.mjs';
import { complaints, forget, post, rows, run, single } from './sites.mjs';
import { attributesOf, RUN, taken } from './taken.mjs';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

describe('what authors save', () => {
  for (const [what, content] of [
    ['the element', '<readiness-assessment lang="en"></readiness-assessment>'],
    [
      'the element in a paragraph of the classic editor',
      'Before\n\n<readiness-assessment><a href="/x">Take it</a></readiness-assessment>\n\nAfter',
    ],
    ['a placeholder', '<div data-readiness-assessment><a href="/x">Take it</a></div>'],
    ['a shortcode', '[readiness_assessment]'],
    ['a shortcode with a hyphen, among other words', 'Try it: [readiness-assessment layout="steps"]'],
    ['the address of its page on a line of its own', 'Before\n\n%HOME%/readiness-assessment/embed.html\n\nAfter'],
  ]) {
    it(`${what} is the assessment for visitors`, async () => {
      await taken(people, await post(single, content.replace('%HOME%', single.base)));
    });
  }

  it('keeps looks, and drops what ties into the page', async () => {
    const path = await post(
      single,
      '<readiness-assessment lang="es" layout="page" src="https://evil.example/x.json" persist="local" signup="x" onclick="alert(1)" data-layer><a href="/x">x</a></readiness-assessment>',
    );
    const visitor = await people.visitor(single, path);
    assert.deepEqual(await attributesOf(visitor.page), { lang: 'es', layout: 'page' });
  });

  it('a shortcode says the same with curly quotes, with underscores, and without a value', async () => {
    for (const written of [
      'lang="es" heading-level="3" data-layer=""',
      'lang=“es” heading-level=”3” data-layer',
      'lang=&#8220;es&#8221; heading_level=&#8221;3&#8243; data_layer',
      'lang=«es» heading-level=‘3’ data-layer',
    ]) {
      const visitor = await people.visitor(single, await post(single, `[readiness_assessment ${written}]`));
      const { lang, 'heading-level': heading, 'data-layer': layer } = await attributesOf(visitor.page);
      assert.deepEqual([lang, heading, layer], ['es', '3', ''], written);
    }
  });

  it('keeps the place of what stands inside', async () => {
    const inside = '<a slot="intro" href="/x">x</a><span slot="result-end">y</span>';
    const path = await post(single, `<readiness-assessment>${inside}</readiness-assessment>`);
    const id = await run(single, `return url_to_postid( home_url( '${path}' ) );`);
    assert.equal(
      await run(single, `return get_post( ${id} )->post_content;`),
      `<readiness-assessment>${inside}</readiness-assessment>`,
    );
  });

  it('comments do not take the element', async () => {
    assert.equal(
      await run(
        single,
        "wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init(); return apply_filters( 'pre_comment_content', wp_slash( '<readiness-assessment></readiness-assessment>Hello' ) );",
      ),
      'Hello',
    );
  });

  it('options that are none are left out, and nothing gets out of an attribute', async () => {
    const html = await run(
      single,
      `return do_shortcode( '[readiness_assessment lang="es\\" onload=x" layout="wide" persist="yes" accent="red;background:url(//evil.example)" event-detail="<b>"]' );`,
    );
    assert.match(
      html,
      /^<readiness-assessment style="[^"]*"><a href="[^"]+">Take the self-assessment<\/a><\/readiness-assessment>$/,
    );
    assert.doesNotMatch(html, /evil|onload|wide|yes|<b>/);
  });

  for (const [what, element] of [
    [
      'on a line of its own',
      '<readiness-assessment lang="es" layout="page"><a href="/x">Take it</a></readiness-assessment>',
    ],
    [
      'among words',
      'Take <readiness-assessment lang="es" heading-level="3"><a href="/x">it</a></readiness-assessment> now',
    ],
    ['as a placeholder', '<div data-readiness-assessment="" data-layout="page"><a href="/x">Take it</a></div>'],
  ]) {
    it(`stays in the visual tab of the classic editor, and in what it saves, ${what}`, async () => {
      const path = await post(single, `Before\n\n${element}\n\nAfter`);
      const id = await run(single, `return url_to_postid( home_url( '${path}' ) );`);
      const page = await people.page(single, 'author');
      await page.goto(`${single.base}/wp-admin/post.php?post=${id}&action=edit&classic-editor`);
      const content = () => page.evaluate(() => window.tinymce.get('content').getContent());
      await page.waitForFunction(
        () =>
          window.tinymce?.get('content')?.initialized &&
          window.tinymce.get('content').getBody().textContent.includes('After'),
      );
      assert.ok((await content()).includes(element), await content());
      await page.evaluate(() => window.tinymce.get('content').insertContent('<p>More</p>'));
      await Promise.all([page.waitForNavigation(), page.click('#publish')]);
      const saved = await run(single, `return get_post( ${id} )->post_content;`);
      assert.ok(saved.includes('More') && saved.includes(element), saved);
      await page.close();
    });
  }
});

describe('a sign-up form inside the block', () => {
  it('shows with the result, its hidden fields filled in', async () => {
    const form =
      '<!-- wp:html --><form action="/signed-up" method="get"><input type="hidden" name="level" data-readiness="level"><input type="hidden" name="focus" data-readiness="focus"><input name="email"><button>Sign up</button></form><!-- /wp:html -->';
    const path = await post(
      single,
      `<!-- wp:readiness-assessment/assessment -->${form}<!-- /wp:readiness-assessment/assessment -->`,
      { user: 'admin' },
    );
    const visitor = await people.visitor(single, path);
    assert.equal(await visitor.page.$eval('form input[name=email]', (input) => input.checkVisibility()), false);
    await visitor.complete();
    await visitor.page.waitForFunction(() => document.querySelector('form input[name=email]').checkVisibility());
    await visitor.page.waitForFunction(() => document.querySelector('[data-readiness=level]').value);
    await visitor.settled();
    await visitor.page.type('form input[name=email]', 'ada@example.org');
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('form[action="/signed-up"] button')]);
    const query = new URL(visitor.page.url()).searchParams;
    assert.deepEqual([query.get('level'), query.get('email')], ['emerging', 'ada@example.org']);
    assert.match(query.get('focus'), /^open-doors/);
  });
});

it('an editor who is logged in is not counted, and neither is a preview', async () => {
  const path = await post(single, '[readiness_assessment]');
  const page = await people.page(single, 'editor');
  const { Visitor } = await import('../support/page.mjs');
  const visitor = await Visitor.open(page, single.base, path);
  assert.equal(await visitor.complete(), RUN);
  const other = await people.visitor(single, path);
  await other.page.$eval('readiness-assessment', (element) => element.setAttribute('preview', ''));
  await other.complete();
  // What a visitor does afterwards is counted, so those before would be by now.
  await taken(people, path);
  assert.equal((await rows(single)).length, 2);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
