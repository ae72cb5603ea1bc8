/**
 * Every criterion of WCAG 2.2 at levels A and AA, how the element meets it, what is left to the publisher, and which
 * tests show it. docs/accessibility.md is made from this.
 */

/** Tests by a short name: the file, and the beginning of the title as it is written there. */
export const TESTS = {
  axe: ['test/contract/accessibility.test.mjs', 'axe finds nothing'],
  engines: ['test/element/accessibility.test.ts', 'accessibility'],
  groups: ['test/contract/names.test.mjs', 'are groups of radios with the words of the page for a name'],
  ticked: ['test/contract/names.test.mjs', 'say what is ticked, and what each condition means'],
  focus: ['test/contract/names.test.mjs', 'put the focus on the heading of the next one'],
  missing: ['test/contract/names.test.mjs', 'announce a missing answer, and describe the group by it'],
  outline: ['test/contract/names.test.mjs', 'begins at its heading, with an outline without a gap'],
  levels: ['test/contract/names.test.mjs', 'follows the outline of the page: every level of the top heading'],
  pictures: ['test/contract/names.test.mjs', 'says in words what its pictures show'],
  names: ['test/contract/names.test.mjs', 'names every button, link and fold, and says what is open'],
  table: ['test/contract/names.test.mjs', 'heads the rows and columns of its table'],
  status: ['test/contract/names.test.mjs', 'announces what came of an act, in a region that was there before it'],
  retry: ['test/contract/names.test.mjs', 'announces what comes of trying again'],
  language: ['test/contract/names.test.mjs', 'says which language it is in, also where that is not the page’s'],
  translated: ['test/element/languages.test.ts', 'is translated throughout'],
  keyboard: ['test/contract/keyboard.test.mjs', 'goes from the first question to the result and back to the start'],
  order: ['test/contract/keyboard.test.mjs', 'passes every control of a result in the order seen, and leaves'],
  pageOrder: ['test/contract/keyboard.test.mjs', 'passes the questions of a page in the order seen'],
  place: ['test/contract/keyboard.test.mjs', 'keeps a place for the focus when what had it goes'],
  reflow: ['test/contract/adaptation.test.mjs', 'fits 320 px, which is 400 % zoom of a window of 1280 px'],
  large: ['test/contract/adaptation.test.mjs', 'bears twice the text size'],
  spacing: ['test/contract/adaptation.test.mjs', 'bears the text spacing of WCAG'],
  upright: ['test/contract/adaptation.test.mjs', 'shows the same upright and on its side'],
  released: ['test/contract/adaptation.test.mjs', 'act when the pointer is released on them, not when it is pressed'],
  targets: ['test/contract/adaptation.test.mjs', 'measure 44 px or more'],
  forced: ['test/contract/adaptation.test.mjs', 'forced colors keep choices, bars, markers, buttons and focus apart'],
  motion: ['test/contract/adaptation.test.mjs', 'nothing moves under reduced motion, and something does without it'],
  quiet: ['test/element/run.test.ts', 'touches neither focus nor scroll on load'],
  back: ['test/element/run.test.ts', 'asks one question at a time, and goes back with the answers kept'],
  change: ['test/features/keep.test.ts', 'goes to that question alone, with its answer, and puts the focus there'],
  brand: ['test/contract/themes.test.mjs', 'has no fault that axe finds and fits'],
};

const supports = (how, tests, publisher = '') => ({ level: 'Supports', how, tests, publisher });
const not = (why) => ({ level: 'Not applicable', how: why, tests: [], publisher: '' });

const MEDIA = 'There is no audio or video.';

/** Number, name and level of each criterion, and how it is met. */
export const CRITERIA = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    supports(
      'The only pictures are bars of segments and markers in lists. They are hidden from assistive technology, and words beside them say the same.',
      ['axe', 'pictures'],
      'Images in slots need alternatives.',
    ),
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', not(MEDIA)],
  ['1.2.2', 'Captions (Prerecorded)', 'A', not(MEDIA)],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', not(MEDIA)],
  ['1.2.4', 'Captions (Live)', 'AA', not(MEDIA)],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', not(MEDIA)],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    supports(
      'Headings have levels that follow the page, questions are field sets with a legend, choices are native radios and checkboxes with labels, lists are lists, and the table has row and column headers.',
      ['axe', 'groups', 'ticked', 'outline', 'levels', 'table', 'engines'],
      'Set `heading-level` to fit your outline.',
    ),
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    supports('The order in the document is the order on screen, in both directions of text.', ['order', 'pageOrder']),
  ],
  [
    '1.3.3',
    'Sensory Characteristics',
    'A',
    supports(
      'No instruction relies on shape, color, size, place or sound.',
      ['translated'],
      'Mind the same in your own questions.',
    ),
  ],
  ['1.3.4', 'Orientation', 'AA', supports('It works upright and on its side.', ['upright'])],
  ['1.3.5', 'Identify Input Purpose', 'AA', not('No field asks for data about the person.')],
  [
    '1.4.1',
    'Use of Color',
    'A',
    supports('Whatever a color says, words, a mark or a shape say too. Links are underlined.', [
      'axe',
      'pictures',
      'forced',
    ]),
  ],
  ['1.4.2', 'Audio Control', 'A', not(MEDIA)],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    supports(
      'All text has 4.5 to 1 or more with the built-in colors, light and dark.',
      ['axe', 'engines', 'brand'],
      'Your own colors have to reach this too. The embed builder in the demo checks them.',
    ),
  ],
  ['1.4.4', 'Resize Text', 'AA', supports('Text grows to 200 % with nothing cut off.', ['large'])],
  ['1.4.5', 'Images of Text', 'AA', supports('There are none.', ['pictures'])],
  [
    '1.4.10',
    'Reflow',
    'AA',
    supports(
      'At a width of 320 px, which is 400 % zoom, nothing is lost and nothing scrolls sideways. Below 300 px of its own width, the labels under the scale are left out; each level is still named in words.',
      ['reflow'],
      'Give it the width of the page on phones, or a frame that fits its height.',
    ),
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    supports(
      'Radios and checkboxes are the browser’s own. The focus ring has 3 to 1 or more. The bars only repeat words.',
      ['order', 'keyboard'],
      'Your accent color has to reach 3 to 1 on your surface.',
    ),
  ],
  [
    '1.4.12',
    'Text Spacing',
    'AA',
    supports(
      'With the spacing of this criterion, no text is cut off or covered, at 320 and 640 px. Long level names may then break within a word.',
      ['spacing'],
    ),
  ],
  ['1.4.13', 'Content on Hover or Focus', 'AA', not('Nothing appears on hover or focus.')],
  [
    '2.1.1',
    'Keyboard',
    'A',
    supports('Everything can be done with Tab, Shift+Tab, Enter, Space and the arrow keys.', [
      'keyboard',
      'order',
      'engines',
    ]),
  ],
  ['2.1.2', 'No Keyboard Trap', 'A', supports('The focus goes in and out in both directions.', ['order', 'pageOrder'])],
  ['2.1.4', 'Character Key Shortcuts', 'A', not('There are no shortcuts.')],
  ['2.2.1', 'Timing Adjustable', 'A', not('There is no time limit.')],
  [
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    supports('Nothing moves for longer than 0.2 seconds, and nothing at all under reduced motion.', ['motion']),
  ],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', supports('Nothing flashes.', ['motion'])],
  [
    '2.4.1',
    'Bypass Blocks',
    'A',
    supports('It is a named region with headings.', ['outline', 'axe'], 'Skip links and landmarks are the page’s.'),
  ],
  ['2.4.2', 'Page Titled', 'A', not('The title is the page’s. `embed.html` has one.')],
  [
    '2.4.3',
    'Focus Order',
    'A',
    supports(
      'The focus follows the order on screen. After each step it goes to the new heading; after a missing answer, to the first choice.',
      ['order', 'pageOrder', 'focus', 'place', 'quiet'],
    ),
  ],
  [
    '2.4.4',
    'Link Purpose (In Context)',
    'A',
    supports(
      'Each link is named after what it opens, and says that it opens in a new tab.',
      ['names'],
      'Give your resources telling titles.',
    ),
  ],
  ['2.4.5', 'Multiple Ways', 'AA', not('It is not a set of pages.')],
  [
    '2.4.6',
    'Headings and Labels',
    'AA',
    supports(
      'Headings and labels say what they are about; each “Change” names its question.',
      ['outline', 'names', 'groups'],
      'The same goes for your own questions.',
    ),
  ],
  [
    '2.4.7',
    'Focus Visible',
    'AA',
    supports(
      'Every control shows a ring of 3 px with 2 px of space. Headings that get the focus by script show none; they are not controls.',
      ['keyboard', 'order', 'forced'],
    ),
  ],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    supports(
      'Nothing of the element covers what has the focus. Headings keep 96 px from the edge of the window when they are scrolled to.',
      ['keyboard', 'order'],
      'With a fixed header, set `scroll-padding-top` on `html` to its height.',
    ),
  ],
  ['2.5.1', 'Pointer Gestures', 'A', not('Nothing needs a gesture.')],
  [
    '2.5.2',
    'Pointer Cancellation',
    'A',
    supports('Acts happen when the pointer is released, on native controls.', ['released']),
  ],
  ['2.5.3', 'Label in Name', 'A', supports('Each name begins with the words on screen.', ['names', 'groups', 'axe'])],
  ['2.5.4', 'Motion Actuation', 'A', not('Nothing is done by moving the device.')],
  ['2.5.7', 'Dragging Movements', 'AA', not('Nothing is dragged.')],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    supports('Targets measure 44 px or more, links within text aside.', ['targets', 'axe', 'engines']),
  ],
  [
    '3.1.1',
    'Language of Page',
    'A',
    supports('The element says its language. The page’s is the page’s.', ['language'], 'Set `lang` on `html`.'),
  ],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    supports(
      'It is marked as in the language that it speaks, also where the page speaks another.',
      ['language', 'translated'],
      'Questions in a language other than English, Spanish and Arabic come with English buttons until you give `messages` in that language.',
    ),
  ],
  ['3.2.1', 'On Focus', 'A', supports('Focus changes nothing.', ['order', 'pageOrder', 'quiet'])],
  [
    '3.2.2',
    'On Input',
    'A',
    supports('A choice changes nothing but itself. The next question comes with “Continue”.', ['keyboard', 'back']),
  ],
  ['3.2.3', 'Consistent Navigation', 'AA', not('It is not a set of pages.')],
  ['3.2.4', 'Consistent Identification', 'AA', supports('The same act has the same name everywhere.', ['translated'])],
  ['3.2.6', 'Consistent Help', 'A', not('It is not a set of pages, and offers no contact.')],
  [
    '3.3.1',
    'Error Identification',
    'A',
    supports(
      'A missing answer is said in words at its question, in its description and in a live region. The focus goes there.',
      ['missing', 'engines'],
    ),
  ],
  [
    '3.3.2',
    'Labels or Instructions',
    'A',
    supports(
      'Every question has its text, a hint where more than one answer is possible, and “I am not sure”.',
      ['groups', 'ticked'],
      'Write a `hint` for your own multiple-choice questions.',
    ),
  ],
  [
    '3.3.3',
    'Error Suggestion',
    'AA',
    supports('The message says what to do, and that “I am not sure” is fine.', ['missing']),
  ],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    supports('Nothing binding is submitted. Answers can be changed before and after the result.', ['back', 'change']),
  ],
  [
    '3.3.7',
    'Redundant Entry',
    'A',
    supports('Nothing is asked twice. Answers stay on the way back and when one is changed.', ['back', 'change']),
  ],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', not('There is no sign-in.')],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    supports('Controls are native. Names, roles and states are read from the browser’s accessibility tree.', [
      'groups',
      'ticked',
      'names',
      'axe',
    ]),
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    supports(
      'What is missing, and what came of a copy or download, is said in polite live regions that do not take the focus.',
      ['missing', 'status', 'retry'],
    ),
  ],
].map(([number, name, at, met]) => ({ number, name, at, ...met }));
