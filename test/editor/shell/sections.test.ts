import { expect, fixture } from '@open-wc/testing';
import { fieldAt, sectionOf } from '../../../src/editor/shell/sections.js';

describe('sections', () => {
  for (const [path, section] of [
    ['title', 'about'],
    ['', 'about'],
    ['strange', 'about'],
    ['areas[0].label', 'areas'],
    ['areas#add', 'areas'],
    ['areas[0].insights.low.insight', 'advice'],
    ['horizon.steps[0]', 'advice'],
    ['board', 'advice'],
    ['questions[1].choices[0]#up', 'questions'],
    ['levels', 'levels'],
    ['resources[0].href', 'resources'],
    ['messages.continue', 'wording'],
  ] as const) {
    it(`have a place for ${path || 'the document'}: ${section}`, () => expect(sectionOf(path)).to.equal(section));
  }

  it('find the field of a path, or what is nearest to it', async () => {
    const form = await fixture<HTMLElement>(
      `<div><input data-path="a[0].b" /><input data-path="a[1]" /><input data-path="a[1]#up" /><input data-path="c.d" /></div>`,
    );
    const found = (path: string) => fieldAt(form, path)?.dataset['path'];
    expect(found('a[0].b')).to.equal('a[0].b');
    expect(found('a[0].b.es')).to.equal('a[0].b');
    expect(found('a[0].x')).to.equal('a[0].b');
    expect(found('a[1].x.y[3]')).to.equal('a[1]');
    expect(found('a[1]#up')).to.equal('a[1]#up');
    expect(found('a[1]#copy')).to.equal('a[1]');
    expect(found('c')).to.equal('c.d');
    expect(found('nowhere')).to.equal('a[0].b');
    expect(found('"]')).to.equal('a[0].b');
  });
});
