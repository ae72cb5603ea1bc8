import {
  compare,
  findRounds,
  type TeamComparison,
  type TeamFault,
  type TeamRound,
  type TeamSummary,
} from '../../core/index.js';
import type { LeaveContext } from './context.js';

/** Why there is nothing to compare with. */
type ThenFault = TeamFault | 'none' | 'few';

/** An earlier round beside this one. */
export class ThenTools {
  readonly #context: LeaveContext;
  /** What is in the box. */
  text = '';
  fault: ThenFault | undefined;
  /** The earlier round; undefined until there is one. */
  round: (TeamRound & { readonly summary: TeamSummary }) | undefined;

  constructor(context: LeaveContext) {
    this.#context = context;
  }

  /** Both rounds; null while there is none to compare with, also when the questions have become others since. */
  get comparison(): TeamComparison | null {
    const { summary } = this.#context.view;
    return this.round && summary ? compare(this.round.summary, summary) : null;
  }

  /** Reads the first round of a text. */
  read(text: string): void {
    const { assessment, min } = this.#context.view;
    const found = findRounds(assessment, text).map(({ round }) => round);
    const round = found.find((one) => typeof one === 'object') ?? found[0] ?? 'none';
    const summary = typeof round === 'object' ? this.#context.summarize(assessment, round.results, min) : null;
    this.fault = typeof round === 'string' ? round : summary ? undefined : 'few';
    if (typeof round === 'object' && summary) this.round = { ...round, summary };
    this.#context.update();
  }

  async readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.read(await file.text());
    } catch {
      this.fault = 'damaged';
      this.#context.update();
    }
  }

  /** Another round, or none. */
  clear(): void {
    this.text = '';
    this.round = this.fault = undefined;
    this.#context.update();
  }
}
