import { content } from '../content/en.js';
import {
  answer,
  back,
  begin,
  complete,
  fit,
  next,
  restart,
  score,
  type Answers,
  type Assessment,
  type Problem,
  type Question,
  type Resource,
  type Result,
  type Session,
} from '../core/index.js';
import {
  ReadinessAnswerEvent,
  ReadinessCompleteEvent,
  ReadinessErrorEvent,
  ReadinessReadyEvent,
  ReadinessResourceEvent,
  ReadinessRestartEvent,
  ReadinessStartEvent,
  type ReadinessEvent,
  type EventEnvelope,
  type ReportedResult,
} from '../events.js';
import { warn } from '../warn.js';
import { newAttempt } from './attempt.js';
import { readDocument } from './documents.js';
import type { Acts, Focus } from './views/view.js';

/** What the visit needs of the element. */
export interface VisitHost {
  /** Read anew for every event. */
  context(): Pick<EventEnvelope, 'instance' | 'lang' | 'preview'> & { readonly eventDetail: EventDetail };
  dispatch(event: ReadinessEvent): void;
  /** Something changed: show it, then put the focus where it says, if anywhere. */
  show(focus?: Focus): void;
}

export type EventDetail = 'scores' | 'level' | 'answers';

/** One element's visit: the assessment, the session, the result, and the events that tell of them. */
export class Visit implements Acts {
  readonly #host: VisitHost;
  /** Counts documents, so that a slow one never replaces a later one. */
  #turn = 0;
  /** Answers given while a document was on its way. */
  #early: unknown;
  #waiting: ((result: Result) => void)[] = [];
  /** The problems last told of. */
  #reported: readonly Problem[] = [];
  assessment: Assessment = content;
  session: Session = begin(content, newAttempt());
  result: Result | null = null;
  /** Why the assessment last given cannot be used; empty when it can. */
  problems: readonly Problem[] = [];
  /** Whether an assessment has been on screen. */
  ready = false;
  /** Whether a document is on its way. */
  loading = false;
  /** Whether the visitor has acted. Nothing moves on the page before that. */
  moved = false;

  constructor(host: VisitHost) {
    this.#host = host;
  }

  /** Takes another assessment; answers that fit it stay. The one given last wins. */
  async load(given: unknown): Promise<void> {
    const turn = ++this.#turn;
    this.loading = given !== content;
    const parsed = this.loading ? await readDocument(given) : { assessment: content };
    if (turn !== this.#turn) return;
    this.loading = false;
    if ('problems' in parsed) {
      this.problems = parsed.problems;
      this.result = null;
      const lines = parsed.problems.map(({ path, message }) => `- ${path || 'the document'} ${message}`);
      warn('unusable-assessment', `the assessment cannot be used.\n${lines.join('\n')}`);
    } else {
      this.problems = [];
      this.assessment = parsed.assessment;
      if (this.#early === undefined) this.#begin(this.session.answers);
      else this.prefill(this.#early);
      this.#early = undefined;
    }
    this.#host.show();
  }

  /** Takes answers from outside; what does not fit is dropped, with a warning. */
  prefill(given: unknown): void {
    if (this.loading) {
      this.#early = given;
      return;
    }
    const { answers, dropped } = fit(this.assessment, given);
    if (dropped.length) {
      warn('unknown-answers', `no such question, or no such choice, for ${dropped.join(', ')}. These were dropped.`);
    }
    this.#begin(answers);
    this.#host.show();
  }

  whenComplete(): Promise<Result> {
    return new Promise((resolve) => {
      if (this.result) resolve(this.result);
      else this.#waiting.push(resolve);
    });
  }

  choose(question: Question, choice: string): void {
    const before = this.session;
    this.session = answer(this.assessment, before, question.id, choice);
    if (this.session === before) return;
    this.moved = true;
    const { answers } = this.session;
    if (!before.started) this.#host.dispatch(new ReadinessStartEvent(this.#envelope()));
    this.#host.dispatch(
      new ReadinessAnswerEvent({
        ...this.#envelope(),
        question: question.id,
        answered: Object.keys(answers).length,
        total: this.assessment.questions.length,
        ...(this.#host.context().eventDetail === 'answers' ? { value: answers[question.id] ?? null } : {}),
      }),
    );
    this.#host.show();
  }

  next(): void {
    this.#go(next(this.assessment, this.session));
  }

  back(): void {
    this.#go(back(this.assessment, this.session));
  }

  finish(): void {
    this.#go(complete(this.assessment, this.session));
  }

  /** @param focus where the focus goes when this is the visitor's act */
  restart(focus?: Focus): void {
    this.session = restart(this.assessment, newAttempt());
    this.result = null;
    this.#host.dispatch(new ReadinessRestartEvent(this.#envelope()));
    this.#host.show(focus);
  }

  open({ id, href }: Resource): void {
    this.#host.dispatch(new ReadinessResourceEvent({ ...this.#envelope(), resource: id, href }));
  }

  /** Called when the present state is on screen: says once that the element is ready, or what is wrong. */
  shown(): void {
    const { problems } = this;
    if (problems.length && problems !== this.#reported) {
      this.#host.dispatch(new ReadinessErrorEvent({ ...this.#envelope(), problems }));
    } else if (!problems.length && !this.loading && !this.ready) {
      this.ready = true;
      this.#host.dispatch(new ReadinessReadyEvent(this.#envelope()));
    }
    this.#reported = problems;
  }

  /** Answers from outside belong to the running attempt; once that has its result, they begin a new one. */
  #begin(answers: Answers): void {
    const { attempt, started, complete, position } = this.session;
    const fresh = begin(this.assessment, complete ? newAttempt() : attempt, answers);
    const last = this.assessment.questions.length - 1;
    this.session = complete ? fresh : { ...fresh, started, position: Math.min(position, last) };
    this.result = null;
  }

  /** A step of the visitor's, forward or back. */
  #go(session: Session): void {
    const [missing] = session.missing;
    this.session = session;
    this.moved = true;
    if (session.complete) {
      const result = score(this.assessment, session.answers);
      this.result = result;
      this.#host.dispatch(new ReadinessCompleteEvent({ ...this.#envelope(), result: this.#reportable(result) }));
      this.#waiting.splice(0).forEach((resolve) => resolve(result));
      this.#host.show({ heading: 'title' });
    } else {
      const id = this.assessment.questions[session.position]!.id;
      this.#host.show(missing === undefined ? { heading: `${id}-prompt` } : { missing });
    }
  }

  #reportable(result: Result): ReportedResult {
    const { eventDetail } = this.#host.context();
    if (eventDetail === 'level') return { level: result.level, focus: result.focus };
    return eventDetail === 'answers' ? { ...result, answers: this.session.answers } : result;
  }

  #envelope(): EventEnvelope {
    const { instance, lang, preview } = this.#host.context();
    const { id, version } = this.assessment;
    const { attempt } = this.session;
    return { schema: 'readiness-event/1', instance, attempt, assessment: { id, version }, lang, preview };
  }
}
