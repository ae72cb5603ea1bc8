import { expect } from '@open-wc/testing';
import { content } from '../../../src/content/en.js';
import type { AssessmentDocument } from '../../../src/core/index.js';
import { small } from '../../support/assessments.js';
import { Harness } from '../../support/harness.js';

/** A document in a language that the interface does not have. */
const german = { ...small, lang: 'de', title: 'Wie geht es dem Garten?' } as unknown as AssessmentDocument;

const mount = async (assessment: AssessmentDocument, lang = 'de') => {
  const harness = await Harness.mount(`<div lang="${lang}"><readiness-assessment></readiness-assessment></div>`);
  harness.element.assessment = assessment;
  await harness.until(() => harness.text('title') === assessment.title);
  await harness.shown();
  return harness;
};
const langOf = (harness: Harness, selector: string) =>
  harness.root.querySelector(selector)!.closest('[lang]')!.getAttribute('lang');
/** What is marked as English of a view, in words. */
const marked = (harness: Harness) =>
  [...harness.root.querySelectorAll('.root [lang=en]')].map((node) => node.textContent.replace(/\s+/g, ' ').trim());

describe('words of the interface in another language than the questions', () => {
  it('are marked as in theirs, down to the counts [WCAG 3.1.2]', async () => {
    const harness = await mount(german);
    expect(langOf(harness, '[part=title]')).to.equal('de');
    expect(langOf(harness, '[part=prompt]')).to.equal('de');
    expect(marked(harness)).to.have.members(['Question 1 of 3', 'I am not sure', 'Continue']);
  });

  it('follow what is shown: the result, and questions in English again', async () => {
    const harness = await mount(german);
    for (const [question, choice] of [
      ['worms', 'many'],
      ['beds', 'north'],
      ['rain', 'yes'],
    ] as const) {
      await harness.choose(question, choice);
      harness.part('primary').click();
      await harness.shown();
    }
    expect(marked(harness)).to.include.members(['Area by area', 'Start over', 'Copy link', 'Level 3 of 3.']);
    expect(marked(harness)).not.to.include('Soil');
    harness.element.assessment = null;
    await harness.until(() => harness.text('title') === content.title);
    expect(marked(harness)).to.deep.equal([]);
  });

  it('are not when the document brings them itself', async () => {
    const harness = await mount({ ...german, messages: { continue: 'Weiter' } } as AssessmentDocument);
    expect(harness.text('primary')).to.equal('Weiter');
    expect(langOf(harness, '.primary')).to.equal('de');
    expect(marked(harness)).to.have.members(['Question 1 of 3', 'I am not sure']);
  });

  it('need no mark where both are one language', async () => {
    const harness = await mount({ ...german, lang: 'es-MX' } as AssessmentDocument, 'es-MX');
    expect(harness.text('primary')).to.equal('Continuar');
    expect(harness.root.querySelector('.root [lang]')).to.equal(null);
  });
});
