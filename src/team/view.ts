import type { Answer, Assessment, TeamFault, TeamRound, TeamSummary } from '../core/index.js';
import type { Messages } from '../locales/messages.js';
import type { Markup } from '../views/view.js';
import type { Collector } from './collector.js';
import type { Invitation } from './invitation.js';
import type { AllTeamMessages } from './messages.js';
import type { Plan } from './plan.js';

/**
 * Where the team is: it brings its results, sees all of them, talks about one question, leaves with one page, or looks at an
 * earlier round beside this one.
 */
export type TeamStep = 'collect' | 'look' | 'one' | 'leave' | 'then';

/** The view model of the team tool: all that a view may show, and all that a facilitator can do. */
export interface TeamView {
  readonly assessment: Assessment;
  readonly messages: Messages;
  /** Those of what is seen together, and of what a team leaves with, come with it. */
  readonly words: AllTeamMessages;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  /** Of the assessment, where that is another. */
  readonly contentLang: string | undefined;
  readonly headingLevel: number;
  readonly min: number;
  readonly step: TeamStep;
  readonly invitation: Invitation;
  readonly collector: Collector;
  /** The round that a link brought; undefined for what the team has itself. */
  readonly round: TeamRound | undefined;
  /** Why a link shows nothing. */
  readonly fault: TeamFault | undefined;
  /** Whether all results stand in the list, however many there are. */
  readonly listed: boolean;
  /** How many people are waited for; undefined when the team does not wait. */
  readonly expected: number | undefined;
  /** How many results are missing, said once somebody wants to look; 0 before. */
  readonly missing: number;
  /** Whether what the step shows could not be fetched. */
  readonly failed: boolean;
  /** Null while there are too few results. */
  readonly summary: TeamSummary | null;
  /** Which question is talked about, in the order of the summary. */
  readonly position: number;
  readonly consensus: Readonly<Record<string, Answer>>;
  readonly plan: Plan;
  readonly fullScreen: boolean;
  /** Whether the page may fill the screen. */
  readonly canFill: boolean;
  /** What came of copying the overview. */
  readonly said: string;
  readonly actions: TeamActions;
}

/** What shows once there are results: the steps, the results one by one, and above all of it where they came from. */
export type TeamViews = Readonly<Partial<Record<TeamStep | 'entries' | 'round', (view: TeamView) => Markup>>>;

/** All that a facilitator can do, besides what the collector and the invitation do themselves. */
export interface TeamActions {
  add(): void;
  /** A long text, or files: read without going into the box. */
  read(text: string): void;
  readFiles(files: Iterable<File>): void;
  settle(count: boolean): void;
  remove(key: number): void;
  /** Asks for the code that takes the place of a result; undefined asks no more. */
  askFor(key: number | undefined): void;
  replace(key: number, text: string): void;
  removeAll(): void;
  undo(): void;
  regroup(key: number, group: string): void;
  list(): void;
  wait(expected: number | undefined): void;
  look(): void;
  collect(): void;
  /** One question, by its place in the summary. */
  go(position: number): void;
  /** The page to take along, or an earlier round beside this one. */
  leave(): void;
  then(): void;
  /** Writes down a part of the plan. */
  note(change: Partial<Plan>): void;
  /** Away from the round that a link brought. */
  close(): void;
  decide(question: string, answer: Answer | undefined): void;
  fill(): void;
  copy(): void;
}
