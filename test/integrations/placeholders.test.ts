import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { connectPlaceholders } from '../../src/integrations/index.js';
import { OPTIONS } from '../../src/integrations/options.js';
import '../../src/define-team.js';
import { ReadinessAssessmentElement, ReadinessTeamElement } from '../../src/index.js';
import { Harness, warnings } from '../support/harness.js';

const PAGE = '/some/folder/embed.html';
/** What these pages let placeholders and links set besides looks and language. */
const ALLOWED = ['event-detail'];
/** Resolves when observers have been told of all changes, and what they did is on screen. */
const tick = async () => {
  for (let turn = 0; turn < 4; turn++) await new Promise<void>((resolve) => queueMicrotask(resolve));
};

describe('placeholders and links', () => {
  let place: HTMLElement;
  let stop: () => void;
  const framed: HTMLIFrameElement[] = [];
  let teams = 0;
  const found = () => [...place.querySelectorAll('readiness-assessment')];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    framed.length = 0;
    teams = 0;
    stop = connectPlaceholders(document, {
      teamed: () => teams++,
      framed: (iframe) => framed.push(iframe),
      folders: ['/some/folder/'],
      allow: ALLOWED,
    });
  });
  afterEach(() => {
    stop();
    place.remove();
  });

  const put = async (markup: string): Promise<ReadinessAssessmentElement> => {
    place.innerHTML = markup;
    await tick();
    return found()[0]!;
  };

  it('fills a placeholder, which stays, with its children as fallback inside', async () => {
    const element = await put(
      '<div id="here" class="wide" data-readiness-assessment data-layout="page" data-event-detail="level"><a href="/elsewhere">Instead</a></div>',
    );
    expect(element).to.be.instanceOf(ReadinessAssessmentElement);
    expect(element.parentElement).to.equal(place.querySelector('#here.wide'));
    expect(element.layout).to.equal('page');
    expect(element.eventDetail).to.equal('level');
    expect(element.textContent).to.equal('Instead');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(Harness.of(element).text('title')).to.equal('How ready is your district to scale personalized learning?');
  });

  it('lets slots work inside a placeholder', async () => {
    const element = await put('<div data-readiness-assessment><p slot="intro">Our own words</p></div>');
    expect(element.querySelector('[slot=intro]')!.checkVisibility()).to.equal(true);
  });

  it('takes the place of a link, which stays inside as fallback', async () => {
    const element = await put(
      `<p><a href="${PAGE}?lang=es&amp;layout=page&amp;src=own.json&amp;accent=%238a1538" data-heading-level="3">Take it</a></p>`,
    );
    expect(element.parentElement).to.equal(place.querySelector('p'));
    expect(element.lang).to.equal('es');
    expect(element.layout).to.equal('page');
    expect(element.headingLevel).to.equal(3);
    expect(element.src).to.equal(`${location.origin}/some/folder/own.json`);
    expect(element.style.getPropertyValue('--readiness-accent')).to.equal('#8a1538');
    expect(element.querySelector('a')!.textContent).to.equal('Take it');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('puts the team tool where it is asked for, and says so', async () => {
    place.innerHTML =
      `<div data-readiness-team data-lang="es" data-min="5" data-heading-level="3" data-accent="#8a1538" data-invite="/take"><a href="/elsewhere">Instead</a></div>` +
      `<p><a href="${PAGE}?view=team&amp;invite=take.html&amp;min=4">Compare</a></p><a href="${PAGE}?view=assessment">no</a>`;
    const late = place.appendChild(document.createElement('div'));
    await tick();
    late.setAttribute('data-readiness-team', '');
    await tick();
    const [first, second, third] = place.querySelectorAll('readiness-team');
    expect(teams).to.equal(3);
    expect(found()).to.have.length(0);
    expect(first).to.be.instanceOf(ReadinessTeamElement);
    expect(first).to.include({ lang: 'es', min: 5, headingLevel: 3, invite: '/take', textContent: 'Instead' });
    expect(first!.style.getPropertyValue('--readiness-accent')).to.equal('#8a1538');
    expect(second).to.include({ min: 4, invite: `${location.origin}/some/folder/take.html`, textContent: 'Compare' });
    expect(third!.parentElement).to.equal(late);
    // What stands in an element is its fallback.
    expect(place.querySelectorAll('readiness-team a')).to.have.length(2);
  });

  it('ties a team tool into the page no more than the page allows', async () => {
    const said = await warnings(async () => {
      await put(
        `<div data-readiness-team data-persist="local" data-data-layer data-invite="https://elsewhere.example/" data-src="https://elsewhere.example/a.json" data-layout="page"></div><a href="${PAGE}?view=team&amp;persist=local&amp;invite=javascript:alert(1)">Compare</a>`,
      );
    });
    expect([...place.querySelectorAll('readiness-team')].map((team) => team.getAttributeNames())).to.deep.equal([
      [],
      [],
    ]);
    expect(said).to.deep.equal([
      '[readiness-assessment] unknown-option: ignored: layout=page.',
      '[readiness-assessment] not-allowed: ignored: persist, data-layer, invite, src. In a placeholder or a link that takes data-allow="persist data-layer invite src" on the script tag, because visitors may write these, too.',
      '[readiness-assessment] not-allowed: ignored: persist, invite. In a placeholder or a link that takes data-allow="persist invite" on the script tag, because visitors may write these, too.',
    ]);
  });

  for (const [what, markup] of [
    ['links to elsewhere', '<a href="/embed.htm?lang=es">no</a><a href="/page?next=embed.html">no</a>'],
    [
      'links to a page of that name in another folder',
      '<a href="/other/embed.html">no</a><a href="/other/embed.html?lang=es">no</a><a href="/some/folder/deeper/embed.html">no</a>',
    ],
    [
      'links to a page of that name on another site',
      ['', '?src=http://[', '?name=Ann', '?font=12', '?preview=true', '?layout=page']
        .map((query) => `<a href="https://player.vendor.example/embed.html${query}">no</a>`)
        .join(''),
    ],
    ['links that are broken', `<a href="http://[/embed.html">no</a><a href="https://">embed.html</a>`],
    ['links to another page of that name', '<a href="/video/embed.html?id=7">no</a>'],
    ['links with a fragment', `<a href="${PAGE}?lang=es#page">no</a>`],
    ['links that visitors wrote', `<a href="${PAGE}?lang=es" rel="nofollow ugc">no</a>`],
    ['one of them with our mark', `<a href="${PAGE}?lang=es" rel="ugc" data-readiness-assessment>no</a>`],
    [
      'what is being edited',
      `<div contenteditable><a href="${PAGE}">no</a><p data-readiness-assessment>no</p><p data-readiness-team>no</p></div>`,
    ],
    ['links to the team tool of somebody else', '<a href="/other/embed.html?view=team">no</a>'],
    ['links of visitors to the team tool', `<a href="${PAGE}?view=team" rel="ugc">no</a>`],
    ['drawn links', `<svg><a href="${PAGE}"><text>no</text></a></svg>`],
    ['what is inside a template', `<template><div data-readiness-assessment>no</div></template>`],
  ] as const) {
    it(`leaves alone ${what}`, async () => {
      await put(markup);
      const untouched = document.createElement('template');
      untouched.innerHTML = markup;
      expect(place.innerHTML).to.equal(untouched.innerHTML);
    });
  }

  it('leaves alone what is in an element already, its own fallback too', async () => {
    await put(
      `<readiness-assessment><a href="${PAGE}">Take it</a></readiness-assessment><div data-readiness-assessment><a href="${PAGE}">Take it</a></div>`,
    );
    expect(found()).to.have.length(2);
    place.append(place.lastElementChild!.cloneNode(true));
    await tick();
    expect(found()).to.have.length(3);
    expect(place.querySelectorAll('readiness-assessment readiness-assessment')).to.have.length(0);
  });

  it('finds what comes by any way', async () => {
    place.insertAdjacentHTML('beforeend', '<section><div data-readiness-assessment></div></section>');
    place.append(Object.assign(document.createElement('a'), { href: PAGE }));
    const late = place.appendChild(document.createElement('div'));
    const turned = place.appendChild(document.createElement('a'));
    await tick();
    expect(found()).to.have.length(2);
    late.setAttribute('data-readiness-assessment', '');
    turned.href = `${PAGE}?lang=ar`;
    await tick();
    expect(found()).to.have.length(4);
    stop();
    place.append(Object.assign(document.createElement('a'), { href: PAGE }));
    await tick();
    expect(found()).to.have.length(4);
  });

  it('finds what is there, in a shadow root when told to look there', () => {
    const root = place.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div data-readiness-assessment></div>';
    const disconnect = connectPlaceholders(root);
    expect(root.querySelector('readiness-assessment')).to.be.instanceOf(ReadinessAssessmentElement);
    disconnect();
  });

  it('tells of frames, also of those whose address comes late', async () => {
    await put(`<iframe src="about:blank"></iframe><iframe src="${PAGE}"></iframe>`);
    expect(framed).to.deep.equal([place.lastElementChild]);
    place.querySelector('iframe')!.src = PAGE;
    await tick();
    expect(framed).to.deep.equal([place.lastElementChild, place.firstElementChild]);
    expect(found()).to.have.length(0);
  });

  it('takes every custom property, and the color scheme', async () => {
    const element = await put(
      '<div data-readiness-assessment data-accent="teal" data-on-accent="white" data-surface="#fff" data-text="#111" data-muted="#444" data-border="#888" data-font="Georgia, serif" data-heading-font="inherit" data-radius="2px" data-padding="1em" data-max-width="30em" data-color-scheme="dark"></div>',
    );
    const names = [...element.style].filter((name) => name.startsWith('--')).map((name) => name.slice(12));
    expect(names.toSorted()).to.deep.equal(
      [
        'accent',
        'on-accent',
        'surface',
        'text',
        'muted',
        'border',
        'font',
        'heading-font',
        'radius',
        'padding',
        'max-width',
      ].toSorted(),
    );
    expect(element.style.colorScheme).to.equal('dark');
    expect(names.every((name) => OPTIONS.assessment.includes(name))).to.equal(true);
  });

  it('ignores what it does not know, and values that are none, with one warning', async () => {
    const said = await warnings(async () => {
      const element = await put(
        `<a href="${PAGE}?layout=page&amp;colour=red&amp;accent=blurple&amp;surface=url(https://example.org/x.png)&amp;display=none&amp;padding=1px;color:red" data-aos="fade">Take it</a>`,
      );
      expect(element.getAttribute('style')).to.equal(null);
      expect(element.getAttributeNames()).to.deep.equal(['layout']);
    });
    expect(said).to.deep.equal([
      '[readiness-assessment] unknown-option: ignored: colour=red, accent=blurple, surface=url(https://example.org/x.png), display=none, padding=1px;color:red, aos=fade.',
    ]);
  });

  for (const address of ['http://[', 'https://example.org:99999/', 'https://a b/', 'http://%']) {
    it(`shows all others where one has an address that is none: ${address}`, async () => {
      await put(
        `<p data-readiness-assessment data-src="${address}"></p><a href="${PAGE}?src=${address}">Take it</a><p data-readiness-assessment></p>`,
      );
      expect(found()).to.have.length(3);
    });
  }

  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
    it(`shows all others beside a form whose field is called ${name}`, async () => {
      await warnings(() =>
        put(`<form data-readiness-assessment><input name="${name}"></form><p data-readiness-assessment></p>`),
      );
      expect(found().map(({ parentElement }) => parentElement!.localName)).to.include('p');
    });
  }

  it('ties nothing into the page that the page does not allow, and says how to', async () => {
    const ties =
      'data-persist="local" data-signup="x" data-name="y" data-required data-data-layer data-src="https://elsewhere.example/a.json"';
    const said = await warnings(async () => {
      await put(
        `<div data-readiness-assessment ${ties}></div><a href="${PAGE}?persist=local&amp;signup=x&amp;name=y&amp;required&amp;data-layer=&amp;src=https://elsewhere.example/a.json">Take it</a>`,
      );
    });
    expect(found().map((element) => element.getAttributeNames())).to.deep.equal([[], []]);
    expect(said).to.deep.equal([
      '[readiness-assessment] not-allowed: ignored: persist, signup, name, required, data-layer, src. In a placeholder or a link that takes data-allow="persist signup name required data-layer src" on the script tag, because visitors may write these, too.',
    ]);
  });

  it('takes what a script tag of the page allows, and the folders that it names', async () => {
    stop();
    const tag = document.createElement('script');
    tag.dataset['allow'] = 'signup  src';
    tag.dataset['folder'] = `/named ${location.origin}/also/`;
    document.head.append(tag);
    stop = connectPlaceholders();
    const element = await put(
      '<a href="/named/embed.html?signup=x&amp;persist=local&amp;src=https://elsewhere.example/a.json">Take it</a>',
    );
    expect((await put('<a href="/also/embed.html?lang=es">Take it</a>')).lang).to.equal('es');
    tag.remove();
    expect(element.getAttributeNames().toSorted()).to.deep.equal(['signup', 'src']);
    expect(element.src).to.equal('https://elsewhere.example/a.json');
  });

  it('takes no value that stops a browser', async () => {
    const nested = `${'var(--a,'.repeat(10_000)}red${')'.repeat(10_000)}`;
    for (const [name, value] of [
      ['font', Array.from({ length: 1000 }, (_, index) => `f${index}`).join()],
      ['accent', nested],
      ['padding', `calc(${'1px + '.repeat(5000)}1px)`],
    ] as const) {
      const div = document.createElement('div');
      div.setAttribute('data-readiness-assessment', '');
      div.setAttribute(`data-${name}`, value);
      place.replaceChildren(div);
      await tick();
      expect(found()[0]!.getAttribute('style'), name).to.equal(null);
    }
    expect((await put(`<p data-readiness-assessment data-font="${'a'.repeat(100)}"></p>`)).style.length).to.equal(1);
  });

  const renewed: [string, string, () => void][] = [
    [
      'a placeholder',
      '<div data-readiness-assessment><a href="/elsewhere">Instead</a></div>',
      () => (place.querySelector('div')!.innerHTML = '<a href="/elsewhere">Instead</a>'),
    ],
    [
      'a link',
      `<p><a href="${PAGE}?layout=page">Take it</a></p>`,
      () => (place.querySelector('p')!.innerHTML = `<a href="${PAGE}?layout=page">Take it</a>`),
    ],
  ];
  for (const [what, markup, renew] of renewed) {
    it(`keeps a visit when a page puts the source of ${what} in its own place again`, async () => {
      const element = await put(markup);
      await Harness.of(element).choose('vision', 'shared');
      renew();
      await tick();
      expect(found()).to.deep.equal([element]);
      expect(element.answers).to.deep.equal({ vision: 'shared' });
      expect(element.textContent).to.match(/Instead|Take it/);
      // On another page, in another place, it is another visit.
      const other = await put(markup);
      expect(other).not.to.equal(element);
      expect(other.answers).to.deep.equal({});
    });
  }

  it('looks at what was added, not at the page around it', async () => {
    place.innerHTML = '<p></p>'.repeat(50);
    await tick();
    const { querySelectorAll } = Element.prototype;
    const looked: Element[] = [];
    const whole = Document.prototype.querySelectorAll;
    let wholes = 0;
    Element.prototype.querySelectorAll = function (this: Element, selector: string) {
      looked.push(this);
      return querySelectorAll.call(this, selector);
    } as never;
    Document.prototype.querySelectorAll = function (this: Document, selector: string) {
      wholes++;
      return whole.call(this, selector);
    } as never;
    const added = document.createElement('section');
    try {
      place.append(added);
      place.firstElementChild!.remove();
      await tick();
    } finally {
      Element.prototype.querySelectorAll = querySelectorAll;
      Document.prototype.querySelectorAll = whole;
    }
    expect(looked.filter((node) => node.isConnected)).to.deep.equal([added]);
    expect(wholes).to.equal(0);
  });
});
