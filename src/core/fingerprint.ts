import type { Assessment } from './assessment.js';
import { legal } from './radix.js';

/** FNV-1a, 32 bits. Tells slips from truth; it keeps no secret. */
export function hash(text: string): bigint {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  // The low bits of this hash are its best mixed ones; those of short texts get the high ones as well.
  return BigInt((sum ^ (sum >>> 15)) >>> 0);
}

/** All that a number stands for: a code made of other questions must not pass. */
const outline = ({ version, questions }: Assessment): string =>
  JSON.stringify([version, questions.map((question) => [question.id, question.type, legal(question)])]);

const versions = new WeakMap<Assessment, bigint>();

/** 32 bits for the version and structure of an assessment: worked out once, for a list has hundreds of codes. */
export function versionOf(assessment: Assessment): bigint {
  const version = versions.get(assessment) ?? hash(outline(assessment));
  versions.set(assessment, version);
  return version;
}

/** 32 bits for which assessment it is. */
export const idOf = ({ id }: Assessment): bigint => hash(id);
