/**
 * The Revised Section 508 Standards, chapters 3 to 6, in the rows of VPAT: how far each is met, why, and the criteria of WCAG
 * that this rests on. docs/vpat.md is made from this.
 */
const supports = (remarks, ...rests) => ({ level: 'Supports', remarks, rests });
const partly = (remarks, ...rests) => ({ level: 'Partially Supports', remarks, rests });
const not = (remarks) => ({ level: 'Not Applicable', remarks, rests: [] });
const rows = (list) => list.map(([number, name, met]) => ({ number, name, ...met }));

const WEB = 'It is web content, without access to platform accessibility services; see 501.1.';
const EDITS = 'It is no authoring tool.';
const SERVICE = 'No support service comes with it.';

export const SECTION_508 = [
  {
    title: 'Chapter 3: Functional Performance Criteria',
    rows: rows([
      [
        '302.1',
        'Without Vision',
        partly(
          'Questions, errors and results have names, roles, order and announcements. No person who uses a screen reader has tried it.',
          '1.1.1',
          '1.3.1',
          '1.3.3',
          '2.1.1',
          '3.1.2',
          '4.1.2',
          '4.1.3',
        ),
      ],
      [
        '302.2',
        'With Limited Vision',
        partly(
          'Text grows, reflows and keeps its contrast, save for a table in Spanish with wide spacing; forced colors and more contrast are followed. No person has tried it with a magnifier.',
          '1.4.3',
          '1.4.4',
          '1.4.10',
          '1.4.11',
          '1.4.12',
          '2.4.7',
        ),
      ],
      ['302.3', 'Without Perception of Color', supports('Nothing is said by color alone.', '1.4.1')],
      ['302.4', 'Without Hearing', supports('There is no sound.', '1.2.1', '1.4.2')],
      ['302.5', 'With Limited Hearing', supports('There is no sound.', '1.2.1', '1.4.2')],
      ['302.6', 'Without Speech', supports('Nothing asks for speech.')],
      [
        '302.7',
        'With Limited Manipulation',
        supports(
          'One key at a time, or one press of a pointer, does everything. Targets are large. No person has tried it with a switch or by voice.',
          '2.1.1',
          '2.5.1',
          '2.5.2',
          '2.5.3',
          '2.5.7',
          '2.5.8',
        ),
      ],
      [
        '302.8',
        'With Limited Reach and Strength',
        supports('As above. There is no hardware.', '2.1.1', '2.5.1', '2.5.8'),
      ],
      [
        '302.9',
        'With Limited Language, Cognitive, and Learning Abilities',
        partly(
          'Four questions, one at a time, without a time limit; English texts read below grade 8 by the Flesch-Kincaid formula, held by `test/contract/reading.test.mjs`. No person with such a disability has tried it, and nobody has measured Spanish and Arabic.',
          '1.3.3',
          '2.2.1',
          '3.2.2',
          '3.3.1',
          '3.3.2',
          '3.3.3',
          '3.3.4',
        ),
      ],
    ]),
  },
  {
    title: 'Chapter 4: Hardware',
    rows: rows([['402–415', 'All criteria of hardware', not('There is no hardware.')]]),
  },
  {
    title: 'Chapter 5: Software',
    rows: rows([
      [
        '501.1',
        'Scope – Incorporation of WCAG 2.0 AA',
        partly(
          'The exception for web applications asks for WCAG at levels A and AA. Where these are met in part, so is this.',
          '1.3.3',
          '3.1.2',
          '3.3.4',
        ),
      ],
      ['502.2.1', 'User Control of Accessibility Features', not(WEB)],
      ['502.2.2', 'No Disruption of Accessibility Features', not(WEB)],
      ['502.3.1–502.3.14', 'Accessibility Services', not(WEB)],
      ['502.4', 'Platform Accessibility Features', not(WEB)],
      [
        '503.2',
        'User Preferences',
        not(
          `${WEB} It still follows the browser’s color scheme, forced colors, more contrast, reduced motion and text size.`,
        ),
      ],
      ['503.3', 'Alternative User Interfaces', not('There is no user interface that serves as assistive technology.')],
      ['503.4.1', 'Caption Controls', not('There is no audio or video.')],
      ['503.4.2', 'Audio Description Controls', not('There is no audio or video.')],
      ['504.2', 'Content Creation or Editing', not(EDITS)],
      ['504.2.1', 'Preservation of Information Provided for Accessibility in Format Conversion', not(EDITS)],
      ['504.2.2', 'PDF Export', not('It makes no PDF. Printing to one is the browser’s.')],
      ['504.3', 'Prompts', not(EDITS)],
      ['504.4', 'Templates', not(EDITS)],
    ]),
  },
  {
    title: 'Chapter 6: Support Documentation and Services',
    rows: rows([
      [
        '602.2',
        'Accessibility and Compatibility Features',
        supports('[The accessibility report](accessibility.md) lists them, with what is left to the publisher.'),
      ],
      [
        '602.3',
        'Electronic Support Documentation',
        partly(
          'The documentation is text in Markdown, with headings, lists and tables. No test has tried the pages that a site makes of it; wide tables may scroll sideways there.',
        ),
      ],
      ['602.4', 'Alternate Formats for Non-Electronic Support Documentation', not('There is none on paper.')],
      ['603.2', 'Information on Accessibility and Compatibility Features', not(SERVICE)],
      ['603.3', 'Accommodation of Communication Needs', not(SERVICE)],
    ]),
  },
];
