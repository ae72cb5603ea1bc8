/**
 * What somebody does who hears and does not see: a page, and the steps that are taken on it one after another, each when
 * all is quiet. A scenario is an entry here; `--update` writes its transcripts.
 *
 * A step is a key as X names it; `Down × 3` for three times; `Tab until …` presses it until the words after it are said, and
 * only that is written down; `look` writes down what the page tells assistive technology of roles, languages and direction.
 */
import { content } from '../../dist/content/en.js';
import { encode } from '../../dist/core/code.js';
import { messages } from '../../dist/locales/all-en.js';
import { messages as team } from '../../dist/team/messages.js';
import { LEVELS } from '../support/states.mjs';

const answers = LEVELS.emerging;

/**
 * A page with the element between other things.
 *
 * @param attributes of the element, as HTML
 * @param more what `show` in pages.mjs takes besides
 */
const pageWith = (attributes = '', more = {}) => ({
  title: 'Readiness',
  body: `<main><h1>Our district</h1><p>Before it.</p>
    <readiness-assessment ${attributes}></readiness-assessment>
    <p><a href="#after">After it</a></p></main><script src="/dist/readiness-assessment.js"></script>`,
  ...more,
});

/** The same with answers that are given already, where the visitor is past some of the questions. */
const pageAfter = (questions, { attributes, given = answers } = {}) =>
  pageWith(attributes, {
    script: `(${prepare})(${JSON.stringify(given)}, ${questions});`,
    hasty: true,
    prepared: `${Object.keys(given).length} questions are answered, and “${messages.continue}” was pressed ${questions} times.`,
  });

/** Done in the page, once it has been said what it is. */
async function prepare(answers, questions) {
  await fetch('/prepare');
  const element = document.querySelector('readiness-assessment');
  element.answers = answers;
  for (let question = 0; question < questions; question++) {
    await element.updateComplete;
    element.shadowRoot.querySelector('.primary').click();
  }
}

/** The same in a language that is on its way for a while, on a page that has been there before its script. */
const pageIn = (lang, dir) => {
  const page = pageWith('', { lang, dir, late: `-${lang}.js` });
  return {
    ...page,
    body: page.body.replace(/<script.*/, ''),
    script: `(${addScript})();`,
    prepared: 'The script comes, and then the language.',
  };
};

/** Done in the page of the team tool. */
async function fillBox(text) {
  await fetch('/prepare');
  const element = document.querySelector('readiness-team');
  await element.updateComplete;
  const box = element.shadowRoot.getElementById('box');
  box.value = text;
  box.dispatchEvent(new Event('input'));
}

/** Done in the page. */
async function addScript() {
  await fetch('/prepare');
  document.head.append(Object.assign(document.createElement('script'), { src: '/dist/readiness-assessment.js' }));
}

const { vision, alignment, culture } = answers;

/** What three people have sent. */
const sent = ['emerging', 'advancing', 'ready'].map((level) => encode(content, LEVELS[level])).join('\n');

export const scenarios = {
  load: {
    title: 'The page opens, and Tab goes through it',
    page: pageWith(),
    steps: ['Tab × 3'],
  },
  reading: {
    title: 'From the top through the first question, line by line',
    page: pageWith(),
    steps: ['ctrl+Home', 'Down × 15'],
  },
  next: {
    title: 'An answer, and on to the next question',
    page: pageWith(),
    steps: ['Tab', 'space', 'Down', `Tab until ${messages.continue}`, 'Return', 'Tab', 'space', 'Tab'],
  },
  missing: {
    title: `“${messages.continue}” without an answer, twice`,
    page: pageWith(),
    steps: [`Tab until ${messages.continue}`, 'Return', `Tab until ${messages.continue}`, 'Return', 'space'],
  },
  back: {
    title: 'Back to the question before',
    page: pageAfter(3),
    steps: [`Tab until ${messages.back}`, 'Return', 'Down', 'Tab'],
  },
  result: {
    title: 'The result, and reading on',
    page: pageAfter(3, { given: { vision, alignment, culture } }),
    steps: ['Tab', 'space', 'Down', `Tab until ${messages.finish}`, 'Return', 'Down × 12'],
  },
  browse: {
    title: 'The result, from a button that was found by reading',
    page: pageAfter(3),
    steps: [`Down until ${messages.finish}`, 'Return', 'Down × 4'],
  },
  change: {
    title: 'An answer is changed',
    page: pageAfter(4),
    steps: [
      `Tab until ${messages.yourAnswers}`,
      'Return',
      `Tab until ${messages.change}`,
      'Return',
      'Tab',
      'Down',
      `Tab until ${messages.finish}`,
      'Return',
      'Down × 2',
    ],
  },
  kept: {
    title: 'An answer is looked at and left as it was',
    page: pageAfter(4),
    steps: [
      `Tab until ${messages.yourAnswers}`,
      'Return',
      `Tab until ${messages.change}`,
      'Return',
      `Tab until ${messages.keepAnswer}`,
      'Return',
      'Down × 2',
    ],
  },
  copy: {
    title: 'The link is copied, twice',
    page: pageAfter(4),
    steps: [`Tab until ${messages.copyLink}`, 'Return', 'Return'],
  },
  restart: {
    title: 'Starting over',
    page: pageAfter(4),
    steps: [`Tab until ${messages.restart}`, 'Return', 'Down', 'Tab'],
  },
  resumed: {
    title: 'A visit is picked up again',
    page: pageWith('persist="local"'),
    steps: ['Tab', 'space', `Tab until ${messages.continue}`, 'Return', 'F5', 'ctrl+Home', 'Down × 5'],
  },
  shared: {
    title: 'A link to a result is opened',
    page: pageWith('', { hash: `readiness-${encode(content, answers)}_20260303` }),
    steps: ['ctrl+Home', 'Down × 8'],
  },
  page: {
    title: 'All questions on one page, two without an answer',
    page: pageAfter(0, { attributes: 'layout="page"', given: { vision, culture } }),
    steps: [
      `Tab until ${messages.finish}`,
      'Return',
      'Tab',
      'Return',
      'space',
      `Tab until ${messages.finish}`,
      'Return',
      'Tab',
      'Return',
      'space',
      `Tab until ${messages.finish}`,
      'Return',
    ],
  },
  frame: {
    title: 'In a frame',
    page: {
      title: 'Readiness',
      body: `<main><h1>Our district</h1><p>Before it.</p>
        <iframe title="Readiness self-assessment" src="/dist/embed.html" width="800" height="700"></iframe>
        <p><a href="#after">After it</a></p></main>`,
    },
    steps: ['ctrl+Home', 'Down × 4', 'Tab', 'space', `Tab until ${messages.continue}`, 'Return', 'Tab'],
  },
  team: {
    title: 'The team tool: three codes are added, and shown',
    page: {
      title: 'Readiness',
      body: '<main><h1>Our cabinet</h1><readiness-team></readiness-team></main><script src="/dist/readiness-team.js"></script>',
      script: `(${fillBox})(${JSON.stringify(sent)});`,
      hasty: true,
      prepared: 'Three codes stand in the box.',
    },
    steps: [`Tab until ${team.add}`, 'Return', `Tab until ${team.show}`, 'Return', 'Down × 6'],
  },
  spanish: {
    title: 'In Spanish',
    page: pageIn('es', 'ltr'),
    steps: ['look', 'Tab × 2', 'Return', 'look'],
  },
  arabic: {
    title: 'In Arabic',
    page: pageIn('ar', 'rtl'),
    steps: ['look', 'Tab × 2', 'Return', 'look'],
  },
};
