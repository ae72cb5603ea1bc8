import { content as builtIn } from '../content/en.js';
import { collect, type Assessment, type TeamSummary } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import type { FeatureHost } from '../features/feature.js';
import { hasRound } from './address.js';
import type { CollectContext } from './collect-actions.js';
import type { LeaveFile, LookFile } from './files.js';
import type { LazyFiles } from './lazy-files.js';
import type { AddressContext, Leave, LeaveContext, RoundInAddress } from './leave/index.js';
import type { InText } from './news.js';
import type { EntryActions } from './entry-actions.js';
import type { TeamEntry } from './results.js';
import type { TalkActions, TalkContext } from './talk.js';
import type { TeamStep, TeamViews } from './view.js';

/** Characters that take a slow phone a few milliseconds. */
const LONG = 60_000;

/** All that this and what it brings knows of the team tool. */
export type TogetherContext = TalkContext &
  AddressContext &
  Omit<LeaveContext, 'summarize'> & { readonly collecting: CollectContext };

type TellChange = [
  host: HTMLElement,
  envelope: EventEnvelope,
  entries: readonly TeamEntry[],
  sum: () => TeamSummary | null,
];

/** All that there is once there are results: what shows them, and what a team leaves with. Each comes when it is wanted. */
export class Together {
  readonly #host: HTMLElement;
  readonly #files: LazyFiles;
  readonly #context: () => TogetherContext;
  #look: LookFile | undefined;
  #leaveFile: LeaveFile | undefined;
  #leave: Leave | undefined;
  talk: (TalkActions & EntryActions) | undefined;
  /** The round in the address of the page. */
  address: RoundInAddress | undefined;
  /** The summary of these results, which are many and seldom change. */
  #summary:
    | {
        readonly of: readonly TeamEntry[];
        readonly assessment: Assessment;
        readonly min: number;
        readonly value: TeamSummary | null;
      }
    | undefined;

  constructor(host: HTMLElement, files: LazyFiles, context: () => TogetherContext) {
    this.#host = host;
    this.#files = files;
    this.#context = context;
  }

  /** The words that came with it. */
  get words(): object {
    return { ...this.#look?.messages, ...this.#leaveFile?.messages };
  }

  get views(): TeamViews {
    const { roundView: round } = this.#leaveFile ?? {};
    const { lookView: look, oneView: one, entriesView: entries } = this.#look ?? {};
    return {
      ...(look && { look }),
      ...(one && { one }),
      ...(entries && { entries }),
      ...this.#leave?.views,
      ...(round && { round }),
    };
  }

  /** Of the built-in assessment in English, the one with its advice. */
  whole(assessment: Assessment): Assessment {
    return assessment === builtIn && this.#look ? this.#look.content : assessment;
  }

  /** Null for too few results, and until what sums them up is there. */
  summary(assessment: Assessment, of: readonly TeamEntry[], min: number): TeamSummary | null {
    if (!this.#look) return null;
    const known = this.#summary;
    if (known?.of === of && known.min === min && known.assessment === assessment) return known.value;
    const value = this.#look.summarize(assessment, of, min);
    this.#summary = { of, assessment, min, value };
    return value;
  }

  /** The step that shows: while one is not there, that before it. */
  shown(step: TeamStep): TeamStep {
    const { views } = this;
    if (views[step]) return step;
    return step !== 'collect' && views.look ? 'look' : 'collect';
  }

  /** Whether what a step shows could not be had. */
  failed(step: TeamStep): boolean {
    if (step === 'collect') return false;
    return this.#files.failed('team-look') || (step !== 'look' && step !== 'one' && this.#files.failed('team-leave'));
  }

  /** Fetches what shows results. */
  async fetchLook(): Promise<void> {
    if (this.#look) return;
    await this.#files.bring('team-look', (look: LookFile) => {
      this.#look = look;
      const context = this.#context();
      this.talk = { ...look.talkActions(context), ...look.entryActions(context.collecting) };
      look.dress(this.#host as FeatureHost);
      this.#connect();
    });
  }

  /** Fetches what a team leaves with. */
  async fetchLeave(): Promise<void> {
    if (this.#leaveFile) return;
    await this.#files.bring('team-leave', (leave: LeaveFile) => {
      this.#leaveFile = leave;
      this.address = new leave.RoundInAddress(this.#context());
      leave.dress(this.#host as FeatureHost);
      this.#connect();
    });
  }

  /** Says what the team has, once what sums that up is there. */
  async tellChange(...[host, envelope, entries, sum]: TellChange): Promise<void> {
    if (!this.#look) await this.fetchLook();
    this.#look?.tellChange(host, envelope, entries, sum());
  }

  /** All that is in a text. Until what reads long ones with pauses can be had, they are read at once. */
  async find(assessment: Assessment, text: string, entries: () => readonly TeamEntry[]): Promise<InText> {
    if (hasRound(text)) await this.fetchLeave();
    const rounds = hasRound(text) ? this.#leaveFile?.separate(assessment, text, entries()) : undefined;
    if (text.length > LONG) await this.fetchLook();
    const rest = rounds?.rest ?? text;
    const found = (await this.#look?.collectSlowly(collect, assessment, rest)) ?? collect(assessment, rest);
    return { rounds, found };
  }

  #connect(): void {
    const { summarize } = this.#look ?? {};
    if (!this.#leaveFile || !summarize) return;
    this.#leave ??= this.#leaveFile.connect(Object.assign(this.#context(), { summarize }));
  }
}
