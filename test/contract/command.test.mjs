/** The command: `npx readiness-assessment check FILE` and `host ADDRESS FOLDER`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { content } from '../../dist/content/en.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text));
  return path;
};
const run = (...words) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/readiness-assessment.mjs'), ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
};

describe('check', () => {
  it('says that a sound document can be used', () => {
    const { status, stdout, stderr } = run('check', file('sound.json', content), join(root, 'demo/samples/poll.json'));
    assert.equal(status, 0);
    assert.match(stdout, /sound\.json: can be used\n.*poll\.json: can be used, in en, es, ar\n/);
    assert.equal(stderr, '');
  });

  it('tells every problem with its path, code and mend, and exits 1', () => {
    const { levels, ...rest } = structuredClone(content);
    rest.questions[2].choices[0].weight = 3;
    const { status, stderr } = run('check', file('broken.json', rest));
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'broken.json: 2 problems\n' +
        '  levels: is missing. Add it. (missing)\n' +
        '  questions[2].choices[0].weight: must be between 0 and 1, is 3. Use 1 for the best answer. (out-of-range)\n',
    );
    assert.ok(levels);
  });

  it('checks all files, also when one is broken', () => {
    const { status, stdout, stderr } = run('check', file('text.json', '{"id": }'), file('sound.json', content));
    assert.equal(status, 1);
    assert.match(stderr, /^text\.json: one problem\n {2}must be JSON\. /);
    assert.match(stdout, /sound\.json: can be used/);
  });

  it('reads files that begin with a byte-order mark', () => {
    assert.equal(run('check', file('mark.json', `\uFEFF${JSON.stringify(content)}`)).status, 0);
  });

  it('says which file is not there', () => {
    const { status, stderr } = run('check', join(folder, 'nowhere.json'));
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.json: one problem\n {2}ENOENT/);
  });

  for (const words of [[], ['chekc', 'a.json'], ['check']]) {
    it(`explains itself after “${words.join(' ')}”`, () => {
      const { status, stderr } = run(...words);
      assert.equal(status, 2);
      assert.match(stderr, /^Usage: readiness-assessment check FILE/);
    });
  }

  it('explains itself when asked', () => {
    assert.equal(run('--help').status, 0);
  });
});

describe('host', () => {
  const address = 'https://www.example.org/readiness/0.1.0';
  const place = join(folder, 'site');
  const made = () => run('host', address, place);

  it('makes a folder for an address: scripts and licenses, the page for frames, its oEmbed document, and hashes', () => {
    const { status, stdout, stderr } = made();
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const text = (name) => readFileSync(join(place, name), 'utf8');
    const scripts = readdirSync(join(root, 'dist')).filter((name) => /^readiness-assessment.*\.js$/.test(name));
    assert.deepEqual(
      readdirSync(place),
      [...scripts, 'LICENSES.txt', 'embed.html', 'integrity.json', 'oembed.json'].toSorted(),
    );
    assert.ok(
      text('embed.html').includes(`<link rel="alternate" type="application/json+oembed" href="${address}/oembed.json"`),
    );
    assert.match(
      JSON.parse(text('oembed.json')).html,
      /^<iframe src="https:\/\/www\.example\.org\/readiness\/0\.1\.0\/embed\.html"/,
    );
    const { files } = JSON.parse(text('integrity.json'));
    assert.deepEqual(Object.keys(files), scripts.toSorted());
    for (const name of scripts) {
      const hash = createHash('sha384')
        .update(readFileSync(join(place, name)))
        .digest('base64');
      assert.equal(files[name], `sha384-${hash}`);
    }
    assert.ok(stdout.includes(files['readiness-assessment.js']));
  });

  it('can be run again', () => {
    assert.equal(made().status, 0);
  });

  it('does not overwrite another version, which pages may name by its hash', () => {
    writeFileSync(join(place, 'readiness-assessment.js'), 'another');
    const { status, stderr } = made();
    assert.equal(status, 1);
    assert.match(stderr, /holds another version \(readiness-assessment\.js differs\)\. Choose a new folder/);
    assert.equal(readFileSync(join(place, 'readiness-assessment.js'), 'utf8'), 'another');
  });

  for (const wrong of ['example.org', '/readiness', 'ftp://example.org/', 'javascript:alert(1)']) {
    it(`asks for the whole address when it is “${wrong}”`, () => {
      const { status, stderr } = run('host', wrong, join(folder, 'nowhere'));
      assert.equal(status, 1);
      assert.match(stderr, /is no web address\. Write the whole of it, such as https:/);
      assert.equal(existsSync(join(folder, 'nowhere')), false);
    });
  }

  it('explains itself when a word is missing', () => {
    assert.equal(run('host', address).status, 2);
  });
});
