import fc from 'fast-check';
import { content } from '../../src/content/whole-en.js';
import {
  encodeTeam,
  findRounds,
  fit,
  parse,
  pickLanguage,
  score,
  summarize,
  type Answers,
  type Assessment,
} from '../../src/core/index.js';
import { TYPES } from '../../src/integrations/event-id.js';
import { FRAME_SCHEMA, readMessage } from '../../src/integrations/frame-message.js';
import { isNear } from '../../src/integrations/embed-page.js';
import { FIELDS, wordless } from '../../src/integrations/tell-parent.js';
import { ADDRESSES, configure, OPTIONS, TAGS, TIES, type View } from '../../src/integrations/options.js';
import { connectPlaceholders } from '../../src/integrations/placeholders.js';
import { nearestLanguage } from '../../src/controllers/language.js';
import { directionOf } from '../../src/core/language.js';
import { toCsv } from '../../src/features/sharing/file.js';
import { encode } from '../../src/core/code.js';
import { address, readLink, without } from '../../src/features/sharing/link.js';
import { MOST, Store } from '../../src/features/persistence/store.js';
import { ADVANCING, anyAnswers, small } from '../support/assessments.js';
import { readCsv } from '../support/csv.js';
import { anyMutant, anyName, anyText, answerable } from './documents.js';

/**
 * What holds for whatever comes from outside: the short test in CI and the deep run, `npm run fuzz`, both try these. A
 * property throws for what must not be, and so does anything that throws by itself.
 */
interface Property {
  /** What comes from outside. */
  readonly input: string;
  /** What holds for all of it. */
  readonly holds: string;
  readonly make: () => fc.IRawProperty<unknown, false>;
  /** Kinds of outcomes that have to occur, or the property says nothing. */
  readonly kinds: readonly string[];
}

function must(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`not so: ${what}`);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How often each kind of outcome occurred. */
const seen = new Map<string, number>();
const note = (kind: string) => seen.set(kind, (seen.get(kind) ?? 0) + 1);

const anyChange = fc.tuple(fc.nat(), fc.nat(4), fc.oneof(fc.stringMatching(/^[0-9a-z.]?$/), fc.string()));

/** A change of a text in a few places. */
const mangle = fc.array(anyChange, { maxLength: 3 }).map(
  (changes) => (text: string) =>
    changes.reduce((now, [place, cut, put]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + put + now.slice(at + cut);
    }, text),
);

/** A text, changed in a few places. */
const mangled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, mangle).map(([text, change]) => change(text));

const assessments: readonly Assessment[] = [
  content,
  small,
  // The same id and version, but other choices: whoever forges a link starts from something like it.
  { ...small, questions: small.questions.toReversed() },
];

/** An assessment, and a result of it or of another one as a link, perhaps damaged. */
const anyLink = fc.oneof(
  ...assessments.map((made) =>
    fc.record({
      assessment: fc.constantFrom(...assessments),
      made: fc.constant(made),
      fragment: mangled(anyAnswers(made).map((answers) => `#readiness-${encode(made, answers)}_20260303`)),
    }),
  ),
);

/** What mailers, chats and people do to an address, one after the other. */
const anyMailing = fc
  .tuple(
    fc.constantFrom('#', '#!', '#/', '#?', '##', '#/page&'),
    fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll('-', '%2D').replaceAll('_', '%5F'),
      (text) => text.replaceAll('-', '%252D'),
      (text) => text.replace('readiness', '%72eadiness'),
    ),
    fc.array(
      fc.constantFrom(
        ...[
          ')',
          '>',
          ',',
          ';',
          '.',
          '/',
          ' ',
          '"',
          ']',
          '*',
          '%20',
          '%29',
          '=',
          '=3D',
          '?utm_source=x',
          '&utm_source=x',
        ],
        ...['&fbclid=IwAR0_x-1', '#top', '\u00a0', '\u2026', '\u200b', '<br>', '&gt;'],
      ),
      { maxLength: 3 },
    ),
  )
  .map(
    ([before, change, behind]) =>
      (text: string) =>
        `${before}${change(text)}${behind.join('')}`,
  );

/** Tags as systems and people write them, and what is none. */
const anyTag = fc.oneof(
  fc.constantFrom(
    'en',
    'es',
    'ar',
    'es-MX',
    'es_MX',
    'AR_sa',
    'zh-Hant-TW',
    'zh_hant',
    'pt-BR',
    'x-klingon',
    'i-default',
  ),
  fc.stringMatching(/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/),
  anyText.map((text) => text.slice(0, 60)),
);

/** Objects with mostly the right fields, mostly rightly filled. */
const mostly = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T): fc.Arbitrary<unknown> => {
  const loose = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      fc.oneof({ weight: 100, arbitrary: value }, { weight: 1, arbitrary: fc.anything() }),
    ]),
  );
  const whole = fc.record(loose);
  return fc.oneof(
    { weight: 9, arbitrary: whole },
    { weight: 1, arbitrary: fc.record(loose, { requiredKeys: [] }) },
    {
      weight: 1,
      arbitrary: fc.tuple(whole, anyName, fc.anything()).map(([it, name, more]) => ({ ...it, [name]: more })),
    },
  );
};

const anyLabel = anyText.map((text) => text.slice(0, 2500));
const level = fc.option(mostly({ id: fc.string(), label: anyLabel }));
const ids = fc.array(fc.string(), { maxLength: 5 });
const anyMessage = mostly({
  schema: fc.constant(FRAME_SCHEMA),
  frame: fc.string(),
  sequence: fc.nat(1e6),
  type: fc.constantFrom('height', 'view', 'event'),
  height: fc.oneof(fc.nat(2e5), fc.double()),
  top: fc.oneof(fc.nat(2e5), fc.double()),
  event: fc.constantFrom(...TYPES),
  detail: mostly({
    schema: fc.constant('readiness-event/1'),
    instance: fc.string(),
    attempt: fc.string(),
    assessment: mostly({ id: fc.string(), version: fc.string() }),
    lang: fc.string(),
    preview: fc.boolean(),
    question: fc.string(),
    answered: fc.nat(50),
    total: fc.nat(50),
    value: fc.option(fc.oneof(fc.string(), ids)),
    resource: fc.string(),
    href: fc.oneof(anyLabel, fc.webUrl()),
    count: fc.nat(500),
    groups: ids,
    areas: fc.array(mostly({ id: fc.string(), lowest: fc.option(fc.string()), highest: fc.string(), common: ids })),
    questions: fc.array(mostly({ id: fc.string(), spread: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) })),
    consensus: fc.dictionary(anyName, fc.oneof(fc.string(), ids)),
    problems: fc.array(mostly({ code: fc.string(), path: fc.string(), message: anyLabel }), { maxLength: 3 }),
    result: mostly({
      percent: fc.option(fc.nat(100)),
      level,
      areas: fc.array(mostly({ id: fc.string(), label: anyLabel, percent: fc.option(fc.nat(100)), level })),
      focus: ids,
      conditions: mostly({ aligned: ids, next: ids }),
      unsure: ids,
      answers: fc.dictionary(anyName, fc.oneof(fc.string(), ids)),
    }),
  }),
});

const session = {
  attempt: fc.uuid(),
  answers: fc.oneof(
    anyAnswers(content),
    fc.dictionary(fc.constantFrom('vision', 'culture', '__proto__'), fc.anything()),
  ),
  position: fc.oneof(fc.integer(), fc.nat(3)),
  started: fc.boolean(),
  complete: fc.boolean(),
  missing: fc.array(fc.string()),
};
const anyVisit = mostly({
  schema: fc.constant('readiness-visit/1'),
  tab: fc.string(),
  session: mostly(session),
});
const anySnapshot = mostly({
  date: fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('+275760-09-13T00:00:00.000Z', '0', 'soon', 'Mon'),
  ),
  attempt: fc.string(),
  level,
  areas: fc.array(mostly({ id: fc.string(), percent: fc.option(fc.double()), level }), { maxLength: 3 }),
  answers: fc.dictionary(fc.string(), fc.anything()),
});
/** What may lie under a key: what was written there, half of it, or what others have written. */
const stored = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const whole = value.map((given) => {
    try {
      return JSON.stringify(given) ?? 'undefined';
    } catch {
      return 'no JSON';
    }
  });
  return fc.oneof({ weight: 8, arbitrary: whole }, { weight: 1, arbitrary: mangled(whole) }, fc.string());
};

const anyView = fc.constantFrom<View>('assessment', 'team');

const anyOption = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...OPTIONS.assessment, ...OPTIONS.team) },
    fc.constantFrom(
      'style',
      'class',
      'id',
      'onclick',
      'onfocus',
      'slot',
      'display',
      'background',
      '--readiness-accent',
    ),
    anyName,
  ),
  fc.oneof(
    anyText,
    fc.constantFrom('red', '#1c8f9c', '2px', 'Georgia, serif', 'dark', 'page', 'es', 'rgb(0 0 0 / 50%)', 'inherit'),
    fc.constantFrom('url(https://example.org/x)', 'red;background:url(x)', '}*{display:none', 'red/*', 'red!important'),
    fc.constantFrom('expression(alert(1))', 'image-set("x" 1x)', '\\75rl(x)', 'var(--x, url(x))', 'element(#x)', '"'),
  ),
);

/** As results show it; throws for what is no date. */
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

/** Names of the styles that options may set. */
const STYLES =
  /^(--readiness-(font|heading-font|radius|padding|max-width|accent|on-accent|surface|text|muted|border)|color-scheme)$/;
const FORMULA = /^([\t\r\n]|\s*[=+\-@＝＋－＠])/;

export const properties: readonly Property[] = [
  {
    input: 'documents',
    holds: 'a sound assessment, or one to a hundred problems',
    kinds: ['sound', 'broken'],
    make: () =>
      fc.property(
        anyMutant,
        fc.constantFrom('en', 'es', 'pt-BR', '', 'nonsense-_'),
        fc.gen(),
        (document, wanted, pick) => {
          const parsed = parse(document, wanted);
          if ('problems' in parsed) {
            note('broken');
            must(parsed.problems.length >= 1 && parsed.problems.length <= 100, 'one to a hundred problems');
            for (const problem of parsed.problems) {
              must(same(Object.keys(problem), ['code', 'path', 'message']), 'code, path and message');
              must(
                Object.values(problem).every((word) => typeof word === 'string'),
                'texts',
              );
              must(problem.message, 'a message');
            }
            return;
          }
          note('sound');
          const { assessment } = parsed;
          const again = parse(assessment, wanted);
          must('assessment' in again && same(again.assessment, assessment), 'what is sound stays as it is');
          if (!answerable(assessment)) return;
          const { percent, areas } = score(assessment, pick(anyAnswers, assessment));
          for (const number of [percent, ...areas.map(({ percent }) => percent)]) {
            must(
              number === null || (Number.isInteger(number) && number >= 0 && number <= 100),
              `${number} is a percent`,
            );
          }
        },
      ),
  },
  {
    input: 'links',
    holds: 'the answers that were linked, other legal ones, or the reason why there are none',
    kinds: ['answers', 'damaged', 'foreign', 'outdated', 'none'],
    make: () =>
      fc.property(
        anyLink,
        fc.oneof(
          anyText.map((text) => `#${text.slice(0, 2000)}`),
          anyText.map((text) => `#readiness-${text.slice(0, 2000)}`),
          fc
            .array(fc.stringMatching(/^[0-9a-z]{0,9}$/), { maxLength: 6 })
            .map((fields) => `#readiness-${fields.join('-')}`),
          fc.constantFrom(
            '',
            '#top',
            '#/route',
            '#!/route?tab=1',
            '#/a?readiness=1.a.b.c.d&x&readiness-7KQ2-9FXM',
            '##?&',
          ),
        ),
        ({ assessment, made, fragment }, other) => {
          for (const text of [fragment, other]) {
            const read = readLink(assessment, text);
            const found = typeof read === 'object' ? read.answers : read;
            note(typeof found === 'object' ? 'answers' : (found ?? 'none'));
            if (typeof found !== 'object') continue;
            for (const { id, choices } of assessment.questions) {
              const legal = [...choices.map((choice) => choice.id), 'unsure'];
              must(
                [found[id]].flat().every((choice) => legal.includes(choice!)),
                'choices of this assessment',
              );
            }
            const { answers } = fit(assessment, found);
            score(assessment, answers);
          }
          // Whatever the address of a page, a link on it holds the one result, and leaves when it is taken out.
          const own = readLink(made, fragment);
          const answers = typeof own === 'object' ? fit(made, own.answers).answers : {};
          if (made.questions.some(({ id }) => !(id in answers))) return;
          const link = new URL(
            address(new URL(other, 'https://example.org/page').href, made, { answers, date: new Date(2026, 2, 3) }),
          );
          const linked = readLink(made, link.hash);
          must(typeof linked === 'object' && same(linked.answers, answers), `${link.hash} holds the answers`);
          must(readLink(made, without(link.hash)) === undefined, `${link.hash} lets go of them`);
        },
      ),
  },
  {
    input: 'links of teams',
    holds: 'a round of this assessment, or why there is none; never more people than a conversation has',
    kinds: ['round', 'none', 'cut', 'damaged', 'outdated', 'foreign'],
    make: () =>
      fc.property(
        fc.constantFrom(...assessments),
        fc.constantFrom(...assessments, { ...small, version: '9' }),
        fc.array(anyAnswers(small), { maxLength: 6 }),
        fc.oneof(
          fc.constant((text: string) => text),
          mangle,
        ),
        (assessment, made, given, change) => {
          const results = given.map((answers) => ({ answers: made.id === small.id ? answers : ADVANCING }));
          const code = encodeTeam(made, { date: '2026-03-03', results, consensus: {} })!;
          const found = findRounds(assessment, change(`#readiness-team-${code}`));
          if (!found.length) note('none');
          for (const { round } of found) {
            note(typeof round === 'string' ? round : 'round');
            if (typeof round === 'string') continue;
            must(round.results.length <= 500, 'at most 500 people');
            for (const { answers } of round.results) must(!fit(assessment, answers).dropped.length, 'legal answers');
            must(!fit(assessment, round.consensus).dropped.length, 'a legal consensus');
            summarize(assessment, round.results);
          }
        },
      ),
  },
  {
    input: 'messages',
    holds: 'a message of a frame, with nothing in it but its fields, or nothing',
    kinds: ['height', 'view', 'event', 'refused'],
    make: () =>
      fc.property(fc.oneof({ weight: 9, arbitrary: anyMessage }, { weight: 1, arbitrary: fc.anything() }), (data) => {
        const message = readMessage(data);
        note(message?.type ?? 'refused');
        if (!message) return;
        must(Number.isInteger(message.sequence) && message.sequence >= 0, 'a sequence');
        if (message.type === 'height') must(message.height >= 1 && message.height <= 1e5, `${message.height} pixels`);
        if (message.type === 'view') must(message.top >= 0 && message.top <= 1e5, `${message.top} pixels`);
        // A copy of plain data: the same again, and through JSON.
        must(same(readMessage(message), message), 'what is clean stays as it is');
        must(Object.getPrototypeOf(message) === Object.prototype, 'plain data');
        if (message.type !== 'event') return;
        must(TYPES.includes(message.event), message.event);
        if (message.event === 'readiness-resource') {
          must(['http:', 'https:', 'mailto:'].includes(new URL(message.detail.href).protocol), message.detail.href);
        }
      }),
  },
  {
    input: 'storage',
    holds: 'a visit and results that can be shown, or nothing',
    kinds: ['visit', 'no visit', 'results', 'no results'],
    make: () =>
      fc.property(
        stored(anyVisit),
        stored(fc.oneof({ weight: 9, arbitrary: fc.array(anySnapshot, { maxLength: 25 }) }, fc.anything())),
        fc.constantFrom('session', 'local'),
        fc.boolean(),
        (visit, results, persist, older) => {
          const storage = persist === 'local' ? localStorage : sessionStorage;
          const prefix = `readiness-assessment/${content.id}/${older ? '0.9' : content.version}`;
          storage.clear();
          storage.setItem(`${prefix}/visit`, visit);
          storage.setItem(`${prefix}/results`, results);
          const store = new Store(persist, content, '', 'fuzz');
          const kept = store.visit();
          note(kept ? 'visit' : 'no visit');
          if (kept) {
            const { session } = kept;
            must(Number.isInteger(session.position), 'a position');
            const { answers } = fit(content, session.answers);
            score(content, answers);
            store.keep({ ...session, answers });
          }
          must(!store.taken, 'nobody else was here');
          const list = store.results();
          note(list.length ? 'results' : 'no results');
          must(list.length <= MOST, `${list.length} results`);
          for (const { date, level, areas } of list) {
            day.format(new Date(date));
            must(typeof (level?.label ?? '') === 'string', 'a label');
            for (const area of areas) must(typeof (area.level?.id ?? '') === 'string', 'an id');
          }
          store.forget();
          must(older || !storage.getItem(`${prefix}/results`), 'all is forgotten');
        },
      ),
  },
  {
    input: 'links in the mail',
    holds: 'the answers that were linked, whatever stands before and behind them',
    kinds: ['answers'],
    make: () =>
      fc.property(fc.constantFrom(content, small), fc.gen(), anyMailing, (assessment, pick, mail) => {
        const answers = pick(anyAnswers, assessment);
        const fragment = mail(`readiness-${encode(assessment, answers)}_20260303`);
        const read = readLink(assessment, fragment);
        must(typeof read === 'object', `${fragment} is a result, not ${String(read)}`);
        must(same(fit(assessment, read.answers).answers, fit(assessment, answers).answers), fragment);
        note('answers');
      }),
  },
  {
    input: 'language tags',
    holds: 'a language that is there, or English; and a direction',
    kinds: ['there', 'English'],
    make: () =>
      fc.property(anyTag, fc.array(anyTag, { maxLength: 6 }), (wanted, available) => {
        const picked = pickLanguage(wanted, available);
        must(available.includes(picked) || (picked === 'en' && !available.length), `${picked} is there`);
        must(['ltr', 'rtl'].includes(directionOf(picked)), 'a direction');
        note(available.includes(picked) ? 'there' : 'English');
        const element = document.createElement('p');
        element.lang = wanted;
        must(nearestLanguage(element) === wanted.replaceAll('_', '-'), 'the tag, with dashes');
        if (!/^[\w-]*$/.test(wanted)) return;
        const sloppy = ` ${wanted.toUpperCase().replaceAll('-', '_')} `;
        must(pickLanguage(sloppy, available) === picked, `${sloppy} is ${wanted}`);
      }),
  },
  {
    input: 'placeholders and links',
    holds: 'looks and language, and only what the page allows; links to elsewhere stay links',
    kinds: ['placeholder', 'link', 'other link'],
    make: () =>
      fc.property(
        fc.array(anyOption, { maxLength: 5 }),
        fc.oneof(
          {
            weight: 2,
            arbitrary: fc.constantFrom('', '&x', '#page', '/', '?', '&lang=es&lang=ar', '&%', '&data-layer'),
          },
          anyText.map((text) => text.slice(0, 300)),
        ),
        fc.constantFrom('/kit/', '/kit/deeper/', '/other/', '//example.net/kit/', 'http://[', 'javascript:'),
        fc.subarray([...new Set([...TIES.assessment, ...TIES.team])]),
        anyView,
        (options, behind, folder, allow, view) => {
          const root = document.createElement('div').attachShadow({ mode: 'open' });
          const placeholder = document.createElement('div');
          placeholder.setAttribute(`data-${TAGS[view]}`, '');
          for (const [name, value] of options) {
            if (/^[a-z-]+$/.test(name)) placeholder.setAttribute(`data-${name}`, value);
          }
          const link = document.createElement('a');
          link.setAttribute(
            'href',
            `${folder}embed.html?${new URLSearchParams([...options.map((one) => [...one]), ['view', view]])}${behind}`,
          );
          root.append(placeholder, link);
          document.body.append(root.host);
          const stop = connectPlaceholders(root, { folders: [new URL('/kit/', document.baseURI).href], allow });
          try {
            for (const element of root.querySelectorAll(Object.values(TAGS).join())) {
              const ties = TIES[element.localName === TAGS.team ? 'team' : 'assessment'];
              note(element.parentElement === placeholder ? 'placeholder' : 'link');
              for (const name of element.getAttributeNames()) {
                if (!ties.includes(name) || allow.includes(name)) continue;
                const near =
                  ADDRESSES.includes(name) && new URL(element.getAttribute(name)!, document.baseURI).origin === origin;
                must(near, `${name} is not taken`);
              }
            }
            must(placeholder.querySelector(TAGS[view]), 'the placeholder is filled');
            if (link.parentNode === root) note('other link');
            else must(folder === '/kit/', `${folder} is another folder`);
          } finally {
            stop();
            root.host.remove();
          }
        },
      ),
  },
  {
    input: 'options',
    holds: 'attributes and styles of the list, and a warning for the rest',
    kinds: ['attributes', 'styles', 'ignored'],
    make: () =>
      fc.property(
        fc.array(anyOption, { maxLength: 6 }),
        fc.subarray([...TIES.team]),
        anyView,
        (options, allowed, view) => {
          const element = document.createElement(TAGS[view]);
          configure(element, options, allowed);
          const names = element.getAttributeNames().filter((name) => name !== 'style');
          must(
            names.every((name) => OPTIONS[view].includes(name)),
            names.join(),
          );
          must(
            names.every((name) => !TIES[view].includes(name) || allowed.includes(name) || ADDRESSES.includes(name)),
            names.join(),
          );
          const styles = [...element.style];
          must(
            styles.every((name) => STYLES.test(name)),
            element.style.cssText,
          );
          must(
            styles.every((name) => !element.style.getPropertyPriority(name)),
            'no priority',
          );
          note(names.length ? 'attributes' : styles.length ? 'styles' : 'ignored');
        },
      ),
  },
  {
    input: 'addresses of documents',
    holds: 'in the folder of the page, also when it is decoded again, or refused',
    kinds: ['near', 'refused'],
    make: () =>
      fc.property(
        fc.oneof(
          fc
            .array(
              fc.oneof(
                fc.constantFrom('..', '.', '/', '\\', '%2e', '%2E%2e', '%2f', '%5C', '%252e%252e', '%252F', '%25255c'),
                fc.constantFrom(
                  'a',
                  'own.json',
                  'deeper/',
                  '?',
                  '#',
                  '\t',
                  '\n',
                  '//',
                  '@',
                  ':',
                  '%',
                  '%00',
                  'é',
                  '；',
                ),
              ),
              { maxLength: 8 },
            )
            .map((parts) => parts.join('')),
          fc.constantFrom('https://example.org/kit/', 'https://example.org', '//', 'http:', 'javascript:', 'data:,{}'),
          anyText.map((text) => text.slice(0, 200)),
        ),
        (src) => {
          const page = 'https://example.org/kit/deep/embed.html';
          if (!isNear(src, page)) {
            note('refused');
            return;
          }
          note('near');
          const { href, pathname: given } = new URL(src, page);
          let pathname = given;
          must(href.startsWith('https://example.org/kit/deep/'), href);
          for (let turn = 0; turn < 4; turn++) {
            try {
              pathname = decodeURIComponent(pathname);
            } catch {
              return;
            }
            const { origin, pathname: read } = new URL(`https://example.org${pathname.replace(/[?#]/g, '_')}_`);
            must(origin === 'https://example.org' && read.startsWith('/kit/deep/'), `${pathname} of ${src}`);
          }
        },
      ),
  },
  {
    input: 'paths of problems',
    holds: 'names of our own fields, and short places in lists',
    kinds: ['whole', 'covered'],
    make: () =>
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...FIELDS) },
            fc.nat(250).map((place) => `questions[${place}]`),
            fc.stringMatching(/^[0-9[\].a-z]{1,20}$/),
            anyName,
          ),
          { minLength: 1, maxLength: 5 },
        ),
        anyText,
        (parts, message) => {
          const problem = wordless({ code: 'missing', path: parts.join('.'), message });
          must(problem.message === '', 'no message');
          for (const part of problem.path.split('.').filter(Boolean)) {
            const [, name = '', place = ''] = /^([a-zA-Z]+|…)(?:\[(\d+)\])?$/.exec(part) ?? [];
            must((name === '…' && !place) || FIELDS.has(name), part);
            must(place.length <= 3, `${part} is a place`);
          }
          note(problem.path.includes('…') ? 'covered' : 'whole');
        },
      ),
  },
  {
    input: 'tables',
    holds: 'every text in its own cell, and no cell that is a formula',
    kinds: ['formula', 'text'],
    make: () =>
      fc.property(
        fc.array(
          fc
            .tuple(
              fc.constantFrom(
                '',
                '=',
                ' =',
                '\u00a0+',
                '; -',
                '\t @',
                '+',
                '-',
                '@',
                '\t',
                '\r',
                '\n',
                '＝',
                '"',
                ',',
                ';',
                '\r\n=',
              ),
              anyText,
            )
            .map(([first, text]) => (first + text).slice(0, 1000)),
          { minLength: 3, maxLength: 3 },
        ),
        anyAnswers(small),
        (texts, answers: Answers) => {
          const questions = small.questions.map((question, index) => ({ ...question, text: texts[index]! }));
          const assessment: Assessment = { ...small, questions };
          const result = score(assessment, answers);
          const rows = readCsv(toCsv(assessment, answers, result, { date: new Date(0) }).slice(1));
          must(
            rows.every((row) => row.length === 7),
            'seven cells in a row',
          );
          // Also where something else separates the columns.
          const parts = rows.flat().flatMap((cell) => cell.split(/[,;|\t\r\n]/));
          must(![...rows.flat(), ...parts].some((cell) => FORMULA.test(cell)), 'no formula');
          const labels = rows.filter(([part]) => part === 'question').map(([, , label]) => label!);
          texts.forEach((text, index) => {
            const formula = FORMULA.test(text);
            note(formula ? 'formula' : 'text');
            const words = (text: string) => text.replaceAll("'", '');
            must(words(labels[index]!) === words(text), 'the text itself');
          });
        },
      ),
  },
];

/** What came of trying a property. */
export interface Tried {
  readonly runs: number;
  readonly seed: number;
  readonly seconds: number;
  /** How often each kind of outcome occurred. */
  readonly kinds: Readonly<Record<string, number>>;
  /** An input that breaks it, with the reason; empty when it holds. */
  readonly fault: string;
}

/** Tries a property so many times. Warnings of the package are not shown: there would be thousands. */
export function attempt({ make, kinds }: Property, parameters: { numRuns: number; seed?: number }): Tried {
  seen.clear();
  const { warn } = console;
  console.warn = () => undefined;
  const start = performance.now();
  try {
    // To make a large input small takes minutes; the seed brings it back.
    const details = fc.check(make(), { ...parameters, endOnFailure: true });
    const missing = kinds.filter((kind) => !seen.has(kind));
    return {
      runs: details.numRuns,
      seed: details.seed,
      seconds: (performance.now() - start) / 1000,
      kinds: Object.fromEntries(seen),
      fault: details.failed
        ? fc.defaultReportMessage(details)!
        : missing.length
          ? `never seen: ${missing.join(', ')}`
          : '',
    };
  } finally {
    console.warn = warn;
  }
}
