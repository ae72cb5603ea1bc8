import type { AssessmentDocument } from '../assessment.js';

/**
 * `T` as TypeScript infers it from a JSON file: a kind of question is any text, and a field that only some entries of a list
 * have may be undefined in the others.
 */
type Imported<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Imported<Item>[]
    : T extends object
      ? {
          readonly [Field in keyof T]: object extends Pick<T, Field>
            ? Imported<T[Field]> | undefined
            : Imported<T[Field]>;
        }
      : T;

/**
 * A document as the element takes it: an `AssessmentDocument`, or what TypeScript makes of a JSON file that is imported. It is
 * checked before it shows, whatever its type says.
 */
export type AssessmentInput = Imported<AssessmentDocument>;

/**
 * For assessments that are written in TypeScript: gives back what it is given, with every field's type checked while you
 * write. It checks nothing when it runs; that is what `parse` does.
 */
export const defineAssessment = (document: AssessmentDocument): AssessmentDocument => document;
