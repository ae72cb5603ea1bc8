/** Pages that fight back: each ends with one completed assessment, or with a fallback that visitors can use. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import * as make from '../../demo/snippets.js';
import { openBrowser } from '../support/page.mjs';

const RUN = 'ready › start › answer › answer › answer › answer › complete';
const dist = new URL('../../dist/', import.meta.url);
const code = readFileSync(new URL('readiness-assessment.js', dist), 'utf8');
const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
const { version } = integrity;

const browser = await openBrowser();
after(() => browser.close());

const { files } = browser;
const site = { base: files, integrity };
const FILE = `${files}readiness-assessment.js`;
const script = `<script src="${FILE}"></script>`;
/** The same files on the site of the page. */
const own = { base: `${browser.base}/dist` };
const local = `<script src="${own.base}/readiness-assessment.js"></script>`;
const element = '<readiness-assessment></readiness-assessment>';
const page = (head, body = element) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}<body>${body}</body></html>`;
const inText = (markup) => JSON.stringify(markup).replaceAll('</', '<\\/');

// Where our script is joined with others, or under another name, what it fetches is put beside it.
for (const name of readdirSync(dist).filter((name) => /^readiness-assessment-.*\.js$/.test(name))) {
  browser.serve(`/${name}`, { body: readFileSync(new URL(name, dist), 'utf8'), type: 'text/javascript' });
}

const opened = [];
afterEach(async () => {
  for (const visitor of opened.splice(0)) await visitor.page.browserContext().close();
});

/** Opens a page made of text. */
const visit = async (body, { headers, type, within = browser, ...options } = {}) => {
  within.serve('/host', { body, headers, type });
  // Tall enough for a whole question: Puppeteer cannot scroll a page for what is in a frame of another site.
  const visitor = await within.open('/host', { height: 1600, ...options });
  opened.push(visitor);
  return visitor;
};

/**
 * Takes the assessment up to its one completion.
 *
 * @param midway what happens after two answers
 * @param fast whether by script, not with the pointer
 * @param says what each line on the console must match
 */
const completes = async (visitor, { heardBy, midway, fast = false, says = [] } = {}) => {
  if (fast || visitor.frame) await visitor.completeByScript();
  else await visitor.complete(heardBy, midway);
  // In the page itself the story is complete by now, and Puppeteer's own waits break where built-ins are patched.
  if (visitor.frame && !heardBy)
    await visitor.page.waitForFunction(() => window.heard.some(({ type }) => type === 'readiness-complete'));
  assert.equal(await visitor.story(heardBy), RUN);
  const said = visitor.said.join('\n');
  assert.equal(visitor.said.length, says.length, said);
  says.forEach((line, index) => assert.match(visitor.said[index], line));
  return visitor;
};

/** Whether what is there can be seen and used. */
const sees = (visitor, selector) =>
  visitor.at.evaluate((selector) => {
    const node = document.querySelector(selector);
    const { width, height } = node.getBoundingClientRect();
    return node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 20 && height > 10;
  }, selector);

/** One test for each entry: its name, and what it gives. */
const each = (table, test) => {
  for (const [name, given] of Object.entries(table)) it(name, () => test(given));
};

const answered = () => document.querySelector('readiness-assessment').answers;

describe('the script comes', () => {
  const tag = (attributes) => `<script ${attributes} src="${FILE}"></script>`;
  const ways = Object.fromEntries(
    ['', 'defer', 'async', 'type="module"', 'type="module" async', 'type="module" crossorigin="anonymous"'].flatMap(
      (attributes) => [
        [`in the head: ${attributes || 'classic'}`, page(tag(attributes))],
        [`after the element: ${attributes || 'classic'}`, page('', element + tag(attributes))],
      ],
    ),
  );
  each(
    {
      ...ways,
      'with its hash': page(make.script(site)),
      'with its hash, as a classic script': page(make.script(site).replace(' type="module"', '')),
      'twice, as module and as classic script': page(script + tag('type="module"')),
      'twice, with an element between': page(script, element + script),
      'inserted by another script': page(
        `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${FILE}' }))</script>`,
      ),
      'inserted by a tag manager, long after the page': page(
        `<script>addEventListener('load', () => requestIdleCallback(() => {
          const first = document.getElementsByTagName('script')[0];
          const tag = document.createElement('script');
          tag.async = true;
          tag.src = '${FILE}';
          first.parentNode.insertBefore(tag, first);
        }))</script>`,
      ),
      'before an element that is inserted later': page(
        script,
        `<main></main><script>document.querySelector('main').innerHTML = '${element}'</script>`,
      ),
      'beside AMD and CommonJS globals': page(
        `<script>window.define = () => { throw Error('AMD') }; define.amd = {}; window.require = define; window.module = { exports: {} }; window.exports = module.exports</script>${script}`,
      ),
      'beside an element whose id is the name of the global': page(
        script,
        `<form id="readinessAssessment"><input name="load" value="x"></form>${element}`,
      ),
    },
    async (body) => {
      const visitor = await completes(await visit(body), { fast: true });
      const beside = ['advice', 'sharing', 'revision', 'print', 'arrival'].map((name) =>
        FILE.replace('.js', `-${name}.js?v=${version}`),
      );
      assert.deepEqual([...new Set(visitor.requests)], ['/host', FILE, ...beside]);
    },
  );

  it('written into the page by another script', async () => {
    const written = (markup) => `<script>document.write(${inText(markup)})</script>`;
    await completes(await visit(page(written(local), written(element))), { fast: true });
  });
});

describe('in one file with other scripts', () => {
  const others = {
    'a line without an end before it': ['window.before = 1', ''],
    'a call without an end before it': ['window.before = (function () { return 1 })()', ''],
    'a comment without an end before it': ['window.before = 1 // the last line', ''],
    'a function in brackets after it': ['window.before = 1;', '(function () { window.after = 1 })()'],
    'brackets and a template after it': ['window.before = 1;', '[1].map(String);`x`'],
    'strict neighbors': ['"use strict"; window.before = 1;', '"use strict"; window.after = 1'],
    'sloppy neighbors': ['before = 1; var e = 1, t = 2, n = 3', 'with (Math) window.after = max(e, t, n)'],
    'a neighbor that throws after it': ['window.before = 1;', 'throw Error("theirs")', /theirs/],
    'a loader around it': ['window.before = 1; (function (module, exports, define) {', '})({ exports: {} }, {}, null)'],
  };
  each(others, async ([before, following, ...says]) => {
    browser.serve('/all.js', { body: before + code + following, type: 'text/javascript' });
    const visitor = await completes(await visit(page('<script src="/all.js"></script>')), { says, fast: true });
    assert.equal(await visitor.page.evaluate(() => window.before), 1);
  });
});

describe('several copies', () => {
  it('two versions: the first one stays, one warning names both', async () => {
    browser.serve('/other.js', { body: code.replaceAll(`"${version}"`, '"9.9.9"'), type: 'text/javascript' });
    const visitor = await visit(page(`${script}<script src="/other.js"></script>`));
    await completes(visitor, {
      fast: true,
      says: [
        new RegExp(`^warn: \\[readiness-assessment\\] version-clash: version 9\\.9\\.9 is not used, ${version} was`),
      ],
    });
    assert.equal(await visitor.page.evaluate(() => customElements.get('readiness-assessment').version), version);
  });

  const all = make.placeholder(site) + `<p>${make.link(site)}</p>` + make.element(site);
  each(
    {
      'placeholder, link and element': page(script, all),
      'the same with two copies of the script': page(script + script.replace(' src', ' defer src'), all),
      'the same with a second copy at the end': page('', `${script}${all}${script}`),
      'three elements': page(script, element.repeat(3)),
    },
    async (body) => {
      const visitor = await visit(body);
      // Each is where it stands once all are there.
      await visitor.page.waitForFunction(() => document.querySelectorAll('readiness-assessment').length === 3);
      for (const number of [0, 1, 2]) {
        visitor.number = number;
        await visitor.completeByScript();
      }
      const heard = await visitor.page.evaluate(() => window.heard);
      const instances = [...new Set(heard.map(({ detail }) => detail.instance))];
      assert.equal(instances.length, 3);
      for (const instance of instances) {
        const story = heard.filter(({ detail }) => detail.instance === instance);
        assert.equal(story.map(({ type }) => type.replace('readiness-', '')).join(' › '), RUN);
      }
      assert.equal(new Set(heard.map(({ detail }) => detail.attempt)).size, 3);
      assert.equal((await visitor.page.$$('readiness-assessment')).length, 3);
      assert.deepEqual(visitor.said, []);
    },
  );

  const foreign = `<script>customElements.define('readiness-assessment', class extends HTMLElement {})</script>`;
  it('a foreign element of that name comes first: one warning, and the fallback stays', async () => {
    const visitor = await visit(page(foreign + script, make.element(site)));
    assert.ok(await sees(visitor, 'a'));
    assert.equal(visitor.said.length, 1);
    assert.match(
      visitor.said[0],
      /^warn: \[readiness-assessment\] version-clash: version \d\S+ is not used, undefined/,
    );
  });

  it('a foreign element of that name comes later: it throws, the assessment does not', async () => {
    await completes(await visit(page(script + foreign)), { fast: true, says: [/^error: .*already been used/] });
  });
});

describe('a page of XML', () => {
  const xml = (body) =>
    `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>${script}</head><body>${body}</body></html>`;
  each(
    {
      element: make.element(site),
      // XML has no attributes without a value.
      placeholder: make.placeholder(site).replace('data-readiness-assessment', '$&=""'),
      link: `<p>${make.link(site)}</p>`,
      'element with options': make.element({ ...site, options: { layout: 'steps', accent: '#8a1538' } }),
    },
    async (body) => {
      const visitor = await visit(xml(body), { type: 'application/xhtml+xml' });
      assert.equal(await visitor.page.evaluate(() => document.contentType), 'application/xhtml+xml');
      await completes(visitor, { fast: true });
    },
  );
});

describe('a strict content security policy', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const strict = (body, more = '') => visit(body, { headers: { 'content-security-policy': policy + more } });

  each(
    {
      element: make.script(own) + make.element(own),
      placeholder: make.script(own) + make.placeholder(own),
      link: make.script(own) + make.link(own),
      'placeholder with a theme': `${make.script(own)}<div data-readiness-assessment data-accent="#8a1538" data-font="serif"></div>`,
    },
    async (body) => {
      await completes(await strict(page('', body)), { fast: true });
    },
  );

  it('two copies: the second one stops at the policy, the first one serves', async () => {
    await completes(await strict(page(local + local)), {
      fast: true,
      says: [/lit-html.* already exists/, /already exists/],
    });
  });

  it('a page with Lit of its own allows duplicates', async () => {
    browser.serve('/own-lit.js', { body: "trustedTypes.createPolicy('lit-html', {})", type: 'text/javascript' });
    const body = page(`<script src="/own-lit.js"></script>${local}`, make.element(own));
    await completes(await strict(body, " 'allow-duplicates'"), { fast: true });
    assert.ok(await sees(await strict(body), 'a'));
  });

  it('frame', async () => {
    const iframe = make.frame(own).replace(/ style="[^"]*"/, '');
    const visitor = await strict(page('', make.script(own) + iframe), "; frame-src 'self'; connect-src 'self'");
    await visitor.enterFrame();
    await completes(visitor);
    const height = await visitor.page.$eval('iframe', (iframe) => iframe.getBoundingClientRect().height);
    assert.ok(height > 400, `${height} px high`);
  });

  it('frame whose own page has such a policy', async () => {
    const folder = `${browser.base}/dist`;
    const body = readFileSync(new URL('embed.html', dist), 'utf8');
    browser.serve('/dist/strict/embed.html', {
      body: body.replaceAll('src="readiness', 'src="../readiness'),
      headers: { 'content-security-policy': policy.replace("default-src 'none'", "default-src 'none'; img-src data:") },
    });
    const visitor = await visit(
      page('', `${make.script(own)}<iframe src="${folder}/strict/embed.html" style="width: 100%"></iframe>`),
    );
    await visitor.enterFrame();
    await completes(visitor);
  });

  const shut = { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } };
  const wrong = integrity.files['readiness-assessment-es.js'];
  const blocked = {
    'the policy allows no script: element': [page('', make.script(site) + make.element(site)), shut],
    'the policy allows no script: placeholder': [page('', make.script(site) + make.placeholder(site)), shut],
    'the policy allows no script: link': [page('', make.script(site) + make.link(site)), shut],
    'the hash is of another file': [
      page('', make.script({ ...site, integrity: { 'readiness-assessment.js': wrong } }) + make.element(site)),
    ],
    'the hash is right, but crossorigin is missing': [
      page('', make.script(site).replace(/ type="module"| crossorigin="anonymous"/g, '') + make.element(site)),
    ],
    'the address is wrong': [page('', `<script src="${files}gone.js"></script>${make.element(site)}`)],
    'the answer is no script': [page('', `<script src="${files}embed.html"></script>${make.placeholder(site)}`)],
  };
  each(blocked, async ([body, options]) => {
    const visitor = await visit(body, options);
    assert.ok(await sees(visitor, 'a[href*="embed.html"]'));
    assert.equal(await visitor.story(), '');
  });
});

describe('without scripts', () => {
  each({ element: make.element(site), placeholder: make.placeholder(site), link: make.link(site) }, async (snippet) => {
    const visitor = await visit(page(make.script(site), snippet), { scripts: false });
    assert.ok(await sees(visitor, 'a[href*="embed.html"]'));
  });

  it('frame', async () => {
    const visitor = await visit(page('', make.frame(own).replace(' loading="lazy"', '')), { scripts: false });
    await visitor.enterFrame();
    assert.ok(await sees(visitor, 'p'));
    assert.match(await visitor.frame.evaluate(() => document.body.innerText), /four-question self-assessment/);
    assert.ok(await sees(visitor, 'a'));
  });
});

describe('a script that is two seconds late', () => {
  each({ 390: 390, 820: 820, 1440: 1440 }, async (width) => {
    const name = `late-${width}.js`;
    browser.serve(`/${name}`, { body: code, type: 'text/javascript', delay: 2000 });
    const late = `<script>addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '/${name}' })))</script>`;
    const visitor = await visit(
      page(
        `<meta name="viewport" content="width=device-width">${late}`,
        `<main style="max-width: 45rem; margin: auto"><p>Before</p>${make.element({ ...site, reserve: true })}<p>After</p></main>`,
      ),
      { width, height: 900 },
    );
    assert.equal(await visitor.story(), '');
    assert.ok(await sees(visitor, 'a'));
    await visitor.page.waitForFunction(() => window.heard.length === 1);
    await visitor.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await visitor.page.evaluate(() => window.shift), 0);
    assert.ok(!(await sees(visitor, 'a')));
    await completes(visitor, { fast: true });
  });
});

describe('globals', () => {
  it('gain one name besides Lit’s own, a few listeners, and two observers', async () => {
    const visitor = await visit(
      page(`<script>{
        window.listened = [];
        window.observed = 0;
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if ([undefined, window, document, document.documentElement, document.body].includes(this)) listened.push(type);
          return addEventListener.call(this, type, ...rest);
        };
        const { observe } = MutationObserver.prototype;
        MutationObserver.prototype.observe = function (...given) { observed++; return observe.apply(this, given); };
        window.names = Object.getOwnPropertyNames(window);
      }</script>${script}<script>
        window.gained = Object.getOwnPropertyNames(window).filter((name) => !['names', ...names].includes(name));
      </script>`),
    );
    const { gained, listened, observed } = await visitor.page.evaluate(({ gained, listened, observed } = window) => ({
      gained,
      listened,
      observed,
    }));
    // The start waits for the end of parsing; the first observer watches for placeholders, the other for the language.
    assert.deepEqual(
      { gained, observed },
      {
        gained: [
          'litPropertyMetadata',
          'reactiveElementVersions',
          'litHtmlVersions',
          'litElementVersions',
          'readinessAssessment',
        ],
        observed: 2,
      },
    );
    // What could not be had is asked for again, links are read, and who looks at a page made before is told; so is who
    // listens, when the page is parsed.
    assert.deepEqual(listened.toSorted(), [
      'DOMContentLoaded',
      'DOMContentLoaded',
      'hashchange',
      'online',
      'online',
      'prerenderingchange',
    ]);
    await completes(visitor, { fast: true });
    // And how the browser itself prints a result, once what does so has been fetched.
    await visitor.page.waitForFunction(() => window.listened.includes('beforeprint'));
    assert.deepEqual(await visitor.page.evaluate(() => window.listened), [...listened, 'beforeprint']);
  });

  const fighting = {
    'Object.prototype.host': `Object.prototype.host = 'x';`,
    'Prototype.js: arrays and strings with methods, toJSON, Element.remove': `
      Object.assign(Array.prototype, {
        each(f) { for (let i = 0; i < this.length; i++) f(this[i], i); return this; }, toJSON() { return '[' + this.join() + ']'; },
        first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
        without() { return this; }, invoke() { return this; }, pluck() { return this; }, size() { return this.length; },
        find(f) { for (var i = 0; i < this.length; i++) if (f(this[i])) return this[i]; }, include(x) { return this.indexOf(x) >= 0; },
        entries() { return this.slice(); }, reverse(inline) { return this.slice(); },
      });
      Array.from = function (iterable) { if (!iterable) return []; if (iterable.toArray) return iterable.toArray(); var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results; };
      Object.assign(String.prototype, { toJSON() { return '"' + this + '"'; }, strip() { return this.trim(); }, camelize() { return this; }, blank() { return !this.trim(); }, gsub() { return this; }, toArray() { return this.split(''); } });
      Number.prototype.toJSON = function () { return String(this); };
      Object.assign(Object, { toJSON: String, toQueryString: String, inspect: String, clone(object) { return Object.assign({}, object); } });
      Function.prototype.bind = function (context) { var method = this, given = Array.prototype.slice.call(arguments, 1); return function () { return method.apply(context, given.concat(Array.prototype.slice.call(arguments))); }; };
      Function.prototype.wrap = function () { return this; };
      Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
      Element.prototype.select = function () { return []; };
      Element.prototype.update = function (html) { this.innerHTML = html; return this; };
      Element.prototype.replace = function (html) { this.outerHTML = html; return this; };
      Element.prototype.hide = Element.prototype.show = function () { return this; };
      document.getElementsByClassName = function () { return []; };
      Object.assign(Event, { observe() {}, stop() {}, element() {} });
      Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); this.stopped = true; };
      window.$ = function (id) { return document.getElementById(id); };`,
    'MooTools: Function.prototype, Array.from, Element.prototype.set and get, Object.append': `
      ['implement', 'extend', 'overloadSetter', 'pass', 'delay', 'periodical', 'attempt'].forEach((name) => { Function.prototype[name] = function () { return this; }; });
      Object.assign(Array.prototype, { clean() { return this; }, invoke() { return this; }, associate() { return {}; }, append() { return this; }, contains(x) { return this.indexOf(x) > -1; }, pick() {}, rgbToHex() {}, flatten() { return this; } });
      Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]; };
      Object.assign(Object, { append: Object.assign, each() {}, merge: Object.assign, map() { return {}; }, filter() { return {}; }, contains() {} });
      String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
      String.prototype.clean = function () { return this; };
      ['get', 'set', 'addEvent', 'fireEvent', 'inject', 'grab', 'adopt', 'dispose', 'destroy', 'getElement', 'getElements', 'setProperty', 'addClass', 'getParent', 'empty'].forEach((name) => { Element.prototype[name] = function () { return this; }; });
      window.Class = function () {}; window.Type = function () {}; window.Browser = {}; window.$$ = function () { return []; };
      window.Event = function (event) { this.event = event; };`,
    'Object.prototype with enumerable names': `
      Object.prototype.foo = 'leak'; Object.prototype.load = undefined; Object.prototype.type = 'text'; Object.prototype.lang = 'xx'; Object.prototype.src = 'x';
      for (const name of ['extend', 'keys', 'each', 'clone', 'forEach', 'map', 'merge', 'inspect', 'watch', 'implement', 'toJSON', 'isEmpty', 'getKeys']) Object.prototype[name] = function () { return this; };
      Object.prototype.from = 'x';`,
    'Object.prototype.load': `Object.prototype.load = function () { throw new Error('theirs'); }`,
    'Object.keys, Object.assign and array methods of an old library': `
      Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
      Object.assign = function (target) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) target[key] = arguments[i][key]; return target; };
      Object.values = function (object) { return Object.keys(object).map(function (key) { return object[key]; }); };
      Array.prototype.map = function (f, self) { var result = []; for (var i = 0; i < this.length; i++) result.push(f.call(self, this[i], i, this)); return result; };
      Array.prototype.filter = function (f, self) { var result = []; for (var i = 0; i < this.length; i++) if (f.call(self, this[i], i, this)) result.push(this[i]); return result; };
      Array.prototype.includes = function (x) { return this.indexOf(x) !== -1; };
      String.prototype.replaceAll = function (from, to) { return this.split(from).join(to); };`,
    'a patched Event.prototype, with stopPropagation that counts': `
      ['stopPropagation', 'preventDefault', 'stopImmediatePropagation'].forEach((name) => { const native = Event.prototype[name]; Event.prototype[name] = function () { return native.call(this); }; });
      Object.defineProperty(Event.prototype, 'path', { get() { return []; } });
      Event.prototype.composedPath = (native => function () { return native.call(this); })(Event.prototype.composedPath);
      Event.prototype.detail = undefined;`,
    'a CustomEvent of before 2013': `
      window.CustomEvent = function (type, options) { options = options || {}; var event = document.createEvent('CustomEvent'); event.initCustomEvent(type, options.bubbles, options.cancelable, options.detail); return event; };
      CustomEvent.prototype = Event.prototype;`,
    'a zone around Promise, MutationObserver, queueMicrotask and listeners': `
      window.Promise = class ZoneAwarePromise extends Promise { then(...given) { return super.then(...given); } };
      const Native = MutationObserver;
      window.MutationObserver = window.WebKitMutationObserver = function (callback) { return new Native(function () { return callback.apply(this, arguments); }); };
      const { queueMicrotask } = window; window.queueMicrotask = (task) => queueMicrotask.call(window, () => task());
      const { addEventListener, removeEventListener } = EventTarget.prototype; const tasks = new WeakMap();
      EventTarget.prototype.addEventListener = function (type, listener, options) { const run = function (event) { return listener && (listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event)); }; if (listener) tasks.set(listener, run); return addEventListener.call(this, type, run, options); };
      EventTarget.prototype.removeEventListener = function (type, listener, options) { return removeEventListener.call(this, type, tasks.get(listener), options); };
      for (const name of ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback']) Object.prototype.hasOwnProperty.call(window, name);`,
    'customElements that calls through a polyfill': `
      const define = CustomElementRegistry.prototype.define;
      CustomElementRegistry.prototype.define = function (name, constructor, options) { return define.call(this, name, constructor, options); };
      const Native = HTMLElement; window.HTMLElement = function () { return Reflect.construct(Native, [], this.constructor); };
      HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Native);`,
    'no crypto, no Intl.PluralRules, no CSS.registerProperty': `
      Object.defineProperty(window, 'crypto', { value: undefined }); delete Intl.PluralRules; delete CSS.registerProperty;`,
    'crypto without randomUUID, as on pages without encryption': `delete Crypto.prototype.randomUUID;`,
    'locked storage': `
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
      Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('denied', 'SecurityError'); } });`,
    'frozen built-ins': `
      [Object, Array, Function, String, Promise, Map, Set, WeakMap, RegExp].forEach((type) => { Object.freeze(type); Object.freeze(type.prototype); });`,
    'a console that is not there': `window.console = undefined;`,
    'getComputedStyle, scrollTo and focus that are wrapped': `
      const { focus } = HTMLElement.prototype; HTMLElement.prototype.focus = function () { return focus.call(this); };
      const { scrollIntoView } = Element.prototype; Element.prototype.scrollIntoView = function () { return scrollIntoView.call(this); };`,
  };
  for (const [name, tricks] of Object.entries(fighting)) {
    it(name, async () => {
      const body = page(`<script>{${tricks}}</script>${script}`, make.placeholder(site));
      await completes(await visit(body), { fast: true });
    });
  }
});

describe('style sheets', () => {
  /** How the first question looks: what visitors need to read and hit. */
  const look = async ({ page }) => {
    await page.waitForFunction(() => window.heard.length > 0);
    return page.evaluate(() => {
      const { shadowRoot } = document.querySelector('readiness-assessment');
      const measure = (selector) =>
        [...shadowRoot.querySelectorAll(selector)].map((node) => {
          const style = getComputedStyle(node);
          const { width, height } = node.getBoundingClientRect();
          const names = ['color', 'fontSize', 'fontWeight', 'letterSpacing', 'lineHeight', 'pointerEvents'];
          const more = [
            'textAlign',
            'textIndent',
            'textShadow',
            'textTransform',
            'visibility',
            'whiteSpace',
            'wordSpacing',
            'writingMode',
            'cursor',
            'quotes',
            'tabSize',
            'hyphens',
            'webkitTextFillColor',
          ];
          return [
            node.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
            width,
            height,
            ...[...names, ...more].map((name) => style[name]),
          ];
        });
      const rows = [...shadowRoot.querySelectorAll('[part~=choice]')].map(
        (node) => node.getBoundingClientRect().height,
      );
      const size = parseFloat(
        getComputedStyle(shadowRoot.querySelector('[part~=choice] .muted, [part~=choice]')).fontSize,
      );
      return { all: measure('[part=title], [part=prompt], [part~=choice], [part~=choice] span, button'), rows, size };
    });
  };

  const sheets = {
    'everything unset': '* { all: unset !important }',
    'everything unset, pseudo-elements too':
      '*, ::before, ::after, :root { all: unset !important; animation: none !important }',
    'everything initial': '* { all: initial !important }',
    'common tags hidden':
      'div, fieldset, section, label, input, p, span, h2, button, legend { display: none !important }',
    'the host hidden': 'readiness-assessment { display: none !important }',
    'a float and a flex item': 'readiness-assessment { float: none; display: inline; } body { display: flow-root }',
    'no size': 'body { font-size: 0 }',
    'a root of 2px': 'html { font-size: 2px }',
    'letters of 2px': 'body { font-size: 2px }',
    'what is inherited': `body { color: transparent; letter-spacing: 2em; text-transform: uppercase; text-indent: -9999px; line-height: 0;
      word-spacing: 3em; text-align: right; white-space: nowrap; font-weight: 900; pointer-events: none; cursor: none; text-shadow: 0 0 9px red;
      quotes: "x" "y"; tab-size: 40; hyphens: auto; -webkit-text-fill-color: transparent; -webkit-text-stroke: 9px; list-style: none inside; border-collapse: collapse }`,
    'more that is inherited':
      'body { font-variant: small-caps; font-stretch: 200%; writing-mode: horizontal-tb; caret-color: red; text-emphasis: dot; text-underline-offset: 1em; word-break: break-all; orphans: 9; user-select: none }',
    'rules of a framework':
      '* { box-sizing: content-box; max-width: 100%; margin: 0; padding: 0; border: 0; font: inherit } label { display: inline-block; font-weight: bold } input { appearance: none; width: 100%; height: 34px } fieldset { min-width: 0 }',
  };
  let plain;
  each(sheets, async (css) => {
    plain ??= await look(await visit(page(script)));
    const visitor = await visit(page(`<style>${css}\nbody { width: 804px; margin: 8px }</style>${script}`));
    const { all, rows, size } = await look(visitor);
    assert.ok(rows.length >= 4 && rows.every((height) => height >= 44), `rows of ${rows} px`);
    assert.ok(size >= 12, `${size} px`);
    assert.deepEqual(all, plain.all);
    await completes(visitor);
  });

  it('direction: follows the page’s', async () => {
    const visitor = await visit(page(`<style>body { direction: rtl }</style>${script}`));
    const { rows, size } = await look(visitor);
    assert.ok(Math.min(...rows) >= 44 && size >= 12);
    await completes(visitor);
  });
});

describe('places', () => {
  const open = (act) => async (visitor) => {
    assert.ok(!(await visitor.page.evaluate(() => document.querySelector('readiness-assessment')?.checkVisibility())));
    await visitor.page.evaluate(act);
  };
  const use = (text, name = 'div') =>
    `<${name} id="place"></${name}><script>{ const place = document.getElementById('place'); ${text} }</script>`;
  const places = {
    'a dialog that is opened': [
      `<dialog>${element}</dialog>`,
      open(() => document.querySelector('dialog').showModal()),
    ],
    'details that are opened': [
      `<details><summary>More</summary>${element}</details>`,
      open(() => document.querySelector('summary').click()),
    ],
    'a popover': [`<div popover>${element}</div>`, open(() => document.querySelector('[popover]').showPopover())],
    'a tab that is shown': [
      `<div style="display: none">${element}</div>`,
      open(() => (document.querySelector('div').style.display = 'block')),
    ],
    'a tab with a placeholder that is shown': [
      `<div style="display: none">${make.placeholder(site)}</div>`,
      open(() => (document.querySelector('div').style.display = 'block')),
    ],
    'hidden until found': [
      `<div hidden>${element}</div>`,
      open(() => document.querySelector('div').removeAttribute('hidden')),
    ],
    ...Object.fromEntries(
      Object.entries({ element, placeholder: make.placeholder(site), link: make.link(site) }).map(([kind, markup]) => [
        `a template with a ${kind} that is cloned`,
        [
          `<template><section>${markup}</section></template>`,
          open(() => document.body.append(document.querySelector('template').content.cloneNode(true))),
        ],
      ]),
    ),
    'a closed shadow root': [
      use(`const root = place.attachShadow({ mode: 'closed' }); root.innerHTML = '${element}'; window.roots = [root];`),
    ],
    'nested shadow roots': [
      use(
        `let node = place; for (let i = 0; i < 3; i++) { const root = node.attachShadow({ mode: 'open' }); node = document.createElement('div'); root.append(node); } node.innerHTML = '${element}';`,
      ),
    ],
    'a shadow root of the markup': [
      `<div><template shadowrootmode="open"><style>* { color: red }</style>${element}</template></div>`,
    ],
    'a slot of another element': [
      use(`place.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; place.innerHTML = '${element}';`),
    ],
    innerHTML: [use(`place.innerHTML = '${element}';`)],
    outerHTML: [use(`place.outerHTML = ${inText(make.placeholder(site))};`)],
    insertAdjacentHTML: [use(`place.insertAdjacentHTML('beforebegin', ${inText(make.link(site))});`)],
    'a fragment': [use(`place.append(document.createRange().createContextualFragment('${element}'));`)],
    DOMParser: [
      use(`place.append(new DOMParser().parseFromString(${inText(make.placeholder(site))}, 'text/html').body);`),
    ],
    'document.write while the page is read': [`<script>document.write(${inText(make.placeholder(site))})</script>`],
    'a table cell': [`<table><tr><td>${element}</table>`],
    'a grid that is narrow': [
      `<div style="display: grid; grid-template-columns: 240px 1fr"><div>${make.placeholder(site)}</div></div>`,
    ],
    'an inert part that comes alive': [
      `<div inert>${element}</div>`,
      (visitor) => visitor.page.evaluate(() => document.querySelector('div').removeAttribute('inert')),
    ],
    'a popover over a modal dialog': [
      `<dialog><div popover="manual">${element}</div></dialog>`,
      open(() => {
        document.querySelector('dialog').showModal();
        document.querySelector('[popover]').showPopover();
      }),
    ],
  };
  each(places, async ([body, act = async () => {}]) => {
    const visitor = await visit(page(script, body));
    await act(visitor);
    await completes(visitor);
  });

  it('a form of the page: it is not sent, and gains no field', async () => {
    const visitor = await visit(
      page(
        script,
        `<form action="/sent"><input name="mail" value="m" required>${element}<button>Send</button></form><script>document.forms[0].addEventListener('submit', () => (window.sent = true))</script>`,
      ),
    );
    await completes(visitor, { midway: () => visitor.page.keyboard.press('Enter') });
    assert.deepEqual(
      await visitor.page.evaluate(() => [
        window.sent ?? false,
        location.pathname,
        [...new FormData(document.forms[0]).keys()],
        document.forms[0].elements.length,
      ]),
      // The element is one of the form's, as it must be to take part in it; without a name it sends nothing.
      [false, '/host', ['mail'], 3],
    );
  });

  it('a form of the page that is reset', async () => {
    const visitor = await visit(page(script, `<form>${element}</form>`));
    await completes(visitor, { midway: () => visitor.page.evaluate(() => document.forms[0].reset()) });
  });
});

describe('midway', () => {
  const acts = {
    'it is moved': () => document.querySelector('main').append(document.querySelector('readiness-assessment')),
    'its parent is moved': () => document.querySelector('main').append(document.querySelector('#place')),
    'it is moved into a shadow root': () =>
      document
        .querySelector('main')
        .attachShadow({ mode: 'open' })
        .append(document.querySelector('readiness-assessment')),
    'it is removed, and added in a later task': () => {
      const element = document.querySelector('readiness-assessment');
      element.remove();
      return new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector('main').append(element)))),
      );
    },
    'it is replaced by itself': () => {
      const element = document.querySelector('readiness-assessment');
      element.replaceWith(element);
      document.querySelector('#place').replaceChildren(element);
    },
    'it is hidden and shown': () => {
      const { style } = document.querySelector('#place');
      style.display = 'none';
      return new Promise((done) => requestAnimationFrame(() => done((style.display = ''))));
    },
    'the parts of the page are shuffled': () => document.body.append(...[...document.body.children].reverse()),
    'its children are emptied': () => (document.querySelector('readiness-assessment').textContent = ''),
    'its attributes come and go': () => {
      const element = document.querySelector('readiness-assessment');
      for (const name of ['class', 'hidden', 'style', 'inert', 'layout', 'heading-level', 'preview']) {
        element.setAttribute(name, 'page');
        element.removeAttribute(name);
      }
    },
    'every other style sheet goes': () => {
      document.adoptedStyleSheets = [];
      document.querySelectorAll('style, link').forEach((node) => node.remove());
    },
    'a second copy of the script comes': (address) =>
      new Promise((onload) =>
        document.head.append(Object.assign(document.createElement('script'), { src: address, onload })),
      ),
    'the page is made anew around it': () => {
      const element = document.querySelector('readiness-assessment');
      const body = document.createElement('body');
      body.append(element);
      document.body.replaceWith(body);
    },
    'the page grows a placeholder and loses it at once': () => {
      const node = Object.assign(document.createElement('div'), { innerHTML: '<div data-readiness-assessment></div>' });
      document.body.append(node);
      node.remove();
    },
    'it is moved into a frame and back': () => {
      const element = document.querySelector('readiness-assessment');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(element);
      document.querySelector('main').append(element);
    },
  };
  const body = `<div id="place">${make.element(site)}</div><main></main>`;
  each(acts, async (act) => {
    const visitor = await visit(page(script, body));
    await completes(visitor, { midway: () => visitor.page.evaluate(act, FILE) });
  });

  it('a clone begins anew, and is completed by itself', async () => {
    const visitor = await visit(page(script));
    await visitor.complete(visitor.page, () =>
      visitor.page.evaluate(() => {
        const element = document.querySelector('readiness-assessment');
        element.after(element.cloneNode(true));
      }),
    );
    visitor.number = 1;
    await visitor.complete();
    const story = await visitor.page.evaluate(() => window.heard.map(({ type, detail }) => [type, detail.instance]));
    const complete = story.filter(([type]) => type === 'readiness-complete');
    assert.equal(complete.length, 2);
    assert.notEqual(complete[0][1], complete[1][1]);
    assert.deepEqual(visitor.said, []);
  });

  it('the page is printed in the very moment that something new shows', async () => {
    const visitor = await visit(page(script));
    // Blank below the progress it has 2 to 24 kB, whole 57 to 90 kB.
    const print = async () => {
      const sheet = await visitor.page.pdf({ format: 'A4' });
      assert.ok(sheet.length > 30_000, `${sheet.length} bytes`);
    };
    await completes(visitor, { midway: print });
    await print();
  });

  it('the page is loaded anew: the visit begins anew', async () => {
    const visitor = await visit(page(script));
    for (const [question, choice] of [
      ['vision', 'shared'],
      ['alignment', 'data'],
    ]) {
      await visitor.choose(question, choice);
      await visitor.press('Continue');
    }
    await visitor.page.reload();
    await completes(visitor);
  });

  describe('the visitor goes elsewhere and comes back: the page is as it was, or new where the browser keeps no page', () => {
    // The headless shell keeps none.
    let whole;
    before(async () => {
      whole = await openBrowser({ windows: true });
    });
    after(() => whole.close());

    const shown = `<script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))</script>`;
    /** Goes elsewhere and comes back. Whether the page was kept. */
    const comesBack = async ({ page }) => {
      await page.evaluate(() => delete window.persisted);
      await page.goto(`${whole.base}/elsewhere`);
      await page.goBack();
      return (
        await page.waitForFunction(() => window.persisted !== undefined && { kept: window.persisted })
      ).jsonValue();
    };
    for (const kept of ['', ' persist="local"'])
      it(kept.trim() || 'a placeholder', async () => {
        whole.serve('/elsewhere', { body: page('', '<p>Elsewhere</p>') });
        // Some builds keep none. Whichever keeps a page that has nothing in it has to keep that with the element.
        const keeps = await comesBack(await visit(page(shown, '<p>Nothing</p>'), { within: whole }));
        const body = kept
          ? `<readiness-assessment${kept}></readiness-assessment>`
          : `<div id="place">${make.placeholder(site)}</div>`;
        const visitor = await visit(page(script + shown, body), { within: whole });
        const returns = async () => assert.deepEqual(await comesBack(visitor), keeps);
        if (keeps.kept) {
          await completes(visitor, {
            midway: async () => {
              await returns();
              assert.deepEqual(await visitor.page.evaluate(answered), { vision: 'shared', alignment: ['data'] });
            },
          });
        } else {
          await returns();
          await completes(visitor);
        }
        // It was left in this tab, and in no other.
        if (kept) assert.ok(await visitor.page.evaluate(() => localStorage.length > 0));
        const mark = () =>
          document.querySelector('readiness-assessment').shadowRoot.querySelector('.mark')?.textContent;
        assert.doesNotMatch((await visitor.page.evaluate(mark)) ?? '', /another tab/);
      });
  });
});

it('a page that the browser makes before anybody looks: nothing is told before, and once after', async () => {
  const shown = new Promise((resolve) => browser.serve('/shown', { body: '', asked: () => resolve(true) }));
  // The driver loses a tab that such a page takes over, so the page tells by itself: that both are on screen before anybody
  // sees them, and what came of it when somebody does, with another picture and another act.
  const tells = `<script>
    const told = [];
    for (const type of ['ready', 'error']) document.addEventListener('readiness-' + type, ({ target }) => told.push(type + ' ' + target.id + ' ' + document.prerendering));
    addEventListener('load', async () => {
      const [sound, broken] = document.querySelectorAll('readiness-assessment');
      while (!sound.shadowRoot?.querySelector('fieldset') || !broken.shadowRoot?.querySelector('[part~=notice]')) await new Promise((done) => setTimeout(done, 20));
      await fetch('/shown');
      while (document.prerendering || told.length < 2) await new Promise((done) => setTimeout(done, 20));
      sound.shadowRoot.querySelector('input').click();
      await Promise.all([sound.updateComplete, broken.updateComplete]);
      for (let pictures = 0; pictures < 3; pictures++) await new Promise((done) => requestAnimationFrame(done));
      const { activationStart } = performance.getEntriesByType('navigation')[0];
      const marks = [sound, broken].map(({ shadowRoot }) => shadowRoot.querySelector('.mark'));
      await fetch('/told', { method: 'POST', body: JSON.stringify({ told, marks, early: activationStart > 0 }) });
    });
  </script>`;
  const both =
    '<readiness-assessment id="sound" persist="local"></readiness-assessment>' +
    '<readiness-assessment id="broken"><script type="application/json">{}</script></readiness-assessment>';
  browser.serve('/made', { body: page(tells, both + script) });
  const rules =
    '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/made"],"eagerness":"immediate"}]}</script>';
  const visitor = await visit(page(rules, '<a href="/made">Go</a>'));
  const soon = (what, milliseconds) => Promise.race([what, new Promise((done) => setTimeout(done, milliseconds))]);
  // A browser that makes none goes there with the click, and the same is told.
  const made = await soon(shown, 10_000);
  await visitor.page.evaluate(() => document.querySelector('a').click()).catch(() => undefined);
  const posted = async () => {
    for (;;) {
      const found = browser.posted.find(({ path }) => path === '/told');
      if (found) return JSON.parse(found.body);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const { told, marks, early } = await soon(posted(), 60_000);
  assert.deepEqual({ told, marks }, { told: ['ready sound false', 'error broken false'], marks: [null, null] });
  if (made) assert.equal(early, true);
});

describe('the script has no address to fetch from', () => {
  const ways = {
    'data:': `<script src="data:text/javascript;base64,${Buffer.from(code).toString('base64')}"></script>`,
    'blob:': `<script>document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob([${inText(code)}], { type: 'text/javascript' })) }))</script>`,
    'a module of data:': `<script type="module" src="data:text/javascript;base64,${Buffer.from(code).toString('base64')}"></script>`,
    'a module of blob:': `<script>document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: URL.createObjectURL(new Blob([${inText(code)}], { type: 'text/javascript' })) }))</script>`,
  };
  for (const [way, tag] of Object.entries(ways)) {
    const missing = ({ said }, name) => said.filter((line) => line.includes(`no-feature: “${name}” is missing`));
    const silent = ({ said }) =>
      assert.deepEqual(
        said.filter((line) => line.startsWith('error')),
        [],
      );

    it(`${way}, in a language that it does not hold: English, and a warning`, async () => {
      const visitor = await visit(page('', '<readiness-assessment lang="es"></readiness-assessment>' + tag));
      await visitor.shows('en');
      assert.equal(missing(visitor, 'es').length, 1);
      silent(visitor);
      assert.equal(await visitor.completeByScript(), RUN);
      assert.equal(missing(visitor, 'es').length, 1);
    });

    it(`${way}, with a document: a notice, and a warning`, async () => {
      const visitor = await visit(page('', '<readiness-assessment src="/own.json"></readiness-assessment>' + tag));
      await visitor.page.waitForFunction(() =>
        document.querySelector('readiness-assessment').shadowRoot?.querySelector('[part~=notice] button'),
      );
      assert.equal(missing(visitor, 'documents').length, 1);
      silent(visitor);
    });
  }
});

for (const address of ['/embed/', '/embed/?lang=es&persist=local', '/embed/index.html', '/embed.html/']) {
  it(`embed.html at ${address}, where it finds no script: its link is seen`, async () => {
    const [path] = address.split('?');
    browser.serve(path, { body: readFileSync(new URL('embed.html', dist), 'utf8') });
    const visitor = await browser.open(address);
    opened.push(visitor);
    assert.ok(await sees(visitor, 'readiness-assessment a[href]'));
  });
}

describe('documents made by scripts', () => {
  // `document.open` takes all listeners away.
  const listen = `<script>window.heard = []; for (const name of ['ready', 'start', 'answer', 'complete']) document.addEventListener('readiness-' + name, ({ type, detail }) => window.heard.push({ type, detail }))</script>`;
  const whole = (body) => page(listen + script, body);

  const frames = {
    'a frame of srcdoc': `<iframe srcdoc="${page(script).replaceAll('"', '&quot;')}"></iframe>`,
    'a frame of srcdoc with a placeholder': `<iframe srcdoc="${page(script, make.placeholder(site)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    'a frame without origin, whose storage throws': `<iframe sandbox="allow-scripts" srcdoc="${page(
      `<script>try { localStorage } catch (error) { window.denied = error.name }</script>${script}`,
    ).replaceAll('"', '&quot;')}"></iframe>`,
    'a frame without origin, with a module': `<iframe sandbox="allow-scripts" srcdoc="${page(make.script(site)).replaceAll('"', '&quot;')}"></iframe>`,
    'a frame that is written': `<iframe></iframe><script>{ const written = document.querySelector('iframe').contentDocument; written.open(); written.write(${inText(whole(element))}); written.close(); }</script>`,
    'a frame that is written, with a placeholder': `<iframe></iframe><script>{ const written = document.querySelector('iframe').contentDocument; written.open(); written.write(${inText(whole(make.placeholder(site)))}); written.close(); }</script>`,
    'a frame of a blob': `<script>document.body.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(new Blob([${inText(page(script))}], { type: 'text/html' })) }))</script>`,
  };
  each(frames, async (body) => {
    const visitor = await visit(page('<style>iframe { width: 100%; height: 1500px }</style>', body));
    visitor.frame = await visitor.page.waitForFrame((frame) => frame.parentFrame());
    await completes(visitor, { heardBy: visitor.frame });
    if (body.includes('denied')) assert.equal(await visitor.frame.evaluate(() => window.denied), 'SecurityError');
  });

  each({ element, placeholder: make.placeholder(site), link: make.link(site) }, async (body) => {
    const visitor = await visit(page(local, '<p>Before</p>'));
    await visitor.page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      // The link leads to the other site.
      page(listen + local.replace('<script', `<script data-folder="${browser.files}"`), body),
    );
    await completes(visitor, { fast: true });
  });

  it('a window that is opened and written', async () => {
    const visitor = await visit(page('', '<button>Open</button>'));
    const popup = new Promise((done) => visitor.page.once('popup', done));
    await visitor.page.evaluate(
      (html) => {
        document.querySelector('button').addEventListener('click', () => {
          const { document } = window.open('', '', 'width=900,height=900');
          document.open();
          document.write(html);
          document.close();
        });
      },
      whole(make.placeholder(site)),
    );
    await visitor.page.click('button');
    visitor.page = await popup;
    await completes(visitor);
  });
});

describe('frames without an origin', () => {
  const own = {
    id: 'own',
    version: '1',
    title: 'Nuestra',
    areas: [{ id: 'a', label: 'A' }],
    questions: [
      {
        type: 'single',
        id: 'vision',
        area: 'a',
        text: '¿Y?',
        choices: [
          { id: 'shared', label: 'Sí', weight: 1 },
          { id: 'no', label: 'No', weight: 0 },
        ],
      },
    ],
    levels: [
      { id: 'low', label: 'Bajo', from: 0, meaning: 'Bajo.' },
      { id: 'high', label: 'Alto', from: 50, meaning: 'Alto.' },
    ],
  };
  const path = new URL(files).pathname;
  const enter = async (options, code = make.frame({ ...site, options })) => {
    const visitor = await visit(page(make.script(site), code));
    await visitor.enterFrame();
    return visitor;
  };

  each({ en: {}, es: { lang: 'es' }, ar: { lang: 'ar' } }, async (options) => {
    const visitor = await completes(await enter(options));
    assert.equal(await visitor.page.evaluate(() => window.heard.at(-1).detail.lang), options.lang ?? 'en');
  });

  it('with a document beside the page', async () => {
    browser.serve(`${path}own.json`, {
      body: JSON.stringify(own),
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
    const visitor = await enter({ lang: 'es', src: 'own.json' });
    await visitor.choose('vision', 'shared');
    await visitor.frame.waitForFunction(() => document.querySelector('readiness-assessment').answers.vision);
    await visitor.frame.evaluate(() =>
      document.querySelector('readiness-assessment').shadowRoot.querySelector('[part~=primary]').click(),
    );
    await visitor.page.waitForFunction(() => window.heard.at(-1)?.type === 'readiness-complete');
    assert.equal(await visitor.story(), 'ready › start › answer › complete');
    assert.deepEqual(visitor.said, []);
  });

  it('with a document whose server sends no CORS header: a calm notice', async () => {
    browser.serve(`${path}closed.json`, { body: JSON.stringify(own), type: 'application/json' });
    const visitor = await enter({ src: 'closed.json' });
    await visitor.page.waitForFunction(() => window.heard.length > 0);
    assert.equal(await visitor.story(), 'error');
    assert.deepEqual(await visitor.page.evaluate(() => window.heard[0].detail.problems.map(({ code }) => code)), [
      'unreachable',
    ]);
    assert.ok(
      await visitor.frame.evaluate(() => {
        const notice = document.querySelector('readiness-assessment').shadowRoot.querySelector('[part~=notice]');
        return notice.checkVisibility() && notice.getBoundingClientRect().height > 20;
      }),
    );
  });

  it('with sandbox="": its fallback', async () => {
    const visitor = await enter({}, make.frame(site).replace(/sandbox="[^"]*"/, 'sandbox=""'));
    // Nothing runs in there that could tell when all has arrived.
    const end = Date.now() + 30_000;
    while ((await visitor.at.evaluate(() => document.readyState)) !== 'complete')
      assert.ok(Date.now() < end, 'after thirty seconds the frame is still on its way');
    assert.ok(await sees(visitor, 'readiness-assessment a'));
  });
});

it('watches a large page without searching it again', async (test) => {
  const markup = page('', `<main>${'<p><b>x</b> <i>y</i></p>'.repeat(6667)}</main>`);
  const run = async (withScript) => {
    const visitor = await visit(
      markup.replace(
        '</title>',
        `$&<script>
          window.searched = [];
          for (const name of ['querySelectorAll', 'querySelector', 'getElementsByTagName']) for (const { prototype } of [Document, Element, DocumentFragment]) {
            const native = prototype[name];
            if (native) prototype[name] = function (...given) { window.searched.push(this.nodeName + ' ' + this.childElementCount); return native.apply(this, given); };
          }
        </script>${withScript ? script : ''}`,
      ),
    );
    const took = await visitor.page.evaluate(async () => {
      window.searched = [];
      const main = document.querySelector('main');
      window.searched = [];
      const { port1, port2 } = new MessageChannel();
      const task = () =>
        new Promise((onmessage) => {
          port2.onmessage = onmessage;
          port1.postMessage(0);
        });
      const start = performance.now();
      for (let count = 0; count < 1000; count++) {
        const row = document.createElement('p');
        row.innerHTML = '<b>new</b> <a href="/elsewhere">link</a>';
        main.append(row);
        await task();
      }
      return performance.now() - start;
    });
    const searched = await visitor.page.evaluate(() => window.searched);
    await visitor.page.browserContext().close();
    opened.pop();
    return { took, searched };
  };
  const times = { with: [], without: [] };
  for (let round = 0; round < 5; round++) {
    for (const kind of ['with', 'without']) {
      const { took, searched } = await run(kind === 'with');
      times[kind].push(took);
      assert.deepEqual([...new Set(searched)], kind === 'with' ? ['P 2'] : []);
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[2];
  const [added, plain] = [median(times.with), median(times.without)];
  test.diagnostic(
    `1000 changes of 20,000 nodes: ${added.toFixed(0)} ms with the script, ${plain.toFixed(0)} ms without, ratio ${(added / plain).toFixed(2)}`,
  );
});
