/**
 * Tells what elements leave on the heap that were created, shown and removed, by constructor. Needs a build.
 *
 *   node test/bench/what-is-left.mjs                  the element; 1,000 of them
 *   node test/bench/what-is-left.mjs lit              another subject (subjects.mjs)
 *   node test/bench/what-is-left.mjs --count 5000     a leak grows with the number, caches and compiled code do not
 *   node test/bench/what-is-left.mjs --warm 1000      after so many that are not counted; 50 in the benchmark
 *   node test/bench/what-is-left.mjs --jitless        V8 compiles nothing: what is left then are objects
 *
 * Bytes of heap are V8's own, as in the benchmark; snapshots also list Blink's objects, `(native)`, such as the entries
 * of the performance timeline that Chromium makes for long tasks, and that no element made.
 *
 * What it told of version 0.1.0, of which 103 kB were left, 14 kB of floor (b): no object of the element's. 64 kB are
 * V8's table of numbers as strings (`smi_string_cache`), one for all scripts, which grows once, when two integers fall
 * on the same place in it: here, the number of each instance in the id that its events carry (with one number for all,
 * 38 kB are left). 30 kB are code that V8 compiles when functions have run often, 9 kB its list of object shapes
 * (`retained_maps`). A second thousand leave 3 kB.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { npmCi } from '../support/npm-ci.mjs';

if (!npmCi(fileURLToPath(new URL('.', import.meta.url)))) process.exit(1);

const { openChromium } = await import('./chromium.mjs');
const { cycle, held } = await import('./memory.mjs');
const { serve } = await import('./server.mjs');
const { growth, snapshot } = await import('./snapshot.mjs');
const { subjects: build } = await import('./subjects.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    warm: { type: 'string', default: '50' },
    jitless: { type: 'boolean' },
    lines: { type: 'string', default: '25' },
  },
});
const [name = 'element'] = positionals;
const subject = (await build()).find((subject) => subject.name === name);
if (!subject) throw new Error(`no subject is called ${name}`);

const server = await serve([subject]);
const chromium = await openChromium(values.jitless ? ['--js-flags=--jitless'] : []);
try {
  const url = `${server.base}/${name}/none`;
  const { before, after, first, last } = await chromium.visit(url, async ({ page, cdp }) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction((tag) => customElements.get(tag), {}, subject.tag);
    await cycle(page, subject.tag, Number(values.warm));
    // The first snapshot makes V8 keep what it would drop; the second is of the same state.
    await snapshot(cdp);
    const before = await snapshot(cdp);
    const first = await held(cdp);
    await cycle(page, subject.tag, Number(values.count));
    const last = await held(cdp);
    return { before, after: await snapshot(cdp), first, last };
  });
  const lines = growth(before, after);
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  console.log(`${subject.title}: ${values.count} created and removed, after ${values.warm}.
${last.nodes - first.nodes} nodes, ${last.listeners - first.listeners} listeners, ${last.heap - first.heap} bytes of heap; ${bytes} bytes by snapshots:\n`);
  for (const { name, count, bytes, held } of lines.slice(0, Number(values.lines)))
    console.log(
      `${String(bytes).padStart(8)} B ${String(count).padStart(6)} ×  ${name}${held ? `\n${' '.repeat(22)}${held}` : ''}`,
    );
} finally {
  await chromium.close();
  server.close();
}
