/** A browser on a desktop, and somebody at its keyboard who sees nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { openDesktop } from './desktop.mjs';
import { servePages } from './pages.mjs';
import { userToRunAs } from './prerequisites.mjs';
import { linesOf } from './transcript.mjs';

const TREE = readFileSync(new URL('tree.py', import.meta.url), 'utf8');

/** As often a key is pressed until something is said. */
const MOST = 30;

/** Opens a browser, by name; it shows one page after another. */
export async function openVisit(name) {
  const pages = await servePages();
  const desktop = await openDesktop(userToRunAs());
  const visit = new Visit(desktop, pages);
  try {
    await visit.start(browsers[name]);
  } catch (error) {
    await visit.close();
    throw error;
  }
  return visit;
}

class Visit {
  #desktop;
  #pages;

  constructor(desktop, pages) {
    this.#desktop = desktop;
    this.#pages = pages;
  }

  async start(browser) {
    for (const [name, text] of Object.entries(browser.profile)) this.#desktop.write(join('profile', name), text);
    this.#desktop.run(browser.find(), ...browser.options(join(this.#desktop.folder, 'profile')), this.#pages.base);
    await this.#rest();
  }

  /** Takes a scenario from an empty page to its end: `[heading, lines]` of each step. */
  async take({ page, steps }) {
    const { speech } = this.#desktop;
    this.#pages.clear();
    await this.#rest({ listening: false });
    speech.forget();

    this.#pages.show(page);
    await this.#rest();
    const told = [['(The page opens.)', this.#said()]];
    if (page.prepared) {
      this.#pages.prepare();
      // What is said while questions fly past depends on how fast they do.
      await this.#rest({ listening: !page.hasty });
      const lines = page.hasty ? [] : this.#said();
      speech.forget();
      told.push([`(${page.prepared})`, lines]);
    }
    for (const step of steps) {
      const [, key, times = 1, words] = /^(\S+)(?: × (\d+)| until (.*))?$/.exec(step);
      if (key === 'look') told.push(['(What the page tells of itself.)', await this.#look(page.title)]);
      else if (words) told.push([`${key}, until “${words}”`, await this.#pressUntil(key, words)]);
      else for (let time = 0; time < times; time++) told.push([key, await this.#press(key)]);
    }
    return told;
  }

  async #press(key) {
    await this.#desktop.press(key);
    await this.#rest();
    return this.#said();
  }

  /** Presses a key until words are said; who looks for something does not listen to the end of all that stands before it. */
  async #pressUntil(key, words) {
    const { speech } = this.#desktop;
    const heard = [];
    for (let time = 0; time < MOST; time++) {
      speech.take();
      await this.#desktop.press(key);
      await this.#rest({ listening: false });
      if (speech.utterances.some(({ text }) => text.includes(words))) {
        await this.#rest();
        return this.#said();
      }
      heard.push(...this.#said());
    }
    throw new Error(`“${words}” was not said in ${MOST} times ${key}:\n${heard.join('\n')}`);
  }

  /** Waits until a page is there that can be left again, and all is quiet. */
  async #rest(how) {
    do {
      await this.#desktop.until(() => this.#pages.ready(), 'no page shows');
      await this.#desktop.quiet(how);
      // Quiet may be a page that waits for a file.
    } while (!this.#pages.ready());
  }

  #said() {
    return linesOf(this.#desktop.speech.take());
  }

  async #look(title) {
    return (await this.#desktop.ask('python3', '-c', TREE, title)).trim().split('\n');
  }

  async close() {
    await this.#desktop.close();
    this.#pages.close();
  }
}
