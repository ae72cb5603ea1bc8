import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Harness } from '../support/harness.js';
import { small } from '../support/assessments.js';

/** Everything that a view may render. */
const TAGS =
  'B BDI BUTTON DETAILS DIV FIELDSET HEADER INPUT LABEL LEGEND LI OL P SECTION SLOT SPAN SUMMARY UL A TABLE THEAD TBODY TR TH TD'.split(
    ' ',
  );

/** Texts that would be markup, were they ever read as such. */
const markup = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="window.pwned=1">',
    '</p><script>window.pwned=1</script>',
    '<svg onload=window.pwned=1>',
    '&lt;b&gt;{{x}}${1}`',
    '"><iframe srcdoc="<script>parent.pwned=1</script>">',
    '<!--lit--><?x?>',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text)),
);

describe('any document', () => {
  it('is shown as text, or refused; nothing of it is ever markup', async () => {
    const harness = await Harness.mount();
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(markup, { minLength: 8, maxLength: 8 }), fc.nat(99), async (texts, version) => {
        const [title, intro, label, text, choice, meaning, hint, ask] = texts as [string, ...string[]];
        harness.element.restart();
        const now = `v${version}.${shown++}`;
        harness.element.assessment = {
          ...small,
          version: now,
          title: `${title} ${now}`,
          intro: intro!,
          areas: small.areas.map((area) => ({ ...area, label: label! })),
          questions: small.questions.map((question) => ({
            ...question,
            text: text!,
            hint: hint!,
            ask: ask!,
            unsure: true,
            choices: question.choices.map((one) => ({ ...one, label: choice!, description: hint! })),
          })) as never,
          levels: small.levels.map((level) => ({ ...level, label: label!, meaning: meaning! })),
        };
        await harness.until(() => harness.text('title').endsWith(` ${now}`));
        expect(harness.part('prompt').textContent).to.include(text!);
        const tags = () => new Set([...harness.root.querySelectorAll('*')].map(({ tagName }) => tagName));
        expect(TAGS).to.include.members([...tags()]);
        for (const [question, pick] of [
          ['worms', 'unsure'],
          ['beds', 'north'],
          ['rain', 'yes'],
        ] as const) {
          await harness.choose(question, pick);
          harness.parts('primary')[0]!.click();
          await harness.shown();
        }
        expect(harness.element.result).not.to.equal(null);
        expect(TAGS).to.include.members([...tags()]);
        expect('pwned' in window).to.equal(false);
      }),
      { numRuns: 30 },
    );
    expect(shown).to.be.at.least(30);
  });
});
