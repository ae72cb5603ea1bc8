import { fit, type Answers, type Assessment, type TeamFault, type TeamResult, type TeamRound } from '../core/index.js';
import { warn } from '../warn.js';
import type { Collector } from './collector.js';
import type { Found } from './news.js';
import { NO_PLAN, readPlan, type Plan } from './plan.js';
import { readGiven, type TeamEntry } from './results.js';
import { keyOf, readTeam, writeTeam } from './store.js';

type Persist = 'none' | 'session' | 'local';

const sameQuestions = (one: Assessment | undefined, { id, version }: Assessment): boolean =>
  one?.id === id && one.version === version;

/** What a team has itself. */
interface Own {
  readonly entries: readonly TeamEntry[];
  readonly consensus: Answers;
  readonly plan: Plan;
  /** Results about which it has yet to say whether they count. */
  readonly doubles?: readonly Found[];
}

/** All that a team has: its results, what it says together, and what it wrote down. */
export class TeamRecord {
  readonly #collector: Collector;
  /** Whose answers the results are. */
  #of: Assessment | undefined;
  /** What the page gave as results, for as long as nobody changed them. */
  #given: unknown;
  consensus: Answers = {};
  plan: Plan = NO_PLAN;
  /** What the team has itself, while a round is shown in its place. */
  #own: Own | undefined;
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
    if (sameQuestions(this.#of, current)) this.#take(current);
  }

  /** Begins with other questions: results of those before are none of these. Whether they are others. */
  begin(current: Assessment, persist: Persist): boolean {
    if (sameQuestions(this.#of, current)) return false;
    this.#of = current;
    this.round = this.fault = this.#own = undefined;
    this.empty();
    if (this.#given === undefined) this.#restore(current, persist);
    else this.#take(current);
    return true;
  }

  /** After another tab has kept something: what this one would write next is about all of it. */
  hear(key: string | null, current: Assessment, persist: Persist): void {
    if (key !== keyOf(current) || persist === 'none' || this.#given !== undefined) return;
    this.#restore(current, persist, (this.#own ?? this.#collector).doubles);
  }

  /** Shows a round in place of what the team has, or says why a link shows none; undefined goes back to what the team has. */
  show(found: TeamRound | TeamFault | undefined, current: Assessment): void {
    this.fault = typeof found === 'string' ? found : undefined;
    if (this.fault) return;
    const own = this.#own;
    this.round = found as TeamRound | undefined;
    if (this.round) {
      const { consensus, results } = this.round;
      const { entries, doubles } = this.#collector;
      this.#own = own ?? { entries, consensus: this.consensus, plan: this.plan, doubles };
      this.#put({ entries: readGiven(current, results).entries, consensus, plan: NO_PLAN });
    } else if (own) {
      this.#own = undefined;
      this.#put(own);
    }
  }

  /** Forgets all but the results. Returns what brings it back. */
  empty(): () => void {
    const { consensus, plan } = this;
    this.consensus = {};
    this.plan = NO_PLAN;
    return () => Object.assign(this, { consensus, plan });
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

  #take(current: Assessment): void {
    const { entries, dropped } = readGiven(current, this.#given);
    if (dropped) warn('unknown-results', `${dropped} of the given results cannot be used here.`);
    if (this.#own) this.#own = { ...this.#own, entries };
    else this.#collector.reset(entries);
  }

  #restore(current: Assessment, persist: Persist, doubles: readonly Found[] = []): void {
    const { results, consensus, plan } =
      persist === 'none' ? ({} as ReturnType<typeof readTeam>) : readTeam(persist, current);
    const own = {
      entries: readGiven(current, results).entries,
      consensus: fit(current, consensus).answers,
      plan: readPlan(plan),
      doubles,
    };
    if (this.#own) this.#own = own;
    else this.#put(own);
  }

  #put({ entries, consensus, plan, doubles }: Own): void {
    this.consensus = consensus;
    this.plan = plan;
    this.#collector.reset(entries, doubles);
  }
}
