/** What elements hold while they are there, and what they leave behind. */

/** JavaScript heap (bytes), DOM nodes and listeners, when all that can be collected has been. */
export async function held(cdp) {
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

const less = (one, other) =>
  Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value - other[name]]));

/** What a blank page holds. */
export const blank = (chromium, url) =>
  chromium.visit(url, async ({ page, cdp }) => {
    await page.goto(url, { waitUntil: 'load' });
    return held(cdp);
  });

/** What a page with one element holds. */
export const one = (chromium, url) =>
  chromium.visit(url, async ({ cdp, go }) => {
    await go();
    return held(cdp);
  });

/** What a hundred more hold, and how long it takes until they are painted, in ms. */
export const hundred = (chromium, url, tag) =>
  chromium.visit(url, async ({ page, cdp }) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
    const time = await page.evaluate(async (tag) => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      for (let count = 0; count < 100; count++) document.body.append(document.createElement(tag));
      await new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage('');
        }),
      );
      return performance.now() - start;
    }, tag);
    return { time, ...(await held(cdp)) };
  });

/** Makes, shows and removes elements, one after the other. */
export async function cycle(page, tag, count) {
  for (let done = 0; done < count; done += 100) {
    await page.evaluate(
      async (tag, times) => {
        for (let done = 0; done < times; done++) {
          const element = document.createElement(tag);
          document.body.append(element);
          await new Promise((resolve) => setTimeout(resolve));
          // Observers of sizes and intersections have their say, too.
          if (done % 10 === 0) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          element.remove();
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      tag,
      Math.min(100, count - done),
    );
  }
}

/** What is left after a thousand (what-is-left.mjs tells what it is). */
export const cycles = (chromium, url, tag, count = 1000) =>
  chromium.visit(url, async ({ page, cdp }) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction((tag) => customElements.get(tag), {}, tag);
    // The first ones fill caches, which are no leak.
    await cycle(page, tag, 50);
    const before = await held(cdp);
    await cycle(page, tag, count);
    return less(await held(cdp), before);
  });
