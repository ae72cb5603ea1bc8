/** The command: `npx readiness-assessment check FILE` and `host URL FOLDER`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
    assert.match(stderr, /^text\.json: one problem\n {2}is not JSON at line 1, column 8: value expected\./);
    assert.match(stdout, /sound\.json: can be used/);
  });

  it('reads files that begin with a byte-order mark', () => {
    assert.equal(run('check', file('mark.json', `\uFEFF${JSON.stringify(content)}`)).status, 0);
  });

  const faults = [
    [
      'a comma too much',
      '{\n  "id": "x",\n}',
      /at line 2, column 12: comma before the end\. Take this comma out\..*\n {4} {2}"id": "x",\n {4} {11}\^\n/,
    ],
    ['a comma too much in a list', '[1,\n 2,]', /at line 2, column 3: .*Take this comma out\./],
    ['a comma too much, in lines of old', '{\r "a": 1,\r}', /at line 2, column 8: .*\n {4} "a": 1,\n {4} {7}\^\n/],
    [
      'smart quotes',
      '{\n  “id”: "x"}',
      /at line 2, column 3: .*Write straight quotes: "\..*\n {4} {2}“id”: "x"\}\n {6}\^\n/,
    ],
    ['single quotes', "{'id': 1}", /column 2: .*Write double quotes: "\./],
    ['a comment', '{\n "id": "x", // note\n "a": 1}', /at line 2, column 13: .*JSON has no comments/],
    ['a comment over lines', '{ /* note */ "a": 1}', /column 3: .*JSON has no comments/],
    ['a missing comma', '{"id": "x" "title": 2}', /column 12: .*A comma or a colon is missing before it\./],
    ['a smart quote at one end', '{"a": "x”,\n"b": 1}', /column 7: unexpected end of string\. Close the text with "/],
    ['a backslash', '{"a": "\\u00e9 C:\\dir"}', /column 17: .*write two: \\\\\.(.*\n){2} {4} {16}\^\n/],
    ['a name without quotes', '{\n id: "x"}', /line 2, column 2: .*Write the name in double quotes/],
    ['a word', '{"a": NaN}', /column 7: .*Write a number, a text in double quotes, true, false or null\./],
    [
      'a name that stands twice',
      '{\n "areas": [{"id": "x"},\n  {"id": "y", "label": 1, "label": 2}]}',
      /has "label" twice in one \{ \}, at line 3 and at line 3, column 27: only the second would count\..*\n {4} {2}\{"id": "y", "label": 1, "label": 2\}\]\}\n {4} {26}\^\n/,
    ],
    [
      'a name that stands twice, written in two ways',
      '{"id": 1,\n"\\u0069d": 2}',
      /has "id" twice .*line 1 and at line 2, column 1:/,
    ],
    ['two documents', '{} {}', /column 4: .*One \{ \} is all that a file holds/],
    ['a web page', '<!doctype html>', /column 1: .*This is markup/],
    ['a comment of the shell', '# x\n{}', /column 1: .*JSON has no comments/],
    ['null', 'null', /must be an object/],
    [
      'a mark under what is not shown',
      '{"\u202ea": , "b": 1}',
      /column 8: .*\n {4}\{"\ufffda": , "b": 1\}\n {4} {7}\^\n/,
    ],
    ['a missing end', '{"id": "x"', /column 11: .*The end is missing: close all \{ and \[\./],
    ['nothing', ' \n', /is empty\./],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /is saved as UTF-16\. Save it as UTF-8\./],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), /is saved as UTF-16\./],
    [
      'Windows-1252',
      Buffer.from('{\n"id": "caf\xe9"}', 'latin1'),
      /is not saved as UTF-8, perhaps as Windows-1252: see line 2, column 11\. Save it as UTF-8\..*\n {4}"id": "café"\}\n {4} {10}\^\n/,
    ],
    ['UTF-32', Buffer.from('\xff\xfe\0\0{\0\0\0}\0\0\0', 'latin1'), /is saved as UTF-32\. Save it as UTF-8\./],
  ];
  for (const [what, content, expected] of faults) {
    it(`says where and how to fix ${what}`, () => {
      const path = join(folder, 'fault.json');
      writeFileSync(path, content);
      const { status, stderr } = run('check', path);
      assert.equal(status, 1);
      assert.match(stderr, expected);
    });
  }

  it('shows a long line around the place', () => {
    const long = `{"a": "${'x'.repeat(500)}", "b": , "c": "${'y'.repeat(500)}"}`;
    const { stderr } = run('check', file('long.json', long));
    const [, line, mark] = /\n {4}(…x.*)\n {4}( *\^)\n/.exec(stderr);
    assert.equal(line[mark.length - 1], ',');
    assert.ok(line.length < 90);
  });

  it('sends the terminal nothing that a file hides', () => {
    const { stderr } = run('check', file('escape.json', '{"id": "\u001b]0;owned\u0007\u202e", \u001b[31m'));
    assert.doesNotMatch(stderr.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202e]/);
    assert.match(stderr, /column 9: .*leave other unseen characters out/);
    assert.match(stderr, /\ufffd\]0;owned/);
    assert.match(run('check', join(folder, '\u001b[31m.json')).stderr, /\\u001b\[31m\.json/);
  });

  it('says that a folder is none', () => {
    assert.match(run('check', folder).stderr, /is a folder\. Name a file in it\./);
  });

  it('says that a link leads to itself', () => {
    symlinkSync('loop.json', join(folder, 'loop.json'));
    assert.match(run('check', join(folder, 'loop.json')).stderr, /is a link that leads to itself\./);
  });

  it('says which file is not there', () => {
    const { status, stderr } = run('check', join(folder, 'nowhere.json'));
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.json: one problem\n {2}is not there\. Check its name and folder\./);
  });

  it('says that a file may not be read, and that what it should be in is no folder', () => {
    assert.match(
      run('check', join(file('plain.json', '{}'), 'x.json')).stderr,
      /is not there\. Check its name and folder\./,
    );
    // Whoever runs this may read everything, as root does.
    const refuse = `data:text/javascript,import fs from 'node:fs';import { syncBuiltinESMExports } from 'node:module';
      fs.readFileSync = new Proxy(fs.readFileSync, { apply(read, self, words) {
        if (String(words[0]).endsWith('locked.json')) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
        return Reflect.apply(read, self, words);
      } }); syncBuiltinESMExports();`.replace(/\s+/g, '%20');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', refuse, join(root, 'bin/readiness-assessment.mjs'), 'check', file('locked.json', '{}')],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /locked\.json: one problem\n {2}may not be read by you\. Ask whoever owns it/);
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
    const scripts = readdirSync(join(root, 'dist')).filter((name) => /^readiness-(assessment|team).*\.js$/.test(name));
    assert.deepEqual(
      readdirSync(place),
      [
        ...scripts,
        ...['LICENSES.txt', 'embed.html', 'integrity.json', 'oembed.json'],
        ...['editor.html', 'editor.js', 'sample-poll.json', 'sample-readiness-review.json'],
      ].toSorted(),
    );
    // The editor finds its samples by the beginning of their names.
    assert.ok(text('editor.html').includes('data-samples="sample-"'));
    assert.match(stdout, /^The editor: +https:\/\/www\.example\.org\/readiness\/0\.1\.0\/editor\.html$/m);
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
    assert.match(
      stderr,
      /holds another version, or files for another URL \(readiness-assessment\.js differs\)\. Choose a new folder/,
    );
    assert.equal(readFileSync(join(place, 'readiness-assessment.js'), 'utf8'), 'another');
  });

  it('does not overwrite files that were made for another URL', () => {
    const there = join(folder, 'twice');
    assert.equal(run('host', address, there).status, 0);
    const before = readFileSync(join(there, 'oembed.json'), 'utf8');
    const { status, stderr } = run('host', 'https://www.example.com/other/', there);
    assert.equal(status, 1);
    assert.match(stderr, /files for another URL \((embed\.html|oembed\.json) differs\)/);
    assert.equal(readFileSync(join(there, 'oembed.json'), 'utf8'), before);
  });

  for (const [what, make] of [
    ['a link to a file', (at, target) => symlinkSync(target, at)],
    ['a link to nowhere', (at) => symlinkSync(join(folder, 'missing-target'), at)],
    ['a folder', (at) => mkdirSync(at)],
  ]) {
    it(`writes nothing where ${what} stands`, () => {
      const there = join(folder, `link-${what.length}`);
      mkdirSync(there);
      const target = join(folder, `target-${what.length}`);
      writeFileSync(target, 'precious');
      make(join(there, 'embed.html'), target);
      const { status, stderr } = run('host', address, there);
      assert.equal(status, 1);
      assert.match(stderr, /embed\.html is a link or a folder, so nothing is written\./);
      assert.equal(readFileSync(target, 'utf8'), 'precious');
      assert.equal(existsSync(join(folder, 'missing-target')), false);
      assert.deepEqual(readdirSync(there), ['embed.html']);
    });
  }

  for (const slash of ['', '/']) {
    it(`writes nothing through a folder that is a link${slash && ', with a slash behind it'}`, () => {
      const target = join(folder, `in-use${slash.length}`);
      mkdirSync(target);
      symlinkSync(target, join(folder, `current${slash.length}`));
      const { status, stderr } = run('host', address, join(folder, `current${slash.length}`) + slash);
      assert.equal(status, 1);
      assert.match(stderr, /is a link, so nothing is written: .* Name that folder itself\./);
      assert.deepEqual(readdirSync(target), []);
    });
  }

  it('says that a file is no folder', () => {
    const { status, stderr } = run('host', address, file('no-folder', 'x'));
    assert.equal(status, 1);
    assert.match(stderr, /is a file\. Choose a new folder\./);
  });

  it('says that there can be no folder, and why', () => {
    for (const [where, expected] of [
      ['', /^No folder is named\. Write where the files are to go/],
      [
        join(file('inside.txt', 'x'), 'sub'),
        /inside\.txt\/sub lies in a file, and not in a folder\. Choose another place\.$/m,
      ],
    ]) {
      const { status, stderr } = run('host', 'https://www.example.org/', where);
      assert.equal(status, 1);
      assert.match(stderr, expected);
    }
  });

  it('prints no password', () => {
    const { status, stdout, stderr } = run('host', 'https://ada:secret@www.example.org/', join(folder, 'secret'));
    assert.equal(status, 1);
    assert.match(stderr, /contains a user name or a password.*Leave them out/);
    assert.doesNotMatch(stdout + stderr, /secret@/);
  });

  it('prints the whole snippet, with an import map that pins every file, and the headers', () => {
    const { stdout } = run('host', address, join(folder, 'printed'));
    const snippet = /On a page: +(.*)/.exec(stdout)[1];
    const { integrity } = JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(snippet)[1]);
    const { files } = JSON.parse(readFileSync(join(folder, 'printed', 'integrity.json'), 'utf8'));
    const pinned = Object.fromEntries(
      Object.entries(integrity).map(([url, hash]) => [new URL(url).pathname.split('/').at(-1), hash]),
    );
    delete files['readiness-assessment-embed.js'];
    assert.deepEqual(pinned, files);
    assert.match(stdout, /Content-Security-Policy: frame-ancestors /);
    const [, team] = /The team tool: +(.*)/.exec(stdout);
    assert.ok(team.startsWith(snippet.slice(0, snippet.indexOf('<script type="module"'))));
    assert.ok(team.includes(`readiness-team.js" integrity="${files['readiness-team.js']}"`), team);
    assert.ok(team.endsWith('<readiness-team></readiness-team>'));
    assert.match(stdout, /embed\.html\?view=team$/m);
  });

  for (const wrong of ['example.org', '/readiness', 'ftp://example.org/', 'javascript:alert(1)']) {
    it(`asks for the whole URL when it is “${wrong}”`, () => {
      const { status, stderr } = run('host', wrong, join(folder, 'nowhere'));
      assert.equal(status, 1);
      assert.match(stderr, /is not a URL\. Write the whole of it, such as https:/);
      assert.equal(existsSync(join(folder, 'nowhere')), false);
    });
  }

  it('explains itself when a word is missing', () => {
    assert.equal(run('host', address).status, 2);
  });
});

describe('in a fresh clone, where nothing is built', () => {
  const clone = join(folder, 'clone');
  cpSync(join(root, 'bin'), join(clone, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(clone, 'package.json'));
  const run = (...words) =>
    spawnSync(process.execPath, [join(clone, 'bin/readiness-assessment.mjs'), ...words], { encoding: 'utf8' });

  for (const words of [
    ['host', 'https://www.example.org/readiness/', './site'],
    ['check', 'my.json'],
  ]) {
    it(`${words[0]} says what to run first`, () => {
      const { status, stdout, stderr } = run(...words);
      assert.deepEqual(
        { status, stdout, stderr },
        {
          status: 1,
          stdout: '',
          stderr: 'Nothing is built here yet. Run this first, in the folder of the project: npm ci && npm run build\n',
        },
      );
    });
  }

  it('explains itself all the same', () => {
    assert.equal(run().status, 2);
    assert.equal(run('--help').status, 0);
  });
});
