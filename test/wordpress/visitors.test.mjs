/** Whether visitors are counted, whatever stands between them and the site. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { dashboard } from './dashboard.mjs';
import { openElsewhere } from './elsewhere.mjs';
import { openPeople } from './people.mjs';
import { complaints, counted, forget, post, single } from './sites.mjs';

let people;
let elsewhere;
before(async () => {
  [people, elsewhere] = await Promise.all([openPeople(), openElsewhere()]);
});
after(async () => {
  elsewhere.close();
  await people.close();
});
beforeEach(() => forget(single));

describe('visitors', () => {
  for (const [what, sandbox] of [
    ['a frame elsewhere', ''],
    ['a frame elsewhere in a sandbox', 'allow-scripts'],
  ]) {
    it(`of ${what} are counted, as such`, async () => {
      const visitor = await people.visitor(single, `/?sandbox=${sandbox}`, { base: elsewhere.base });
      await visitor.enterFrame();
      await visitor.completeByScript();
      const found = await counted(single);
      assert.deepEqual(
        found.map(({ type, source }) => [type, source]),
        [
          ['complete', 'frame'],
          ['start', 'frame'],
        ],
      );
      const { totals } = await dashboard(people, '&source=frame');
      assert.deepEqual([totals.Completed, totals['In frames elsewhere'], totals['On this site']], ['1', '1', '0']);
      assert.ok((await dashboard(people, '&source=site')).nothing);
    });
  }

  it('of a cached page are counted, whoever it was made for', async () => {
    const path = `${await post(single, '[readiness_assessment]')}?cached`;
    const editor = await people.page(single, 'editor');
    await editor.goto(single.base + path);
    const visitor = await people.visitor(single, path);
    assert.match(await (await fetch(single.base + path)).text(), /<readiness-assessment/);
    assert.equal((await fetch(single.base + path)).headers.get('x-cached'), 'yes');
    await visitor.complete();
    await counted(single);
  });

  it('of a cached page who work here are not, though it was made for a stranger', async () => {
    const path = `${await post(single, '[readiness_assessment]')}?cached`;
    await fetch(single.base + path);
    const { Visitor } = await import('../support/page.mjs');
    const editor = await Visitor.open(await people.page(single, 'editor'), single.base, path);
    await editor.complete();
    const visitor = await people.visitor(single, path);
    await visitor.complete();
    assert.equal((await counted(single)).length, 2);
  });

  for (const how of ['respectful', 'greedy']) {
    it(`of a page with a ${how} optimizer are counted, with advice and all`, async () => {
      const path = `${await post(single, '[readiness_assessment lang="es"]')}?optimizer=${how}`;
      const visitor = await people.visitor(single, path);
      const joined = await visitor.page.$eval('script[src*="joined.js"]', ({ src }) => src);
      assert.equal((await (await fetch(joined)).text()).includes('readiness-complete'), how === 'greedy');
      await visitor.shows('es');
      await visitor.complete();
      await visitor.page.waitForFunction(() =>
        document.querySelector('readiness-assessment').shadowRoot.querySelector('[part~=start]'),
      );
      await counted(single);
    });
  }

  it('is kept for with consent only, where a consent plugin is asked', async () => {
    const path = await post(single, '[readiness_assessment persist="local"]');
    const plain = await people.visitor(single, path);
    await plain.page.waitForFunction(() => document.querySelector('readiness-assessment').hasAttribute('persist'));
    const asked = await people.visitor(single, `${path}?consent`);
    await asked.choose('vision', 'shared');
    assert.equal(await asked.page.$eval('readiness-assessment', (element) => element.hasAttribute('persist')), false);
    assert.equal(await asked.page.evaluate(() => localStorage.length), 0);
    await asked.page.evaluate(() => {
      window.consented = true;
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: { preferences: 'allow' } }));
    });
    assert.equal(await asked.page.$eval('readiness-assessment', (element) => element.getAttribute('persist')), 'local');
  });
});

it('PHP has nothing to complain about', () => {
  assert.deepEqual(complaints(single), []);
});
