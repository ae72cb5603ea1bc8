import type {
  collectSlowly,
  dress,
  entriesView,
  lookView,
  oneView,
  entryActions,
  summarize,
  talkActions,
  tellChange,
} from './look.js';
import type { LookMessages } from './look-messages.js';
import type { connect, dress as dressLeave, RoundInAddress, roundView, separate } from './leave/index.js';
import type { LeaveMessages } from './leave/messages.js';
import type { Assessment } from '../core/index.js';

/** What the file brings that shows results. */
export interface LookFile {
  readonly entriesView: typeof entriesView;
  readonly lookView: typeof lookView;
  readonly oneView: typeof oneView;
  readonly talkActions: typeof talkActions;
  readonly entryActions: typeof entryActions;
  readonly summarize: typeof summarize;
  readonly collectSlowly: typeof collectSlowly;
  readonly tellChange: typeof tellChange;
  readonly messages: LookMessages;
  readonly dress: typeof dress;
  readonly content: Assessment;
}

/** What the file brings with which a team leaves, and which reads the rounds of others. */
export interface LeaveFile {
  readonly connect: typeof connect;
  readonly RoundInAddress: typeof RoundInAddress;
  readonly roundView: typeof roundView;
  readonly separate: typeof separate;
  readonly dress: typeof dressLeave;
  readonly messages: LeaveMessages;
}
