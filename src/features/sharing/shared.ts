import { fit, type Answers } from '../../core/index.js';
import { outline, type Visit } from '../../controllers/session.js';
import { decode, without, type LinkFault } from './link.js';

/** The element that shows the result of the link in the address: the first one that it belongs to. */
let shower: { readonly fragment: string; readonly element: Element } | undefined;

/** A result that came in the address of the page. The visitor's own answers stay untouched behind it. */
export class SharedResult {
  readonly #element: Element;
  readonly #visit: Visit;
  /** The address and assessment last looked at. */
  #looked = '';
  /** The answers of the link, while they are shown. */
  answers: Answers | undefined;
  /** Why the link shows nothing. */
  fault: LinkFault | undefined;

  constructor(element: Element, visit: Visit) {
    this.#element = element;
    this.#visit = visit;
  }

  /** Looks into the address, whenever that or the assessment is another. */
  look(): void {
    const { hash } = location;
    const { assessment } = this.#visit.edition;
    const key = hash + outline(assessment);
    if (this.#visit.loading || key === this.#looked) return;
    this.#looked = key;
    this.answers = this.fault = undefined;
    const found = decode(assessment, hash);
    const taken = shower?.fragment === hash && shower.element !== this.#element && shower.element.isConnected;
    if (!found || taken) return;
    if (typeof found === 'string') {
      // Of several assessments on a page, it may belong to another one.
      const alone = document.querySelectorAll(this.#element.localName).length < 2;
      if (found !== 'foreign' || alone) this.fault = found;
      return;
    }
    const { answers } = fit(assessment, found);
    if (assessment.questions.every(({ id }) => id in answers)) {
      this.answers = answers;
      shower = { fragment: hash, element: this.#element };
    } else this.fault = 'damaged';
  }

  /** Away from it, to the visitor's own answers. */
  leave(): void {
    const { edition, session } = this.#visit;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + without(location.hash));
    } catch {
      // A document without an address of its own: the result goes all the same.
    }
    this.#looked = location.hash + outline(edition.assessment);
    this.answers = undefined;
    this.#visit.moved = true;
    const { position, complete } = session;
    const heading = position && !complete ? `${edition.assessment.questions[position]!.id}-prompt` : 'title';
    this.#visit.show({ heading });
  }
}
