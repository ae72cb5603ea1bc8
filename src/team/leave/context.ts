import type { summarize } from '../../core/index.js';
import type { TeamView } from '../view.js';

/** All that this knows of the team tool. */
export interface LeaveContext {
  readonly host: HTMLElement;
  readonly view: TeamView;
  readonly summarize: typeof summarize;
  /** Shows what has changed. */
  update(): void;
}
