/** People who write on a site, most of whom may not save any HTML they like, and what visitors then get. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  blockAttributes,
  counted,
  forget,
  insertBlock,
  newParagraph,
  openEditor,
  openPeople,
  paste,
  post,
  publish,
  rows,
  single,
} from './people.mjs';
import { complaints, run } from './sites.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';

let people;
before(async () => {
  people = await openPeople();
});
after(() => people.close());
beforeEach(() => forget(single));

/** A visitor takes the assessment at a path, and the figures have it once. */
async function taken(path) {
  const visitor = await people.visitor(single, path);
  assert.equal(await visitor.complete(), RUN);
  const found = await counted(single);
  assert.deepEqual(
    found.map(({ type, source }) => [type, source]),
    [
      ['complete', 'site'],
      ['start', 'site'],
    ],
  );
  assert.equal(found[0].level, 'emerging');
  assert.deepEqual(visitor.said, []);
  return visitor;
}

/** The only element on a page, by its attributes. */
const attributesOf = (page) =>
  page.$eval('readiness-assessment', (element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );

describe('in the block editor', () => {
  it('an author inserts the block, sees it as on the page, publishes, and a visitor is counted', async () => {
    const page = await people.page(single, 'author');
    const frame = await openEditor(page, single);
    await insertBlock(page, frame);
    const shown = await frame.waitForFunction(() => {
      const element = document.querySelector('readiness-assessment');
      return element?.shadowRoot?.querySelector('fieldset') && element.hasAttribute('preview') && element;
    });
    const look = (element) => {
      const style = (selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
      return [style('[part~=primary]').backgroundColor, style('[part~=primary]').color, style('#title').fontFamily];
    };
    const preview = await shown.asElement().evaluate(look);
    const id = await publish(page, 'How ready are we?');
    const visitor = await taken(`/?p=${id}`);
    assert.deepEqual(await visitor.page.$eval('readiness-assessment', look), preview);
    await page.close();
  });

  it('a contributor hands it in, and an editor publishes it', async () => {
    const page = await people.page(single, 'contributor');
    const frame = await openEditor(page, single);
    await insertBlock(page, frame);
    const id = await publish(page, 'From a contributor');
    run(single, `return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
    await taken(`/?p=${id}`);
    await page.close();
  });

  it('offers a pattern with words around it', async () => {
    const content = run(
      single,
      "return WP_Block_Patterns_Registry::get_instance()->get_registered( 'readiness-assessment/page' )['content'];",
    );
    const path = post(single, content);
    const visitor = await taken(path);
    assert.equal(
      await visitor.page.$eval('readiness-assessment', (element) => element.getAttribute('heading-level')),
      '3',
    );
  });

  it('all settings of the sidebar work, and reach the page', async () => {
    const page = await people.page(single, 'author');
    const frame = await openEditor(page, single);
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
    const id = await publish(page, 'All settings');
    const visitor = await people.visitor(single, `/?p=${id}`);
    await visitor.page.waitForFunction(() => document.querySelector('readiness-assessment').hasAttribute('persist'));
    const { lang, layout, persist, ...rest } = await attributesOf(visitor.page);
    assert.deepEqual(
      [lang, layout, persist, rest['heading-level'], rest['event-detail']],
      ['es', 'page', 'local', '4', 'level'],
    );
    await page.close();
  });
});

describe('what authors paste into the block editor', () => {
  let page;
  let frame;
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
    ['a shortcode with curly quotes', '[readiness_assessment lang=“en” heading-level=”3”]'],
    ['the address of its page on a line of its own', 'Before\n\n%HOME%/readiness-assessment/embed.html\n\nAfter'],
  ]) {
    it(`${what} is the assessment for visitors`, async () => {
      await taken(post(single, content.replace('%HOME%', single.base)));
    });
  }

  it('keeps looks, and drops what ties into the page', async () => {
    const path = post(
      single,
      '<readiness-assessment lang="es" layout="page" src="https://evil.example/x.json" persist="local" signup="x" onclick="alert(1)" data-layer><a href="/x">x</a></readiness-assessment>',
    );
    const visitor = await people.visitor(single, path);
    assert.deepEqual(await attributesOf(visitor.page), { lang: 'es', layout: 'page' });
  });

  it('comments do not take the element', async () => {
    assert.equal(
      run(
        single,
        "wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init(); return apply_filters( 'pre_comment_content', wp_slash( '<readiness-assessment></readiness-assessment>Hello' ) );",
      ),
      'Hello',
    );
  });

  it('options that are none are left out, and nothing gets out of an attribute', async () => {
    const html = run(
      single,
      `return do_shortcode( '[readiness_assessment lang="es\\" onload=x" layout="wide" persist="yes" accent="red;background:url(//evil.example)" event-detail="<b>"]' );`,
    );
    assert.match(
      html,
      /^<readiness-assessment style="[^"]*"><a href="[^"]+">Take the self-assessment<\/a><\/readiness-assessment>$/,
    );
    assert.doesNotMatch(html, /evil|onload|wide|yes|<b>/);
  });

  it('stays in the visual tab of the classic editor, and in what it saves', async () => {
    const element = '<readiness-assessment lang="es"><a href="/x">Take it</a></readiness-assessment>';
    const path = post(single, `Before\n\n${element}\n\nAfter`);
    const id = run(single, `return url_to_postid( home_url( '${path}' ) );`);
    const page = await people.page(single, 'author');
    await page.goto(`${single.base}/wp-admin/post.php?post=${id}&action=edit&classic-editor`);
    await page.waitForFunction(
      () =>
        window.tinymce?.get('content')?.initialized &&
        window.tinymce.get('content').getBody().textContent.includes('After'),
    );
    assert.match(
      await page.evaluate(() => window.tinymce.get('content').getContent()),
      /<readiness-assessment lang="es"><a href="\/x">Take it<\/a><\/readiness-assessment>/,
    );
    await page.evaluate(() => window.tinymce.get('content').insertContent('<p>More</p>'));
    await Promise.all([page.waitForNavigation(), page.click('#publish')]);
    assert.match(
      run(single, `return get_post( ${id} )->post_content;`),
      /More[^]*<readiness-assessment lang="es"><a href="\/x">Take it<\/a><\/readiness-assessment>|<readiness-assessment lang="es"><a href="\/x">Take it<\/a><\/readiness-assessment>[^]*More/,
    );
    await page.close();
  });
});

describe('a sign-up form inside the block', () => {
  it('shows with the result, its hidden fields filled in', async () => {
    const form =
      '<!-- wp:html --><form action="/signed-up" method="get"><input type="hidden" name="level" data-readiness="level"><input type="hidden" name="focus" data-readiness="focus"><input name="email"><button>Sign up</button></form><!-- /wp:html -->';
    const path = post(
      single,
      `<!-- wp:readiness-assessment/assessment -->${form}<!-- /wp:readiness-assessment/assessment -->`,
      { user: 'admin' },
    );
    const visitor = await people.visitor(single, path);
    assert.equal(await visitor.page.$eval('form input[name=email]', (input) => input.checkVisibility()), false);
    await visitor.complete();
    await visitor.page.waitForFunction(() => document.querySelector('form input[name=email]').checkVisibility());
    await visitor.page.waitForFunction(() => document.querySelector('[data-readiness=level]').value);
    await visitor.page.type('form input[name=email]', 'ada@example.org');
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('form[action="/signed-up"] button')]);
    const query = new URL(visitor.page.url()).searchParams;
    assert.deepEqual([query.get('level'), query.get('email')], ['emerging', 'ada@example.org']);
    assert.match(query.get('focus'), /^open-doors/);
  });
});

it('an editor who is logged in is not counted, and neither is a preview', async () => {
  const path = post(single, '[readiness_assessment]');
  const page = await people.page(single, 'editor');
  const { Visitor } = await import('../support/page.mjs');
  const visitor = await Visitor.open(page, single.base, path);
  assert.equal(await visitor.complete(), RUN);
  const other = await people.visitor(single, path);
  await other.page.$eval('readiness-assessment', (element) => element.setAttribute('preview', ''));
  await other.complete();
  // What a visitor does afterwards is counted, so those before would be by now.
  await taken(path);
  assert.equal(rows(single).length, 2);
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(
    complaints(single)
      .split('\n')
      .filter((line) => line.includes('/readiness-assessment/')),
    [],
  );
});
