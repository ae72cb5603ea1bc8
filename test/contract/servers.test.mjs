/** The demo’s servers against clients that are no browsers: every byte of a request is theirs to choose. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createReceiver } from '../../demo/receiver.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a server answers to a request as it is written, whole. */
const ask = (port, target, { method = 'GET', headers = {}, body = '' } = {}) =>
  new Promise((resolve, reject) => {
    const lines = Object.entries({ Host: `127.0.0.1:${port}`, Connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (data) => (answer += data))
      .on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), answer }))
      .on('error', reject)
      .write(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  });

describe('the receiver', () => {
  let server, port;
  before(async () => {
    server = createServer(createReceiver({ prefix: '/', log: () => undefined })).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    ({ port } = server.address());
  });
  after(() => server.close());

  for (const target of ['//', '///', '/\\', 'http://[', '*', '//[', '/%', '/%00', `/${'a'.repeat(10_000)}`]) {
    it(`lives through GET ${target.slice(0, 20)}`, async () => {
      const { status } = await ask(port, target);
      assert.ok(status >= 400 && status < 500, String(status));
      assert.equal((await ask(port, '/totals')).status, 200);
    });
  }

  it('keeps the tokens of those who ask once, whoever asks a thousand times', async () => {
    const token = async () =>
      (await ask(port, '/ghost/members/api/integrity-token/')).answer.split('\r\n\r\n')[1].trim();
    // As Node sends it, in one chunk with its length before it.
    const clean = (text) => text.split('\r\n').find((line) => line.length > 20) ?? text;
    const mine = clean(await token());
    for (let asked = 0; asked < 1200; asked += 50) await Promise.all(Array.from({ length: 50 }, token));
    const body = JSON.stringify({ email: 'a@example.org', name: '', emailType: 'subscribe', integrityToken: mine });
    const post = (body) =>
      ask(port, '/ghost/members/api/send-magic-link/', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
        body,
      });
    assert.equal((await post(body)).status, 201);
    // Good once, and only as it was given.
    assert.equal((await post(body)).status, 400);
    for (const wrong of [`${mine}x`, mine.replace(/^\d/, '9'), '', 'x.y.z', null, {}]) {
      assert.equal((await post(body.replace(JSON.stringify(mine), JSON.stringify(wrong)))).status, 400);
    }
  });

  it('answers under its own names alone, also where a stranger’s name leads to this machine', async () => {
    for (const host of [
      `evil.example:${port}`,
      'evil.example',
      '',
      'localhost.evil.example',
      `127.0.0.1.evil.example:${port}`,
    ]) {
      const headers = { Host: host, Origin: `http://${host}` };
      assert.equal((await ask(port, '/totals', { headers })).status, 403, host);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      assert.equal(
        (await ask(port, '/totals', { headers: { Host: host, Origin: `http://${host}` } })).status,
        200,
        host,
      );
    }
  });

  it('answers under a name that it was given', async () => {
    const named = createServer(createReceiver({ prefix: '/', hosts: ['events.example.org'], log: () => undefined }));
    await new Promise((resolve) => named.listen(0, '127.0.0.1', resolve));
    assert.equal((await ask(named.address().port, '/totals', { headers: { Host: 'events.example.org' } })).status, 200);
    named.close();
  });
});

describe('the demo', () => {
  let child, port;
  before(async () => {
    child = spawn(process.execPath, ['demo/serve.mjs', '--port', '0', '--hostname', '127.0.0.1'], { cwd: root });
    port = await new Promise((resolve, reject) => {
      child.stdout.on('data', (text) => {
        const found = /Demo: http:\/\/[^:/]+:(\d+)/.exec(text);
        if (found) resolve(Number(found[1]));
      });
      child.on('exit', () => reject(new Error('the demo ended')));
    });
  });
  after(() => child.kill());

  it('serves its pages', async () => {
    const { status, answer } = await ask(port, '/demo/');
    assert.equal(status, 200);
    assert.match(answer, /<readiness-assessment|<title>/);
  });

  for (const [target, headers] of [
    ['/package.json', {}],
    ['/package.json', { Host: 'x/demo/?' }],
    ['/package.json', { Host: 'x/demo/#' }],
    ['/demo/../package.json', {}],
    ['/dist/../.ci/run', {}],
    ['/demo/%2e%2e/package.json', {}],
    ['/demo/..%2fpackage.json', {}],
    ['//demo/../../package.json', {}],
    ['/node_modules/lit/package.json', {}],
    ['http://x/demo/../package.json', {}],
    ['http://[', {}],
    ['//', {}],
  ]) {
    it(`serves nothing else: ${target} ${headers.Host ?? ''}`, async () => {
      const { status, answer } = await ask(port, target, { headers });
      assert.notEqual(status, 200);
      assert.doesNotMatch(answer, /"devDependencies"|"dependencies"|step 'npm ci'/);
      assert.equal((await ask(port, '/demo/')).status, 200);
    });
  }
});

describe('days', () => {
  it('are those of the visitor, on a Californian evening, too', () => {
    const code = `import { dayOf, localIso } from './dist/features/sharing/date.js';
      const date = new Date('2026-11-26T03:30:00Z');
      console.log(dayOf(date), localIso(date));`;
    const says = (TZ) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).stdout.trim();
    assert.equal(says('America/Los_Angeles'), '2026-11-25 2026-11-25T19:30:00-08:00');
    assert.equal(says('Asia/Kolkata'), '2026-11-26 2026-11-26T09:00:00+05:30');
    assert.equal(says('UTC'), '2026-11-26 2026-11-26T03:30:00+00:00');
  });
});
