import type { Translation } from '../content/translation.js';
import type { FaultMessages } from '../views/fault-messages.js';
import type { KeepMessages } from '../features/messages.js';

/** A text for each plural form that the language has (`Intl.PluralRules`). `{count}` stands for the number. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

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
  readonly missingSingle: string;
  readonly missingMultiple: string;
  /** Follows these two where “not sure” is offered. */
  readonly unsureIsFine: string;
  readonly resultLabel: string;
  /** For those who do not see the scale: `{current}`, `{total}` */
  readonly place: string;
  readonly areas: string;
  /** In place of an area's level when its questions were answered “not sure”. */
  readonly notKnown: string;
  /** `{area}`: the weakest area, the other ones below the top, and those at the top. */
  readonly startHere: string;
  readonly then: string;
  readonly keepGoing: string;
  readonly horizon: string;
  readonly read: string;
  readonly newTab: string;
  readonly gaps: string;
  readonly unknownLabel: string;
  readonly unknownMeaning: string;
  readonly note: string;
  readonly restart: string;
  /** `{count}`: questions without an answer, all on one page. */
  readonly missingCount: Plural;
  readonly loading: string;
  /** The assessment could not be fetched. */
  readonly unreachable: string;
}

/** Every text there is to replace: those of the parts, too. */
export type AllMessages = Messages & FaultMessages & KeepMessages;

/** All that a language consists of; each module of this folder that is named after one exports this. */
export interface LanguagePack {
  readonly messages: AllMessages;
  readonly content: Translation;
}
