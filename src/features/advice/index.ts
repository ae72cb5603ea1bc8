import { withAdvice } from '../../content/advice.js';
import { advice } from '../../content/en-advice.js';
import type { Assessment, Resource } from '../../core/index.js';
import { ReadinessResourceEvent } from '../../events.js';
import type { View } from '../../views/view.js';
import { addStyles, type Connect } from '../feature.js';
import { conditionsView } from './conditions-view.js';
import { focusView } from './focus-view.js';
import { gapsView } from './gaps-view.js';
import { prepareLists } from './list.js';
import { messages as english, type AdviceMessages } from './messages.js';
import { motion } from './motion.js';
import { styles } from './styles.js';
import { placeView, withinView } from './scale-words.js';
import { whyView } from './why-view.js';

/** The built-in assessment with its advice: the first file has only what leads to level and areas. */
let whole: Assessment | undefined;

/** What to do about a result: where to start, which conditions are next, and what is worth finding out. */
export const connect: Connect = ({ host, assessment, session }) => {
  const wordsOf = ({ messages }: View): AdviceMessages => ({ ...english, ...messages });

  const open = ({ id, href }: Resource) => {
    session.tell(new ReadinessResourceEvent({ ...session.envelope(), resource: id, href }));
  };

  addStyles(host, ...styles);
  return {
    hostUpdated() {
      prepareLists(assessment.current.messages.lang);
      // Nothing moves before the visitor has acted.
      if (session.acted) addStyles(host, motion);
    },
    view: (view) => ({
      ...view,
      assessment: assessment.current.builtIn ? (whole ??= withAdvice(view.assessment, advice)) : view.assessment,
      actions: { ...view.actions, open },
    }),
    places: {
      sections(view) {
        const { result } = view;
        if (!result) return '';
        const words = wordsOf(view);
        return [focusView(view, words, result), conditionsView(view, words, result), gapsView(view, words, result)];
      },
      place: (view) => (view.result ? placeView(view, wordsOf(view), view.result) : ''),
      area: (view, id) => (view.result ? withinView(view, wordsOf(view), view.result, id) : ''),
      why: (view) => (view.result ? whyView(view, wordsOf(view), view.result) : ''),
    },
  };
};
