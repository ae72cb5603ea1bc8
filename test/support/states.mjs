/**
 * Every state that a visitor can see, reached on a page of its own as a visitor does: by name, in any language, color
 * scheme and layout.
 */
import { content } from '../../dist/content/en.js';
import { encode } from '../../dist/core/code.js';
import { answers } from './patterns.mjs';

/** Answers to each level, and to none. */
export const LEVELS = {
  exploring: answers('scattered', 0, 'silence', 'task'),
  emerging: answers('written', 5, 'alone', 'some'),
  advancing: answers('shared', 6, 'spread', 'most'),
  ready: answers('lived', 10, 'spread', 'open'),
  unknown: answers('unsure', 'unsure', 'unsure', 'unsure'),
};
const link = `readiness-${encode(content, LEVELS.emerging)}_20260303`;

/**
 * How each state is reached: attributes of the element, then what is done, in order. A list is an act with what it is
 * done to; see `take` below.
 */
export const STATES = {
  'first question': {},
  'question with ten conditions': { acts: [['choose', 'vision-shared'], 'next', ['choose', 'alignment-data']] },
  'missing answer': { acts: ['next'] },
  'all questions on one page': { layout: 'page' },
  'missing answers on one page': {
    layout: 'page',
    acts: [['choose', 'vision-shared'], 'next', ['find', '[part=summary]']],
  },
  'result: exploring': { acts: [['complete', LEVELS.exploring]] },
  'result: emerging, all unfolded': { acts: [['complete', LEVELS.emerging], 'tools', 'unfold', 'download'] },
  'result: advancing': { acts: [['complete', LEVELS.advancing], 'unfold'] },
  'result: ready': { acts: [['complete', LEVELS.ready], 'unfold'] },
  'result: all unsure': { acts: [['complete', LEVELS.unknown], 'unfold'] },
  'result copied by hand': { acts: [['complete', LEVELS.emerging], 'tools', 'block', 'copy'] },
  'answer being changed': { acts: [['complete', LEVELS.emerging], 'tools', 'change'] },
  'shared result': { hash: link, acts: [['find', '.mark'], 'unfold'] },
  'damaged link': { hash: 'readiness-7KQ2-9FXM', acts: [['find', '.mark']] },
  'visit picked up again': { persist: 'session', acts: [['choose', 'vision-shared'], 'keep', 'again'] },
  'result of an earlier visit': { persist: 'session', acts: [['complete', LEVELS.emerging], 'keep', 'again'] },
  'result since last time': {
    persist: 'session',
    acts: [
      ['complete', LEVELS.exploring],
      'keep',
      'restart',
      ['complete', LEVELS.advancing],
      ['find', '.change'],
      'unfold',
    ],
  },
  loading: { src: '/never.json', stalled: true, acts: [['find', '[part=notice]']] },
  unreachable: { src: '/busy.json', acts: [['find', '[part=notice] button']] },
  'not found': { src: '/nowhere.json', acts: [['find', '[part=notice]:not(:has(button))']] },
  'problems, in preview': { preview: '', broken: true, acts: [['find', '[part=problems]']] },
};

/** Done in the page: a new element in a state. */
const take = async (lang, { acts = [], hash = '', broken, stalled, ...attributes }) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const place = document.querySelector('main div');
  let element;
  const query = (selector) => element.shadowRoot?.querySelector(selector);
  let unblock;
  const find = async (selector) => {
    const end = performance.now() + 10_000;
    while (!query(selector)) {
      if (performance.now() > end) throw new Error(`no ${selector}: ${query('.panel')?.innerText}`);
      await frame();
    }
    return query(selector);
  };
  const put = async () => {
    element = document.createElement('readiness-assessment');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (broken) element.assessment = {};
    place.replaceChildren(element);
    await find(attributes.src || broken ? '[part=panel]' : `[lang=${lang}] [part=title]`);
  };
  const can = {
    find,
    /** @param answer question and choice, as in `vision-shared` */
    choose: async (answer) => {
      const [, question, choice] = /^(.+?)-(.+)$/.exec(answer);
      (await find(`[name="${question}"][value="${choice}"]`)).click();
    },
    next: () => query('.primary').click(),
    complete: async (given) => {
      element.answers = given;
      await frame();
      for (let step = 0; step < 4 && !element.result; step++) {
        query('.primary').click();
        await frame();
      }
      if (!element.result) throw new Error('no result');
    },
    tools: () => find('.framed'),
    restart: async () => {
      element.restart();
      await frame();
    },
    unfold: async () => {
      await find('[part=basis]');
      // Features come one by one, and more than one of them folds.
      await element.updateComplete;
      for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
      // Made when it is opened.
      await find('table');
    },
    download: async () => {
      (await find('[aria-expanded]')).click();
      await find('[aria-expanded=true]');
    },
    block: () => {
      const blocked = { writeText: () => Promise.reject(new Error('blocked')) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: blocked });
      const { execCommand } = Document.prototype;
      unblock = () => (Document.prototype.execCommand = execCommand);
      Document.prototype.execCommand = () => false;
    },
    copy: async () => {
      query('.framed').click();
      await find('textarea');
      Reflect.deleteProperty(navigator, 'clipboard');
      unblock();
    },
    change: async () => {
      (await find('[part=basis] summary')).click();
      (await find('.answers button')).click();
      await find('fieldset');
    },
    keep: async () => {
      while (!sessionStorage.length) await frame();
    },
    again: async () => {
      await put();
      await find('.mark');
    },
  };

  const { fetch } = window;
  if (stalled) window.fetch = () => new Promise(() => undefined);
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + (hash && `#${hash}`));
  await put();
  for (const act of acts) {
    const [name, ...given] = [act].flat();
    await can[name](...given);
  }
  window.fetch = fetch;
  await frame();
};

let pages = 0;

/** Opens a page with room for one element; `reach` puts a new one there, in the state of a name. */
export async function openStates(browser, { lang = 'en', scheme = 'light', head = '', ...device } = {}) {
  const path = `/states-${++pages}`;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  browser.serve(path, {
    body: `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Readiness</title>
      <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="${scheme}">
      <style>:root { color: CanvasText; background: Canvas }</style>${head}<script src="/dist/readiness-assessment.js"></script></head>
      <body><main><h1>Readiness</h1><div></div></main></body></html>`,
  });
  browser.serve('/busy.json', { body: '', status: 503 });
  const visitor = await browser.open(path, device);
  // Half faded in, text would be too faint; what moves is tested where motion is.
  await visitor.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return Object.assign(visitor, {
    reach: (name, more = {}) => visitor.page.evaluate(take, lang, { ...STATES[name], ...more }),
  });
}
