import type { ReactiveControllerHost } from 'lit';
import type { Assessment, TeamSummary } from '../core/index.js';
import type { LocalizedAssessment } from '../features/feature.js';
import { codeLabels } from '../features/sharing/code-messages.js';
import type { Messages } from '../locales/messages.js';
import { memberOf } from '../member-of.js';
import { inviteAddress } from './address.js';
import type { Collector } from './collector.js';
import type { Invitation } from './invitation.js';
import type { AllTeamMessages } from './messages.js';
import type { StepsController } from './steps.js';
import type { TeamRecord } from './team-record.js';
import type { TeamWords } from './team-words.js';
import type { Together } from './together.js';
import type { TeamActions, TeamView } from './view.js';

/** The element, as far as its controllers are concerned. */
export interface TeamHost extends ReactiveControllerHost, HTMLElement {
  readonly persist: 'none' | 'session' | 'local';
  readonly min: number;
  readonly invite: string | null;
  readonly headingLevel: number;
}

/** All that a view model is made of. */
interface Parts {
  readonly host: TeamHost;
  /** As the assessment is at hand. */
  readonly localized: LocalizedAssessment;
  /** The same with its advice, once that has come. */
  readonly assessment: Assessment;
  readonly words: TeamWords;
  readonly together: Together;
  readonly steps: StepsController;
  readonly record: TeamRecord;
  readonly collector: Collector;
  readonly invitation: Invitation;
  readonly summary: TeamSummary | null;
  readonly actions: TeamActions;
}

/** What the team tool shows now. */
export function teamViewOf(parts: Parts): TeamView {
  const { host, localized, assessment, together, steps, record, collector, invitation, summary, actions } = parts;
  const { messages, lang } = localized;
  const words = { ...together.words, ...parts.words.of(messages.lang) } as AllTeamMessages;
  const spoken = parts.words.has(messages.lang) ? messages.lang : 'en';
  const { headingLevel, min, invite } = host;
  const { consensus, plan, round, fault } = record;
  Object.assign(invitation, {
    words,
    lang: spoken,
    title: words.title,
    resultWords: { ...codeLabels, ...(messages as Messages & Partial<typeof codeLabels>) },
    address: inviteAddress(invite),
  });
  return {
    assessment,
    messages,
    words,
    lang: spoken,
    contentLang: lang.startsWith(spoken) ? undefined : lang,
    headingLevel,
    min,
    step: summary ? together.shown(steps.step) : 'collect',
    invitation,
    collector,
    round,
    fault,
    ...steps.shown(summary),
    summary,
    consensus,
    plan,
    fullScreen: memberOf(document, 'fullscreenElement') !== null,
    canFill: memberOf(document, 'fullscreenEnabled'),
    actions,
  };
}
