import type { Answers, Assessment } from '../core/index.js';
import { framing } from '../framing.js';
import { warn } from '../warn.js';
import type { Plan } from './plan.js';
import type { GivenResult } from './results.js';

/** What is kept of a team between two visits. Plain JSON; no names but what the team wrote down itself. */
export interface KeptTeam {
  /** Answers with the group of each. */
  readonly results: readonly GivenResult[];
  /** What the team agreed on, by question. */
  readonly consensus: Answers;
  /** What it wrote down. */
  readonly plan: Plan;
}

const storageOf = (persist: 'session' | 'local'): Storage => (persist === 'local' ? localStorage : sessionStorage);

/** Other questions, other versions of them, and in frames those of other sites around them are kept apart. */
export const keyOf = ({ id, version }: Assessment): string => {
  const framer = framing();
  return `readiness-team/${id}/${version}${framer && `/@${framer}`}`;
};

/** What was kept, as it lies there: whoever uses it checks it. Storage that is blocked or holds rubbish is as good as empty. */
export function readTeam(
  persist: 'session' | 'local',
  assessment: Assessment,
): { readonly [Key in keyof KeptTeam]?: unknown } {
  try {
    return Object(JSON.parse(storageOf(persist).getItem(keyOf(assessment)) ?? '{}')) as object;
  } catch {
    return {};
  }
}

/** Keeps a team, as far as the browser lets us; an empty one leaves nothing behind. */
export function writeTeam(persist: 'session' | 'local', assessment: Assessment, kept: KeptTeam): void {
  try {
    const storage = storageOf(persist);
    if (kept.results.length) storage.setItem(keyOf(assessment), JSON.stringify(kept));
    else storage.removeItem(keyOf(assessment));
  } catch (error) {
    warn('no-storage', `the team is kept only until the page is left. ${String(error)}`);
  }
}
