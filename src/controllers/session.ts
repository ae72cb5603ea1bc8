import { content } from '../content/en.js';
import {
  answer,
  back,
  begin,
  complete,
  fit,
  next,
  pickLanguage,
  restart,
  score,
  type Answers,
  type Assessment,
  type Parsed,
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
  type EventEnvelope,
  type ReadinessEvent,
  type ReportedResult,
} from '../events.js';
import { messages } from '../locales/en.js';
import { nearestLanguage } from './language.js';
import type { LanguagePack, Messages } from '../locales/messages.js';
import type { Source } from '../features/documents/index.js';
import { LANGUAGES, part, type Parts } from '../features/loader.js';
import { warn } from '../warn.js';
import { newAttempt } from '../uuid.js';
import type { Acts, Focus } from '../views/view.js';

/** What the visit needs of the element. Read anew whenever it matters. */
export interface VisitHost extends HTMLElement {
  readonly preview: boolean;
  readonly eventDetail: EventDetail;
}

export type EventDetail = 'scores' | 'level' | 'answers';

/** What can be shown: an assessment in a language, with the interface's messages in the nearest that there is. */
interface Edition {
  readonly assessment: Assessment;
  readonly lang: string;
  readonly messages: Messages;
}

/** What cannot be shown, and the messages to say so. */
interface Fault {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
}

const english: Edition = { assessment: content, lang: 'en', messages };

/** All of an assessment that answers and inputs depend on: the same in each of its languages. */
export const outline = (assessment: Assessment): string =>
  JSON.stringify(assessment, ['id', 'version', 'questions', 'type', 'choices', 'unsure', 'exclusive']);

/** Whether these are more than two languages of one assessment. */
export const differ = (one: Assessment, other: Assessment): boolean => one !== other && outline(one) !== outline(other);

let instances = 0;

/** One element's visit: the assessment, the session, the result, and the events that tell of them. */
export class Visit implements Acts {
  readonly #host: VisitHost;
  readonly #told: (event: ReadinessEvent) => void;
  readonly show: (focus?: Focus) => void;
  readonly #number = ++instances;
  #source: Source | undefined;
  /** The language that the edition was made for. */
  #wanted: string | undefined;
  /** Ends the loading that is under way. Made only for one: ending nothing would cost an error with its stack. */
  #stop: AbortController | undefined;
  /** Answers given while a document was on its way. */
  #early: unknown;
  #waiting: ((result: Result) => void)[] = [];
  /** The problems last told of. */
  #reported: readonly Problem[] = [];
  edition: Edition = english;
  session: Session = begin(content, newAttempt());
  result: Result | null = null;
  /** Why the assessment last given cannot be used; empty when it can. */
  problems: readonly Problem[] = [];
  /** What reads assessments of the page's own, and shows what is wrong with them. */
  documents: Parts['documents'] | undefined;
  /** Whether an assessment has been on screen. */
  ready = false;
  /** Whether a document or language is on its way. */
  loading = false;
  /** Whether the visitor has acted. Nothing moves on the page before that. */
  moved = false;

  /**
   * @param show is called when something changed: show it, then put the focus where it says, if anywhere
   * @param told is called with each event, after its listeners
   */
  constructor(host: VisitHost, show: (focus?: Focus) => void, told: (event: ReadinessEvent) => void) {
    this.#host = host;
    this.show = show;
    this.#told = told;
  }

  /** Takes the assessment from elsewhere, or the built-in one; answers that fit stay. The source given last wins. */
  load(source: Source | undefined): void {
    this.#source = source;
    this.retry();
  }

  /** The element is on the page, or the language around it changed. */
  arrive(): void {
    const interrupted = this.loading && this.#stop?.signal.aborted !== false;
    if (interrupted || this.#wanted !== nearestLanguage(this.#host)) this.retry();
  }

  /** The element left the page: whatever is on its way is not waited for. */
  leave(): void {
    this.#stop?.abort();
  }

  /**
   * Makes the edition anew, in the language around the element; nothing is fetched before that is known.
   *
   * @param focus where the focus goes, now and when it is there, when this is the visitor's act
   */
  retry(focus?: Focus): void {
    const wanted = nearestLanguage(this.#host);
    this.#wanted = wanted;
    this.#stop?.abort();
    this.loading = Boolean(this.#source) || pickLanguage(wanted, LANGUAGES) !== 'en';
    if (!this.loading) {
      this.#take(english);
    } else if (this.#host.isConnected) {
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      this.show(focus);
      void this.#edit(wanted, signal).then((edition) => {
        if (signal.aborted) return;
        this.loading = false;
        this.#take(edition, focus);
      });
    }
  }

  async #edit(wanted: string, signal: AbortSignal): Promise<Edition | Fault> {
    const source = this.#source;
    if (!source) {
      const pack = await this.#language(wanted);
      return { assessment: pack.content, lang: pack.messages.lang, messages: pack.messages };
    }
    const documents = await part('documents');
    this.documents = documents;
    const parsed: Parsed = (await documents?.readDocument(source, wanted, signal)) ?? {
      problems: [{ code: 'unreachable', path: '', message: 'cannot be read.' }],
    };
    const { messages } = await this.#language('lang' in parsed ? parsed.lang : wanted);
    return { ...parsed, messages };
  }

  async #language(wanted: string): Promise<{ readonly content: Assessment; readonly messages: Messages }> {
    const name = pickLanguage(wanted, LANGUAGES);
    return (name !== 'en' && ((await part(name)) as LanguagePack | undefined)) || { content, messages };
  }

  #take(edition: Edition | Fault, focus?: Focus): void {
    const { session } = this;
    if ('problems' in edition) {
      this.problems = edition.problems;
      this.edition = { ...this.edition, messages: edition.messages };
      this.result = null;
    } else {
      const { assessment } = edition;
      const other = differ(assessment, this.edition.assessment);
      this.problems = [];
      this.edition = edition;
      if (this.#early !== undefined) this.prefill(this.#early);
      else if (other) this.#begin(session.answers);
      else if (this.result) this.result = score(assessment, session.answers);
      this.#early = undefined;
    }
    this.show(focus);
  }

  /** Takes answers from outside; what does not fit is dropped, with a warning. */
  prefill(given: unknown): void {
    if (this.loading) {
      this.#early = given;
      return;
    }
    const { answers, dropped } = fit(this.edition.assessment, given);
    if (dropped.length) {
      warn('unknown-answers', `ignored: ${dropped.join(', ')}.`);
    }
    this.#begin(answers);
    this.show();
  }

  whenComplete(): Promise<Result> {
    return new Promise((resolve) => {
      if (this.result) resolve(this.result);
      else this.#waiting.push(resolve);
    });
  }

  choose(question: Question, choice: string): void {
    const { assessment } = this.edition;
    const before = this.session;
    this.session = answer(assessment, before, question.id, choice);
    if (this.session === before) return;
    this.moved = true;
    const { answers } = this.session;
    if (!before.started) this.#tell(new ReadinessStartEvent(this.#envelope()));
    this.#tell(
      new ReadinessAnswerEvent({
        ...this.#envelope(),
        question: question.id,
        answered: Object.keys(answers).length,
        total: assessment.questions.length,
        ...(this.#host.eventDetail === 'answers' ? { value: answers[question.id] ?? null } : {}),
      }),
    );
    this.show();
  }

  next(): void {
    this.#go(next(this.edition.assessment, this.session));
  }

  back(): void {
    this.#go(back(this.edition.assessment, this.session));
  }

  finish(): void {
    this.#go(complete(this.edition.assessment, this.session));
  }

  /** @param focus where the focus goes when this is the visitor's act */
  restart(focus?: Focus): void {
    this.session = restart(this.edition.assessment, newAttempt());
    this.result = null;
    this.#tell(new ReadinessRestartEvent(this.#envelope()));
    this.show(focus);
  }

  open({ id, href }: Resource): void {
    this.#tell(new ReadinessResourceEvent({ ...this.#envelope(), resource: id, href }));
  }

  /** Called when the present state is on screen: says once that the element is ready, or what is wrong. */
  shown(): void {
    const { problems, result } = this;
    if (result) for (const resolve of this.#waiting.splice(0)) resolve(result);
    if (problems.length && problems !== this.#reported) {
      this.#tell(new ReadinessErrorEvent({ ...this.#envelope(), problems }));
    } else if (!problems.length && !this.loading && !this.ready) {
      this.ready = true;
      this.#tell(new ReadinessReadyEvent(this.#envelope()));
    }
    this.#reported = problems;
  }

  /** Answers from outside belong to the running attempt; once that has its result, they begin a new one. */
  #begin(answers: Answers): void {
    const { assessment } = this.edition;
    const { attempt, started, complete, position } = this.session;
    const fresh = begin(assessment, complete ? newAttempt() : attempt, answers);
    const last = assessment.questions.length - 1;
    this.session = complete ? fresh : { ...fresh, started, position: Math.min(position, last) };
    this.result = null;
  }

  /** A step of the visitor's, forward or back. */
  #go(session: Session): void {
    const { assessment } = this.edition;
    const [missing] = session.missing;
    this.session = session;
    this.moved = true;
    if (session.complete) {
      const result = score(assessment, session.answers);
      this.result = result;
      this.#tell(new ReadinessCompleteEvent({ ...this.#envelope(), result: this.reportable(result) }));
      this.show({ heading: 'title' });
    } else {
      const id = assessment.questions[session.position]!.id;
      this.show(missing === undefined ? { heading: `${id}-prompt` } : { missing });
    }
  }

  #tell(event: ReadinessEvent): void {
    this.#host.dispatchEvent(event);
    this.#told(event);
  }

  /** A result with as much in it as the publisher asked for. */
  reportable(result: Result): ReportedResult {
    const { eventDetail } = this.#host;
    if (eventDetail === 'level') return { level: result.level, focus: result.focus };
    return eventDetail === 'answers' ? { ...result, answers: this.session.answers } : result;
  }

  #envelope(): EventEnvelope {
    const { id: instance, preview } = this.#host;
    const { assessment, lang } = this.edition;
    const { id, version } = assessment;
    const { attempt } = this.session;
    return {
      schema: 'readiness-event/1',
      instance: instance || `readiness-assessment-${this.#number}`,
      attempt,
      assessment: { id, version },
      lang,
      preview,
    };
  }
}
