import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { miniBrowser } from '../engines/installed.mjs';
import { startWebKitDriver } from '../engines/webkit-driver.mjs';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Serves the files of this project at an address of its own. */
async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const type = TYPES[extname(pathname)];
    if (!type || !existsSync(root + pathname)) response.writeHead(404).end();
    else createReadStream(root + pathname).pipe(response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, base: `http://127.0.0.1:${server.address().port}` };
}

/** Chromium or Firefox: each person has a context, which shares nothing with others. */
async function byPuppeteer() {
  const browser = await puppeteer.launch(findBrowser());
  return {
    async open(address) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      /** Up to the first picture: before it, Chromium drops clicks and keys. */
      const go = async (address) => {
        await page.goto(address);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      };
      await go(address);
      return {
        run: (act, ...given) => page.evaluate(act, ...given),
        print: (format) => page.pdf({ format }),
        type: (text) => page.keyboard.type(text),
        press: async (key, { shift = false, control = false } = {}) => {
          if (control) await page.keyboard.down('Control');
          if (shift) await page.keyboard.down('Shift');
          await page.keyboard.press(key);
          if (shift) await page.keyboard.up('Shift');
          if (control) await page.keyboard.up('Control');
        },
        go: (path) => go(new URL(path, address).href),
        click: (x, y) => page.mouse.click(x, y),
        drag: async (from, to) => {
          await page.mouse.move(...from);
          await page.mouse.down();
          await page.mouse.move(...to, { steps: 5 });
          await page.mouse.up();
        },
        page,
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Keys without a letter, as WebDriver names them. */
const KEYS = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Space: ' ',
  ArrowDown: '\ue015',
  ArrowUp: '\ue013',
};
const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });
const keys = (actions) => ({ type: 'key', id: 'keys', actions });
const mouse = (actions) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const moved = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

/** WebKit: each person has a session of WebDriver (https://www.w3.org/TR/webdriver2/), which begins with nothing kept. */
async function byWebDriver() {
  let driver = await startWebKitDriver();
  const ask = async (method, path, body, signal = null) => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const binary = miniBrowser();
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  /** Begins a session. Now and then the driver waits forever for a browser that does not come: another driver has one. */
  const begin = async (left = 2) => {
    try {
      return await ask('POST', '', { capabilities }, AbortSignal.timeout(60_000));
    } catch (error) {
      if (error.name !== 'TimeoutError' || left === 0) throw error;
      driver.stop();
      driver = await startWebKitDriver();
      return begin(left - 1);
    }
  };
  return {
    async open(address) {
      const { sessionId } = await begin();
      await ask('POST', `/${sessionId}/timeouts`, { script: 60_000, pageLoad: 60_000 });
      await ask('POST', `/${sessionId}/window/rect`, { width: 1280, height: 1000 });
      await ask('POST', `/${sessionId}/url`, { url: address });
      const act = (actions) => ask('POST', `/${sessionId}/actions`, { actions });
      return {
        async run(act, ...given) {
          const script = `const [done] = [...arguments].slice(-1); Promise.resolve((${act})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
          const { value, error } = await ask('POST', `/${sessionId}/execute/async`, { script, args: given });
          if (error) throw new Error(error);
          return value ?? undefined;
        },
        type: (text) => act([keys([...text].flatMap((letter) => [down(letter), up(letter)]))]),
        press: (name, { shift = false, control = false } = {}) => {
          const held = [...(control ? [KEYS.Control] : []), ...(shift ? [KEYS.Shift] : [])];
          const key = KEYS[name] ?? name;
          return act([keys([...held.map(down), down(key), up(key), ...held.reverse().map(up)])]);
        },
        go: (path) => ask('POST', `/${sessionId}/url`, { url: new URL(path, address).href }),
        click: (x, y) =>
          act([mouse([moved(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])]),
        drag: ([x, y], [toX, toY]) =>
          act([
            mouse([
              moved(x, y),
              { type: 'pointerDown', button: 0 },
              moved((x + toX) / 2, (y + toY) / 2),
              moved(toX, toY),
              { type: 'pointerUp', button: 0 },
            ]),
          ]),
        leave: () => ask('DELETE', `/${sessionId}`),
      };
    },
    close: () => driver.stop(),
  };
}

/**
 * People at computers of their own, in the browser that BROWSER names: nothing, `firefox`, or `webkit`. `open` brings one to a
 * path of this project, where `run` acts in the page as `page.evaluate` of Puppeteer does, `type`, `press`, `click` and `drag` are
 * keyboard and mouse, `go` leads to another path, and `print` gives it as PDF: not in WebKit, whose driver has no such command.
 */
export async function openPeople() {
  const { server, base } = await serve();
  const browsers = await (process.env.BROWSER === 'webkit' ? byWebDriver() : byPuppeteer());
  return {
    base,
    open: (path) => browsers.open(base + path),
    async close() {
      await browsers.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
