import { expect } from '@open-wc/testing';
import { connectFrames } from '../../src/integrations/index.js';
import { isInviting } from '../../src/integrations/embed-team.js';
import { readMessage, type FrameMessage } from '../../src/integrations/frame-message.js';
import { warnings } from '../support/harness.js';
import { CABINET, codeOf, MESSAGE, TeamHarness } from '../support/team.js';

describe('where an invitation of the page for frames may lead', () => {
  it('is the site of that page, at any address', () => {
    for (const own of ['/take', 'take.html#part', `${location.origin}/take?a=b`, `//${location.host}/`]) {
      expect(isInviting(own), own).to.equal(true);
    }
  });

  it('is no other site, and nothing that runs', async () => {
    const said = await warnings(() => {
      for (const other of [
        'https://example.org/',
        '//example.org/',
        'javascript:alert(1)',
        'data:,x',
        'http://[',
        'mailto:a@b.c',
      ]) {
        expect(isInviting(other), other).to.equal(false);
      }
      return Promise.resolve();
    });
    expect(said).to.have.length(6);
    expect(said[0]).to.match(/^\[readiness-assessment\] foreign-invitation: https:\/\/example\.org\/ is neither/);
  });
});

/** The built page for frames with the team tool in it. */
describe('embed.html?view=team', () => {
  let iframe: HTMLIFrameElement;
  let posted: unknown[];
  let stop: (() => void) | undefined;
  const events: CustomEvent[] = [];
  const hear = (event: Event) => events.push(event as CustomEvent);
  const listen = ({ data, source }: MessageEvent) => {
    if (source === iframe.contentWindow) posted.push(data);
  };
  const until = async (condition: () => boolean) => {
    const end = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`still waiting for ${String(condition)}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const told = (type: FrameMessage['type']) =>
    posted.map(readMessage).filter((message) => message?.type === type) as FrameMessage[];
  const page = () => iframe.contentDocument!;
  const team = () => TeamHarness.of(page().querySelector('readiness-team'));
  const contentHeight = () => Math.ceil(page().body.getBoundingClientRect().height);
  const fits = () => iframe.clientHeight === contentHeight();

  /** Opens the page in a frame; resolves when it has told its height. */
  const open = async (query = '', attributes: Record<string, string> = {}): Promise<void> => {
    iframe = document.createElement('iframe');
    const all = {
      src: `/dist/embed.html?view=team${query}`,
      style: 'width:700px;height:300px',
      title: 'Frame',
      ...attributes,
    };
    for (const [name, value] of Object.entries(all)) iframe.setAttribute(name, value);
    document.body.append(iframe);
    await until(() => told('height').length > 0);
  };
  const TYPES = ['readiness-team-change', 'readiness-team-decide'];

  beforeEach(() => {
    posted = [];
    events.length = 0;
    addEventListener('message', listen);
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    stop?.();
    stop = undefined;
    iframe.remove();
    removeEventListener('message', listen);
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  it('fits its height to each step, and tells what the team says', async () => {
    stop = connectFrames();
    await open();
    await until(fits);
    const heights = [iframe.clientHeight];
    const harness = team();
    await harness.paste(MESSAGE);
    await until(() => fits() && harness.parts('entry').length === 8);
    heights.push(iframe.clientHeight);
    await harness.press('Show what we see');
    await until(() => harness.parts('ladder').length > 0 && fits());
    heights.push(iframe.clientHeight);
    await harness.press('One question at a time');
    await until(() => harness.parts('decision').length > 0 && fits());
    heights.push(iframe.clientHeight);
    expect(new Set(heights).size).to.equal(4);
    harness.part('decision').querySelectorAll('input')[2]!.click();
    await until(() => events.length === 2);
    expect(events.map(({ type, target }) => [type, target === iframe])).to.deep.equal(
      TYPES.map((type) => [type, true]),
    );
    expect(events[0]!.detail).to.deep.include({ count: 8, groups: [], instance: events[1]!.detail.instance });
    expect(events[1]!.detail.consensus).to.deep.equal({ culture: 'team' });
    // What each of them answered stays inside.
    expect(JSON.stringify(posted)).not.to.match(/"silence"|[0-9A-Z]{4}-[0-9A-Z]{4}"/);
    const asked = told('height').length;
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    expect(told('height')).to.have.length(asked);
  });

  it('tells where the team went on', async () => {
    await open();
    expect(told('view')).to.have.length(0);
    const harness = team();
    iframe.focus();
    await harness.paste(MESSAGE);
    await harness.press('Show what we see');
    await until(() => told('view').length === 1);
  });

  it('is set up by its address, and invites to the assessment beside it', async () => {
    await open('&lang=ar&min=5&heading-level=3&accent=%238a1538&persist=session');
    const { element } = team();
    const { documentElement: root } = page();
    expect(element).to.include({ min: 5, headingLevel: 3, persist: 'session' });
    expect(element.style.getPropertyValue('--readiness-accent')).to.equal('#8a1538');
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    await until(() => page().title === team().text('title'));
    expect(page().title).to.equal('قارنوا إجاباتكم');
    const letter = (team().part('letter') as HTMLTextAreaElement).value;
    const address = new URL('/dist/embed.html', location.href).href;
    expect(letter).to.contain(`${address}?lang=ar&heading-level=3&accent=%238a1538\n`);
    expect(page().querySelectorAll('readiness-assessment')).to.have.length(0);
  });

  it('invites where it is told to, but to no other site', async () => {
    await open('&invite=/take');
    expect(team().element.invite).to.equal('/take');
    iframe.remove();
    posted = [];
    await open('&invite=https://example.org/phish&persist=none');
    expect((team().part('letter') as HTMLTextAreaElement).value).not.to.contain('example.org');
  });

  it('reads a document in its folder, and none from elsewhere; what is wrong with one stays inside', async () => {
    await open('&src=deeper/own.json');
    expect(team().element.src).to.equal('deeper/own.json');
    await until(() => team().parts('notice').length > 0);
    expect(posted.filter((data) => JSON.stringify(data).includes('own.json'))).to.deep.equal([]);
    iframe.remove();
    posted = [];
    await open(`&src=${encodeURIComponent('https://example.org/evil.json')}`);
    expect(team().element.src).to.equal(null);
    expect(team().parts('box')).to.have.length(1);
  });

  it('works in a sandbox without an origin, in another language, too', async () => {
    stop = connectFrames();
    await open('&lang=es', { sandbox: 'allow-scripts' });
    await until(() => iframe.clientHeight > 600);
  });

  it('keeps what it is asked to, and takes it away again', async () => {
    await open('&persist=session');
    await team().paste(CABINET.map(codeOf).join(' '));
    await until(() => team().element.results.length === 8);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('readiness-team/'))).to.deep.equal([
      'readiness-team/district-readiness/2.0',
    ]);
    await team().press('Remove all');
    await until(() => !Object.keys(sessionStorage).some((key) => key.startsWith('readiness-team/')));
  });
});
