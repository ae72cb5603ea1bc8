import { fit, score, type Session } from '../../core/index.js';
import { newAttempt } from '../../uuid.js';
import type { ReadinessAssessmentElement } from '../../readiness-assessment.js';
import type { Visit } from '../../controllers/session.js';
import { Store, type Snapshot } from './store.js';

/** Coming back: what `persist` asks to keep of a visit, and what was kept of earlier ones. */
export class Return {
  readonly #element: ReadinessAssessmentElement;
  readonly #visit: Visit;
  readonly #tab = newAttempt();
  /** When the last result was reached, and in which attempt. */
  #reached: { readonly attempt: string; readonly date: Date } | undefined;
  #store: Store | undefined;
  #storeFor = '';
  /** What is in the store. */
  #saved: Session | undefined;
  /** What the visitor found on coming back; `fitted` is what is left of another version's answers. */
  found: 'resumed' | 'fitted' | 'finished' | undefined;
  /** Whether another tab has other answers; nothing is written before the visitor has chosen. */
  torn = false;
  /** Results so far, oldest first. */
  results: readonly Snapshot[] = [];

  constructor(element: ReadinessAssessmentElement, visit: Visit) {
    this.#element = element;
    this.#visit = visit;
  }

  /** When the visitor's present result was reached. */
  get date(): Date {
    const { attempt, complete } = this.#visit.session;
    const reached = this.#reached?.attempt === attempt ? this.#reached : { attempt, date: new Date() };
    if (complete) this.#reached = reached;
    return reached.date;
  }

  /** The result before that. */
  get previous(): Snapshot | undefined {
    const now = this.date.toISOString();
    const { attempt } = this.#visit.session;
    return this.results.findLast((snapshot) => snapshot.attempt !== attempt && snapshot.date <= now);
  }

  /** Reads and writes what attributes and assessment ask for. */
  update(): void {
    this.#connect();
    this.#keep();
  }

  /** Ends the choice between the answers of two tabs. */
  decide(others: boolean): void {
    this.torn = false;
    if (others) this.#resume(true);
    else this.#store?.visit();
    this.#visit.show({ heading: 'title' });
  }

  /** Everything is deleted; what is on screen stays. */
  forget(): void {
    this.#store?.forget();
    this.#saved = this.#visit.session;
    this.results = [];
  }

  #connect(): void {
    const { persist, preview, id } = this.#element;
    const { assessment } = this.#visit.edition;
    const kept = persist !== 'none' && !preview && persist;
    const wanted = kept ? [kept, assessment.id, assessment.version, id].join() : '';
    if (wanted === this.#storeFor) return;
    // Who takes the consent back wants nothing left.
    if (persist === 'none') this.#store?.forget();
    this.#storeFor = wanted;
    this.#store = kept ? new Store(kept, assessment, id, this.#tab) : undefined;
    this.#saved = this.found = undefined;
    this.torn = false;
    this.results = [];
    if (kept) this.#resume();
  }

  #keep(): void {
    const { session, result } = this.#visit;
    const unfinished = this.results.some(({ attempt }) => attempt === session.attempt) && !session.complete;
    // While an answer of a result is being changed, that result is what to come back to.
    if (!this.#store || this.torn || unfinished || session === this.#saved) return;
    this.#saved = session;
    if (this.#store.taken) {
      this.torn = true;
      this.#saved = undefined;
    } else {
      this.#store.keep(session);
      if (result) this.#store.add(session, result, this.date);
      this.results = this.#store.results();
      if (!result) return;
    }
    this.#visit.show();
  }

  /** @param over whether what has been begun here gives way */
  #resume(over = false): void {
    const visit = this.#visit;
    const { assessment } = visit.edition;
    const kept = this.#store!.visit();
    this.results = this.#store!.results();
    if (!kept) return;
    const { session, older } = kept;
    const { answers } = fit(assessment, { ...visit.session.answers, ...session.answers });
    if (!Object.keys(answers).length || (older && session.complete)) return;
    if (!over && (visit.session.started || visit.result)) {
      this.torn = visit.session.attempt !== session.attempt;
      visit.show();
      return;
    }
    const complete = session.complete && assessment.questions.every(({ id }) => id in answers);
    const position = Math.max(0, Math.min(session.position, assessment.questions.length - 1));
    const snapshot = this.results.find(({ attempt }) => attempt === session.attempt);
    if (snapshot) this.#reached = { attempt: session.attempt, date: new Date(snapshot.date) };
    visit.session = { ...session, answers, complete, position };
    visit.result = complete ? score(assessment, answers) : null;
    this.#saved = older ? undefined : visit.session;
    this.found = complete ? 'finished' : older ? 'fitted' : 'resumed';
    visit.show();
  }
}
