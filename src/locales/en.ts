import type { Messages } from './messages.js';

export { content } from '../content/en.js';
export { messages as faultMessages } from '../views/fault-messages.js';
export { messages as keepMessages } from '../features/messages.js';

export const messages: Messages = {
  lang: 'en',
  progress: 'Question {current} of {total}',
  continue: 'Continue',
  back: 'Back',
  finish: 'See your result',
  unsure: 'I am not sure',
  missingSingle: 'Choose one answer to go on.',
  missingMultiple: 'Tick at least one answer to go on.',
  unsureIsFine: '“I am not sure” is fine.',
  resultLabel: 'Your result',
  place: 'Step {current} of {total}',
  areas: 'The areas side by side',
  notKnown: 'Not known yet',
  startHere: 'Start here: {area}',
  then: 'Then: {area}',
  keepGoing: 'Keep going: {area}',
  horizon: 'Your next horizon',
  read: 'Read more:',
  newTab: '(opens in a new tab)',
  gaps: 'Worth finding out',
  unknownLabel: 'Too early to say',
  unknownMeaning: 'You chose “I am not sure” each time. See below how to find out.',
  note: 'A conversation starter, not a validated instrument.',
  restart: 'Start over',
  missingCount: { one: 'One question still needs an answer.', other: '{count} questions still need an answer.' },
  loading: 'One moment …',
  unreachable: 'This assessment cannot be shown at the moment. Check your connection and try again.',
};
