/**
 * Measures the element beside the same four questions in two floors and two peers, all in one interleaved run.
 * Needs a build.
 *
 *   node test/bench/run.mjs                 prints the table
 *   node test/bench/run.mjs --update        writes it into docs/performance.md, and all of it into results.json
 *   node test/bench/run.mjs --rounds 3      quicker and rougher; 12 by default
 *   node test/bench/run.mjs --only script   only metrics that begin so; writes nothing
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { npmCi } from '../support/npm-ci.mjs';
import { metrics, summary, verdict } from './metrics.mjs';
import { actsTable, machine, table } from './report.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
if (!npmCi(folder)) process.exit(1);

const { openChromium } = await import('./chromium.mjs');
const { loads, loadsSlowly, shifts } = await import('./load.mjs');
const { blank, cycles, hundred, one } = await import('./memory.mjs');
const { serve } = await import('./server.mjs');
const { subjects: build } = await import('./subjects.mjs');
const { visits } = await import('./visit.mjs');

const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean' },
    rounds: { type: 'string', default: '12' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(options.rounds);

const subjects = await build();
const server = await serve(subjects);
const chromium = await openChromium();

/** What was measured, by metric and subject. */
const samples = Object.fromEntries(
  Object.keys(metrics).map((name) => [name, Object.fromEntries(subjects.map(({ name }) => [name, []]))]),
);
const keep = (subject, found) => {
  for (const [name, value] of Object.entries(found)) samples[name][subject.name].push(...[value].flat());
};

/** How long the acts of a visit took: all choices with the pointer, and all steps to the next question. */
const tookOf = (acts, ...names) => acts.filter(({ name }) => names.includes(name)).map(({ shown }) => shown);
const selects = (acts) => tookOf(acts, 'first', 'select', 'tick');

/** A whole visit, and what it fetched up to the first act and later. */
async function visit(subject, url) {
  const { acts, before, later } = await visits(chromium, url, subject, 1);
  const sum = (kind, of) => of.reduce((total, path) => total + server.bytes(path)[kind], 0);
  keep(subject, { select: selects(acts), next: tookOf(acts, 'next'), requests: before.length });
  keep(subject, { raw: sum('raw', before), gzip: sum('gzip', before), brotli: sum('brotli', before) });
  keep(subject, { file: server.bytes(`/${subject.name}/${subject.script}`).brotli, later: sum('brotli', later) });
}

/** A whole visit on a slow processor: every act, and the slowest of them. */
async function slowVisit(subject, url) {
  const { acts, whole } = await visits(chromium, url, subject, 4);
  keep(subject, { select4: selects(acts), next4: tookOf(acts, 'next'), whole4: whole });
  keep(subject, {
    slowest4: Math.max(...acts.map(({ shown }) => shown)),
    inp4: Math.max(...acts.map(({ event }) => event)),
  });
  for (const { name, shown, event } of acts) keep(subject, { [`act-${name}`]: shown, [`event-${name}`]: event });
}

/** Each measure: the metrics that it fills, its share of the rounds, and how it is taken. */
const measures = [
  {
    fills: ['script', 'main'],
    share: 1,
    take: async (subject, url) => keep(subject, await loads(chromium, url, 1)),
  },
  {
    fills: ['script4', 'main4'],
    share: 1,
    async take(subject, url) {
      const { script, main } = await loads(chromium, url, 4);
      keep(subject, { script4: script, main4: main });
    },
  },
  {
    fills: ['slow4G'],
    share: 1 / 2,
    take: async (subject, url) => keep(subject, { slow4G: await loadsSlowly(chromium, url) }),
  },
  {
    fills: ['shift'],
    share: 1 / 4,
    take: async (subject, url) => keep(subject, { shift: await shifts(chromium, `${url}/page`, subject) }),
  },
  {
    fills: ['file', 'brotli', 'gzip', 'raw', 'later', 'requests', 'select', 'next'],
    share: 1 / 3,
    take: visit,
  },
  {
    fills: ['select4', 'next4', 'slowest4', 'inp4', 'whole4', 'act-', 'event-'],
    share: 1 / 2,
    take: slowVisit,
  },
  {
    fills: ['heap'],
    share: 1 / 3,
    async take(subject, url) {
      const empty = await blank(chromium, `${server.base}/`);
      const { heap } = await one(chromium, url);
      keep(subject, { heap: (heap - empty.heap) / 1000 });
    },
  },
  {
    fills: ['heap100', 'time100'],
    share: 1 / 3,
    async take(subject, url) {
      const empty = await blank(chromium, `${server.base}/`);
      const { heap, time } = await hundred(chromium, `${url}/none`, subject.tag);
      keep(subject, { heap100: (heap - empty.heap) / 1000, time100: time });
    },
  },
  {
    fills: ['nodes', 'listeners', 'left'],
    share: 1 / 12,
    async take(subject, url) {
      const { nodes, listeners, heap } = await cycles(chromium, `${url}/none`, subject.tag);
      keep(subject, { nodes, listeners, left: heap / 1000 });
    },
  },
].filter(({ fills }) => fills.some((name) => name.startsWith(options.only)));

const start = Date.now();
try {
  // The browser itself starts more slowly than it goes on.
  for (const { name } of subjects) await loads(chromium, `${server.base}/${name}`, 1);
  for (let round = 0; round < rounds; round++) {
    for (const { share, take } of measures) {
      // Evenly spread, the first time in the first round.
      if (Math.floor((round - 1) * share) === Math.floor(round * share) && round) continue;
      // Each round begins with another subject, so that none always follows the same one.
      for (const index of subjects.keys()) {
        const subject = subjects[(index + round) % subjects.length];
        await take(subject, `${server.base}/${subject.name}`);
      }
    }
    console.error(`round ${round + 1} of ${rounds}, ${Math.round((Date.now() - start) / 1000)} s`);
  }
} finally {
  await chromium.close();
  server.close();
}

const measured = Object.entries(metrics).filter(([name]) => samples[name].element.length);
const results = Object.fromEntries(
  measured.map(([name, metric]) => {
    const values = Object.fromEntries(subjects.map((subject) => [subject.name, summary(samples[name][subject.name])]));
    const { label, unit, most, ratio, below } = metric;
    const target = { most, ratio, below };
    return [name, { label, unit, target, ...verdict(target, values), values }];
  }),
);
const [{ model }] = cpus();
const report = {
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  machine: {
    processor: model,
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: system(),
    browser: chromium.version.replace(/^(Headless)?Chrome\//, 'Chromium '),
  },
  rounds,
  subjects: Object.fromEntries(subjects.map(({ name, title }) => [name, title])),
  results,
};

const text = [machine(report), table(report), actsTable(report)].filter(Boolean).join('\n\n');
console.log(text);
if (options.update && !options.only) {
  const page = 'docs/performance.md';
  const filled = readFileSync(page, 'utf8').replace(
    /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/,
    (_, open, close) => `${open}\n\n${text}\n\n${close}`,
  );
  const write = async (file, body) =>
    writeFileSync(file, await format(body, { ...(await resolveConfig(file)), filepath: file }));
  await write(page, filled);
  await write(`${folder}results.json`, JSON.stringify(report));
}

/** The operating system by its own name. */
function system() {
  const file = '/etc/os-release';
  const name = existsSync(file) && /^PRETTY_NAME="(.*)"/m.exec(readFileSync(file, 'utf8'));
  return name ? name[1] : `${type()} ${release()}`;
}
