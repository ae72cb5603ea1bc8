/** Forms beside the result, in the shapes of common services, and forms around the element: what really reaches a server. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';

const FILE = '/dist/readiness-assessment.js';
let browser;
before(async () => {
  browser = await openBrowser();
  browser.serve('/sent', { body: '<!doctype html><title>sent</title>Thank you' });
});
after(() => browser.close());

const visit = async (body) => {
  browser.serve('/page', {
    body: `<!doctype html><html lang="en"><title>t</title><script src="${FILE}"></script><body>${body}</body></html>`,
  });
  const visitor = await browser.open('/page');
  browser.posted.length = 0;
  return visitor;
};
const sent = () => Object.fromEntries(new URLSearchParams(browser.posted[0].body));
const filled = (visitor, selector) =>
  visitor.page.waitForFunction((selector) => document.querySelector(selector)?.value, {}, selector);
const submit = async (visitor, selector = 'form button') => {
  const { page } = visitor;
  await visitor.settled();
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

describe('a form beside the result', () => {
  it('of the page, posted as it is: the result goes with it, and comes first', async () => {
    const visitor = await visit(
      '<readiness-assessment><form slot="signup" action="/sent" method="post"><input type="email" name="email" required><input type="hidden" name="level" data-readiness="level"><input type="hidden" name="attempt" data-readiness="attempt"><button>Go</button></form></readiness-assessment>',
    );
    await visitor.complete();
    await filled(visitor, '[name=level]');
    const { attempt } = (await visitor.page.evaluate(() => window.heard.at(-1))).detail;
    await visitor.page.type('[name=email]', 'someone@example.org');
    assert.equal(browser.posted.length, 0);
    await submit(visitor);
    assert.deepEqual(sent(), { email: 'someone@example.org', level: 'emerging', attempt });
  });

  it('with the handlers of another script, sent by fetch', async () => {
    const visitor = await visit(
      `<form id="theirs" hidden><input type="email" name="email"><input type="hidden" name="level" data-readiness="level"><button>Go</button></form><readiness-assessment signup="theirs"></readiness-assessment><script>
        const form = document.querySelector('form');
        window.changes = 0;
        form.addEventListener('change', () => window.changes++);
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          fetch('/sent', { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(() => { window.done = true });
        });
      </script>`,
    );
    await visitor.complete();
    await filled(visitor, '[name=level]');
    await visitor.settled();
    await visitor.page.click('form button');
    await visitor.page.waitForFunction(() => window.done);
    assert.deepEqual(sent(), { email: '', level: 'emerging' });
    assert.equal(await visitor.page.evaluate(() => window.changes), 1);
  });

  for (const [kind, fields] of [
    ['own', { level: 'emerging', focus: 'open-doors,future-focus,supportive-environment' }],
    ['mailchimp', { MERGE7: 'emerging', MERGE8: '46' }],
    ['hubspot', { '0-1/readiness_level': 'emerging' }],
    ['wordpress', { readiness_level: 'emerging', readiness_level_label: 'Emerging' }],
  ]) {
    it(`of the demo, in the shape “${kind}”`, async () => {
      const visitor = await browser.open(`/demo/sign-up.html?form=${kind}`);
      assert.equal(await visitor.page.$eval('#service', ({ hidden }) => hidden), true);
      await visitor.complete();
      for (const [name, value] of Object.entries(fields)) {
        await filled(visitor, `#service [name="${name}"]`);
        assert.equal(await visitor.page.$eval(`#service [name="${name}"]`, (field) => field.value), value);
      }
      assert.equal(await visitor.page.$eval('#service', ({ hidden }) => hidden), false);
      await visitor.press('Start over');
      await visitor.page.waitForFunction(() => document.querySelector('#service').hidden);
      for (const name of Object.keys(fields)) {
        assert.equal(await visitor.page.$eval(`#service [name="${name}"]`, (field) => field.value), '');
      }
      assert.deepEqual(visitor.said, []);
    });
  }
});

describe('a form around the element', () => {
  const around =
    '<form action="/sent" method="post"><readiness-assessment name="readiness" required></readiness-assessment><button>Go</button></form>';

  it('is sent with the result, and not before', async () => {
    const visitor = await visit(around);
    await visitor.page.waitForFunction(() => document.querySelector(':invalid'));
    await visitor.page.click('form > button');
    await visitor.page.waitForFunction(() =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('[part=error]'),
    );
    assert.equal(browser.posted.length, 0);
    await visitor.complete();
    await visitor.page.waitForFunction(() => !document.querySelector('readiness-assessment:invalid'));
    await submit(visitor, 'form > button');
    const { level, percent } = JSON.parse(sent().readiness);
    assert.deepEqual([level, percent], [{ id: 'emerging', label: 'Emerging' }, 46]);
  });

  it('gets the answers back from the browser on the way back', async () => {
    const visitor = await visit(around);
    await visitor.page.setCacheEnabled(true);
    await visitor.complete();
    await visitor.page.waitForFunction(() => !document.querySelector('readiness-assessment:invalid'));
    await submit(visitor, 'form > button');
    await visitor.page.goBack();
    await visitor.page.waitForFunction(() => document.querySelector('readiness-assessment').result);
    assert.ok(((await visitor.story()).match(/complete/g) ?? []).length <= 1);
  });
});

describe('listeners', () => {
  it('that throw stop nobody else', async () => {
    const visitor = await visit(`<readiness-assessment data-layer></readiness-assessment><script>
      const element = document.querySelector('readiness-assessment');
      for (const name of ['ready', 'start', 'answer', 'complete']) element.addEventListener('readiness-' + name, () => { throw Error('theirs') });
      element.whenComplete().then((result) => { window.late = result.level.id });
    </script>`);
    await visitor.complete();
    await visitor.page.waitForFunction(() => window.late === 'emerging' && window.dataLayer.length === 7);
    assert.deepEqual(
      // Some come with a stack.
      visitor.said.filter((line) => line.split('\n', 1)[0] !== 'error: theirs'),
      [],
    );
    // The first one waits for the end of the page, and so for whoever listens in it.
    assert.equal(visitor.said.length, 7);
  });

  it('that come late find the result', async () => {
    const visitor = await visit('<readiness-assessment data-layer></readiness-assessment>');
    await visitor.complete();
    const found = await visitor.page.evaluate(async () => {
      await customElements.whenDefined('readiness-assessment');
      const element = document.querySelector('readiness-assessment');
      return [element.result.level.id, (await element.whenComplete()).level.id];
    });
    assert.deepEqual(found, ['emerging', 'emerging']);
    await visitor.page.waitForFunction(() => window.dataLayer.at(-1).readiness_level === 'emerging');
  });
});
