import { findRounds, type Assessment, type TeamFault, type TeamRound } from '../../core/index.js';
import { memberOf } from '../../member-of.js';
import { withoutRound } from './link.js';

/** All that this knows of the team tool. */
export interface AddressContext {
  readonly host: HTMLElement;
  /** Shows a round in place of what the team has, or says why a link shows none; undefined goes back to what the team has. */
  show(found: TeamRound | TeamFault | undefined): void;
}

/** The round of a team that came in the address of the page. What the team has itself stays untouched behind it. */
export class RoundInAddress {
  readonly #context: AddressContext;
  /** The address and assessment last looked at. */
  #looked = '';

  constructor(context: AddressContext) {
    this.#context = context;
  }

  /** Looks into the address, whenever that or the assessment is another. */
  look(assessment: Assessment): void {
    const { hash } = location;
    const key = JSON.stringify([hash, assessment.id, assessment.version]);
    if (key === this.#looked) return;
    this.#looked = key;
    const [found] = findRounds(assessment, hash);
    if (!found) return;
    const { round } = found;
    if (typeof round === 'string') {
      // A place on the page may have a name like ours, and of several team tools it may belong to another one.
      const place = memberOf(document, 'getElementById')(hash.slice(1));
      const others = memberOf(document, 'querySelectorAll')(this.#context.host.localName).length > 1;
      if (place || (round === 'foreign' && others)) return;
    }
    this.#context.show(round);
  }

  /** Away from it, to what the team has itself. */
  close(assessment: Assessment): void {
    const { pathname, search, hash } = location;
    try {
      history.replaceState(history.state, '', pathname + search + withoutRound(hash));
    } catch {
      // A document without an address of its own: the round goes all the same.
    }
    this.#looked = JSON.stringify([location.hash, assessment.id, assessment.version]);
    this.#context.show(undefined);
  }
}
