import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createReceiver } from '../../demo/receiver.mjs';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Where a publisher's files stand on the other site: a folder for each version. */
const FILES = `/readiness-assessment/${version}/`;

/**
 * Real pages in a real browser: a server for this project's files and for pages given as text, and a browser. The same
 * server is also another site, at `files`: the folder that the `host` command makes.
 *
 * @param windows whether it has to be a browser with windows, not Chromium's headless shell
 */
export async function openBrowser({ windows = false } = {}) {
  const pages = new Map();
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const received = mkdtempSync(join(tmpdir(), 'received-'));
  const receive = createReceiver({ folder: received, log: () => undefined });
  /** The bodies of all that was posted, by path. */
  const posted = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const given = pages.get(pathname);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const hosted = path.startsWith(FILES);
    const file = hosted ? join(folder, path.slice(FILES.length)) : root + path;
    const send = (type, headers = {}, status = 200) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
    if (pathname.startsWith('/receiver/')) {
      receive(request, response);
      return;
    }
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      posted.push({ path: request.url, body });
    }
    if (given) {
      given.asked?.(request.headers);
      await given.until;
      setTimeout(
        () => send(given.type ?? 'text/html', given.headers, given.status) && response.end(given.body),
        given.delay ?? 0,
      );
    } else if (existsSync(file) && TYPES[extname(path)]) {
      send(TYPES[extname(path)], hosted ? { 'access-control-allow-origin': '*' } : {});
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const files = `http://localhost:${server.address().port}${FILES}`;
  execFileSync(process.execPath, [join(root, 'bin/readiness-assessment.mjs'), 'host', files, folder]);

  // Some tests do thousands of things in one go.
  const browser = await puppeteer.launch({ ...findBrowser({ windows }), protocolTimeout: 600_000 });

  return {
    base,
    files,
    posted,
    /** The lines of a file that the demo's receiver writes, `events` or `signups`. */
    received: (name) =>
      existsSync(join(received, `${name}.ndjson`))
        ? readFileSync(join(received, `${name}.ndjson`), 'utf8')
            .trim()
            .split('\n')
            .map(JSON.parse)
        : [],
    /** Serves text at a path: `{body, type, headers, status, delay, until, asked}`; the delay is in milliseconds,
     * `until` a promise that is awaited before, and `asked` is called with the headers of each request. */
    serve: (path, given) => pages.set(path, given),
    /** Opens a path in a page of its own; `scripts`: whether scripts run there; `prepare` is given the page before. */
    async open(path, { width = 820, height = 900, scripts = true, prepare, ...device } = {}) {
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(60_000);
      await page.setViewport({ width, height, ...device });
      // Firefox does not know the command.
      if (!scripts) await page.setJavaScriptEnabled(false);
      await prepare?.(page);
      const visitor = await Visitor.open(page, base, path);
      if (scripts) await visitor.drawn();
      return visitor;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
      rmSync(received, { recursive: true });
    },
  };
}

/** What a visitor chooses, by question. */
const chosen = { vision: 'shared', alignment: 'data', culture: 'team', transparency: 'some' };

/** Somebody who visits a page and takes the assessment. */
export class Visitor {
  /** Everything the page said on its console, and every error it threw. */
  said = [];
  /** Every address that it asked for. */
  requests = [];
  /** The frame that the visitor is in, if not the page itself. */
  frame;
  /** Which of the assessments there is taken: in document order, through shadow roots, then those in `window.roots`. */
  number = 0;

  static async open(page, base, path) {
    const visitor = new Visitor();
    visitor.page = page;
    page.on('console', (message) => visitor.said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visitor.said.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const address = request.url().replace(base, '');
      if (address !== '/favicon.ico') visitor.requests.push(address);
    });
    await page.evaluateOnNewDocument(() => {
      const draw = requestAnimationFrame.bind(window);
      const later = setTimeout.bind(window);
      // A page that nobody looks at makes no picture, and a frame out of sight neither.
      const longest = window === top ? 20_000 : 1000;
      window.drawn = new Promise((resolve) => {
        addEventListener('load', () => draw(() => draw(resolve)) && later(resolve, longest), { once: true });
      });
      window.heard = [];
      for (const name of ['ready', 'start', 'answer', 'complete', 'restart', 'resource', 'error']) {
        document.addEventListener(`readiness-${name}`, ({ type, detail }) => window.heard.push({ type, detail }));
      }
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(base + path, { waitUntil: 'load' });
    return visitor;
  }

  /** The page, or the frame that the visitor is in. */
  get at() {
    return this.frame ?? this.page;
  }

  /**
   * Goes into the frame that shows the assessment, once it is there.
   *
   * @param upTo pixels up to which the page fits the frame to its content: nothing is clicked before it does
   */
  async enterFrame({ upTo = 0 } = {}) {
    this.upTo = upTo;
    this.frame = await this.page.waitForFrame((frame) => frame.url().includes('/embed.html'));
    return this;
  }

  async press(label) {
    await this.#click('button', label);
  }

  async choose(question, choice) {
    await this.#click(`[name="${question}"][value="${choice}"]`);
  }

  /** Waits for the first picture: before it, Chromium drops clicks and keys. Some pages lead on to another at once. */
  async drawn() {
    for (const at of new Set([this.page, this.at])) await at.evaluate(() => window.drawn).catch(() => undefined);
  }

  /** Clicks what is in the element's shadow root as soon as it is there. */
  async #click(selector, label = '', left = 3) {
    await this.drawn();
    if (this.upTo) {
      await this.frame.waitForFunction(
        (upTo) => innerHeight === Math.min(upTo, Math.ceil(document.body?.getBoundingClientRect().height)),
        {},
        this.upTo,
      );
      // Only with its next pictures does the browser know that the frame has grown, and send it clicks down there.
      for (const at of [this.page, this.frame, this.page]) {
        await at.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      }
    }
    const found = await this.#find(selector, label);
    // What is on its way to the element would move this from under the pointer; some never comes.
    await found
      .evaluate((node) =>
        Promise.race([node.getRootNode().host.updateComplete, new Promise((done) => setTimeout(done, 2000))]),
      )
      .catch(() => undefined);
    // As a person scrolls: out from behind the row that stays in view in frames.
    if (this.frame) await found.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    try {
      await found.click();
    } catch (error) {
      // A person presses what is there: what was replaced, or moved out of view, since it was found is looked for again.
      if (left === 0 || !/not clickable|detached/.test(error.message)) throw error;
      await this.#click(selector, label, left - 1);
    }
  }

  /** What is in the element's shadow root, as soon as it is there; Puppeteer's own waits do not look inside. */
  async #find(selector, label = '') {
    const found = await this.at.waitForFunction(
      (selector, label, number) => {
        const within = (root) =>
          [...root.querySelectorAll('*')].flatMap((node) => {
            if (node.localName === 'readiness-assessment') return [node];
            return node.shadowRoot ? within(node.shadowRoot) : [];
          });
        const { shadowRoot } = [document, ...(window.roots ?? [])].flatMap(within)[number] ?? {};
        return [...(shadowRoot?.querySelectorAll(selector) ?? [])].find((node) => node.textContent.includes(label));
      },
      {},
      selector,
      label,
      this.number,
    );
    return found.asElement();
  }

  /** Answers whatever is asked with the choice at an index, up to the result; resolves with the completion's detail. */
  async answerAll(index) {
    const { page } = this;
    for (let step = 0; step < 60; step++) {
      await page.waitForFunction(() =>
        document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('[part~="choice"]'),
      );
      await (await page.$$('>>> [part~="choice"]'))[index].click();
      await page.click('>>> button[part~="primary"]');
      const done = await page.evaluate(() => window.heard.find(({ type }) => type === 'readiness-complete')?.detail);
      if (done) return done;
    }
    throw new Error('sixty questions without a result');
  }

  /** Waits until the first question shows in a language. */
  async shows(lang) {
    await this.page.waitForFunction(
      (lang) => document.querySelector('readiness-assessment')?.shadowRoot?.querySelector(`[lang=${lang}] fieldset`),
      {},
      lang,
    );
  }

  /** Waits until the title reads as given. */
  async titled(title) {
    await this.page.waitForFunction(
      (title) =>
        document.querySelector('readiness-assessment')?.shadowRoot?.getElementById('title')?.textContent.trim() ===
        title,
      {},
      title,
    );
  }

  /** Waits until what is on its way to the element is there, or cannot be had: it moves what is below. */
  async settled() {
    await this.at.evaluate(() => document.querySelector('readiness-assessment').updateComplete.then(() => undefined));
  }

  async tap(selector) {
    await this.drawn();
    const target = await this.#find(selector);
    await target.scrollIntoView();
    await target.tap();
  }

  /**
   * Answers the four questions, in any language; resolves with the types of the events so far.
   *
   * @param heardBy the page or frame whose document hears the events
   * @param midway what happens after two answers
   */
  async complete(heardBy = this.page, midway = async () => {}) {
    for (const [question, choice] of Object.entries(chosen)) {
      if (question === 'culture') await midway(this);
      await this.choose(question, choice);
      await this.#click('button[part~="primary"]');
    }
    await heardBy.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
    return this.story(heardBy);
  }

  /** The same without a pointer, by script: quicker, and where a page leaves nothing but native code to rely on. */
  async completeByScript() {
    // A frame may still be on its way from the empty page that it begins with.
    await this.frame?.waitForFunction(() => document.querySelector('readiness-assessment')?.shadowRoot);
    await this.at.evaluate(
      async (chosen, number) => {
        const find = async (selector) => {
          const end = performance.now() + 20_000;
          while (performance.now() < end) {
            const found = document
              .querySelectorAll('readiness-assessment')
              [number]?.shadowRoot?.querySelector(selector);
            if (found) return found;
            await new Promise((done) => requestAnimationFrame(done));
          }
          throw new Error(`no ${selector}`);
        };
        for (const [question, choice] of chosen) {
          (await find(`[name="${question}"][value="${choice}"]`)).click();
          (await find('button[part~="primary"]')).click();
        }
      },
      Object.entries(chosen),
      this.number,
    );
    return this.story(this.at);
  }

  /** The events that a document has heard. */
  async story(heardBy = this.page) {
    return (await heardBy.evaluate(() => window.heard.map(({ type }) => type.replace('readiness-', '')))).join(' › ');
  }
}
