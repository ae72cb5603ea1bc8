import { expect } from '@open-wc/testing';
import { parse } from '../../src/core/index.js';
import { small } from '../support/assessments.js';
import { full } from './documents.js';
import { attempt, properties } from './properties.js';

/** A few hundred each: the deep run is `npm run fuzz`. */
const RUNS = 300;

describe('whatever comes from outside', () => {
  it('is made from documents that are sound', () => {
    expect(parse(small)).to.have.property('assessment');
    expect(parse(full)).to.have.property('assessment');
  });

  for (const property of properties) {
    it(`${property.input}: ${property.holds}`, () => {
      const { runs, fault } = attempt(property, { numRuns: RUNS });
      expect(fault).to.equal('');
      expect(runs).to.equal(RUNS);
    });
  }
});
