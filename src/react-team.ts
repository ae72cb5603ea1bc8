'use client';
/** `<ReadinessTeam>` for React 17 and newer, apart from the assessment so that pages with one of them load one. */
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { AssessmentInput } from './core/index.js';
import { wrap, type HandlersOf } from './react-wrapper.js';
import { defineTeam } from './register-team.js';
import type { ReadinessTeamElement } from './team-element.js';
import type { ReadinessTeamEventMap } from './team-events.js';
import type { GivenResult } from './team/results.js';

/** Handlers by the names that React gives them. */
const EVENTS = {
  onReadinessTeamChange: 'readiness-team-change',
  onReadinessTeamDecide: 'readiness-team-decide',
  onReadinessError: 'readiness-error',
} as const satisfies Record<string, keyof ReadinessTeamEventMap>;

interface Options {
  /** The assessment to use instead of the built-in one. */
  readonly assessment?: AssessmentInput | null | undefined;
  /** Results to begin with: codes, links, or answers with a group. Others given later replace all there are. */
  readonly results?: readonly GivenResult[] | undefined;
  /** Address of an assessment document. */
  readonly src?: string | undefined;
  /** Where the results are kept for the next time. */
  readonly persist?: 'none' | 'session' | 'local' | undefined;
  /** How many results there have to be before any of them shows; at least 3. */
  readonly min?: number | undefined;
  /** Address of the page with the assessment; this page, when left out. */
  readonly invite?: string | undefined;
  /** Level of the widget's top heading in the page's outline. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Name of the window array for tag managers; empty for `dataLayer`. */
  readonly dataLayer?: string | undefined;
}

export interface ReadinessTeamProps
  extends
    Options,
    HandlersOf<typeof EVENTS, ReadinessTeamEventMap>,
    Omit<HTMLAttributes<ReadinessTeamElement>, keyof Options> {}

/** The results of several people side by side. `ref` is the element; children are its fallback. */
export const ReadinessTeam: ForwardRefExoticComponent<ReadinessTeamProps & RefAttributes<ReadinessTeamElement>> = wrap<
  ReadinessTeamElement,
  ReadinessTeamProps
>({
  tag: 'readiness-team',
  displayName: 'ReadinessTeam',
  define: defineTeam,
  events: EVENTS,
  objects: ['assessment', 'results'],
  given: 'results',
});
