import type { Assessment } from '../assessment.js';
import { fit } from '../session.js';
import { across, HASH, JOINT, match, PARAMETER } from './address.js';
import { endOfObject } from './files.js';
import { complete, dayIn } from './reading.js';
import { MOST, type TeamFault, type TeamRound } from './round.js';
import { DIGIT } from './signs.js';
import { decodeTeam, HEAD, lengthOf } from './team-code.js';

/** A place in a text that holds a round of a team, or was meant to. */
export interface FoundRound {
  /** Where it begins and ends, in UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
  readonly round: TeamRound | TeamFault;
}

const LINK = new RegExp(`(?:${HASH}|${PARAMETER})readiness${JOINT}team${JOINT}`, 'gi');
const TOGETHER = new RegExp(`${DIGIT}*`, 'iy');
/** As many digits as the longest code has. */
const LONGEST = 1 << 20;

/** Links of teams: `#readiness-team-…`. */
const teamLinks = (assessment: Assessment, text: string): FoundRound[] =>
  Array.from(text.matchAll(LINK)).flatMap(({ 0: name, index: start }) => {
    const at = start + name.length;
    const length = lengthOf(across(text, at, HEAD).code);
    if (length !== undefined) {
      const { code, end } = across(text, at, Math.min(length, LONGEST));
      const round = decodeTeam(assessment, code);
      if (typeof round === 'object') return [{ start, end, round }];
    }
    const [code] = match(TOGETHER, text, at)!;
    // Places on a page have names of words: `#readiness-team-meeting`.
    const meant = length !== undefined || code.length >= 20 || (code.length >= 4 && /\d/.test(code));
    return meant ? [{ start, end: at + code.length, round: decodeTeam(assessment, code) }] : [];
  });

/** Where the file of a team begins: its first field is the version of its shape. */
const JSON_HEAD = /\{\s{0,20}"schema"\s{0,5}:\s{0,5}"readiness-team\/1"/g;

function readFile(assessment: Assessment, text: string): TeamRound | TeamFault {
  try {
    const file = JSON.parse(text) as {
      readonly assessment?: Partial<Assessment>;
      readonly results?: unknown;
      readonly consensus?: unknown;
      readonly date?: unknown;
    };
    const { id, version } = file.assessment ?? {};
    if (id !== assessment.id) return 'foreign';
    if (version !== assessment.version) return 'outdated';
    const results = (file.results as readonly { answers?: unknown; group?: unknown }[]).slice(0, MOST);
    return {
      date: dayIn(file.date),
      results: results.map(({ answers: given, group }) => {
        const answers = complete(assessment, given);
        if (typeof answers === 'string') throw new TypeError();
        return typeof group === 'string' && group ? { answers, group } : { answers };
      }),
      consensus: fit(assessment, file.consensus).answers,
    };
  } catch {
    return 'damaged';
  }
}

/** Files of teams: `readiness-team/1`. */
const teamFiles = (assessment: Assessment, text: string): FoundRound[] =>
  Array.from(text.matchAll(JSON_HEAD)).map(({ 0: head, index: start }, file, heads) => {
    const end = endOfObject(text, start, heads[file + 1]?.index ?? text.length);
    if (end === undefined) return { start, end: start + head.length, round: 'cut' };
    return { start, end, round: readFile(assessment, text.slice(start, end)) };
  });

/**
 * Finds the rounds of teams in a text: their links, as mail programs leave them, and their files. In the order of the text.
 * Never throws.
 */
export const findRounds = (assessment: Assessment, text: string): FoundRound[] =>
  [...teamFiles(assessment, text), ...teamLinks(assessment, text)].sort((one, other) => one.start - other.start);
