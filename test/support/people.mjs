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
      await page.goto(address);
      return {
        run: (act, ...given) => page.evaluate(act, ...given),
        print: (format) => page.pdf({ format }),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** WebKit: each person has a session of WebDriver (https://www.w3.org/TR/webdriver2/), which begins with nothing kept. */
async function byWebDriver() {
  const driver = await startWebKitDriver();
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const binary = miniBrowser();
  return {
    async open(address) {
      const { sessionId } = await ask('POST', '', {
        capabilities: {
          alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      });
      await ask('POST', `/${sessionId}/timeouts`, { script: 60_000, pageLoad: 60_000 });
      await ask('POST', `/${sessionId}/url`, { url: address });
      return {
        async run(act, ...given) {
          const script = `const [done] = [...arguments].slice(-1); Promise.resolve((${act})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
          const { value, error } = await ask('POST', `/${sessionId}/execute/async`, { script, args: given });
          if (error) throw new Error(error);
          return value ?? undefined;
        },
        leave: () => ask('DELETE', `/${sessionId}`),
      };
    },
    close: () => driver.stop(),
  };
}

/**
 * People at computers of their own, in the browser that BROWSER names: nothing, `firefox`, or `webkit`. `open` brings one to a
 * path of this project, where `run` acts in the page as `page.evaluate` of Puppeteer does, and `print` gives it as PDF: not in
 * WebKit, whose driver has no such command.
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
