import type { Translation } from '../content/translation.js';
import type { AdviceMessages } from '../features/advice/messages.js';
import type { ArrivalMessages } from '../features/arrival/messages.js';
import type { PersistenceMessages } from '../features/persistence/messages.js';
import type { PrintMessages } from '../features/print/messages.js';
import type { RevisionMessages } from '../features/revision/messages.js';
import type { SharingMessages } from '../features/sharing/messages.js';
import type { SummaryMessages } from '../features/summary/messages.js';

/** Every text of the interface that is not an assessment's own. `{name}` stands for a value. */
export interface Messages {
  /** Language of these messages, BCP 47. */
  readonly lang: string;
  /** `{current}`, `{total}` */
  readonly progress: string;
  readonly continue: string;
  readonly back: string;
  readonly finish: string;
  readonly unsure: string;
  /** Before choices that exclude all others. */
  readonly or: string;
  readonly missingSingle: string;
  readonly missingMultiple: string;
  /** Follows these two where “not sure” is offered. */
  readonly unsureIsFine: string;
  readonly resultLabel: string;
  readonly areas: string;
  /** In place of an area's level when its questions were answered “not sure”. */
  readonly notKnown: string;
  readonly unknownLabel: string;
  readonly note: string;
  readonly restart: string;
  /** In front of what is missing, for those who do not see its mark. */
  readonly error: string;
  readonly loading: string;
  /** The assessment could not be fetched. */
  readonly unreachable: string;
  readonly tryAgain: string;
  /** The assessment cannot be used. */
  readonly unusable: string;
}

/** Every text there is to replace: those of the features, too. */
export type AllMessages = Messages &
  AdviceMessages &
  SharingMessages &
  RevisionMessages &
  PrintMessages &
  ArrivalMessages &
  SummaryMessages &
  PersistenceMessages;

/** All that a language consists of; each module of this folder that is named after one exports this. */
export interface LanguagePack {
  readonly messages: AllMessages;
  readonly content: Translation;
}
