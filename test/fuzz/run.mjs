/**
 * The deep run of the properties that the tests try briefly, in a real Chromium: `npm run fuzz`. FUZZ_RUNS says how often
 * each is tried, FUZZ_SEED repeats a run, FUZZ_ONLY names some of the inputs. A whole run that finds nothing writes what it
 * measured into docs/security.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browser.mjs';

const { FUZZ_RUNS = '20000', FUZZ_SEED, FUZZ_ONLY } = process.env;
const numRuns = Number(FUZZ_RUNS);
const seed = FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);
/** Runs in one go: between them the browser has a moment for itself. */
const CHUNK = 1000;

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('properties.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  globalName: 'fuzz',
  tsconfigRaw: {},
  write: false,
});
// Storage needs an origin.
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch(findChromium());
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.evaluate(outputFiles[0].text);

const list = await page.evaluate(() => window.fuzz.properties.map(({ input, holds }) => ({ input, holds })));
const rows = [];
for (const [index, { input, holds }] of list.entries()) {
  if (FUZZ_ONLY && !FUZZ_ONLY.split(',').includes(input)) continue;
  const total = { runs: 0, seconds: 0, kinds: {} };
  let fault = '';
  for (let done = 0; done < numRuns && !fault; done += CHUNK) {
    const parameters = { numRuns: Math.min(CHUNK, numRuns - done), seed: seed + done };
    const tried = await page.evaluate(
      (index, parameters) => window.fuzz.attempt(window.fuzz.properties[index], parameters),
      index,
      parameters,
    );
    total.runs += tried.runs;
    total.seconds += tried.seconds;
    for (const [kind, count] of Object.entries(tried.kinds)) total.kinds[kind] = (total.kinds[kind] ?? 0) + count;
    // A chunk that is cut short by the number of runs may be too small to see every kind.
    if (tried.fault && (parameters.numRuns === CHUNK || !tried.fault.startsWith('never seen'))) fault = tried.fault;
  }
  const kinds = Object.entries(total.kinds)
    .map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`)
    .join(', ');
  rows.push([input, holds, total.runs.toLocaleString('en'), total.seconds.toFixed(0), kinds]);
  console.log(`${input}: ${total.runs} runs, ${total.seconds.toFixed(1)} s, seed ${seed}: ${kinds}`);
  if (fault) {
    console.error(fault.slice(0, 4000));
    process.exitCode = 1;
  }
}
await browser.close();
server.close();

if (!process.exitCode && !FUZZ_ONLY) {
  const file = new URL('../../docs/security.md', import.meta.url);
  const told = [
    `Last run: ${new Date().toISOString().slice(0, 10)}, seed ${seed}, in Chromium. Nothing was found.`,
    '',
    ...[['input', 'what holds for all of it', 'runs', 'seconds', 'what came of it'], Array(5).fill('---'), ...rows].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
  ];
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- fuzz -->)[\s\S]*?(<!-- \/fuzz -->)/,
    (_, open, close) => `${open}\n\n${told.join('\n')}\n\n${close}`,
  );
  writeFileSync(file, await format(text, { ...(await resolveConfig(fileURLToPath(file))), parser: 'markdown' }));
}
