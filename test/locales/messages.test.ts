import { expect } from '@open-wc/testing';
import { parse } from '../../src/core/index.js';
import { small } from '../support/assessments.js';

type Loose = Record<string, any>;

/** What the editor reads after a change of the small assessment: path and message. */
const told = (change: (document: Loose) => void): string[] => {
  const document = structuredClone(small) as Loose;
  change(document);
  const parsed = parse(document);
  return 'problems' in parsed ? parsed.problems.map(({ path, message }) => `${path} ${message}`) : [];
};
const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index + 1}`);
const resources = (...ids: string[]) => ids.map((id) => ({ id, title: 'A book', href: 'https://example.org/' }));

describe('what is said of', () => {
  const cases: [string, (document: Loose) => void, string][] = [
    ['a missing name', (d) => delete d['id'], 'id is missing. Use a name such as "shared-vision".'],
    ['a missing list', (d) => delete d['areas'], 'areas is missing. Add it.'],
    ['a null that may be left out', (d) => (d['intro'] = null), 'intro is null. Fill it in, or take it out.'],
    ['a null that may not', (d) => (d['areas'] = null), 'areas is missing. Add it.'],
    ['a number for a list', (d) => (d['areas'] = 7), 'areas must be a list, is 7. Put it in [ ].'],
    ['a number for a name', (d) => (d['id'] = 7), 'id must be text, is 7. Put it in quotes.'],
    [
      'a list for a question',
      (d) => (d['questions'][0] = [7]),
      'questions[0] must be an object, is [7]. Put it in { }.',
    ],
    [
      'a number for a text',
      (d) => (d['title'] = 7),
      'title must be text in quotes, or texts by language such as {"en": "…", "es": "…"}, is 7. Write it so.',
    ],
    [
      'text for a number',
      (d) => (d['levels'][1].from = '50'),
      'levels[1].from must be a number, is "50". Write it without quotes.',
    ],
    [
      'text for true or false',
      (d) => (d['questions'][0].unsure = 'no'),
      'questions[0].unsure must be true or false, is "no". Write it without quotes.',
    ],
    ['no type', (d) => delete d['questions'][0].type, 'questions[0].type is missing. Choose "single" or "multiple".'],
    [
      'another type',
      (d) => (d['questions'][0].type = 'slider'),
      'questions[0].type must be "single" or "multiple". Choose "single" or "multiple".',
    ],
    [
      'too few entries',
      (d) => (d['levels'] = d['levels'].slice(0, 1)),
      'levels must have 2 to 10 entries, has 1. Add some.',
    ],
    [
      'too many entries',
      (d) => (d['areas'] = Array(11).fill(d['areas'][0])),
      'areas must have 1 to 10 entries, has 11. Take some out.',
    ],
    ['no entries', (d) => (d['title'] = {}), 'title must have 1 to 40 entries, has 0. Fill it in, or take it out.'],
    [
      'too many words of its own',
      (d) => (d['messages'] = Object.fromEntries(names(41).map((name) => [name, 'x']))),
      'messages must have 0 to 40 entries, has 41. Take some out.',
    ],
    [
      'a long text',
      (d) => (d['title'] = '😀'.repeat(1001)),
      'title must have at most 1000 characters, has 1001. Shorten it.',
    ],
    [
      'a weight below zero',
      (d) => (d['questions'][0].choices[0].weight = -1),
      'questions[0].choices[0].weight must be between 0 and 1, is -1. Use 1 for the best answer.',
    ],
    [
      'an area without weight',
      (d) => (d['areas'][0].weight = 0),
      'areas[0].weight must be above 0 and at most 100, is 0. Leave it out for 1.',
    ],
    [
      'a name of forty characters, whole',
      (d) => (d['id'] = 'A'.repeat(38)),
      `id must be lower-case letters, digits and single hyphens, and not "unsure" or "constructor", is "${'A'.repeat(38)}". Use a name such as "shared-vision".`,
    ],
    [
      'a longer name, cut short',
      (d) => (d['id'] = 'A'.repeat(39)),
      `id must be lower-case letters, digits and single hyphens, and not "unsure" or "constructor", is "${'A'.repeat(39)}…. Use a name such as "shared-vision".`,
    ],
    [
      'a first level above zero',
      (d) => (d['levels'][0].from = 5),
      'levels[0].from must be 0 for the first level, is 5. Let levels rise from 0.',
    ],
    [
      'a level below the one before',
      (d) => (d['levels'][2].from = 40),
      'levels[2].from must be above 50, the level before, is 40. Let levels rise from 0.',
    ],
    [
      'another area than there are',
      (d) => (d['questions'][0].area = 'sky'),
      'questions[0].area names "sky", which does not exist. Use one of soil, water.',
    ],
    [
      'a resource where there are none',
      (d) => (d['horizon'] = { insight: 'x', resources: ['r1'] }),
      'horizon.resources[0] names "r1", which does not exist. Add it first, there are none.',
    ],
    [
      'one that is not among fourteen, which are all named',
      (d) => {
        d['resources'] = resources(...names(14));
        d['horizon'] = { insight: 'x', resources: ['sky'] };
      },
      `horizon.resources[0] names "sky", which does not exist. Use one of ${names(14).join(', ')}.`,
    ],
    [
      'one that is not among fifteen, of which twelve are named',
      (d) => {
        d['resources'] = resources(...names(15));
        d['horizon'] = { insight: 'x', resources: ['sky'] };
      },
      `horizon.resources[0] names "sky", which does not exist. Use one of ${names(12).join(', ')} and 3 more.`,
    ],
  ];
  for (const [what, change, message] of cases) {
    it(what, () => expect(told(change)).to.include(message));
  }

  it('names that stand there twice: each once', () => {
    const change = (d: Loose) => {
      d['resources'] = resources('r1', 'r1');
      d['horizon'] = { insight: 'x', resources: ['sky'] };
    };
    expect(told(change).at(-1)).to.match(/Use one of r1\.$/);
  });

  it('a document that cannot be read', () => {
    const document = {
      toJSON: () => {
        throw new Error('trap');
      },
    };
    expect(parse(document)).to.deep.equal({
      problems: [
        {
          code: 'unreadable',
          path: '',
          message: 'must be plain JSON, without circles. Look at this: Error: trap.',
        },
      ],
    });
  });

  it('no document', () => {
    expect(parse(undefined)).to.deep.equal({
      problems: [{ code: 'missing', path: '', message: 'is missing. Add it.' }],
    });
  });
});
