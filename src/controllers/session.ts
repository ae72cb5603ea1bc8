import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
  type Question,
  type Result,
  type Session,
} from '../core/index.js';
import {
  ReadinessAnswerEvent,
  ReadinessCompleteEvent,
  ReadinessErrorEvent,
  ReadinessReadyEvent,
  ReadinessRestartEvent,
  ReadinessStartEvent,
  type EventEnvelope,
  type ReadinessEvent,
  type ReportedResult,
} from '../events.js';
import type { SessionState } from '../features/feature.js';
import { uuid } from '../uuid.js';
import type { Actions, Focus } from '../views/view.js';
import { warn } from '../warn.js';
import { differ, type AssessmentController } from './assessment.js';
import type { FocusController } from './focus.js';

interface SessionHost extends ReactiveControllerHost, HTMLElement {
  readonly preview: boolean;
  readonly eventDetail: 'scores' | 'level' | 'answers';
}

/** Whether the browser makes this page before anybody asks for it: nothing is told then. */
interface Prerendered extends Document {
  readonly prerendering?: boolean;
}

let instances = 0;

/** One visitor's session: the answers, what the visitor can do, the result, and the events that tell of them. */
export class SessionController implements ReactiveController, SessionState {
  readonly #host: SessionHost;
  readonly #assessment: AssessmentController;
  readonly #focus: FocusController;
  readonly #heard: (event: ReadinessEvent) => void;
  readonly #number = ++instances;
  /** The assessment that the state belongs to. */
  #of: Assessment;
  /** Answers given while a document was on its way. */
  #early: unknown;
  #waiting: ((result: Result) => void)[] = [];
  /** The problems last told of. */
  #reported: readonly unknown[] = [];
  state: Session;
  result: Result | null = null;
  date = new Date();
  acted = false;
  /** Whether an assessment has been on screen. */
  ready = false;

  readonly actions: Actions = {
    choose: (question, choice) => {
      this.#choose(question, choice);
    },
    next: () => {
      this.#go(next(this.#of, this.state));
    },
    back: () => {
      this.#go(back(this.#of, this.state));
    },
    finish: () => {
      this.#go(complete(this.#of, this.state));
    },
    restart: (focus) => {
      this.restart(focus);
    },
    retry: (focus) => {
      this.#assessment.retry(focus);
    },
  };

  /** @param heard called with each event, after its listeners */
  constructor(
    host: SessionHost,
    assessment: AssessmentController,
    focus: FocusController,
    heard: (event: ReadinessEvent) => void,
  ) {
    this.#host = host;
    this.#assessment = assessment;
    this.#focus = focus;
    this.#heard = heard;
    this.#of = assessment.current.assessment;
    this.state = begin(this.#of, uuid());
    host.addController(this);
  }

  /** Follows the assessment: answers that fit another one stay. */
  hostUpdate(): void {
    const { loading, problems, current } = this.#assessment;
    const { assessment } = current;
    const before = this.#of;
    if (problems.length) this.result = null;
    if (loading || problems.length) return;
    this.#of = assessment;
    const early = this.#early;
    this.#early = undefined;
    if (early !== undefined) this.prefill(early);
    else if (differ(assessment, before)) this.#begin(this.state.answers);
    else if (this.state.complete && (assessment !== before || !this.result)) {
      this.result = score(assessment, this.state.answers);
    }
  }

  /** What is on screen now: tells once that the element is ready, or what is wrong. */
  hostUpdated(): void {
    const { problems, loading } = this.#assessment;
    const { result } = this;
    if (result) for (const resolve of this.#waiting.splice(0)) resolve(result);
    // Not an image of that name. And before the page is parsed, a document may follow inside the element.
    if ((document as Prerendered).prerendering === true || (document.readyState === 'loading' && !this.acted)) return;
    if (problems.length && problems !== this.#reported) {
      this.tell(new ReadinessErrorEvent({ ...this.envelope(), problems }));
    } else if (!problems.length && !loading && !this.ready) {
      this.ready = true;
      this.tell(new ReadinessReadyEvent(this.envelope()));
    }
    this.#reported = problems;
  }

  prefill(given: unknown): void {
    this.#assessment.look();
    if (this.#assessment.loading) {
      this.#early = given;
      return;
    }
    this.#of = this.#assessment.current.assessment;
    const { answers, dropped } = fit(this.#of, given);
    if (dropped.length) warn('unknown-answers', `ignored: ${dropped.join(', ')}.`);
    this.#begin(answers);
    this.show();
  }

  resume(state: Session, reached?: Date): void {
    this.state = state;
    this.result = state.complete ? score(this.#of, state.answers) : null;
    if (reached) this.date = reached;
    this.show();
  }

  whenComplete(): Promise<Result> {
    return new Promise((resolve) => {
      if (this.result) resolve(this.result);
      else this.#waiting.push(resolve);
    });
  }

  /** @param focus where the focus goes when this is the visitor's action */
  restart(focus?: Focus): void {
    this.state = restart(this.#of, uuid());
    this.result = null;
    this.tell(new ReadinessRestartEvent(this.envelope()));
    this.show(focus);
  }

  show(focus?: Focus): void {
    if (focus) {
      this.acted = true;
      this.#focus.move(focus);
    } else this.#host.requestUpdate();
  }

  reportable(result: Result): ReportedResult {
    const { eventDetail } = this.#host;
    if (eventDetail === 'level') return { level: result.level, focus: result.focus };
    return eventDetail === 'answers' ? { ...result, answers: this.state.answers } : result;
  }

  tell(event: ReadinessEvent): void {
    this.#host.dispatchEvent(event);
    this.#heard(event);
  }

  envelope(): EventEnvelope {
    const { id: instance, preview } = this.#host;
    const { assessment, lang } = this.#assessment.current;
    const { id, version } = assessment;
    return {
      schema: 'readiness-event/1',
      instance: instance || `readiness-assessment-${this.#number}`,
      attempt: this.state.attempt,
      assessment: { id, version },
      lang,
      preview,
    };
  }

  #choose(question: Question, choice: string): void {
    const before = this.state;
    this.state = answer(this.#of, before, question.id, choice);
    if (this.state === before) return;
    this.acted = true;
    this.#assessment.recover();
    const { answers } = this.state;
    if (!before.started) this.tell(new ReadinessStartEvent(this.envelope()));
    this.tell(
      new ReadinessAnswerEvent({
        ...this.envelope(),
        question: question.id,
        answered: Object.keys(answers).length,
        total: this.#of.questions.length,
        ...(this.#host.eventDetail === 'answers' ? { value: answers[question.id] ?? null } : {}),
      }),
    );
    this.show();
  }

  /** Answers from outside belong to the running attempt; once that has its result, they begin a new one. */
  #begin(answers: Answers): void {
    const { attempt, started, complete, position } = this.state;
    const fresh = begin(this.#of, complete ? uuid() : attempt, answers);
    const last = this.#of.questions.length - 1;
    this.state = complete ? fresh : { ...fresh, started, position: Math.min(position, last) };
    this.result = null;
  }

  /** A step of the visitor's, forward or back. */
  #go(state: Session): void {
    const [missing] = state.missing;
    this.state = state;
    if (state.complete) {
      const result = score(this.#of, state.answers);
      this.result = result;
      this.date = new Date();
      this.tell(new ReadinessCompleteEvent({ ...this.envelope(), result: this.reportable(result) }));
      this.show({ heading: 'title' });
    } else {
      const id = this.#of.questions[state.position]!.id;
      this.show(missing === undefined ? { heading: `${id}-prompt` } : { missing });
    }
  }
}
