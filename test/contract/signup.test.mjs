/** From result to sign-up and figures: whole pages against the receiver of the demo. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { messagesIn } from '../../dist/integrations/newsletter/messages.js';
import { openBrowser } from '../support/page.mjs';

const { texts } = messagesIn('en');

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Pauses are over at once, “slow” comes soon; requests have all their time. */
const timing = `{
  wait: (milliseconds, signal) => new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, { 4000: 100, 11000: 11000 }[milliseconds] ?? 10);
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); });
  }),
  random: () => 0.9,
  online: () => navigator.onLine,
}`;

/** A page as publishers write it, by script tag. */
const pageOf = ({ signups = '/receiver/signups', events = '', detail = 'scores', head = '', options = '' }) => `
<!doctype html><html lang="en"><title>t</title>${head}
<script src="/dist/readiness-assessment-connect.js"></script>
<script src="/dist/readiness-assessment.js"></script>
<body>
<readiness-assessment event-detail="${detail}"></readiness-assessment>
<form id="signup"><input type="email"><label><input type="checkbox"> I agree</label><button>Sign up</button></form>
<script>
  const { connectEvents, connectNewsletter, ghostMembers, jsonWebhook } = readinessAssessment.connect;
  const timing = ${timing};
  ${events && `connectEvents(document, { url: '${events}', timing, ${options} });`}
  connectNewsletter(document, { form: '#signup', timing, send: ${signups === 'ghost' ? `ghostMembers(location.origin + '/receiver/ghost')` : `jsonWebhook('${signups}')`} });
</script></body></html>`;

let pages = 0;
/** Opens such a page, and keeps the body of everything that it sends. */
const visit = async (options = {}, answer = true) => {
  const path = `/signup-${++pages}`;
  browser.serve(path, { body: pageOf(options) });
  const visitor = await browser.open(path);
  visitor.sent = [];
  visitor.page.on('request', (request) => {
    if (request.method() === 'POST') visitor.sent.push({ url: request.url(), body: request.postData() ?? '' });
  });
  if (answer) await visitor.complete();
  return visitor;
};
const address = (name) => `${name}@example.org`;
const submit = async ({ page }, name) => {
  await page.$eval('#signup [type=email]', (field, value) => (field.value = value), address(name));
  await page.$eval('#signup [type=checkbox]', (box) => box.checked || box.click());
  await page.$eval('#signup button', (button) => button.click());
};
const says = ({ page }, words) =>
  page.waitForFunction((words) => document.querySelector('[data-readiness-status]')?.textContent === words, {}, words);
const typed = ({ page }) => page.$eval('#signup [type=email]', ({ value }) => value);
const signedUp = (name) => browser.received('signups').filter(({ email }) => email === address(name));
/** Waits for what another process writes. */
const until = async (condition) => {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`still waiting for ${condition}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const attemptOf = ({ page }) => page.evaluate(() => window.heard.at(-1).detail.attempt);
const eventsOf = (attempt) => browser.received('events').filter(({ detail }) => detail.attempt === attempt);

describe('what leaves a page', () => {
  const keys = {
    level: ['level', 'focus'],
    scores: ['percent', 'level', 'areas', 'focus', 'conditions', 'unsure', 'known', 'total'],
    answers: ['percent', 'level', 'areas', 'focus', 'conditions', 'unsure', 'known', 'total', 'answers'],
  };
  for (const detail of Object.keys(keys)) {
    it(`is what “${detail}” allows, to the last field; no address before consent, and none with the events`, async () => {
      const visitor = await visit({ detail, events: '/receiver/events', options: `events: 'all'` });
      const { page, sent } = visitor;
      await page.$eval('#signup [type=email]', (field, value) => (field.value = value), address(detail));
      await page.$eval('#signup button', (button) => button.click());
      const attempt = await attemptOf(visitor);
      await until(() => eventsOf(attempt).some(({ type }) => type === 'readiness-complete'));
      assert.ok(sent.length > 0);
      for (const { url, body } of sent) {
        assert.ok(url.endsWith('/receiver/events'));
        assert.ok(!body.includes('@') && !body.includes('email'), body);
      }
      const envelope = ['schema', 'instance', 'attempt', 'assessment', 'lang', 'preview'];
      const allowed = {
        'readiness-ready': [],
        'readiness-start': [],
        'readiness-answer': ['question', 'answered', 'total', ...(detail === 'answers' ? ['value'] : [])],
        'readiness-complete': ['result'],
      };
      for (const batch of sent.map(({ body }) => JSON.parse(body))) {
        assert.deepEqual(Object.keys(batch), ['schema', 'sent', 'events', 'dropped']);
        for (const event of batch.events) {
          assert.deepEqual(Object.keys(event), ['id', 'type', 'at', 'detail']);
          assert.deepEqual(Object.keys(event.detail), [...envelope, ...allowed[event.type]]);
          if (event.type === 'readiness-complete')
            assert.deepEqual(Object.keys(event.detail.result).sort(), keys[detail].toSorted());
        }
      }
      const before = sent.length;
      await submit(visitor, detail);
      await says(visitor, texts.subscribed);
      const told = sent.slice(before).filter(({ url }) => url.endsWith('/receiver/signups'));
      assert.equal(told.length, 1);
      const { result, assessment } = (await page.evaluate(() => window.heard.at(-1))).detail;
      assert.deepEqual(JSON.parse(told[0].body), {
        email: address(detail),
        level: result.level.id,
        focus: result.focus,
        attempt,
        lang: 'en',
        assessment,
      });
      assert.deepEqual(visitor.said, []);
    });
  }

  it('is nothing in preview', async () => {
    const visitor = await visit({ events: '/receiver/events', options: `events: 'all', persist: 'local'` }, false);
    await visitor.page.$eval('readiness-assessment', (element) => (element.preview = true));
    await visitor.complete();
    await submit(visitor, 'preview');
    await says(visitor, texts.preview);
    await visitor.page.goto('about:blank');
    const bodies = visitor.sent.map(({ body }) => body).join('\n');
    assert.ok(!bodies.includes('"preview":true') && !bodies.includes('preview@'), bodies);
    assert.ok(!bodies.includes('readiness-answer') && !bodies.includes('readiness-complete'), bodies);
    assert.deepEqual(signedUp('preview'), []);
  });
});

describe('a sign-up when', () => {
  const faults = [
    ['the endpoint is down (500)', '/receiver/signups?fail=500', texts.failed, 5],
    ['it is refused (400)', '/receiver/signups?fail=400', texts.refused, 1],
    ['it is asked to come later, every time (429)', '/receiver/signups?status=429', texts.failed, 5],
    ['there is no such address (404)', '/receiver/nothing', texts.refused, 1],
  ];
  for (const [what, signups, words, requests] of faults) {
    it(`${what}: ${words}`, async () => {
      const visitor = await visit({ signups });
      await submit(visitor, 'fault');
      await says(visitor, words);
      assert.equal(visitor.sent.length, requests);
      assert.equal(await typed(visitor), address('fault'));
      assert.equal(
        await visitor.page.$eval('#signup button', (button) => button.matches(':disabled, [aria-disabled]')),
        false,
      );
      assert.deepEqual(signedUp('fault'), []);
    });
  }

  it(`CORS hides the answer: ${texts.failed}`, async () => {
    const visitor = await visit({ signups: browser.base.replace('127.0.0.1', 'localhost') + '/receiver/signups' });
    await submit(visitor, 'cors');
    await says(visitor, texts.failed);
    assert.ok(visitor.said.some((line) => line.includes('[readiness-assessment] signup-failed')));
    assert.deepEqual(signedUp('cors'), []);
  });

  it(`it is slow: ${texts.slow}`, async () => {
    const visitor = await visit({ signups: '/receiver/signups?slow=1500' });
    // Looked for from before on: it shows for as long as the answer takes, and no longer.
    const slow = says(visitor, texts.slow);
    await submit(visitor, 'slow');
    await slow;
    await says(visitor, texts.subscribed);
    assert.equal(signedUp('slow').length, 1);
    assert.equal(visitor.sent.length, 1);
  });

  it(`the visitor is offline, and back: ${texts.offline}`, async () => {
    const visitor = await visit();
    await visitor.page.setOfflineMode(true);
    await submit(visitor, 'offline');
    await says(visitor, texts.offline);
    assert.deepEqual(signedUp('offline'), []);
    await visitor.page.setOfflineMode(false);
    await says(visitor, texts.subscribed);
    assert.equal(signedUp('offline').length, 1);
  });

  it('the page is closed mid-send: it arrives', async () => {
    const visitor = await visit({ signups: '/receiver/signups?slow=500' });
    const request = visitor.page.waitForRequest((request) => request.method() === 'POST');
    await submit(visitor, 'closed');
    await request;
    await visitor.page.goto('about:blank');
    await until(() => signedUp('closed').length === 1);
    assert.equal(signedUp('closed')[0].level, 'emerging');
  });

  it('the completion is told twice and the button pressed twice: one request', async () => {
    const visitor = await visit({ signups: '/receiver/signups?slow=300' });
    await submit(visitor, 'twice');
    await visitor.page.evaluate(() => {
      const { type, detail } = window.heard.at(-1);
      document.dispatchEvent(new CustomEvent(type, { detail }));
    });
    await submit(visitor, 'twice');
    await says(visitor, texts.subscribed);
    assert.equal(visitor.sent.length, 1);
    assert.equal(signedUp('twice').length, 1);
  });

  it('the visitor starts over meanwhile: it is sent once, and the next attempt begins clean', async () => {
    const visitor = await visit();
    let free;
    const meanwhile = new Promise((resolve) => (free = resolve));
    await visitor.page.setRequestInterception(true);
    visitor.page.on('request', async (request) => {
      if (request.method() === 'POST') await meanwhile;
      await request.continue();
    });
    await submit(visitor, 'again');
    await visitor.press('Start over');
    free();
    await says(visitor, texts.subscribed);
    assert.equal(signedUp('again').length, 1);
    await submit(visitor, 'again');
    await says(visitor, texts.first);
    assert.equal(visitor.sent.length, 1);
  });

  it('the assessment is in a frame, whose events the page hears: it is sent with its level', async () => {
    const frame = `<iframe src="${browser.files}embed.html" title="Frame" sandbox="allow-scripts" style="width:100%;height:900px"></iframe>`;
    browser.serve('/framed', {
      body: pageOf({}).replace(/<readiness-assessment [^]*?<\/readiness-assessment>/, frame),
    });
    const visitor = await browser.open('/framed', { height: 3000 });
    await visitor.enterFrame({ upTo: 20_000 });
    await visitor.complete(visitor.frame);
    await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
    await submit(visitor, 'framed');
    await says(visitor, texts.subscribed);
    assert.equal(signedUp('framed')[0].level, 'emerging');
  });

  it('it goes to Ghost: a token, a mail to confirm, and the level as a label', async () => {
    const visitor = await visit({ signups: 'ghost' });
    await submit(visitor, 'ghost');
    await says(visitor, texts.confirm);
    assert.equal(signedUp('ghost')[0].level, 'emerging');
    assert.deepEqual(JSON.parse(visitor.sent[0].body).labels, ['readiness-emerging']);
    assert.deepEqual(visitor.said, []);
  });
});

describe('events when', () => {
  const completions = (attempt) => eventsOf(attempt).filter(({ type }) => type === 'readiness-complete');

  it('the page is left at once: the browser sends what waits', async () => {
    const visitor = await visit({ events: '/receiver/events', options: `events: 'all'` }, false);
    await visitor.choose('vision', 'shared');
    const attempt = await attemptOf(visitor);
    await visitor.page.goto('about:blank');
    await until(() => eventsOf(attempt).length >= 2);
    assert.equal(eventsOf(attempt).filter(({ type }) => type === 'readiness-answer').length, 1);
  });

  it('storage throws: they are sent from memory, and a warning says so', async () => {
    const visitor = await visit({
      events: '/receiver/events',
      options: `persist: 'local'`,
      head: `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });</script>`,
    });
    const attempt = await attemptOf(visitor);
    await until(() => completions(attempt).length === 1);
    assert.equal(visitor.said.filter((line) => line.includes('[readiness-assessment] no-storage')).length, 1);
  });

  it('two tabs share them: what one could not send before it was closed, the other does, once', async () => {
    const visitor = await visit({ events: '/receiver/events', options: `persist: 'local'` }, false);
    await visitor.page.setOfflineMode(true);
    await visitor.complete();
    const attempt = await attemptOf(visitor);
    const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('readiness-events')).length;
    assert.equal(await visitor.page.evaluate(stored), 1);
    const other = await visitor.page.browserContext().newPage();
    await other.goto(visitor.page.url());
    // The first tab has its turn for as long as it is there.
    assert.equal(await other.evaluate(stored), 1);
    assert.deepEqual(completions(attempt), []);
    await visitor.page.close();
    await until(() => completions(attempt).length === 1);
    await other.waitForFunction(`(${stored})() === 0`);
    assert.equal(completions(attempt).length, 1);
  });
});

describe('the demo', () => {
  it('goes from result to sign-up and figures, quietly and from one host', async () => {
    const visitor = await browser.open('/demo/newsletter.html');
    await visitor.complete();
    const totals = () => visitor.page.evaluate(async () => (await fetch('../receiver/totals')).json());
    const { signups, completions } = await totals();
    await submit(visitor, 'demo');
    await says(visitor, texts.subscribed);
    assert.equal(signedUp('demo')[0].level, 'emerging');
    assert.equal((await totals()).signups.emerging, (signups.emerging ?? 0) + 1);
    assert.ok((await totals()).completions.emerging >= (completions.emerging ?? 0));
    await visitor.page.waitForFunction(
      (row) => [...document.querySelectorAll('[data-figures] tr')].some(({ textContent }) => textContent === row),
      {},
      `Emerging${(signups.emerging ?? 0) + 1}`,
    );
    assert.deepEqual(visitor.said, []);
    assert.deepEqual(
      visitor.requests.filter((address) => !/^\/(demo|dist|receiver)\//.test(address)),
      [],
    );

    const figures = await browser.open('/demo/figures.html');
    await figures.page.waitForSelector('[data-figures] table');
    const captions = await figures.page.$$eval('caption', (nodes) => nodes.map(({ textContent }) => textContent));
    assert.equal(captions.length, 3);
    assert.match(captions[0], /^\d+ completed$/);
    assert.deepEqual(figures.said, []);
  });
});
