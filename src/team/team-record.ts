import { fit, type Answers, type Assessment, type TeamFault, type TeamResult, type TeamRound } from '../core/index.js';
import { warn } from '../warn.js';
import type { Collector } from './collector.js';
import { NO_PLAN, readPlan, type Plan } from './plan.js';
import { readGiven } from './results.js';
import { readTeam, writeTeam } from './store.js';

type Persist = 'none' | 'session' | 'local';

const sameQuestions = (one: Assessment | undefined, { id, version }: Assessment): boolean =>
  one?.id === id && one.version === version;

/** All that a team has: its results, what it says together, and what it wrote down. */
export class TeamRecord {
  readonly #collector: Collector;
  /** Whose answers the results are. */
  #of: Assessment | undefined;
  /** What the page gave as results, for as long as nobody changed them. */
  #given: unknown;
  consensus: Answers = {};
  plan: Plan = NO_PLAN;
  /** The round that a link brought. It is apart from what the team has itself, and nothing of it is kept. */
  round: TeamRound | undefined;
  /** Why a link shows nothing. */
  fault: TeamFault | undefined;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  get results(): readonly (TeamResult & { readonly code: string })[] {
    return this.#collector.entries.map(({ answers, group, code }) => ({ answers, code, ...(group ? { group } : {}) }));
  }

  /** Takes results from the page, now or when the assessment is there. */
  give(given: unknown, current: Assessment): void {
    this.#given = given ?? [];
    if (sameQuestions(this.#of, current) && !this.round) this.#take(current);
  }

  /** Begins with other questions: results of those before are none of these. Whether they are others. */
  begin(current: Assessment, persist: Persist): boolean {
    if (sameQuestions(this.#of, current)) return false;
    const first = this.#of === undefined;
    this.#of = current;
    this.round = this.fault = undefined;
    this.#load(current, persist, first);
    return true;
  }

  /** Shows a round in place of what the team has, or says why a link shows none; undefined goes back to what the team has. */
  show(found: TeamRound | TeamFault | undefined, current: Assessment, persist: Persist): void {
    this.fault = typeof found === 'string' ? found : undefined;
    if (this.fault) return;
    this.round = found as TeamRound | undefined;
    if (!this.round) {
      this.#load(current, persist, false);
      return;
    }
    this.consensus = this.round.consensus;
    this.plan = NO_PLAN;
    this.#collector.reset(readGiven(current, this.round.results).entries);
  }

  /** After the facilitator changed the results: they are no longer those of the page. */
  claim(): void {
    if (!this.round) this.#given = undefined;
  }

  /** Keeps what there is for the next time, where the page says so. */
  keep(current: Assessment, persist: Persist): void {
    if (this.round) return;
    const { results, consensus, plan } = this;
    if (persist !== 'none') writeTeam(persist, current, { results, consensus, plan });
  }

  #load(current: Assessment, persist: Persist, first: boolean): void {
    this.consensus = {};
    this.plan = NO_PLAN;
    if (this.#given !== undefined) this.#take(current);
    else if (persist !== 'none') this.#restore(current, persist);
    else if (!first) this.#collector.reset([]);
  }

  #take(current: Assessment): void {
    const { entries, dropped } = readGiven(current, this.#given);
    if (dropped) warn('unknown-results', `${dropped} of the given results cannot be used here.`);
    this.#collector.reset(entries);
  }

  #restore(current: Assessment, persist: 'session' | 'local'): void {
    const { results, consensus, plan } = readTeam(persist, current);
    this.#collector.reset(readGiven(current, results).entries);
    this.consensus = fit(current, consensus).answers;
    this.plan = readPlan(plan);
  }
}
