import { expect, fixture, waitUntil } from '@open-wc/testing';
import { parse } from '../../../src/core/document/parse.js';
import { content as arabic } from '../../../src/content/ar.js';
import { content as spanish } from '../../../src/content/es.js';
import { content as english } from '../../../src/content/whole-en.js';
import { define } from '../../../src/editor/define.js';
import type { Json } from '../../../src/editor/json.js';
import { together } from '../../../src/editor/shell/sources.js';
import type { EditorStart, OpenEvent } from '../../../src/editor/shell/start.js';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;

async function start() {
  define();
  const element = await fixture<EditorStart>('<editor-start></editor-start>');
  const opened: unknown[] = [];
  element.addEventListener('editor-open', (event) => opened.push((event as OpenEvent).document));
  const root = element.renderRoot;
  const paste = async (text: string) => {
    const box = root.querySelector('textarea')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes('pasted'))!.click();
    await element.updateComplete;
  };
  return { element, root, opened, paste };
}

describe('what to begin with', () => {
  it('is the built-in assessment in all its languages, as one document that can be used', () => {
    const document = together(plain(english), { es: plain(spanish), ar: plain(arabic) });
    const parsed = parse(document, 'ar');
    expect(parsed).to.not.have.property('problems');
    expect(parsed).to.have.deep.property('languages', ['en', 'es', 'ar']);
    expect(parsed).to.have.nested.property('assessment.title', arabic.title);
    expect(together(plain(english), { es: undefined })).to.deep.equal(plain(english));
  });

  it('is what somebody pastes', async () => {
    const { opened, paste } = await start();
    await paste('{ "title": "Pasted" }');
    expect(opened).to.deep.equal([{ title: 'Pasted' }]);
  });

  it('is what could be saved of it, once somebody has seen what is wrong', async () => {
    const { root, opened, paste, element } = await start();
    await paste('{\n  "title": "Broken"\n  "id": "x",\n}');
    expect(opened).to.deep.equal([]);
    expect(root.querySelector('.faults')!.textContent).to.match(/Line 3, column \d+/);
    expect(root.querySelector('pre')!.textContent).to.contain('^');
    [...root.querySelectorAll('button')].at(-1)!.click();
    await element.updateComplete;
    expect(opened).to.deep.equal([{ title: 'Broken', id: 'x' }]);
    expect(root.querySelector('.faults')).to.equal(null);
  });

  it('is no list and no number, and nothing that cannot be read', async () => {
    const { root, opened, paste } = await start();
    await paste('[1, 2]');
    expect(root.querySelector('.problem')!.textContent).to.contain('no assessment');
    await paste('what?');
    expect(root.querySelector('.faults')).to.not.equal(null);
    expect(opened).to.deep.equal([]);
  });

  it('is a file, in whatever encoding', async () => {
    const { element, root, opened } = await start();
    const files = new DataTransfer();
    files.items.add(new File(['{ "title": "From a file" }'], 'a.json', { type: 'application/json' }));
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    const heard = new Promise((resolve) => {
      element.addEventListener('editor-open', resolve, { once: true });
    });
    input.dispatchEvent(new Event('change'));
    await heard;
    expect(opened).to.deep.equal([{ title: 'From a file' }]);
  });

  it('lets the same file be chosen again, and says when one cannot be read', async () => {
    const { element, root } = await start();
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File(['{'], 'mine.json'));
    input.files = files.files;
    input.files[0]!.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => !input.files!.length, 'it was not read', { timeout: 10_000 });
    await element.updateComplete;
    expect(root.querySelector('.problem')!.textContent).to.contain('“mine.json” could not be read');
  });

  it('is called damaged only where it had to be mended', async () => {
    const { root, paste } = await start();
    await paste('{ "title": "One", "title": "Two" }');
    expect(root.querySelector('[role=status] h2')!.textContent).to.equal('It can be opened; look at this first');
    await paste('{ "title": "One"');
    expect(root.querySelector('[role=status] h2')!.textContent).to.contain('damaged');
  });
});
