import { reopen, score, unanswered, type Question, type Session } from '../../core/index.js';
import { newAttempt } from '../../uuid.js';
import { outline, type Visit } from '../../controllers/session.js';
import type { View } from '../../views/view.js';
import { actsOf } from '../acts.js';

/** Changing an answer from the result: to that question and back. The attempt stays the same until it is completed again. */
export class Revision {
  readonly #visit: Visit;
  /** The attempt as it was. */
  #before: Session | undefined;
  /** What assessment that was of. */
  #of = '';

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  /** Whether a question is open. */
  get open(): boolean {
    const { session, edition } = this.#visit;
    const over =
      session.attempt !== this.#before?.attempt || session.complete || outline(edition.assessment) !== this.#of;
    if (over) this.#before = undefined;
    return Boolean(this.#before);
  }

  begin({ id }: Question): void {
    const visit = this.#visit;
    this.#before = visit.session;
    this.#of = outline(visit.edition.assessment);
    visit.session = reopen(visit.edition.assessment, visit.session, id);
    visit.result = null;
    visit.moved = true;
    visit.show({ heading: `${id}-prompt` });
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
      acts: { ...actsOf(this.#visit), next: finish, finish },
    };
  }

  /** Back to the result as it was. */
  cancel(): void {
    const visit = this.#visit;
    visit.session = this.#before!;
    visit.result = score(visit.edition.assessment, visit.session.answers);
    visit.show({ heading: 'title' });
  }

  /** The same answers have the same result; others are a new attempt's. */
  #finish(): void {
    const visit = this.#visit;
    const { session, edition } = visit;
    const { questions } = edition.assessment;
    const same = questions.every(({ id }) => String(session.answers[id]) === String(this.#before!.answers[id]));
    if (same) this.cancel();
    else {
      if (!unanswered(edition.assessment, session).length) visit.session = { ...session, attempt: newAttempt() };
      visit.finish();
    }
  }
}
