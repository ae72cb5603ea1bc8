import { expect } from '@open-wc/testing';
import { content } from '../../../src/content/en.js';
import { defineAssessment, parse } from '../../../src/core/index.js';

describe('defineAssessment', () => {
  it('gives back the very document that it is given', () => {
    expect(defineAssessment(content)).to.equal(content);
  });

  it('leaves checking to parse', () => {
    const broken = { ...content, levels: [] };
    expect(defineAssessment(broken)).to.equal(broken);
    expect('problems' in parse(broken, 'en')).to.equal(true);
  });
});
