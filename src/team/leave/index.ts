/** What a team leaves with, and what reads the rounds of others: fetched when somebody has seen all results, or has a link. */
import { addStyles, type FeatureHost } from '../../features/feature.js';
import type { Markup } from '../../views/view.js';
import type { TeamView } from '../view.js';
import { markStyles } from '../../views/mark.js';
import type { LeaveContext } from './context.js';
import { LeaveTools } from './leave-tools.js';
import { leaveStyles } from './styles/leave.js';
import { paperStyles } from './styles/paper.js';
import { thenStyles } from './styles/then.js';
import { ThenTools } from './then-tools.js';
import { leaveView } from './views/leave-view.js';
import { thenView } from './views/then-view.js';

export type { LeaveContext } from './context.js';
export { RoundInAddress, type AddressContext } from './round-in-address.js';
export { separate } from './separate.js';
export { roundView } from './views/round-view.js';
export { messages } from './messages.js';

/** What it shows, by step. */
export interface Leave {
  readonly views: Readonly<Record<'leave' | 'then', (view: TeamView) => Markup>>;
}

/** Adds its styles to an element. */
export const dress = (host: FeatureHost): void => {
  addStyles(host, markStyles, leaveStyles, paperStyles, thenStyles);
};

export const connect = (context: LeaveContext): Leave => {
  const tools = new LeaveTools(context);
  const rounds = new ThenTools(context);
  return {
    views: {
      leave: (view) => leaveView(view, tools),
      then: (view) => thenView(view, rounds),
    },
  };
};
