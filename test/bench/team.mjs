/**
 * Measures the team tool where it has most to do: 500 results in one text, on an idle machine. Needs a build.
 *
 *   node test/bench/team.mjs                prints how long it takes until they show, and the longest pause in 10 MB of text
 *   node test/bench/team.mjs --profile      also where the time goes
 */
import { parseArgs } from 'node:util';
import { encode } from '../../dist/core/index.js';
import { content } from '../../dist/content/en.js';
import { openBrowser } from '../support/page.mjs';

const { values: options } = parseArgs({ options: { profile: { type: 'boolean' } } });
const ROUNDS = 7;

const [vision, alignment] = content.questions.map(({ choices }) => choices.map(({ id }) => id));
const conditions = alignment.slice(0, 10);
const codes = Array.from({ length: 500 }, (_, index) =>
  encode(content, {
    vision: vision[index % 4],
    alignment: conditions.filter((_, bit) => (((index >> 2) + 1) >> bit) & 1),
    culture: 'team',
    transparency: 'some',
  }),
);
const message = codes.map((code, index) => `Person ${index}: here is mine, ${code}. Thanks!`).join('\n');

const browser = await openBrowser();
browser.serve('/bench', {
  body: '<!doctype html><html lang="en"><title>Team</title><script src="/dist/readiness-team.js"></script><body><readiness-team></readiness-team>',
});

/** Pastes a text into a fresh page; milliseconds until what came of it is on screen, and the longest pause meanwhile. */
async function paste(text, rate, results) {
  const { page } = await browser.open('/bench');
  const cdp = await page.createCDPSession();
  await page.waitForFunction(() => document.querySelector('readiness-team').shadowRoot?.querySelector('#box'));
  // What shows them is fetched with the first result, long before there are hundreds.
  await page.evaluate((code) => (document.querySelector('readiness-team').results = [code]), '68BJ-V00T');
  await page.waitForFunction(() => document.querySelector('readiness-team').shadowRoot.querySelector('[part~=entry]'));
  await page.evaluate(() => (document.querySelector('readiness-team').results = []));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  if (options.profile) await cdp.send('Profiler.enable');
  if (options.profile) await cdp.send('Profiler.start');
  const found = await page.evaluate(
    async (text, results) => {
      const team = document.querySelector('readiness-team');
      const { shadowRoot } = team;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      let last = performance.now();
      let pause = 0;
      let on = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        pause = Math.max(pause, now - last);
        last = now;
        if (on) port2.postMessage(0);
      };
      await new Promise(requestAnimationFrame);
      last = performance.now();
      port2.postMessage(0);
      const start = performance.now();
      const box = shadowRoot.querySelector('#box');
      if (
        box.dispatchEvent(Object.assign(new Event('paste', { cancelable: true, bubbles: true }), { clipboardData }))
      ) {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        shadowRoot.querySelector('[part=collect] .primary').click();
      }
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      do await drawn();
      while (team.results.length < results || shadowRoot.querySelector('[part=news]').ariaBusy === 'true');
      const collected = performance.now() - start;
      on = false;
      const again = performance.now();
      shadowRoot.querySelector('[part=start] .primary').click();
      do await drawn();
      while (!shadowRoot.querySelector('.ladder'));
      return { collected, pause, shown: performance.now() - again };
    },
    text,
    results,
  );
  if (options.profile) report((await cdp.send('Profiler.stop')).profile);
  await page.close();
  return found;
}

/** The functions in which most of the time went. */
function report({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = {};
  samples.forEach((id, index) => {
    const { functionName, lineNumber, columnNumber } = byId.get(id).callFrame;
    const name = `${functionName || '(none)'}:${lineNumber}:${columnNumber}`;
    own[name] = (own[name] ?? 0) + timeDeltas[index] / 1000;
  });
  const most = Object.entries(own)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12);
  for (const [name, time] of most) console.log(`  ${time.toFixed(1).padStart(7)} ms  ${name}`);
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const rounds = [];
for (let round = 0; round < (options.profile ? 1 : ROUNDS); round++) rounds.push(await paste(message, 1, 500));
const [collected, shown] = ['collected', 'shown'].map((what) => median(rounds.map((round) => round[what])));
const novel = `${'It was the best of times, it was the worst of times. '.repeat(180_000)}\n${message}`;
const { pause } = await paste(novel, 4, 500);
await browser.close();

const rows = [
  ['500 results, from the text to the list (ms)', collected, 200],
  ['500 results, from the button to all of us (ms)', shown, 200],
  [`${(novel.length / 1e6).toFixed(1)} MB of text with 500 results, longest pause at 4× (ms)`, pause, 500],
];
for (const [what, value, most] of rows) {
  console.log(`${value <= most ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(0)}, at most ${most}`);
  if (value > most) process.exitCode = 1;
}
