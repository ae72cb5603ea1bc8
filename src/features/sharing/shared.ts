import { fit, type Answers, type Assessment } from '../../core/index.js';
import type { AssessmentState, SessionState } from '../feature.js';
import { readLink, without, type LinkFault } from './link.js';
import { memberOf } from '../../member-of.js';

/** The element that shows the result of the link in the address: the first one that it belongs to. */
let shower: { readonly fragment: string; readonly element: Element } | undefined;

/** What a link is read with: its text, and the questions that its answers are of. */
const keyOf = (hash: string, { id, version, questions }: Assessment): string =>
  hash + JSON.stringify([id, version, questions.map(({ id, choices }) => [id, choices.map(({ id }) => id)])]);

/** A result that came in the address of the page. The visitor's own answers stay untouched behind it. */
export class SharedResult {
  readonly #host: Element;
  readonly #assessment: AssessmentState;
  readonly #session: SessionState;
  /** The address and assessment last looked at. */
  #looked = '';
  /** The answers of the link, while they are shown. */
  answers: Answers | undefined;
  /** When its result was reached, as far as the link says so. */
  date: Date | undefined;
  /** Why the link shows nothing. */
  fault: LinkFault | undefined;

  constructor(host: Element, assessment: AssessmentState, session: SessionState) {
    this.#host = host;
    this.#assessment = assessment;
    this.#session = session;
  }

  /** Looks into the address, whenever that or the assessment is another. */
  look(): void {
    const { hash } = location;
    const { current, loading } = this.#assessment;
    const { assessment } = current;
    const key = keyOf(hash, assessment);
    if (loading || key === this.#looked) return;
    this.#looked = key;
    this.answers = this.date = this.fault = undefined;
    const found = readLink(assessment, hash);
    // A place on the page may have a name like ours.
    if (typeof found === 'string' && memberOf(document, 'getElementById')(hash.slice(1))) return;
    const taken = shower?.fragment === hash && shower.element !== this.#host && shower.element.isConnected;
    if (!found || taken) return;
    if (typeof found === 'string') {
      // Of several assessments on a page, it may belong to another one.
      const alone = memberOf(document, 'querySelectorAll')(this.#host.localName).length < 2;
      if (found !== 'foreign' || alone) this.fault = found;
      return;
    }
    const { answers } = fit(assessment, found.answers);
    if (assessment.questions.every(({ id }) => id in answers)) {
      this.answers = answers;
      this.date = found.date;
      shower = { fragment: hash, element: this.#host };
    } else this.fault = 'damaged';
  }

  /** Away from it, to the visitor's own answers. */
  leave(): void {
    const { assessment } = this.#assessment.current;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + without(location.hash));
    } catch {
      // A document without an address of its own: the result goes all the same.
    }
    this.#looked = keyOf(location.hash, assessment);
    this.answers = undefined;
    const { position, complete } = this.#session.state;
    const heading = position && !complete ? `${assessment.questions[position]!.id}-prompt` : 'title';
    this.#session.show({ heading });
  }
}
