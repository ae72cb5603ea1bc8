/** One thing that keeps a document from being used. */
export interface Problem {
  /** Stable and kebab-case, for programs. */
  readonly code: ProblemCode;
  /** Where: `questions[2].choices[0].weight`; empty for the document itself. */
  readonly path: string;
  /** What is wrong and how to fix it, in English, for the editor. */
  readonly message: string;
}

export type ProblemCode =
  | 'unreachable'
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-size'
  | 'wrong-form'
  | 'out-of-range'
  | 'missing-language'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-order'
  | 'no-weight';

/** Takes note of a problem. */
export type Report = (code: ProblemCode, path: string, message: string) => void;

/** The first of a list of names, and how many more there are. */
export const some = (names: readonly string[]): string => {
  const all = [...new Set(names)];
  return all.length > 14 ? `${all.slice(0, 12).join(', ')} and ${all.length - 12} more` : all.join(', ');
};
