import { html } from 'lit';
import { folded } from '../../views/folded.js';
import { heading } from '../../views/heading.js';
import { markStyles, markView } from '../../views/mark.js';
import type { Session } from '../../core/index.js';
import type { Focus, Markup, View } from '../../views/view.js';
import { addStyles, type Connect } from '../feature.js';
import { answersView } from './answers-view.js';
import { freeRadios } from './free-radios.js';
import { messages as english, type RevisionMessages } from './messages.js';
import { Revision } from './revision.js';
import { styles } from './styles.js';
import { workingView } from './working-view.js';

/** What a result rests on: the answers, which can be changed here and come back after “Start over”, and the scoring. */
export const connect: Connect = ({ host, assessment, session }) => {
  const revision = new Revision(assessment, session);
  /** What “Start over” took away, and the attempt that it began. */
  let cleared: { readonly state: Session; readonly date: Date; readonly attempt: string } | undefined;
  const restart = (focus: Focus) => {
    const { state, date } = session;
    session.actions.restart(focus);
    cleared = { state, date, attempt: session.state.attempt };
  };
  const undo = ({ state, date }: NonNullable<typeof cleared>) => {
    session.resume(state, date);
    session.show({ heading: 'title' });
  };
  /** What has been opened: it is made only then, since the first use of number formats takes long. */
  const opened = new Set<string>();
  const wordsOf = ({ messages }: View): RevisionMessages => ({ ...english, ...messages });
  const onDemand = (summary: string, content: () => Markup): Markup =>
    folded(summary, opened.has(summary) ? content() : '', () => {
      if (opened.has(summary)) return;
      opened.add(summary);
      host.requestUpdate();
    });

  addStyles(host, ...styles, markStyles);
  return {
    view(own) {
      const view = !own.shared && revision.open ? revision.view(own) : own;
      freeRadios(host.shadowRoot!, view);
      return own.shared ? view : { ...view, actions: { ...view.actions, restart } };
    },
    places: {
      top(view) {
        const before = cleared;
        if (!before || view.session.started || view.session.attempt !== before.attempt) return '';
        const words = wordsOf(view);
        return markView(words.cleared, [
          words.undo,
          () => {
            undo(before);
          },
        ]);
      },
      sections(view) {
        const { result } = view;
        if (!result) return '';
        const words = wordsOf(view);
        const change = (question: Parameters<Revision['begin']>[0]) => {
          revision.begin(question);
        };
        return html`<section part="basis" data-keep="no">
          ${heading(view, 1, words.basis, { part: 'heading', id: 'basis' })}
          ${onDemand(view.shared ? words.answers : words.yourAnswers, () => answersView(view, words, view.shared ? undefined : change))}
          ${onDemand(words.working, () => workingView(view, result, words))} ${view.more('basis')}
        </section>`;
      },
      buttons(view) {
        if (view.result || !revision.open) return '';
        return html`<button
          type="button"
          part="button"
          @click=${() => {
            revision.cancel();
          }}
        >
          ${wordsOf(view).keepAnswer}
        </button>`;
      },
    },
  };
};
