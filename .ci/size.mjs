/**
 * What visitors download, exact to the byte, beside what each part of it costs.
 *
 *   node .ci/size.mjs            compares with .ci/size.json and fails on any difference, or above the budget
 *   node .ci/size.mjs --update   writes .ci/size.json, so that the change shows in the diff
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import config from '../rollup.config.mjs';

/** What a server sends in the first round trip after a TLS handshake; docs/decisions.md has the sum. */
const BUDGET = 16_384;
/** What the team tool may weigh with all that its first screen needs. */
const TEAM_BUDGET = 22 * 1024;
const record = new URL('size.json', import.meta.url);
const file = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));

const brotli = (data) =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  }).length;

const measured = Object.fromEntries(
  readdirSync(new URL('../dist/', import.meta.url))
    .filter((name) => /^readiness-(assessment|team).*\.js$/.test(name))
    .sort()
    .map((name) => {
      const data = file(name);
      return [name, { raw: data.length, gzip: gzipSync(data, { level: 9 }).length, brotli: brotli(data) }];
    }),
);

console.table(measured);
console.table(await parts());

const total = measured['readiness-assessment.js'].brotli;
console.log(`${total} of ${BUDGET} bytes brotli, ${BUDGET - total} left.`);
if (process.argv.includes('--update')) writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
if (total > BUDGET) {
  console.error('Over the budget: what visitors download must fit the first round trip.');
  process.exitCode = 1;
}
const team = measured['readiness-team.js'].brotli;
console.log(`The team tool: ${team} of ${TEAM_BUDGET} bytes brotli.`);
if (team > TEAM_BUDGET) {
  console.error('Over the budget of the team tool.');
  process.exitCode = 1;
}
if (JSON.stringify(measured) !== JSON.stringify(JSON.parse(readFileSync(record, 'utf8')))) {
  console.error('The sizes differ from .ci/size.json. If that is meant: npm run size -- --update, and commit it.');
  process.exitCode = 1;
}

/** Bytes (brotli) that the file would lose without each part. Parts share words, so they add up to less than all. */
async function parts() {
  const options = config.find(({ output }) => output.file === 'dist/readiness-assessment.js');
  const plugins = options.plugins.filter(({ name }) => name !== 'shrink');
  const bundle = await rollup({ ...options, plugins });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();

  const groups = {};
  for (const [id, { code }] of Object.entries(output[0].modules)) {
    if (!code) continue;
    const name = id.includes('node_modules')
      ? 'lit'
      : (/dist\/(core|content|locales|styles|views|controllers|integrations|entries)\//.exec(id)?.[1] ??
        'element and events');
    (groups[name] ??= []).push(code);
  }
  const size = async (names) => {
    const code = names.flatMap((name) => groups[name]).join('\n');
    const { code: small } = await minify(code, {
      compress: { ecma: 2022, passes: 3, unused: false },
      mangle: { toplevel: true },
    });
    return brotli(Buffer.from(small));
  };
  const names = Object.keys(groups);
  const all = await size(names);
  const costs = {};
  for (const name of names) costs[name] = { brotli: all - (await size(names.filter((other) => other !== name))) };
  return costs;
}
