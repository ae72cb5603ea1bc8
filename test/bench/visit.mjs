/** A whole visit, from the first question to the result and to a new start, with real pointer and keyboard events. */
import { ready } from './in-page.mjs';
import { plan } from './plan.mjs';

/**
 * Goes through the plan.
 *
 * @returns `acts`: for each act of the plan in turn its `name` and, in ms, `shown`: from the input event to the picture
 *   in which its effect shows, to a tenth, and `event`: what the Event Timing API tells of it, in steps of 8.
 *   `whole`: from the last “next” until all of the result is there. `before` and `later`: the paths of the files fetched,
 *   without the page, up to the first act and after it
 */
export const visits = (chromium, url, subject, slower) =>
  chromium.visit(url, async ({ page, cdp, go }) => {
    const files = [];
    let pending = 0;
    page.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol !== 'http:') return;
      files.push(pathname);
      pending++;
    });
    for (const event of ['requestfinished', 'requestfailed'])
      page.on(event, (request) => request.url().startsWith('http:') && pending--);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await go();
    await page.evaluate(ready, subject.tag);
    const before = files.length;

    /** A person's act comes to a page at rest, with all that is on its way arrived. */
    const rest = async () => {
      let busy;
      do {
        busy = pending;
        await page.evaluate(() => window.bench.rest());
      } while (busy || pending);
    };

    const acts = [];
    let whole;
    const act = async ({ name, target, key, shows, texts }) => {
      await rest();
      const at = await page.evaluate((act) => window.bench.expect(act), { target, key, shows, texts });
      if (key) await page.keyboard.press(key);
      else await page.mouse.click(at.x, at.y);
      const took = await page.evaluate(() => window.bench.took);
      acts.push({ name, shown: took.shown });
      whole ??= took.whole;
    };
    for (const step of plan(subject)) {
      await act(step).catch((cause) => {
        throw new Error(`no end of the act ${acts.length + 1}, ${JSON.stringify(step)}`, { cause });
      });
    }
    await rest();
    const events = await page.evaluate(() => window.bench.events());
    return {
      acts: acts.map((act, index) => ({ ...act, event: events[index] })),
      whole,
      before: files.slice(1, before),
      later: files.slice(before),
    };
  });
