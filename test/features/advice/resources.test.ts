import { expect } from '@open-wc/testing';
import { resources } from '../../../src/content/resources.js';
import { ADVANCING } from '../../support/assessments.js';
import { Harness } from '../../support/harness.js';

const finish = async (harness: Harness) => {
  harness.element.answers = ADVANCING;
  await harness.shown();
  harness.part('primary').click();
  await harness.shown();
};
const mount = async (lang: string) => {
  const harness = await Harness.mount(`<readiness-assessment lang="${lang}" layout="page"></readiness-assessment>`);
  await harness.until(() => harness.inputs.length > 0);
  await finish(harness);
  return harness;
};
const links = (harness: Harness) => harness.parts('link') as HTMLAnchorElement[];
const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const titleOf = (link: HTMLAnchorElement) => resources.find(({ href }) => href === link.href)!.title;

describe('a resource', () => {
  for (const [lang, told] of [
    ['es', '(en inglés) (se abre en una pestaña nueva)'],
    ['ar', '(بالإنجليزية) (يُفتح في علامة تبويب جديدة)'],
  ] as const) {
    it(`says in which language it is, and is marked as in that: ${lang} [WCAG 3.1.2]`, async () => {
      const harness = await mount(lang);
      expect(links(harness).length).to.be.above(2);
      for (const link of links(harness)) {
        const title = link.querySelector('[lang=en]')!;
        expect(title.textContent).to.equal(titleOf(link));
        expect(clean(link.textContent)).to.equal(`${titleOf(link)} ${told}`);
      }
    });
  }

  it('says nothing of it where all is in one language', async () => {
    const harness = await mount('en-GB');
    expect(links(harness).length).to.be.above(2);
    for (const link of links(harness)) {
      expect(clean(link.textContent)).to.equal(`${titleOf(link)} (opens in a new tab)`);
      expect(link.querySelector('[lang]')).to.equal(null);
    }
  });

  it('shows to the eye that it opens in a new tab, and adds no sign to what is read', async () => {
    const harness = await mount('en');
    const { content } = getComputedStyle(links(harness)[0]!, '::after');
    expect(content).to.contain('↗');
  });

  it('of a document may be in any language', async () => {
    const harness = await Harness.mount('<readiness-assessment layout="page"></readiness-assessment>');
    const { assessment } = harness.element;
    harness.element.assessment = {
      ...assessment,
      title: 'With a guide',
      resources: [{ id: 'guide', title: 'Leitfaden', lang: 'de-AT', href: 'https://example.org/' }],
      areas: assessment.areas.map((area) => ({
        ...area,
        insights: Object.fromEntries(
          assessment.levels.map(({ id }) => [id, { insight: 'An insight.', resources: ['guide'] }]),
        ),
      })),
    };
    await harness.until(() => harness.text('title') === 'With a guide');
    await finish(harness);
    const [link] = links(harness);
    expect(clean(link!.textContent)).to.equal('Leitfaden (in German) (opens in a new tab)');
    expect(link!.querySelector('bdi')!.lang).to.equal('de-AT');
  });
});
