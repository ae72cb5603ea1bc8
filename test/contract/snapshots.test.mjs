/**
 * Every state as assistive technology gets it, against test/contract/snapshots, and its layout by rules: words and roles
 * are the same in every font, pixels are not. `UPDATE_SNAPSHOTS=1 node --test test/contract/snapshots.test.mjs` writes
 * them anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { content } from '../../dist/content/en.js';
import { encode } from '../../dist/core/code.js';
import { openBrowser } from '../support/page.mjs';

const folder = new URL('snapshots/', import.meta.url);
const update = Boolean(process.env.UPDATE_SNAPSHOTS);
const NOW = Date.UTC(2026, 9, 5, 15);

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const [vision, alignment, culture, transparency] = content.questions.map(({ choices }) => choices.map(({ id }) => id));
const ten = alignment.slice(0, 10);
/** Answers that reach each level, and those that reach none. */
const results = {
  exploring: [vision[0], ['none'], culture[0], transparency[0]],
  emerging: [vision[1], ten.slice(0, 4), culture[1], transparency[1]],
  advancing: [vision[2], ten.slice(0, 7), culture[2], transparency[2]],
  ready: [vision[3], ten, culture[3], transparency[3]],
  'all-unsure': ['unsure', ['unsure'], 'unsure', 'unsure'],
};
const byQuestion = (answers) => Object.fromEntries(content.questions.map(({ id }, index) => [id, answers[index]]));
const given = Object.fromEntries(Object.entries(results).map(([name, answers]) => [name, byQuestion(answers)]));
const key = (what) => `readiness-assessment/${content.id}/${content.version}/${what}`;
const areas = content.areas.map(({ id }) => ({ id, percent: 10, level: { id: 'exploring', label: 'Exploring' } }));
const kept = {
  [key('visit')]: {
    schema: 'readiness-visit/1',
    tab: 'other',
    session: { attempt: 'a', answers: { vision: 'lived' }, position: 1, complete: false },
  },
};
const earlier = {
  [key('results')]: [{ date: '2026-03-03T10:00:00Z', attempt: 'a', level: areas[0].level, areas, answers: {} }],
};

/** Each state: the element's attributes, what is stored and in the address before, and the way there. */
const states = {
  intro: {},
  missing: { act: (visit) => visit.next() },
  'question-2': { act: (visit) => visit.take(given.emerging, 1) },
  'question-3': { act: (visit) => visit.take(given.emerging, 2) },
  'question-4': { act: (visit) => visit.take(given.emerging, 3) },
  'one-page': {
    attributes: 'layout="page"',
    act: async (visit) => {
      await visit.next();
      await visit.there('[part=summary]');
    },
  },
  ...Object.fromEntries(
    Object.entries(given).map(([name, answers]) => [`result-${name}`, { act: (visit) => visit.take(answers) }]),
  ),
  'changing-an-answer': {
    act: async (visit) => {
      await visit.take(given.emerging);
      await visit.click('[part=basis] summary');
      await visit.click('.answers button');
    },
  },
  shared: {
    hash: `#readiness-${encode(content, given.advancing)}_20260303`,
    ready: ['.mark', '.framed', '[part=start]'],
  },
  'shared-damaged': { hash: '#readiness-7KQ2-9FXM', ready: '.mark' },
  resumed: { attributes: 'persist="local"', stored: kept, ready: '.mark' },
  'since-last-time': { attributes: 'persist="local"', stored: earlier, act: (visit) => visit.take(given.advancing) },
  problems: { attributes: 'preview src="/snapshots-broken.json"', ready: '[part~=problems]' },
  // While it waits, the status says nothing.
  notice: {
    attributes: 'src="/snapshots-broken.json"',
    ready: ['[part~=notice]', '.unseen[role=status]:not(:empty)'],
  },
};

/** All in English; in the others, what their words, plurals and direction make different. */
const some = ['intro', 'missing', 'question-2', 'result-emerging', 'result-all-unsure', 'since-last-time', 'notice'];
const wanted = { en: Object.keys(states), es: some, ar: some };

const open = async (lang, { attributes = '', stored = {}, hash = '', ready = 'fieldset', act }) => {
  browser.serve('/snapshots-broken.json', { type: 'application/json', body: '{ "id": "My Id", "title": 7 }' });
  browser.serve('/snapshots', {
    body: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>t</title><script>
      for (const [key, value] of Object.entries(${JSON.stringify(stored)})) localStorage.setItem(key, JSON.stringify(value));
      globalThis.Date = class extends Date {
        constructor(...given) { super(...(given.length ? given : [${NOW}])); }
        static now() { return ${NOW}; }
      };
    </script><script src="/dist/readiness-assessment.js"></script><body><readiness-assessment ${attributes}></readiness-assessment>`,
  });
  const { page } = await browser.open(`/snapshots${hash}`);
  await page.emulateTimezone('UTC');
  const there = (...selectors) =>
    page.waitForFunction(
      (selectors) => {
        const { shadowRoot } = document.querySelector('readiness-assessment');
        return selectors.every((selector) => shadowRoot?.querySelector(selector));
      },
      {},
      selectors,
    );
  await there(`.root[lang=${lang}]`, ...[ready].flat());
  const click = async (selector) => {
    await there(selector);
    await page.evaluate((selector) => {
      document.querySelector('readiness-assessment').shadowRoot.querySelector(selector).click();
    }, selector);
  };
  const next = () => click('button[part~=primary]');
  await act?.({
    click,
    there,
    next,
    async take(answers, count = 4) {
      for (const [question, choices] of Object.entries(answers).slice(0, count)) {
        for (const choice of [choices].flat()) await click(`[name="${question}"][value="${choice}"]`);
        await next();
      }
      await (count === 4 ? there('.framed', '[part=basis]', '[part=gaps], [part=start]') : there('fieldset'));
    },
  });
  await page.evaluate(async () => {
    // Features come one by one.
    await document.querySelector('readiness-assessment').updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    document.getAnimations().forEach((animation) => animation.finish());
    // What is said of another view comes and goes.
    const { shadowRoot } = document.querySelector('readiness-assessment');
    if (!shadowRoot.querySelector('[part~=error]')) shadowRoot.querySelector('.unseen[role=status]').hidden = true;
  });
  return page;
};

/** What says no more than its children, or is named differently by versions of the browser. */
const silent = /^(generic|none|LabelText|Legend|paragraph|section|ListMarker|RootWebArea)/;

/** Roles, names and states, an indented line each. */
const lines = ({ role, name = '', children = [], ...rest }, depth = 0) => {
  const { level, checked, expanded, invalid, disabled, focused, description } = rest;
  const told = Object.entries({ level, checked, expanded, invalid: invalid !== 'false' && invalid, disabled, focused })
    .filter(([, value]) => value)
    .map(([state, value]) => ` ${state}${value === true ? '' : `=${value}`}`)
    .join('');
  // As versions of the browser call it.
  const called = role
    .replace(/^DisclosureTriangle.*/, 'disclosure')
    .replace(/^Details$/, 'group')
    .replace('StaticText', '');
  const line = `${called}${name && ` “${name.replace(/\s+/g, ' ').trim()}”`}${told}${description ? ` (${description})` : ''}`;
  if (role === 'StaticText') return name.trim() ? ['  '.repeat(depth) + line.trim()] : [];
  const own = silent.test(role) ? [] : ['  '.repeat(depth) + line];
  // What is an element's name is not read again.
  const inner = children.filter((child) => child.role !== 'StaticText' || child.name !== name);
  return [...own, ...inner.flatMap((child) => lines(child, depth + own.length))];
};

/** Parts that stick out of the panel, and controls that lie on one another. */
const misplaced = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('readiness-assessment');
    const boxes = (selector) =>
      [...shadowRoot.querySelectorAll(selector)]
        .filter((node) => node.checkVisibility())
        .map((node) => [node, node.getBoundingClientRect()]);
    const panel = shadowRoot.querySelector('[part=panel]').getBoundingClientRect();
    const out = boxes('[part]')
      .filter(([, { left, right }]) => left < panel.left - 1 || right > panel.right + 1)
      .map(([node]) => `${node.part} sticks out`);
    const controls = boxes('label, button, a, summary');
    const overlaps = controls.flatMap(([one, a], index) =>
      controls
        .slice(index + 1)
        .filter(
          ([other, b]) =>
            !one.contains(other) &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map(([other]) => `${one.textContent.trim()} lies on ${other.textContent.trim()}`),
    );
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    return [...out, ...overlaps, ...wide];
  });

for (const [lang, names] of Object.entries(wanted)) {
  describe(lang, () => {
    for (const name of names) {
      it(name, async () => {
        const page = await open(lang, states[name]);
        const found = `${lines(await page.accessibility.snapshot({ interestingOnly: false })).join('\n')}\n`;
        const file = new URL(`${lang}-${name}.txt`, folder);
        if (update) writeFileSync(file, found);
        else assert.equal(found, readFileSync(file, 'utf8'));
        for (const width of [820, 320]) {
          await page.setViewport({ width, height: 900 });
          assert.deepEqual(await misplaced(page), [], `at ${width} pixels`);
        }
        await page.browserContext().close();
      });
    }
  });
}

it('no snapshot is left of a state that is gone', () => {
  const expected = Object.entries(wanted).flatMap(([lang, names]) => names.map((name) => `${lang}-${name}.txt`));
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
});
