/**
 * Every criterion of WCAG 2.2 at levels A and AA: what was seen, by which tests, what falls short, and what is left to the
 * publisher. docs/accessibility.md and docs/vpat.md are made from this.
 */

/** The words of VPAT for how far a criterion is met, the best first. */
export const LEVELS = ['Supports', 'Partially Supports', 'Not Applicable'];

/** The day on which somebody last read all claims against the tests. */
export const REVIEWED = 'November 26, 2026';

/** Tests by a short name: the file, and the beginning of the title. The title ends with the criteria that it shows. */
export const TESTS = {
  axe: ['test/contract/accessibility.test.mjs', 'axe has rules that apply to the element'],
  groups: ['test/contract/names.test.mjs', 'are groups of radios with the words of the page for a name'],
  ticked: ['test/contract/names.test.mjs', 'say what is ticked, and what each condition means'],
  focus: ['test/contract/names.test.mjs', 'put the focus on the heading of the next one'],
  missing: ['test/contract/names.test.mjs', 'announce a missing answer, and describe'],
  outline: ['test/contract/names.test.mjs', 'begins at its heading, with an outline without a gap'],
  levels: ['test/contract/names.test.mjs', 'follows the outline of the page: every level of the top heading'],
  pictures: ['test/contract/names.test.mjs', 'says in words what its pictures show'],
  names: ['test/contract/names.test.mjs', 'names every button, link and fold, and says what is open'],
  table: ['test/contract/names.test.mjs', 'heads the rows and columns of its table'],
  status: ['test/contract/names.test.mjs', 'announces what came of an act, in a region that was there before it'],
  retry: ['test/contract/names.test.mjs', 'announces what comes of trying again'],
  language: ['test/contract/names.test.mjs', 'says which language it is in, also where that is not the page’s'],
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
  contrast: ['test/contract/adaptation.test.mjs', 'more contrast gives muted text and borders the color of the text'],
  sites: ['test/contract/themes.test.mjs', 'has no fault that axe finds and fits'],
  words: ['test/contract/reading.test.mjs', 'texts name no color, shape, size, sound or side of the screen'],
  framed: ['test/contract/embedding.test.mjs', 'serves as a page of its own, in the language it names'],
  unsure: ['test/content/content.test.ts', 'offers “not sure” everywhere, and says what to find out'],
  native: ['test/element/accessibility.test.ts', 'names and groups its controls'],
  keys: ['test/element/accessibility.test.ts', 'is taken from the first question to the result by keyboard alone'],
  sizes: ['test/element/accessibility.test.ts', 'gives every target 44 pixels, links in text aside'],
  root: ['test/element/languages.test.ts', 'follows the nearest lang, live, and loses nothing'],
  back: ['test/element/run.test.ts', 'asks one question at a time, and goes back with the answers kept'],
  stays: ['test/element/run.test.ts', 'does not go on by itself when a choice is made'],
  error: ['test/element/run.test.ts', 'says at the question what is missing, and takes it back once answered'],
  heading: ['test/element/run.test.ts', 'moves the focus to each new heading'],
  quiet: ['test/element/run.test.ts', 'touches neither focus nor scroll on load'],
  arrival: ['test/features/arrival/arrival.test.ts', 'is said in a sentence: the result, an answer that is changed'],
  reading: ['test/features/arrival/arrival.test.ts', 'is where reading goes on'],
  repeated: ['test/features/keep.test.ts', 'say again what came of an act that is done again'],
  again: ['test/features/arrival/arrival.test.ts', 'that is the same, with the same answer missing, is told again'],
  covers: ['test/features/arrival/arrival.test.ts', 'keeps the question clear of'],
  brand: ['test/features/contrast/contrast.test.ts', 'of five hundred brand colors can be read in'],
  change: ['test/features/keep.test.ts', 'goes to that question alone, with its answer, and puts the focus there'],
  undo: ['test/features/revision/undo.test.ts', 'can be taken back: the result is there again, as it was'],
  summary: ['test/features/summary/summary.test.ts', 'is listed above all, which gets the focus'],
  entry: ['test/features/summary/summary.test.ts', 'is one step away: each entry goes to the first choice'],
  titles: ['test/features/advice/resources.test.ts', 'says in which language it is, and is marked as in that'],
  mixed: ['test/features/languages/languages.test.ts', 'are marked as in theirs, down to the counts'],
  titled: ['test/integrations/embed-page.test.ts', 'is titled after what is on screen'],
  row: ['test/integrations/embed-page.test.ts', 'keeps the way on in view where the frame cannot grow'],
};

const met =
  (level) =>
  (seen, { but = '', yours = '' } = {}) => ({ level, seen, but, yours });
/**
 * @param seen each sentence of what was seen, with the tests that show it
 * @param but what falls short, or no test has tried
 * @param yours what is left to the publisher
 */
const supports = met(LEVELS[0]);
const partly = met(LEVELS[1]);
const not = (why) => ({ level: LEVELS[2], seen: [], but: why, yours: '' });

const MEDIA = 'There is no audio or video.';
const PAGES = 'It is not a set of pages.';

/** Number, name and level of each criterion, and how it is met. */
export const CRITERIA = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    supports(
      [
        ['Bars are the only pictures, and hidden from assistive technology.', 'pictures'],
        ['Words beside them say the level, and which of how many it is.', 'pictures'],
        [
          'How far an area is within its level is said beside its bar, and as a percent in the table.',
          'pictures',
          'table',
        ],
      ],
      { yours: 'Images in slots need alternatives.' },
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
      [
        ['Headings of questions and result follow the level that the page sets, without a gap.', 'outline', 'levels'],
        ['Each question is a field set, named by its text, with native radios or checkboxes.', 'groups', 'native'],
        ['Each choice says whether it is chosen, and each condition what it means.', 'ticked'],
        ['The table has row and column headers.', 'table'],
        ['axe finds no fault in lists, roles and their parts.', 'axe'],
      ],
      { yours: 'Set `heading-level` to fit your outline.' },
    ),
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    supports(
      [
        ['Controls stand in the document as they do on screen, left to right and right to left.', 'order'],
        ['So they do where all questions are on one page.', 'pageOrder'],
      ],
      {
        but: 'What came of a copy or download stands below the buttons on screen, and among them in the document. It means the same in both places.',
      },
    ),
  ],
  [
    '1.3.3',
    'Sensory Characteristics',
    'A',
    supports([['No English text names a color, shape, size, sound or side of the screen.', 'words']], {
      but: 'No test reads Spanish and Arabic for this.',
      yours: 'Mind this in your own questions.',
    }),
  ],
  [
    '1.3.4',
    'Orientation',
    'AA',
    supports([['A result shows the same words upright and on its side, at the size of a phone.', 'upright']]),
  ],
  ['1.3.5', 'Identify Input Purpose', 'AA', not('No field asks for data about the person.')],
  [
    '1.4.1',
    'Use of Color',
    'A',
    supports([
      ['Levels are said in words, not by the bars alone.', 'pictures'],
      [
        'In forced colors, chosen and unchosen differ by the width of the border, and markers by their outline.',
        'forced',
      ],
    ]),
  ],
  ['1.4.2', 'Audio Control', 'A', not(MEDIA)],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    supports(
      [
        ['axe finds no text below the least ratio, in every state, in three languages, light and dark.', 'axe'],
        ['Nor does it on three sites with colors of their own.', 'sites'],
        ['An accent color that is too faint is corrected to 4.5 to 1.', 'brand'],
        ['Where visitors ask for more contrast, muted text takes the color of the text.', 'contrast'],
      ],
      { yours: 'Choose colors that need no correction. The embed builder in the demo checks them.' },
    ),
  ],
  [
    '1.4.4',
    'Resize Text',
    'AA',
    supports([
      [
        'At a width of 640 px with text at 200 %, no text is cut off, out of the panel or over other text: the fullest states, in three languages.',
        'large',
      ],
      ['Radios and checkboxes grow with the text.', 'large'],
    ]),
  ],
  [
    '1.4.5',
    'Images of Text',
    'AA',
    supports([['A result, all of it unfolded, has no image, drawing, canvas or video.', 'pictures']]),
  ],
  [
    '1.4.10',
    'Reflow',
    'AA',
    supports(
      [
        [
          'In a window 320 px wide, which is 400 % zoom, no text is cut off, out of the panel or over other text, and the page does not scroll sideways: the fullest states, in three languages.',
          'reflow',
        ],
      ],
      {
        but: 'Where the result has less than 260 px, the names of the levels under its scale are left out; the level that is reached stands above it.',
        yours: 'Give it the width of the page on phones, or a frame that fits its height.',
      },
    ),
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    supports(
      [
        ['Radios and checkboxes are the browser’s own.', 'native'],
        ['The focus ring has 3 to 1 or more, light and dark.', 'keyboard', 'order'],
        ['Where visitors ask for more contrast, borders take the color of the text.', 'contrast'],
        ['Forced colors keep borders, bars and markers.', 'forced'],
      ],
      {
        but: 'Lines around choices are fainter than 3 to 1 otherwise; the radio within tells a choice. No bar is needed: words say the same, see 1.1.1.',
        yours: 'Your accent color has to reach 3 to 1 on your surface.',
      },
    ),
  ],
  [
    '1.4.12',
    'Text Spacing',
    'AA',
    partly(
      [
        [
          'With the spacing of this criterion, at 640 px, and in English and Arabic at 320 px, no text is cut off, out of the panel or over other text, in the fullest states.',
          'spacing',
        ],
      ],
      {
        but: 'Long words are broken within, names of levels too.',
      },
    ),
  ],
  ['1.4.13', 'Content on Hover or Focus', 'AA', not('Nothing appears on hover or focus.')],
  [
    '2.1.1',
    'Keyboard',
    'A',
    supports([
      [
        'A whole visit is done with Tab, Shift+Tab, Enter, Space and arrow keys: answers, what is folded, tools, changes.',
        'keyboard',
      ],
      ['Questions are, in Chromium, Firefox and WebKitGTK.', 'keys'],
      ['Every control of a result is reached.', 'order'],
    ]),
  ],
  [
    '2.1.2',
    'No Keyboard Trap',
    'A',
    supports([['Tab goes through a result and out of it, and Shift+Tab back and out in front.', 'order']]),
  ],
  ['2.1.4', 'Character Key Shortcuts', 'A', not('There are no shortcuts.')],
  ['2.2.1', 'Timing Adjustable', 'A', not('There is no time limit.')],
  [
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    supports([
      ['What moves does so once, for 0.2 seconds at most.', 'motion'],
      ['Under reduced motion nothing does.', 'motion'],
    ]),
  ],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', supports([['Nothing that moves is repeated.', 'motion']])],
  [
    '2.4.1',
    'Bypass Blocks',
    'A',
    supports([['It is a region with a name, and has headings.', 'outline']], {
      yours: 'Skip links and landmarks are the page’s.',
    }),
  ],
  [
    '2.4.2',
    'Page Titled',
    'A',
    supports([['`embed.html` is titled after the assessment, and after the question or result on screen.', 'titled']], {
      yours: 'Elsewhere, the title is your page’s.',
    }),
  ],
  [
    '2.4.3',
    'Focus Order',
    'A',
    supports([
      ['The focus follows the order on screen.', 'order', 'pageOrder'],
      ['Nothing takes it on load.', 'quiet'],
      ['After each step it goes to the new heading, and reading goes on from there.', 'focus', 'heading', 'reading'],
      [
        'After a missing answer it goes to the first choice, or on one page to the list of what is missing.',
        'missing',
        'summary',
      ],
      ['When what had it goes, it goes to a heading.', 'place'],
    ]),
  ],
  [
    '2.4.4',
    'Link Purpose (In Context)',
    'A',
    supports([['Each link is named after what it opens, and says that it opens in a new tab.', 'names']], {
      yours: 'Give your resources telling titles.',
    }),
  ],
  ['2.4.5', 'Multiple Ways', 'AA', not(PAGES)],
  [
    '2.4.6',
    'Headings and Labels',
    'AA',
    supports(
      [
        ['Questions and parts of the result have headings that say what they are about.', 'groups', 'outline'],
        ['Each “Change” names its question.', 'names'],
      ],
      { yours: 'The same goes for your own questions.' },
    ),
  ],
  [
    '2.4.7',
    'Focus Visible',
    'AA',
    supports(
      [
        ['Every control that Tab reaches shows a ring of 2 px or more.', 'keyboard', 'order'],
        ['It does in forced colors.', 'forced'],
      ],
      { but: 'Headings that get the focus by script show none; they are not controls.' },
    ),
  ],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    supports(
      [
        ['Of each control with the focus, some part is in sight.', 'keyboard', 'order'],
        ['After a step, the heading is clear of fixed and sticky headers of the page, also of two.', 'covers'],
        ['In a frame that cannot grow, the row that stays in view covers no control with the focus.', 'row'],
      ],
      {
        but: 'Controls that Tab reaches are not moved out from behind a header of the page.',
        yours: 'With a fixed header, set `scroll-padding-top` on `html` to its height.',
      },
    ),
  ],
  ['2.5.1', 'Pointer Gestures', 'A', not('Nothing needs a gesture.')],
  [
    '2.5.2',
    'Pointer Cancellation',
    'A',
    supports([
      ['A choice is made when the pointer is released on it; moved away before, nothing is chosen.', 'released'],
    ]),
  ],
  [
    '2.5.3',
    'Label in Name',
    'A',
    supports([['In a result, the name of each button, link and fold begins with its words on screen.', 'names']], {
      but: 'Nobody has tried voice control.',
    }),
  ],
  ['2.5.4', 'Motion Actuation', 'A', not('Nothing is done by moving the device.')],
  ['2.5.7', 'Dragging Movements', 'AA', not('Nothing is dragged.')],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    supports([
      ['Choices, buttons and folds measure 44 px or more, at 320 and 1280 px.', 'targets'],
      ['They do in Chromium, Firefox and WebKitGTK.', 'sizes'],
      ['axe finds no link that is too small or too close to another.', 'axe'],
    ]),
  ],
  [
    '3.1.1',
    'Language of Page',
    'A',
    supports([['`embed.html` says the language that its URL asks for.', 'framed']], {
      yours: 'Elsewhere, set `lang` on `html`.',
    }),
  ],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    supports(
      [
        ['It is marked as in its own language, also where the page speaks another.', 'language'],
        [
          'When the language changes, its root is a new element, because browsers may tell assistive technology the old one.',
          'root',
        ],
        ['Titles of English resources are marked as English in Spanish and Arabic.', 'titles'],
        ['Beside questions in a language that the interface lacks, its English words are marked as English.', 'mixed'],
      ],
      {
        but: 'A line of the interface that quotes such a question is in two languages, and marked as in one.',
        yours: 'Give `messages` in the language of your questions, and `lang` for resources in another.',
      },
    ),
  ],
  [
    '3.2.1',
    'On Focus',
    'A',
    supports([
      ['Tab goes through all controls of a result and back, and they are the same.', 'order'],
      ['On load, nothing moves the focus or scrolls.', 'quiet'],
    ]),
  ],
  ['3.2.2', 'On Input', 'A', supports([['A choice does not go on to the next question by itself.', 'stays']])],
  ['3.2.3', 'Consistent Navigation', 'AA', not(PAGES)],
  ['3.2.4', 'Consistent Identification', 'AA', not(PAGES)],
  ['3.2.6', 'Consistent Help', 'A', not('It is not a set of pages, and offers no contact.')],
  [
    '3.3.1',
    'Error Identification',
    'A',
    supports([
      [
        'A missing answer is said at its question, in words that begin with “Error”, and describes each of its choices.',
        'error',
      ],
      ['It is said in a live region, and said again when it happens again.', 'missing', 'again'],
      ['On one page, a list above all names each question without an answer, with a way to it.', 'summary', 'entry'],
      ['It is shown in Chromium, Firefox and WebKitGTK.', 'keys'],
    ]),
  ],
  [
    '3.3.2',
    'Labels or Instructions',
    'A',
    supports(
      [
        ['Every question has its text, and every choice a label.', 'groups'],
        ['Where several answers are possible, a hint says so; it is read with the heading.', 'focus', 'heading'],
        ['Each built-in question offers “I am not sure”.', 'unsure'],
      ],
      { yours: 'Write a `hint` for your own multiple-choice questions.' },
    ),
  ],
  [
    '3.3.3',
    'Error Suggestion',
    'AA',
    supports([['The message says what to do, and that “I am not sure” is fine.', 'error']]),
  ],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    partly(
      [
        ['Answers can be changed before and after the result.', 'back', 'change'],
        ['Starting over can be taken back.', 'undo'],
      ],
      {
        but: 'Where a page keeps results in the browser (`persist`), “Delete” deletes them at one press, and that cannot be taken back. Nothing legal or financial is done.',
      },
    ),
  ],
  [
    '3.3.7',
    'Redundant Entry',
    'A',
    supports([['Answers stay on the way back, and when one is changed.', 'back', 'change']]),
  ],
  ['3.3.8', 'Accessible Authentication (Minimum)', 'AA', not('There is no sign-in.')],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    supports([
      ['Controls are native.', 'native'],
      ['Their names, roles and states are right in Chromium’s accessibility tree.', 'groups', 'ticked', 'names'],
      ['axe finds no fault in names and roles.', 'axe'],
    ]),
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    supports(
      [
        ['What is missing is said in a live region, and again when it happens again.', 'missing', 'again'],
        ['So is what came of a copy or download, each time, or of trying again.', 'status', 'repeated', 'retry'],
        ['So is that another view has come: the result, an answer to change, a new start.', 'arrival'],
      ],
      { but: 'A test sees that the region changes. Orca says it in the transcripts; no person has listened.' },
    ),
  ],
].map(([number, name, at, met]) => ({ number, name, at, ...met, tests: met.seen.flatMap(([, ...tests]) => tests) }));
