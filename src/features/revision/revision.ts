import { reopen, unanswered, type Question, type Session } from '../../core/index.js';
import { uuid } from '../../uuid.js';
import type { View } from '../../views/view.js';
import type { AssessmentState, SessionState } from '../feature.js';

/** Changing an answer from the result: to that question and back. The attempt stays the same until it is completed again. */
export class Revision {
  readonly #assessment: AssessmentState;
  readonly #session: SessionState;
  /** The attempt as it was, and the assessment that it is of. */
  #before: { readonly state: Session; readonly id: string; readonly version: string } | undefined;

  constructor(assessment: AssessmentState, session: SessionState) {
    this.#assessment = assessment;
    this.#session = session;
  }

  /** Whether a question is open. */
  get open(): boolean {
    const { state } = this.#session;
    const { id, version } = this.#assessment.current.assessment;
    const before = this.#before;
    const over =
      state.attempt !== before?.state.attempt || state.complete || id !== before.id || version !== before.version;
    if (over) this.#before = undefined;
    return Boolean(this.#before);
  }

  begin({ id: question }: Question): void {
    const { assessment } = this.#assessment.current;
    const { id, version } = assessment;
    const { state } = this.#session;
    this.#before = { state, id, version };
    this.#session.resume(reopen(assessment, state, question));
    this.#session.show({ heading: `${question}-prompt` });
  }

  /** That question alone, with the way back to the result. */
  view(view: View): View {
    const { assessment, session } = view;
    const finish = () => {
      this.#finish();
    };
    return {
      ...view,
      assessment: { ...assessment, intro: '', questions: [assessment.questions[session.position]!] },
      session: { ...session, position: 0 },
      actions: { ...view.actions, next: finish, finish },
    };
  }

  /** Back to the result as it was. */
  cancel(): void {
    this.#session.resume(this.#before!.state);
    this.#session.show({ heading: 'title' });
  }

  /** The same answers have the same result; others are a new attempt's. */
  #finish(): void {
    const { state, actions } = this.#session;
    const { assessment } = this.#assessment.current;
    const { answers } = this.#before!.state;
    if (assessment.questions.every(({ id }) => String(state.answers[id]) === String(answers[id]))) this.cancel();
    else {
      if (!unanswered(assessment, state).length) this.#session.resume({ ...state, attempt: uuid() });
      actions.finish();
    }
  }
}
