/** Every way to embed it: from the snippet that the embed builder prints to one completion event, on another site's page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hosts, snippet } from '../../demo/snippets.js';
import { content as spanish } from '../../dist/content/es.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const root = new URL('../../', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
const { version } = integrity;

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const tried = new Set();

/** The pieces of a host's snippet, by kind. */
const pieces = (host, options = {}) => {
  tried.add(host);
  const codes = snippet({ host, base: browser.files, integrity, version, options });
  return Object.fromEntries(
    hosts.find(({ id }) => id === host).pieces.map(({ kind }, index) => [kind, codes[index].code]),
  );
};

const visit = async (body, head = '') => {
  browser.serve('/host', { body: `<!doctype html><html lang="en"><title>t</title>${head}<body>${body}</body></html>` });
  // Tall enough for a whole question: Puppeteer cannot scroll a page for what is in a frame of another site.
  return browser.open('/host', { height: 1600 });
};

/** Completes the assessment on a page and looks at what happened there. */
const completes = async (body, head) => {
  const visitor = await visit(body, head);
  assert.equal(await visitor.complete(), RUN);
  assert.deepEqual(visitor.said, []);
  return visitor;
};

/**
 * The same in a frame.
 *
 * @param heard whether the page hears of it
 * @param upTo pixels up to which the page fits the frame to its content
 */
const completesInFrame = async (body, { head, heard = false, upTo }) => {
  const visitor = await visit(body, head);
  await visitor.enterFrame({ upTo });
  assert.equal(await visitor.complete(visitor.frame), RUN);
  if (heard) await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
  assert.equal(await visitor.story(), heard ? RUN : '');
  assert.deepEqual(visitor.said, []);
  return visitor;
};

/** Follows a link, and completes the assessment on the page that it leads to. */
const followed = async (link) => {
  const visitor = await visit(`<p>${link}</p>`);
  await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('a')]);
  assert.equal(await visitor.complete(), RUN);
  assert.deepEqual(visitor.said, []);
};

describe('element', () => {
  for (const host of ['page', 'wordpress-admin', 'ghost', 'squarespace']) {
    it(host, async () => {
      await completes(pieces(host)['script and element']);
    });
  }
});

describe('placeholder', () => {
  for (const host of ['page-placeholder', 'wordpress-author', 'drupal']) {
    it(host, async () => {
      const { script, placeholder } = pieces(host);
      await completes(placeholder, script);
    });
  }

  it('google-tag-manager', async () => {
    const { loader, placeholder } = pieces('google-tag-manager');
    // A tag manager inserts its tags one by one, long after the page.
    await completes(
      `${placeholder}<script>addEventListener('load', () => document.body.append(document.createRange().createContextualFragment(${JSON.stringify(loader).replaceAll('</', '<\\/')})))</script>`,
    );
  });
});

describe('link', () => {
  for (const host of ['page-link', 'wordpress-author', 'drupal']) {
    it(host, async () => {
      const { script, link } = pieces(host);
      await completes(`<p>${link}</p>`, script);
    });
  }

  it('mediawiki', async () => {
    const made = pieces('mediawiki');
    // What MediaWiki makes of an external link, and of its loader.
    const html = (wiki) =>
      wiki
        .replace(/\[(\S+) ([^\]]+)\]/g, '<a rel="nofollow" class="external text" href="$1">$2</a>')
        .replaceAll('&', '&amp;');
    const loader = `<script>var mw = { loader: { load: function (address) { var script = document.createElement('script'); script.src = address; document.head.appendChild(script) } } };${made['MediaWiki script']}</script>`;
    await completes(`<p>${html(made['MediaWiki link'])}</p>`, loader);
    await completes(html(made['MediaWiki placeholder']), loader);
  });

  it('dokuwiki: a plain link to a page of its own', async () => {
    const html = pieces('dokuwiki')['DokuWiki link'].replace(
      /^\[\[([^|]+)\|(.+)\]\]$/,
      '<a href="$1" class="urlextern" rel="ugc nofollow">$2</a>',
    );
    await followed(html);
  });

  it('newsletter: a plain link to a page of its own', async () => {
    await followed(pieces('newsletter').link);
  });
});

describe('frame', () => {
  it('page-frame', async () => {
    const visitor = await completesInFrame(pieces('page-frame')['script and frame'], { heard: true, upTo: 20_000 });
    const heights = () =>
      Promise.all([
        visitor.page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height),
        visitor.frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      ]);
    // The frame tells of its new height with its next picture.
    const end = Date.now() + 30_000;
    let [height, wanted] = await heights();
    while (height !== wanted && Date.now() < end) [height, wanted] = await heights();
    assert.equal(height, wanted);
    assert.ok(wanted > 1000, String(wanted));
  });

  for (const host of ['google-sites', 'sharepoint', 'closed']) {
    it(host, async () => {
      await completesInFrame(pieces(host).frame, {});
    });
  }
});

describe('the team tool', () => {
  const options = { view: 'team', lang: 'es', min: '4' };
  /** Waits for it, in the page or in a frame, and gives it the results of four. */
  const compares = async (visitor, at = visitor.page) => {
    await at.waitForFunction(() => document.querySelector('readiness-team')?.shadowRoot?.querySelector('#box'));
    const found = await at.evaluate(async () => {
      const team = document.querySelector('readiness-team');
      const box = team.shadowRoot.querySelector('#box');
      box.value = '68BJ-V00T, 6892-V00D, A112-V0DS, A2X2-V03G';
      box.dispatchEvent(new Event('input'));
      team.shadowRoot.querySelector('[part=collect] .primary').click();
      const end = performance.now() + 30_000;
      while (!team.team) {
        const news = team.shadowRoot.querySelector('[part=news]').textContent.replace(/\s+/g, ' ').trim();
        if (performance.now() > end) throw new Error(`four codes made no team within thirty seconds: “${news}”`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return [team.team.count, team.min, team.shadowRoot.getElementById('title').textContent.trim()];
    });
    assert.deepEqual(found, [4, 4, 'Comparen sus respuestas']);
    assert.deepEqual(visitor.said, []);
  };

  it('page', async () => {
    await compares(await visit(pieces('page', options)['script and element']));
  });

  for (const host of ['page-placeholder', 'page-link']) {
    it(`${host}: brought by the script of the assessment, each file held to its hash`, async () => {
      const { script, placeholder, link } = pieces(host, options);
      const visitor = await visit(`<p>${link ?? placeholder}</p>`, script);
      await compares(visitor);
      const asked = visitor.requests.filter((address) => address.endsWith('/readiness-team.js'));
      assert.equal(asked.length, 1, String(visitor.requests));
    });
  }

  it('page-frame: fits, and is heard', async () => {
    const visitor = await visit(
      `<script>heard = []; addEventListener('readiness-team-change', ({ detail, target }) => heard.push([target.localName, detail.count]))</script>${pieces('page-frame', options)['script and frame']}`,
    );
    const frame = await visitor.page.waitForFrame((frame) => frame.url().includes('view=team'));
    await compares(visitor, frame);
    await visitor.page.waitForFunction(() => window.heard.length > 0);
    assert.deepEqual(await visitor.page.evaluate(() => window.heard), [['iframe', 4]]);
  });

  it('newsletter: a plain link to a page of its own', async () => {
    const visitor = await visit(`<p>${pieces('newsletter', options).link}</p>`);
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('a')]);
    await compares(visitor);
    assert.equal(await visitor.page.$eval('h1', (heading) => heading.textContent), 'Comparación en equipo');
  });
});

describe('oEmbed', () => {
  /** What WordPress makes of the answer of a provider that it does not know (wp_filter_oembed_result). */
  const fromWordPress = async () => {
    const address = pieces('wordpress-oembed')['bare address'];
    const page = await (await fetch(address)).text();
    const [, link] = /<link[^>]+type="application\/json\+oembed"[^>]+href="([^"]+)"/.exec(page);
    const answer = await (await fetch(`${link}?maxwidth=600&maxheight=900&dnt=1`)).json();
    assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
    const [, src] = /^<iframe src="([^"]+)"[^>]*><\/iframe>$/.exec(answer.html);
    return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" src="${src}#?secret=Xy12Z" data-secret="Xy12Z" width="${answer.width}" height="${answer.height}" frameborder="0"></iframe>`;
  };
  /** What its script does with the frame's message (wp-embed.js). */
  const script = `<script>
    addEventListener('message', function ({ data, source }) {
      if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const iframe of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (source !== iframe.contentWindow) continue;
        iframe.removeAttribute('style');
        if (data.message === 'height') iframe.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      }
    });
    addEventListener('load', function () {
      for (const iframe of document.querySelectorAll('iframe.wp-embedded-content')) iframe.contentWindow.postMessage({ message: 'ready', secret: iframe.dataset.secret }, '*');
    });
  </script>`;

  it('wordpress-oembed', async () => {
    const visitor = await completesInFrame(await fromWordPress(), { head: script, upTo: 1000 });
    assert.equal(await visitor.page.$eval('iframe', ({ style }) => style.visibility), '');
    // The result is taller than the last question, and is told of once it is drawn.
    await visitor.page.waitForFunction(() => Number(document.querySelector('iframe').height) > 600);
  });

  it('wordpress-oembed, with the script in the theme', async () => {
    const { script: ours } = pieces('wordpress-author');
    await completesInFrame(await fromWordPress(), { head: script + ours, heard: true, upTo: 20_000 });
  });
});

describe('the address of a frame', () => {
  const open = async (query) => {
    const visitor = await browser.open(`/dist/embed.html${query}`, { height: 1600 });
    assert.equal(await visitor.complete(), RUN);
    return visitor;
  };

  it('warns once of what it does not know', async () => {
    const { said } = await open('?lang=en&theme=dark&accent=none');
    assert.deepEqual(said, ['warn: [readiness-assessment] unknown-option: ignored: theme=dark, accent=none.']);
  });

  it('does not read documents of other sites', async () => {
    const { said, requests } = await open('?src=https://example.org/words.json');
    assert.deepEqual(said, [
      'warn: [readiness-assessment] foreign-document: https://example.org/words.json is not in the folder of embed.html, so it is not used here. Put it there.',
    ]);
    assert.ok(requests.every((address) => !address.startsWith('https://example.org')));
  });

  it('serves as a page of its own, in the language it names [WCAG 3.1.1]', async () => {
    const visitor = await open('?lang=es');
    const [title, lang] = await visitor.page.evaluate(() => [document.title, document.documentElement.lang]);
    // After the result that is on screen, and the assessment.
    assert.match(title, /^En qué punto está hoy su distrito: \S+ – /);
    assert.ok(title.endsWith(` – ${spanish.title}`), title);
    assert.equal(lang, 'es');
    const heading = await visitor.page.$eval('main > h1', ({ textContent, hidden }) => [textContent, hidden]);
    assert.deepEqual(heading, ['Autoevaluación', false]);
    assert.deepEqual(visitor.said, []);
  });
});

it('leaves out no host of the embed builder', () => {
  // These three come with the frameworks.
  for (const id of ['npm', 'react', 'vue']) tried.add(id);
  assert.deepEqual(
    hosts.map(({ id }) => id).filter((id) => !tried.has(id)),
    [],
  );
});
