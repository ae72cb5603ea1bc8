/** What shows once there are results to look at, fetched while they are collected. */
import { addStyles, type FeatureHost } from '../features/feature.js';
import { content } from '../content/whole-en.js';
import { choices } from '../styles/choices.js';
import { foldedStyles } from '../views/folded.js';
import { areaStyles } from './styles/areas.js';
import { entryStyles } from './styles/entries.js';
import { inkStyles } from './styles/ink.js';
import { ladderStyles } from './styles/ladder.js';
import { lookStyles } from './styles/look.js';
import { projectorStyles } from './styles/projector.js';

export { summarize } from '../core/index.js';
export { collectSlowly } from './collect-slowly.js';
export { talkActions, type TalkActions } from './talk.js';
export { entryActions } from './entry-actions.js';
export { tellChange } from './tell-change.js';
export { entriesView } from './views/entries-view.js';
export { lookView } from './views/look-view.js';
export { oneView } from './views/one-view.js';
/** In English, the built-in assessment with its advice, which says how to find out what is not known. */
export { content };
export { lookMessages as messages } from './look-messages.js';
/** Adds the styles of all that to an element. */
export const dress = (host: FeatureHost): void => {
  addStyles(host, choices, foldedStyles, lookStyles, ladderStyles, areaStyles, entryStyles, projectorStyles, inkStyles);
};
