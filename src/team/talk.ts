import { copyText } from '../copy-text.js';
import type { Answer } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import { plainText } from '../features/sharing/text.js';
import { memberOf } from '../member-of.js';
import { ReadinessTeamDecideEvent } from '../team-events.js';
import type { TeamActions, TeamView } from './view.js';

/** What talking about a question takes of the team tool. */
export interface TalkContext {
  readonly host: HTMLElement;
  readonly view: TeamView;
  envelope(): EventEnvelope;
  /** Keeps and shows what the team says together. */
  agree(consensus: Readonly<Record<string, Answer>>): void;
  /** Says what came of an act. */
  say(text: string): void;
}

export type TalkActions = Pick<TeamActions, 'decide' | 'fill' | 'copy'> & {
  /** ← and → go from question to question, in the direction in which the page is written. */
  press(event: KeyboardEvent): void;
};

/** What a team can do once it sees all results. */
export const talkActions = (context: TalkContext): TalkActions => {
  const { host } = context;
  const panel = () => host.shadowRoot!.querySelector('.panel')!;
  const filled = () => memberOf(document, 'fullscreenElement');
  return {
    decide(question, answer) {
      const others = Object.fromEntries(Object.entries(context.view.consensus).filter(([id]) => id !== question));
      const consensus = answer === undefined ? others : { ...others, [question]: answer };
      context.agree(consensus);
      host.dispatchEvent(new ReadinessTeamDecideEvent({ ...context.envelope(), consensus: { ...consensus } }));
    },
    fill() {
      const done = filled() ? memberOf(document, 'exitFullscreen')() : host.requestFullscreen();
      // The browser may refuse, and everything stays as it was.
      done.catch(() => undefined);
    },
    copy() {
      const { textCopied, copyBlocked } = context.view.words;
      void copyText(host.shadowRoot!, plainText(panel())).then((copied) => {
        context.say(copied ? textCopied : copyBlocked);
      });
    },
    press(event) {
      const path = event.composedPath();
      const [inside] = path as [Element];
      // Where somebody clicked beside everything, the focus is nowhere; on a full screen there is nobody else to mean.
      const meant = path.includes(host) || filled() === host;
      const arrows = ['ArrowLeft', 'ArrowRight'].indexOf(event.key);
      const { step, position, summary, actions } = context.view;
      if (arrows < 0 || !meant || step !== 'one' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (inside.matches('input, textarea')) return;
      const forward = (arrows === 1) !== (getComputedStyle(panel()).direction === 'rtl');
      const next = position + (forward ? 1 : -1);
      event.preventDefault();
      event.stopPropagation();
      if (next >= 0 && next < summary!.questions.length) actions.go(next);
    },
  };
};
