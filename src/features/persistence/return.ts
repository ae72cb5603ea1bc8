import { fit, type Session } from '../../core/index.js';
import { uuid } from '../../uuid.js';
import type { AssessmentState, FeatureContext, FeatureHost, SessionState } from '../feature.js';
import { Store, type Snapshot } from './store.js';
import { framing } from '../../framing.js';

/** Coming back: what `persist` asks to keep of a visit, and what was kept of earlier ones. */
export class Return {
  readonly #host: FeatureHost;
  readonly #assessment: AssessmentState;
  readonly #session: SessionState;
  readonly #tab = uuid();
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

  constructor({ host, assessment, session }: FeatureContext) {
    this.#host = host;
    this.#assessment = assessment;
    this.#session = session;
  }

  /** The result before the present one. */
  get previous(): Snapshot | undefined {
    const now = this.#session.date.toISOString();
    const { attempt } = this.#session.state;
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
    this.#session.show({ heading: 'title' });
  }

  /** Takes what was kept since this page was left, if that goes on from what is here. */
  catchUp(): void {
    if (this.#store?.taken) this.#resume(true);
  }

  /** Everything is deleted; what is on screen stays. */
  forget(): void {
    this.#store?.forget();
    this.#saved = this.#session.state;
    this.results = [];
  }

  #connect(): void {
    const { persist, preview, id } = this.#host;
    const { assessment } = this.#assessment.current;
    const kept = persist !== 'none' && !preview && persist;
    const wanted = kept ? [kept, assessment.id, assessment.version, id].join() : '';
    const framer = framing();
    if (wanted === this.#storeFor) return;
    // Who takes the consent back wants nothing left.
    if (persist === 'none') this.#store?.forget();
    this.#storeFor = wanted;
    this.#store = kept ? new Store(kept, assessment, [id, framer].filter(Boolean).join('@'), this.#tab) : undefined;
    this.#saved = this.found = undefined;
    this.torn = false;
    this.results = [];
    if (kept) this.#resume();
  }

  #keep(): void {
    const { state, result, date } = this.#session;
    const unfinished = this.results.some(({ attempt }) => attempt === state.attempt) && !state.complete;
    // While an answer of a result is being changed, that result is what to come back to.
    if (!this.#store || this.torn || unfinished || state === this.#saved) return;
    this.#saved = state;
    if (this.#store.taken) {
      this.torn = true;
      this.#saved = undefined;
    } else {
      this.#store.keep(state);
      if (result) this.#store.add(state, result, date);
      this.results = this.#store.results();
      if (!result) return;
    }
    this.#session.show();
  }

  /** @param over whether what has been begun here gives way */
  #resume(over = false): void {
    const present = this.#session.state;
    const { assessment } = this.#assessment.current;
    const kept = this.#store!.visit();
    this.results = this.#store!.results();
    if (!kept) return;
    const { session, older } = kept;
    const { answers } = fit(assessment, { ...present.answers, ...session.answers });
    if (!Object.keys(answers).length || (older && session.complete)) return;
    if (!over && (present.started || this.#session.result)) {
      this.torn = present.attempt !== session.attempt;
      this.#session.show();
      return;
    }
    const complete = session.complete && assessment.questions.every(({ id }) => id in answers);
    const position = Math.max(0, Math.min(session.position, assessment.questions.length - 1));
    const snapshot = this.results.find(({ attempt }) => attempt === session.attempt);
    this.#session.resume({ ...session, answers, complete, position }, snapshot && new Date(snapshot.date));
    this.#saved = older ? undefined : this.#session.state;
    this.found = complete ? 'finished' : older ? 'fitted' : 'resumed';
  }
}
