import { encode, score } from '../../core/index.js';
import { markView } from '../../views/mark.js';
import type { Markup, View } from '../../views/view.js';
import { addStyles, type Connect } from '../feature.js';
import { CodeTools } from './code-tools.js';
import { codeLine, codeView } from './code-view.js';
import { messages as english, type SharingMessages } from './messages.js';
import { SharedResult } from './shared.js';
import { styles } from './styles.js';
import { toolsView } from './tools-view.js';
import { Toolbox } from './toolbox.js';

/** Taking a result along, and showing one that somebody shared by a link. */
export const connect: Connect = ({ host, assessment, session }) => {
  const shared = new SharedResult(host, assessment, session);
  const toolbox = new Toolbox(host, assessment, english);
  const codeTools = new CodeTools(host, assessment, english);
  const leave = () => {
    shared.leave();
  };

  /** A shared result in place of the visitor's own. */
  const sharedView = (view: View): View => {
    const { answers } = shared;
    if (!answers) return view;
    const words: SharingMessages = { ...english, ...view.messages };
    return {
      ...view,
      shared: true,
      date: shared.date,
      session: { ...view.session, answers },
      result: score(view.assessment, answers),
      messages: { ...view.messages, resultLabel: words.sharedLabel, restart: words.takeIt },
      actions: { ...view.actions, restart: leave },
    };
  };

  /** What is shown here, or why the link shows nothing. */
  const mark = ({ session, messages }: View): Markup => {
    const words: SharingMessages = { ...english, ...messages };
    if (shared.answers) return markView(words.shared, [words.takeIt, leave]);
    if (!shared.fault || session.started) return '';
    const why = { damaged: words.linkDamaged, foreign: words.linkForeign, outdated: words.linkOutdated };
    return markView(why[shared.fault]);
  };

  addStyles(host, ...styles);
  return {
    get code() {
      const answers = shared.answers ?? (session.result && session.state.answers);
      return answers && encode(assessment.current.assessment, answers);
    },
    view(own) {
      shared.look();
      const view = sharedView(own);
      if (!view.result) {
        toolbox.clear();
        codeTools.clear();
      }
      const words: SharingMessages = { ...english, ...view.messages };
      for (const tools of [toolbox, codeTools]) {
        Object.assign(tools, { words, date: view.date, answers: view.session.answers });
      }
      return view;
    },
    places: {
      top: mark,
      head: (view) => (view.result ? codeLine(view, codeTools) : ''),
      sections: (view) => (view.result ? codeView(view, codeTools) : ''),
      buttons: ({ result }) => (result ? toolsView(toolbox) : ''),
    },
  };
};
