/** What the receiver keeps: two files with a line of JSON for each event and sign-up, and the counts of them. */
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds for which a token is good. */
const TOKEN_LIFE = 600_000;

/** The lines of a file; one that was cut off, as when the machine went down, is left out. */
function read(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line)] : [];
      } catch {
        return [];
      }
    });
}

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

/** The level of a result where every answer was “not sure”. */
const known = (level) => level ?? 'unknown';

/**
 * Opens the files of a folder, and counts what is in them.
 *
 * @param folder made if it is not there; a new one for temporary files without it
 */
export function openStore(folder, log) {
  let place = folder;
  const events = new Set();
  const signups = new Set();
  const secret = randomBytes(32);
  /** Until when each used token is remembered. Those that nobody used take no room, however many are asked for. */
  const used = new Map();
  const sign = (text) => createHmac('sha256', secret).update(text).digest('base64url');
  const completions = new Map();
  const areas = new Map();
  const signupsByLevel = new Map();

  const append = (name, line) => {
    if (!place) {
      place = mkdtempSync(join(tmpdir(), 'readiness-receiver-'));
      log(`Receiver: what it hears is in ${place}`);
    }
    // Addresses of people are nobody else's on this machine.
    appendFileSync(join(place, name), `${JSON.stringify(line)}\n`, { mode: 0o600 });
  };
  const countEvent = ({ id, type, detail }) => {
    events.add(id);
    if (type !== 'readiness-complete') return;
    count(completions, known(detail.result.level?.id));
    for (const { id: area, level } of detail.result.areas ?? []) {
      if (!areas.has(area)) areas.set(area, new Map());
      count(areas.get(area), known(level?.id));
    }
  };
  const keyOf = ({ email, level, by }) => JSON.stringify([email.toLowerCase(), level, by]);
  const countSignup = (signup) => {
    signups.add(keyOf(signup));
    count(signupsByLevel, known(signup.level));
  };

  if (place) {
    mkdirSync(place, { recursive: true });
    read(join(place, 'events.ndjson')).forEach(countEvent);
    read(join(place, 'signups.ndjson')).forEach(countSignup);
    log(`Receiver: what it hears is in ${place}`);
  }

  return {
    /** Whether the event is new. */
    addEvent({ id, type, at, detail }) {
      if (events.has(id)) return false;
      append('events.ndjson', { id, type, at, received: new Date().toISOString(), detail });
      countEvent({ id, type, detail });
      return true;
    },
    /** Whether this address is new at this level. */
    addSignup(signup) {
      if (signups.has(keyOf(signup))) return false;
      append('signups.ndjson', { ...signup, received: new Date().toISOString() });
      countSignup(signup);
      return true;
    },
    newToken() {
      const text = `${Date.now()}.${randomUUID()}`;
      return `${text}.${sign(text)}`;
    },
    /** A token is good once. */
    useToken(token) {
      const [, text, signature] = /^(\d+\.[\w-]+)\.([\w-]+)$/.exec(token) ?? [];
      const given = Buffer.from(signature ?? '');
      const right = Buffer.from(sign(text ?? ''));
      if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
      const now = Date.now();
      for (const [old, until] of used) if (until < now) used.delete(old);
      const until = Number.parseInt(text, 10) + TOKEN_LIFE;
      if (until < now || used.has(text)) return false;
      used.set(text, until);
      return true;
    },
    /** Numbers by level id; `unknown` where every answer was “not sure”. */
    totals: () => ({
      completions: Object.fromEntries(completions),
      areas: Object.fromEntries([...areas].map(([area, levels]) => [area, Object.fromEntries(levels)])),
      signups: Object.fromEntries(signupsByLevel),
    }),
  };
}
