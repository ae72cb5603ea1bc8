import type { Answer, Conditions, Question } from '../assessment.js';

/** What a kind of question knows about its answers. An `Answer` is always one that `accept` let through. */
export interface QuestionType<Q extends Question> {
  /** The value as it is stored, or undefined when it is no legal answer to this question. */
  accept(question: Q, value: unknown): Answer | undefined;
  /** The answer after the visitor picks (or unchecks) a choice; undefined when none is left or the choice is unknown. */
  choose(question: Q, current: Answer | undefined, choice: string): Answer | undefined;
  /** 0–1. Never asked for “not sure”. */
  score(question: Q, answer: Answer): number | null;
  /** Adds which choices the result lists as aligned and as next, for kinds that list any. Never asked for “not sure”. */
  sort?(question: Q, answer: Answer, into: Record<keyof Conditions, string[]>): void;
}
