import { format, latin } from '../../locales/format.js';
import { markView } from '../../views/mark.js';
import { saidView } from '../../views/said.js';
import type { Markup, View } from '../../views/view.js';
import { addStyles, type Connect } from '../feature.js';
import { changeView } from './change-view.js';
import { historyView } from './history-view.js';
import { messages as english, type PersistenceMessages } from './messages.js';
import { Return } from './return.js';
import { styles } from './styles.js';
import { memberOf } from '../../member-of.js';

/** What `persist` asks for: answers that wait, results with their dates, and how each area has changed since. */
export const connect: Connect = (context) => {
  const { host, assessment, session } = context;
  const returned = new Return(context);
  /** Whether the visitor has just deleted what was kept. */
  let forgotten = false;

  const wordsOf = ({ messages }: View): PersistenceMessages => ({ ...english, ...messages });
  const dayIn =
    ({ messages }: View) =>
    (date: Date | string) =>
      new Date(date).toLocaleDateString(latin(messages.lang), { dateStyle: 'long' });
  const decide = (others: boolean) => () => {
    returned.decide(others);
  };

  /** What the visitor found on coming back, and what else can be done. */
  const mark = (view: View): Markup => {
    const { found } = returned;
    const words = wordsOf(view);
    const again = () => {
      returned.found = undefined;
      view.actions.restart({ heading: 'title' });
    };
    if (view.shared) return '';
    if (returned.torn) return markView(words.taken, [words.useThose, decide(true)], [words.keepThese, decide(false)]);
    if (found === 'finished' && view.result) {
      return markView(format(words.resultOf, { date: view.date ? dayIn(view)(view.date) : '' }), [
        words.takeAgain,
        again,
      ]);
    }
    return found && found !== 'finished' && !view.result ? markView(words[found], [view.messages.restart, again]) : '';
  };

  const history = (view: View): Markup => {
    const words = wordsOf(view);
    if (!returned.results.length) return forgotten ? saidView(words.forgotten) : '';
    return historyView({
      words,
      results: returned.results.toReversed(),
      kept: host.persist === 'local' ? words.keptLocal : words.keptSession,
      levelOf: ({ level }) =>
        view.assessment.levels.find(({ id }) => id === level?.id)?.label ?? level?.label ?? view.messages.unknownLabel,
      day: dayIn(view),
      forget() {
        returned.forget();
        forgotten = true;
        // The button is gone.
        session.show({ heading: 'basis' });
      },
    });
  };

  addStyles(host, ...styles);
  /** Back on a page that slept: what the visitor did on the pages after it goes on here. */
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (persisted) returned.catchUp();
  };
  return {
    hostConnected() {
      addEventListener('pageshow', wake);
    },
    hostDisconnected() {
      removeEventListener('pageshow', wake);
    },
    hostUpdated() {
      if (!session.result) forgotten = false;
      // A page that is made before anybody looks at it has no visitor yet.
      const looked = !memberOf(document as Document & { prerendering?: boolean }, 'prerendering');
      if (looked && !assessment.loading && !assessment.problems.length) returned.update();
    },
    places: {
      top: mark,
      area(view, id) {
        const last = view.shared ? undefined : returned.previous;
        return view.result && last
          ? changeView(view, view.result, id, { last, words: wordsOf(view), day: dayIn(view)(last.date) })
          : '';
      },
      basis: (view) => (view.shared ? '' : history(view)),
    },
  };
};
