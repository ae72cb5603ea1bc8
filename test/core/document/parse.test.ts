import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { content } from '../../../src/content/whole-en.js';
import { parse, type ProblemCode } from '../../../src/core/index.js';
import { small } from '../../support/assessments.js';

type Loose = Record<string, any>;

const copy = (): Loose => structuredClone(small) as Loose;
const problemsOf = (data: unknown) => {
  const parsed = parse(data);
  return 'problems' in parsed ? parsed.problems : [];
};
/** Problems of the small assessment after a change. */
const broken = (change: (document: Loose) => void) => {
  const document = copy();
  change(document);
  return problemsOf(document).map(({ code, path }) => `${code} ${path}`);
};

const named = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
/** Fills a list up to a number of entries; each of them may need a question. */
const fill = (list: Loose[], count: number, entry: (id: string) => Loose, questions?: Loose[]) => {
  for (const id of named(count - list.length)) {
    list.push(entry(id));
    questions?.push({ ...questions[2], id, area: id });
  }
};

describe('parse', () => {
  it('takes a sound document, and gives a frozen copy', () => {
    const parsed = parse(small);
    expect(parsed).to.deep.equal({ assessment: small, languages: [], lang: 'en' });
    if (!('assessment' in parsed)) return;
    expect(parsed.assessment).not.to.equal(small);
    expect(Object.isFrozen(parsed.assessment.questions[0]!.choices[0])).to.equal(true);
  });

  it('takes the built-in assessment', () => {
    expect(parse(content)).to.deep.equal({ assessment: content, languages: [], lang: 'en' });
  });

  const room: [string, (document: Loose) => void][] = [
    ['500,000 characters', (d) => (d['x-note'] += 'x'.repeat(500_000 - JSON.stringify(d).length))],
    ['ten areas', (d) => fill(d['areas'], 10, (id) => ({ id, label: 'A' }), d['questions'])],
    ['thirty choices', (d) => fill(d['questions'][0].choices, 30, (id) => ({ id, label: 'C', weight: 1 }))],
    ['forty words of its own', (d) => (d['messages'] = Object.fromEntries(named(40).map((name) => [name, 'W'])))],
    ['a thousand characters beyond the first plane', (d) => (d['title'] = '😀'.repeat(1000))],
    ['an area weight of 100', (d) => (d['areas'][0].weight = 100)],
  ];
  for (const [what, change] of room) {
    it(`takes ${what}`, () => {
      expect(broken((d) => ((d['x-note'] = ''), change(d)))).to.deep.equal([]);
    });
  }

  it('leaves out an editor’s own notes, wherever they are', () => {
    const noted = copy();
    noted['$schema'] = 'assessment.schema.json';
    noted['x-author'] = { name: 'A' };
    noted['questions'][0].choices[0]['x-why'] = 'because';
    expect(parse(noted)).to.deep.equal(parse(small));
  });

  const cases: [ProblemCode, string, (document: Loose) => void][] = [
    ['missing', 'id', (d) => delete d['id']],
    ['missing', 'title', (d) => (d['title'] = null)],
    ['missing', 'questions[1].text', (d) => delete d['questions'][1].text],
    ['wrong-type', 'title', (d) => (d['title'] = 7)],
    ['wrong-type', 'areas', (d) => (d['areas'] = {})],
    ['wrong-type', 'questions[0].choices[1].weight', (d) => (d['questions'][0].choices[1].weight = '1')],
    ['wrong-type', 'questions[0].unsure', (d) => (d['questions'][0].unsure = 'yes')],
    ['wrong-form', 'title', (d) => (d['title'] = '  ')],
    ['wrong-form', 'id', (d) => (d['id'] = 'My Id')],
    ['wrong-form', 'version', (d) => (d['version'] = 'one two')],
    ['wrong-form', 'questions[0].type', (d) => (d['questions'][0].type = 'slider')],
    ['wrong-form', 'questions[0].choices[0].id', (d) => (d['questions'][0].choices[0].id = 'unsure')],
    [
      'wrong-form',
      'resources[0].href',
      (d) => (d['resources'] = [{ id: 'r', title: 'R', href: 'javascript:alert(1)' }]),
    ],
    ['wrong-form', 'resources[0].href', (d) => (d['resources'] = [{ id: 'r', title: 'R', href: '/relative' }])],
    ['wrong-size', 'title', (d) => (d['title'] = 'x'.repeat(1001))],
    ['wrong-size', 'areas', (d) => (d['areas'] = [])],
    ['wrong-size', 'questions', (d) => (d['questions'] = Array(51).fill(d['questions'][0]))],
    ['wrong-size', 'questions[2].choices', (d) => d['questions'][2].choices.pop()],
    ['out-of-range', 'questions[2].choices[0].weight', (d) => (d['questions'][2].choices[0].weight = 3)],
    ['out-of-range', 'questions[2].choices[0].weight', (d) => (d['questions'][2].choices[0].weight = -0.1)],
    ['out-of-range', 'areas[0].weight', (d) => (d['areas'][0].weight = 0)],
    ['out-of-range', 'levels[2].from', (d) => (d['levels'][2].from = 101)],
    ['duplicate-id', 'areas[1].id', (d) => (d['areas'][1] = { ...d['areas'][0] })],
    ['duplicate-id', 'questions[1].id', (d) => (d['questions'][1].id = 'worms')],
    ['duplicate-id', 'questions[0].choices[2].id', (d) => (d['questions'][0].choices[2].id = 'no')],
    ['duplicate-id', 'levels[1].id', (d) => (d['levels'][1].id = 'bare')],
    ['unknown-reference', 'questions[2].area', (d) => (d['questions'][2].area = 'sky')],
    ['unknown-reference', 'areas[1].id', (d) => (d['questions'][2].area = 'soil')],
    ['unknown-reference', 'areas[0].insights.huge', (d) => (d['areas'][0].insights = { huge: { insight: 'x' } })],
    [
      'unknown-reference',
      'areas[0].insights.bare.resources[0]',
      (d) => (d['areas'][0].insights = { bare: { insight: 'x', resources: ['book'] } }),
    ],
    ['unknown-reference', 'horizon.resources[0]', (d) => (d['horizon'] = { insight: 'x', resources: ['book'] })],
    ['wrong-order', 'levels[0].from', (d) => (d['levels'][0].from = 1)],
    ['wrong-order', 'levels[2].from', (d) => (d['levels'][2].from = 50)],
    ['unknown-field', 'colour', (d) => (d['colour'] = 'red')],
    ['unknown-field', 'questions[0].choices[0].wieght', (d) => (d['questions'][0].choices[0].wieght = 1)],
    ['missing', 'intro', (d) => (d['intro'] = null)],
    ['missing-language', 'intro', (d) => ((d['title'] = { en: 'A', es: 'B' }), (d['intro'] = { en: 'A' }))],
    ['missing-language', 'title', (d) => ((d['lang'] = 'es'), (d['title'] = { en: 'A' }))],
    ['wrong-form', 'title.english', (d) => (d['title'] = { english: 'A' })],
    ['wrong-form', 'title.en', (d) => (d['title'] = { en: ' ' })],
    ['wrong-size', 'title', (d) => (d['title'] = {})],
    ['wrong-size', 'areas[0].insights', (d) => (d['areas'][0].insights = {})],
    ['wrong-form', 'areas[0].insights.Bare', (d) => (d['areas'][0].insights = { Bare: { insight: 'x' } })],
    ['too-large', '', (d) => (d['x-note'] = 'x'.repeat(500_001))],
    ['no-weight', 'questions[2].choices', (d) => (d['questions'][2].choices[1].weight = 0)],
  ];
  for (const [code, path, change] of cases) {
    it(`${code} at ${path}: ${change.toString().replace(/^.*=> /, '')}`, () => {
      expect(broken(change)).to.include(`${code} ${path}`);
    });
  }

  it('does not ask for languages where the languages themselves are wrong', () => {
    expect(broken((d) => ((d['lang'] = 'x'), (d['title'] = { en: 'A' })))).to.deep.equal(['wrong-form lang']);
    const half = (d: Loose) => ((d['title'] = { en: 'A', es: '' }), (d['intro'] = { en: 'B' }));
    expect(broken(half)).to.deep.equal(['wrong-form title.es']);
  });

  it('takes a language for the same in other capitals', () => {
    const parsed = parse({ ...copy(), lang: 'EN', title: { en: 'A', 'es-MX': 'B' }, intro: { En: 'A', 'es-mx': 'B' } });
    expect(parsed).to.deep.include({ languages: ['en', 'es-MX'] });
  });

  it('tells every problem at once', () => {
    const found = broken((d) => {
      d['title'] = 7;
      d['levels'][1].from = 900;
      delete d['questions'][0].choices;
    });
    expect(found).to.deep.equal(['wrong-type title', 'missing questions[0].choices', 'out-of-range levels[1].from']);
  });

  it('says where, what is wrong, and what to do', () => {
    const document = copy();
    document['questions'][2].choices[0].weight = 3;
    expect(problemsOf(document)).to.deep.equal([
      {
        code: 'out-of-range',
        path: 'questions[2].choices[0].weight',
        message: 'must be between 0 and 1, is 3. Use 1 for the best answer.',
      },
    ]);
  });

  it('shortens what it quotes', () => {
    const document = copy();
    document['id'] = `${'A'.repeat(60)}`;
    expect(problemsOf(document)[0]!.message).to.match(/is "A{39}…\. Use a name/);
  });

  it('gives texts in the wanted language, or the nearest', () => {
    const document = { ...copy(), title: { en: 'Garden', 'es-MX': 'Jardín', ar: 'حديقة' } };
    const title = (wanted: string) => {
      const parsed = parse(document, wanted);
      return 'assessment' in parsed && [parsed.lang, parsed.assessment.title, parsed.assessment.questions[0]!.text];
    };
    expect(title('ar-EG')).to.deep.equal(['ar', 'حديقة', 'Are there worms?']);
    expect(title('es')).to.deep.equal(['es-MX', 'Jardín', 'Are there worms?']);
    expect(title('fr')).to.deep.equal(['en', 'Garden', 'Are there worms?']);
    expect(title('')).to.deep.equal(['en', 'Garden', 'Are there worms?']);
    const parsed = parse(document);
    expect('assessment' in parsed && parsed.languages).to.deep.equal(['en', 'es-MX', 'ar']);
  });

  it('takes plain texts for the language of the page, and for English where there is none', () => {
    const plain = copy();
    delete plain['lang'];
    expect(parse(plain, '')).to.have.property('lang', 'en');
    expect(parse(plain, 'fr')).to.have.property('lang', 'fr');
  });

  it('takes the language of plain texts from the document', () => {
    const parsed = parse({ ...copy(), lang: 'fr' }, 'es');
    expect(parsed).to.deep.include({ lang: 'fr', languages: ['fr'] });
  });

  it('tells at most a hundred problems', () => {
    const document = copy();
    for (let index = 0; index < 300; index++) document[`field${index}`] = 1;
    expect(problemsOf(document)).to.have.lengthOf(100);
  });

  it('takes no longer than its size, in however many languages it is', () => {
    let number = 0;
    const text = () =>
      Object.fromEntries(Array.from({ length: 39 }, () => [`aa-${(10_000 + number++).toString(36)}`, 'x']));
    const [question] = small.questions;
    const choices = question!.choices.map((choice) => ({ ...choice, label: text() }));
    const questions = Array.from({ length: 50 }, () => ({ ...question!, text: text(), hint: text(), choices }));
    const start = performance.now();
    expect(problemsOf({ ...copy(), questions })).to.have.lengthOf(100);
    for (const each of questions) each.choices = each.choices.map((choice) => ({ ...choice, label: text() }));
    expect(problemsOf({ ...copy(), questions })).to.have.lengthOf(100);
    // Milliseconds here; half a minute where every language is compared with every other.
    expect(performance.now() - start).to.be.below(10_000);
  });

  it('survives a document of any depth', () => {
    let deep: Loose = {};
    for (let level = 0; level < 30_000; level++) deep = { deep };
    // How deep JSON may go is the engine's business; a note that it can read is left out like any other.
    const codes = problemsOf({ ...copy(), 'x-deep': deep }).map(({ code }) => code);
    expect([[], ['unreadable']]).to.deep.include(codes);
  });

  for (const [name, data] of [
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a list', []],
    ['a function', () => 1],
    ['a BigInt', { id: 1n }],
  ] as const) {
    it(`refuses ${name}`, () => expect(problemsOf(data)).to.have.length.above(0));
  }

  it('refuses a circle', () => {
    const circle: Loose = {};
    circle['self'] = circle;
    expect(problemsOf(circle).map(({ code }) => code)).to.deep.equal(['unreadable']);
  });

  it('refuses a document whose getters throw', () => {
    const trap = Object.defineProperty({}, 'id', {
      enumerable: true,
      get() {
        throw new Error('trap');
      },
    });
    expect(problemsOf(trap)).to.have.lengthOf(1);
  });

  it('never throws, and never lets through what is not sound', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(problemsOf(data)).to.have.length.above(0);
      }),
    );
  });

  it('never throws on a sound document with one part replaced by anything', () => {
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]): void => {
      if (path.length) paths.push(path);
      if (value && typeof value === 'object')
        for (const key of Object.keys(value)) collect((value as Loose)[key], [...path, key]);
    };
    collect(small, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const document = copy();
        const parent = path.slice(0, -1).reduce((from: Loose, key) => from[key] as Loose, document);
        parent[path.at(-1)!] = value;
        const parsed = parse(document);
        expect('assessment' in parsed || parsed.problems.length > 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
