/** Four thousand attempts in one page, with everything on that listens and keeps: nothing grows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { openBrowser } from '../support/page.mjs';

const poll = JSON.parse(readFileSync(new URL('../../demo/samples/poll.json', import.meta.url), 'utf8'));

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

it('four thousand attempts leave no nodes, listeners or memory behind', async () => {
  browser.serve('/soak', {
    // A page's list of events grows by design; this one only counts.
    body: `<!doctype html><title>t</title><script>window.entries = 0; window.dataLayer = { push: () => window.entries++ };</script>
      <script src="/dist/readiness-assessment.js"></script>
      <form><readiness-assessment persist="local" data-layer name="readiness"></readiness-assessment></form>`,
  });
  const { page, said } = await browser.open('/soak');
  await page.evaluate(() => {
    window.heard = { push: () => {} };
    const element = document.querySelector('readiness-assessment');
    const find = (selector) => element.shadowRoot?.querySelector(selector);
    const shown = () => element.updateComplete;
    const there = async (selector) => {
      while (!find(selector)) await new Promise((done) => requestAnimationFrame(done));
    };
    const answers = {
      vision: ['lived', 'unsure'],
      alignment: ['data', 'none'],
      culture: ['team', 'alone'],
      transparency: ['open', 'some'],
    };

    /** An attempt in steps, each of which is shown. */
    const four = async (turn) => {
      for (const [question, choices] of Object.entries(answers)) {
        find(`[name="${question}"][value="${choices[turn % 2]}"]`).click();
        await shown();
        find('button[part~=primary]').click();
        await shown();
      }
    };
    const one = async (turn) => {
      element.shadowRoot.querySelectorAll('input')[turn % 4].click();
      find('button[part~=primary]').click();
      await shown();
    };
    const attempts = async (count, take) => {
      for (let turn = 0; turn < count; turn++) {
        await take(turn);
        if (!element.result) throw new Error(`attempt ${turn} has no result`);
        // The tools and all that is kept come with the first answer, over the network.
        await there('.framed');
        element.restart();
        await shown();
      }
    };
    window.four = (count) => attempts(count, four);
    window.one = (count) => attempts(count, one);
    /**
     * From now on a single question, hidden, not kept, and without waiting for frames: all that takes most of the time, and
     * grows nothing.
     */
    window.change = async (poll) => {
      window.requestAnimationFrame = (then) => {
        queueMicrotask(() => then(performance.now()));
        return 0;
      };
      element.persist = 'none';
      element.assessment = poll;
      element.parentElement.hidden = true;
      const { port1, port2 } = new MessageChannel();
      const task = () =>
        new Promise((done) => {
          port1.onmessage = done;
          port2.postMessage(undefined);
        });
      while (!find('[name=conferences]')) await task();
    };
  });
  const tools = await page.createCDPSession();
  await tools.send('Performance.enable');
  const once = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    // What was still in use when that began, such as the last picture, can go with the next.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const { metrics } = await tools.send('Performance.getMetrics');
    const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { nodes: of.Nodes, listeners: of.JSEventListeners, kilobytes: Math.round(of.JSHeapUsedSize / 1000) };
  };
  /** The least of a few looks: what was left behind is there in each. */
  const measure = async () => {
    const looks = [];
    while (looks.length < 4) looks.push(await once());
    const least = (name) => Math.min(...looks.map((look) => look[name]));
    return {
      nodes: least('nodes'),
      listeners: least('listeners'),
      kilobytes: least('kilobytes'),
      stored: await page.evaluate(() => JSON.stringify(localStorage).length),
    };
  };
  /** Measures once the browser has compiled and cached what it will, and at the end. */
  const soak = async (take, attempts) => {
    const measured = [];
    for (const count of [attempts / 5, (attempts * 4) / 5]) {
      await page.evaluate((take, count) => window[take](count), take, count);
      measured.push(await measure());
    }
    const [early, late] = measured;
    const found = `${take}: ${JSON.stringify(measured)}`;
    assert.ok(late.nodes - early.nodes <= 20, found);
    assert.ok(late.listeners - early.listeners <= 5, found);
    assert.ok(late.kilobytes - early.kilobytes < 150, found);
    assert.ok(late.stored - early.stored < 200, found);
  };
  await soak('four', 500);
  await page.evaluate((poll) => window.change(poll), poll);
  await soak('one', 3500);
  // Ready; start, each answer, completion and restart.
  assert.equal(await page.evaluate(() => window.entries), 1 + 500 * 7 + 3500 * 4);
  assert.deepEqual(said, []);
});
