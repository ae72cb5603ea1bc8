import { expect } from '@open-wc/testing';
import { connectPlaceholders } from '../../../src/integrations/index.js';
import { nearest } from '../../../src/nearest.js';
import { Harness, warnings } from '../../support/harness.js';

/** What is told of an element, in preview, on the console and in its list. */
async function told(markup: string, before?: () => void | Promise<void>) {
  let listed: string[] = [];
  const said = await warnings(async () => {
    await before?.();
    const harness = await Harness.mount(markup);
    await harness.until(() => harness.parts('problems').length > 0);
    listed = [...harness.root.querySelectorAll('[part=problems] li')].map(({ textContent }) => textContent);
    await expect(harness.element).to.be.accessible();
  });
  return { said: said.map((line) => line.replace('[readiness-assessment] ', '')), listed };
}

describe('what a page says in vain', () => {
  const cases: [string, string, string, string][] = [
    [
      'a value that is none',
      'layout="pages"',
      'illegal-value',
      'layout="pages" is not one of “steps”, “page”, so “steps” counts. Did you mean page?',
    ],
    [
      'another',
      'persist="forever"',
      'illegal-value',
      'persist="forever" is not one of “none”, “session”, “local”, so “none” counts.',
    ],
    [
      'a heading level that is none',
      'heading-level="1"',
      'illegal-value',
      'heading-level="1" is not one of “2”, “3”, “4”, “5”, “6”, so “2” counts.',
    ],
    [
      'a name with two letters swapped',
      'layuot="page"',
      'unknown-attribute',
      'layuot is no attribute here, so it is ignored. Did you mean layout?',
    ],
    [
      'a name with a letter missing',
      'persit="local"',
      'unknown-attribute',
      'persit is no attribute here, so it is ignored. Did you mean persist?',
    ],
    [
      'a name without its dash',
      'eventdetail="level"',
      'unknown-attribute',
      'eventdetail is no attribute here, so it is ignored. Did you mean event-detail?',
    ],
    [
      'a language that is not there',
      'lang="de"',
      'unknown-language',
      'lang="de" is not one of the languages here, so en is shown. Give the texts in it by a document of your own.',
    ],
    [
      'a language that is no tag',
      'lang="español"',
      'unknown-language',
      'lang="español" is not one of the languages here, so en is shown. Write a tag such as es or es-MX.',
    ],
    [
      'a form that is not there',
      'signup="nosuchform"',
      'no-form',
      'signup="nosuchform" is the id of nothing on this page. Give your form that id.',
    ],
    [
      'a name outside a form',
      'name="r"',
      'no-form',
      'name="r" has no effect outside a form. Put the element inside one.',
    ],
    [
      'required outside a form',
      'required',
      'no-form',
      'required has no effect outside a form. Put the element inside one.',
    ],
    [
      'a custom property that is none',
      'style="--readiness-acent: teal"',
      'unknown-property',
      '--readiness-acent is no custom property here, so it is ignored. Did you mean --readiness-accent?',
    ],
    [
      'one that is like none',
      'style="--readiness-shadow: 0 0 1px"',
      'unknown-property',
      '--readiness-shadow is no custom property here, so it is ignored.',
    ],
    [
      'a length that is none',
      'style="--readiness-radius: round"',
      'illegal-value',
      '--readiness-radius: round is no value for border-radius. Write one, or take it out.',
    ],
    [
      'a color without its sign',
      'style="--readiness-surface: 8a1538"',
      'no-color',
      '--readiness-surface 8a1538 is not a color, so the default is shown. Did you mean #8a1538?',
    ],
    [
      'a color that is none',
      'style="--readiness-accent: burgundy"',
      'no-color',
      '--readiness-accent burgundy is not a color, so the default is shown. Set one, such as #8a1538.',
    ],
  ];
  for (const [what, attribute, code, message] of cases) {
    it(`is told: ${what}`, async () => {
      const { said, listed } = await told(`<readiness-assessment preview ${attribute}></readiness-assessment>`);
      expect(said).to.deep.equal([`${code}: ${message}`]);
      expect(listed).to.deep.equal([message]);
    });
  }

  it('is told of style sheets of the page, too', async () => {
    const style = document.createElement('style');
    style.textContent = '.brand { --readiness-corner: 4px } @media screen { .brand { --readiness-bordr: red } }';
    const { listed } = await told('<readiness-assessment preview class="brand"></readiness-assessment>', () => {
      document.head.append(style);
    });
    style.remove();
    expect(listed).to.deep.equal([
      '--readiness-corner is no custom property here, so it is ignored.',
      '--readiness-bordr is no custom property here, so it is ignored. Did you mean --readiness-border?',
    ]);
  });

  it('is told of a tag that was never closed', async () => {
    const { listed } = await told(
      '<readiness-assessment preview><main><p>The rest of the page</p></main></readiness-assessment>',
    );
    expect(listed).to.deep.equal([
      '<readiness-assessment> holds the rest of the page, so that is not shown. Write </readiness-assessment> behind it; /> does not close it.',
    ]);
  });

  for (const [what, page, swallows] of [
    ['a section', '<p>Words</p><section><p>More</p></section>', true],
    ['an article', '<article>News</article>', true],
    ['an aside', '<aside>Beside</aside>', true],
    ['a form', '<form><button>Send</button></form>', true],
    ['a heading', '<p>Words</p><h2>Next</h2>', true],
    ['a heading of a lower level', '<h3>Next</h3>', true],
    ['a few words and a link', '<p>Words <a href="/x">here</a></p><noscript>No script</noscript>', false],
    ['a picture in a div', '<div><img alt="" /></div>', false],
    ['slots', '<h2 slot="intro">Ours</h2><form slot="signup"><button>Send</button></form>', false],
  ] as const) {
    it(`is ${swallows ? '' : 'not '}told of a slash in place of an end tag, before ${what}`, async () => {
      const parsed = document.createElement('div');
      parsed.innerHTML = `<main><readiness-assessment preview layout="pages" />${page}</main>`;
      const { listed } = await told(parsed.innerHTML);
      expect(listed.some((line) => line.includes('/> does not close it'))).to.equal(swallows);
    });
  }

  it('is not told of a heading as fallback, when the page goes on behind the element', async () => {
    const { listed } = await told(
      '<main><readiness-assessment preview layout="pages"><h2>Self-assessment</h2><p>Soon</p></readiness-assessment><p>More</p></main>',
    );
    expect(listed).to.have.length(1);
  });

  it('is told of what a placeholder and a link say in vain', async () => {
    const place = document.body.appendChild(document.createElement('main'));
    place.innerHTML =
      '<div data-readiness-assessment data-preview data-layuot="page" data-accent="burgundish" data-persist="local"></div>';
    let listed: string[] = [];
    const said = await warnings(async () => {
      const stop = connectPlaceholders(document, { folders: [], allow: [] });
      const harness = Harness.of(place.querySelector('readiness-assessment'));
      await harness.until(() => harness.parts('problems').length > 0);
      listed = [...harness.root.querySelectorAll('[part=problems] li')].map(({ textContent }) => textContent);
      stop();
    });
    place.remove();
    expect(listed[0]).to.equal('ignored: layuot=page (did you mean layout?), accent=burgundish.');
    expect(listed[1]).to.match(/^ignored: persist\. In a placeholder or a link that takes data-allow="persist"/);
    expect(listed).to.have.length(2);
    // Once each: on the console they are by then.
    expect(said).to.have.length(2);
  });

  it('is told of two forms with one id', async () => {
    const { listed } = await told(
      '<div><form id="two"></form><form id="two"></form><readiness-assessment preview signup="two"></readiness-assessment></div>',
    );
    expect(listed).to.deep.equal([
      'signup="two" is the id of 2 elements, so none of them counts. Give it to one alone.',
    ]);
  });

  it('is told outside preview on the console alone, with the first answer', async () => {
    const said = await warnings(async () => {
      const harness = await Harness.mount('<readiness-assessment layout="paged"></readiness-assessment>');
      expect(harness.element.layout).to.equal('steps');
      await harness.choose('vision', 'shared');
      await harness.shown();
      expect(harness.parts('problems')).to.deep.equal([]);
    });
    expect(said).to.deep.equal([
      '[readiness-assessment] illegal-value: layout="paged" is not one of “steps”, “page”, so “steps” counts. Did you mean page?',
    ]);
  });

  it('is nothing where all is well, with anybody’s attributes', async () => {
    const said = await warnings(async () => {
      const harness = await Harness.mount(
        '<div lang="es-MX"><readiness-assessment preview layout="steps" heading-level="3" class="wide" id="x" title="t" data-layout="x" aria-label="y" style="--readiness-accent: #8a1538; --brand: red"></readiness-assessment></div>',
      );
      await harness.until(() => harness.parts('choice').length > 0);
      await harness.choose('vision', 'shared');
      await harness.shown();
      expect(harness.parts('problems')).to.deep.equal([]);
    });
    expect(said).to.deep.equal([]);
  });

  it('goes from the list when it is mended', async () => {
    const harness = await Harness.mount('<readiness-assessment preview layout="pages"></readiness-assessment>');
    await harness.until(() => harness.parts('problems').length > 0);
    harness.element.setAttribute('layout', 'page');
    await harness.until(() => harness.parts('problems').length === 0);
  });
});

describe('the name that was meant', () => {
  const known = ['layout', 'lang', 'src', 'persist', 'data-layer', 'event-detail'];
  for (const [given, meant] of [
    ['Layout', 'layout'],
    ['lay-out', 'layout'],
    ['datalayer', 'data-layer'],
    ['scr', 'src'],
    ['presist', 'persist'],
    ['class', undefined],
    ['role', undefined],
    ['x'.repeat(100_000), undefined],
    ['', undefined],
  ] as const) {
    it(`is ${meant} for ${given.slice(0, 20)}`, () => {
      expect(nearest(given, known)).to.equal(meant);
    });
  }
});
