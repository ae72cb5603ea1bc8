import { expect } from '@open-wc/testing';
import { content } from '../../../src/content/whole-en.js';
import { decode, encode, type Question } from '../../../src/core/index.js';
import { ADVANCING, small } from '../../support/assessments.js';
import { Harness } from '../../support/harness.js';

const code = encode(content, ADVANCING);

async function withResult(prepare?: (harness: Harness) => void): Promise<Harness> {
  const harness = await Harness.mount();
  prepare?.(harness);
  await harness.complete();
  await harness.until(() => harness.root.querySelector('[part~=team]') !== null);
  return harness;
}

const said = (harness: Harness) => harness.root.querySelector('.compare [role=status]')!.textContent.trim();

/** What a clipboard gets from now on; nothing where it is blocked. */
function clipboard(blocked = false): string[] {
  const texts: string[] = [];
  const writeText = (text: string) =>
    blocked ? Promise.reject(new Error('blocked')) : Promise.resolve(void texts.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return texts;
}

/** Where links lead that are followed from now on. */
function followed(): string[] {
  const addresses: string[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    addresses.push(this.href);
  };
  return addresses;
}

const { click } = HTMLAnchorElement.prototype;
const { execCommand } = Document.prototype;
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
  HTMLAnchorElement.prototype.click = click;
  Document.prototype.execCommand = execCommand;
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the code of a result', () => {
  it('is a property of the element while the result is on screen, and null else', async () => {
    const harness = await Harness.mount();
    expect(harness.element.code).to.equal(null);
    await harness.complete();
    await harness.until(() => harness.element.code !== null);
    expect(harness.element.code).to.equal(code);
    expect(decode(content, harness.element.code!)).to.deep.equal(ADVANCING);
    harness.element.restart();
    expect(harness.element.code).to.equal(null);
  });

  it('is that of a result from a link while that is shown', async () => {
    location.hash = `#readiness-${code}`;
    const harness = await Harness.mount();
    await harness.until(() => harness.element.code !== null);
    expect(harness.element.code).to.equal(code);
    await harness.press('Take it yourself');
    expect(harness.element.code).to.equal(null);
  });

  it('cannot be set', async () => {
    const harness = await withResult();
    expect(() => Object.assign(harness.element, { code: 'other' })).to.throw(TypeError);
    expect(harness.element.code).to.equal(code);
  });

  it('stands under a heading of its own, with what is in it', async () => {
    const harness = await withResult();
    const heading = harness.part('team').querySelector('[role=heading]')!;
    expect([heading.ariaLevel, heading.textContent.trim()]).to.deep.equal(['3', 'Compare with your team']);
    expect(harness.text('code')).to.equal(code);
    expect(harness.text('team')).to.contain('It holds the answers and no name.');
    expect(harness.part('code').getAttribute('dir')).to.equal('ltr');
  });

  it('stands behind the day on paper', async () => {
    const harness = await withResult();
    await harness.until(() => harness.root.querySelector('.printed.head bdi') !== null);
    expect(harness.root.querySelector('.printed.head')!.textContent.replace(/\s+/g, ' ')).to.contain(`· Code ${code}`);
  });

  it('is copied alone, and said to be only when it was', async () => {
    const texts = clipboard();
    const harness = await withResult();
    await harness.press('Copy code');
    await harness.until(() => said(harness) !== '');
    expect(texts).to.deep.equal([code]);
    expect(said(harness)).to.match(/^Code copied\./);

    clipboard(true);
    Document.prototype.execCommand = () => false;
    await harness.press('Copy code');
    await harness.until(() => said(harness).startsWith('Copying is blocked'));
    const field = harness.root.querySelector<HTMLTextAreaElement>('.compare textarea')!;
    await harness.until(() => harness.focused === field);
    expect(field.value).to.equal(code);
    expect(field.selectionEnd).to.equal(code.length);
  });

  it('is gone with the result, and what was said of it', async () => {
    clipboard();
    const harness = await withResult();
    await harness.press('Copy code');
    await harness.until(() => said(harness) !== '');
    harness.element.restart();
    await harness.shown();
    expect(harness.parts('team')).to.have.lengthOf(0);
    await harness.complete();
    expect(said(harness)).to.equal('');
  });

  it('goes into an email with the link', async () => {
    const addresses = followed();
    const harness = await withResult();
    await harness.press('Email code');
    const body = new URL(addresses[0]!).searchParams.get('body')!;
    expect(body).to.contain(`Code: ${code}\r\n${location.href}#readiness-${code}_`);
    expect(body).to.contain('no name');
  });

  it('is shared where the device can; copied where that is blocked; and nothing is said when it is closed', async () => {
    const shared: ShareData[] = [];
    let answer: () => Promise<void> = () => Promise.resolve();
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        shared.push(data);
        return answer();
      },
    });
    const texts = clipboard();
    const harness = await withResult();
    await harness.press('Share code');
    expect(shared[0]!.text).to.contain(`Code: ${code}\n`);
    answer = () => Promise.reject(new DOMException('closed', 'AbortError'));
    await harness.press('Share code');
    expect([shared.length, texts.length, said(harness)]).to.deep.equal([2, 0, '']);
    answer = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    await harness.press('Share code');
    await harness.until(() => said(harness) !== '');
    expect(texts).to.deep.equal([code]);
  });

  it('is a link where it is too long to be typed', async () => {
    const texts = clipboard();
    const addresses = followed();
    const choices = Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, label: `Bed ${index}`, weight: 1 }));
    const questions = Array.from({ length: 40 }, (_, index): Question => ({
      type: 'multiple',
      id: `q${index}`,
      area: 'soil',
      text: 'Which beds are dug?',
      choices,
    }));
    const answers = Object.fromEntries(questions.map(({ id }) => [id, ['c0']]));
    const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
    harness.element.assessment = { ...small, areas: [{ id: 'soil', label: 'Soil' }], questions };
    await harness.until(() => harness.root.querySelector('[name=q39]') !== null);
    harness.element.answers = answers;
    await harness.shown();
    await harness.press('See your result');
    await harness.until(() => harness.root.querySelector('[part~=team]') !== null);
    expect(harness.parts('code')).to.have.lengthOf(0);
    expect(harness.texts('button')).not.to.include('Copy code');
    await harness.press('Copy link for your team');
    await harness.until(() => said(harness) !== '');
    expect(texts[0]).to.contain(`#readiness-${harness.element.code}_`);
    expect(said(harness)).to.match(/^Link copied\. It holds the answers, no names/);
    await harness.press('Email link to your team');
    expect(new URL(addresses[0]!).searchParams.get('body')).not.to.contain('Code:');
  });
});
