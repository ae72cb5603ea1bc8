/** From the address to the first question. The pages hold nothing else, so that the first content is the question. */
import { PredefinedNetworkConditions } from 'puppeteer-core';

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink',
  'loading',
  'blink.user_timing',
];

/** What of the main thread's time belongs to scripts: a script element with the microtasks after it, and callbacks with theirs. */
const SCRIPT =
  /^(PendingScript::ExecuteScriptBlock|FunctionCall|v8\.(compile|compileModule|evaluateModule|run|callFunction|callAsConstructor|newInstance))$/;

const ended = ({ ts, dur }) => ts + dur;

/** The outermost of events that may hold each other. */
function outermost(events) {
  let end = 0;
  return events
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur)
    .filter((event) => {
      if (ended(event) <= end) return false;
      end = ended(event);
      return true;
    });
}

/** Milliseconds of the processor's time: what other programs take of it does not count. */
const sum = (events) => events.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000;

/** Script time and main-thread time up to the first question, in ms, on a processor that is so many times slower. */
export const loads = (chromium, url, slower) =>
  chromium.visit(url, async ({ page, cdp, go }) => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.tracing.start({ categories: CATEGORIES });
    await go();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const paint = traceEvents.find(({ name }) => name === 'firstContentfulPaint');
    const start = traceEvents.find(
      ({ name, args }) => name === 'navigationStart' && args.data.navigationId === paint.args.data.navigationId,
    );
    const main = traceEvents.filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === paint.pid && tid === paint.tid && ts >= start.ts && ts < paint.ts,
    );
    return {
      script: sum(outermost(main.filter(({ name }) => SCRIPT.test(name)))),
      main: sum(outermost(main.filter(({ name }) => name === 'RunTask'))),
    };
  });

/** Time to the first question on slow 4G as Lighthouse has it (150 ms, 1.6 Mbit/s), in ms. */
export const loadsSlowly = (chromium, url) =>
  chromium.visit(url, async ({ page, go }) => {
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    return go();
  });

/** What shifts the content around the element, on the same network: the script comes long after the page. */
export const shifts = (chromium, url, subject) =>
  chromium.visit(url, async ({ page, go }) => {
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await go();
    await page.waitForFunction(
      ({ tag, choice }) => {
        const element = document.querySelector(tag);
        return (element.shadowRoot ?? element).querySelector(choice);
      },
      {},
      { tag: subject.tag, choice: subject.choices('vision') },
    );
    // Two pictures later everything that the arrival moves has moved.
    return page.evaluate(async () => {
      for (let pictures = 0; pictures < 3; pictures++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return window.shift;
    });
  });
