import type { Result } from '../core/index.js';
import type { AnswerDetail, ErrorDetail, LevelOnlyResult, ReadinessEvent, ResourceDetail } from '../events.js';
import type { TeamChangeDetail, TeamDecideDetail } from '../team-events.js';
import { warn } from '../warn.js';
import { TYPES } from './event-id.js';

/** One flat entry, as tag managers read them. */
export type DataLayerEntry = Readonly<Record<string, string | number | boolean | undefined>>;

/** Names of all values pushed so far. Tag managers keep what an entry does not name, such as the level of an earlier attempt. */
const names = new Set<string>();

/** Of an event, all that an entry needs. */
export type Heard = Pick<ReadinessEvent, 'type' | 'detail'>;

/** What Google Analytics 4 takes: characters in a value, and parameters with an event beside its name. */
const LONGEST = 100;
const MOST = 25;

/** Ids in one value. Those that no longer fit whole are left out. */
const list = (ids: readonly string[] = []): string =>
  ids.reduce((text, id) => {
    const longer = text ? `${text},${id}` : id;
    return longer.length > LONGEST ? text : longer;
  }, '');

/**
 * What a team says, without the names of its groups: a tag manager passes on whatever it gets, and somebody may have written
 * the name of a person there.
 */
function teamValues({
  count,
  groups,
  areas = [],
  questions = [],
  consensus,
}: Partial<TeamChangeDetail & TeamDecideDetail>) {
  const decided = Object.entries(consensus ?? {});
  return Object.fromEntries([
    ['count', count],
    ['groups', groups?.length],
    ['decided', consensus && decided.length],
    ...areas.flatMap(({ id, lowest, highest, common }) => [
      [`lowest_${id}`, lowest],
      [`highest_${id}`, highest],
      [`common_${id}`, list(common)],
    ]),
    ...questions.map(({ id, spread }) => [`spread_${id}`, spread === null ? null : Math.round(spread * 100) / 100]),
    ...decided.map(([id, answer]) => [`consensus_${id}`, list([answer].flat())]),
  ]) as Record<string, unknown>;
}

/**
 * A public event as a data layer entry: names in snake_case with `readiness_` before them, values of at most 100
 * characters, at most 25 of them. It holds what the event's detail holds and nothing else.
 */
export function toEntry({ type, detail }: Heard): DataLayerEntry {
  // Every event's fields, those that this one does not have undefined.
  const { question, answered, total, value, resource, href, problems, result } = detail as Partial<
    AnswerDetail & ResourceDetail & ErrorDetail
  > & { result?: Partial<Result> & LevelOnlyResult };
  const values: Record<string, unknown> = {
    assessment: detail.assessment.id,
    assessment_version: detail.assessment.version,
    attempt: detail.attempt,
    instance: detail.instance,
    lang: detail.lang,
    question,
    answered,
    total,
    value: value === undefined ? undefined : list([value ?? []].flat()),
    resource,
    href,
    problems: problems?.length,
    problem: problems?.[0]?.code,
    level: result && (result.level?.id ?? 'unknown'),
    percent: result?.percent,
    focus: result && list(result.focus),
    aligned: result?.conditions?.aligned.length,
    next: result?.conditions?.next.length,
    unsure: result?.unsure?.length,
    ...teamValues(detail),
  };
  for (const { id, percent } of result?.areas ?? []) values[`area_${id}`] = percent;
  const entries = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [
      `readiness_${name.replace(/\W/g, '_')}`.slice(0, 40),
      typeof value === 'string' ? value.slice(0, LONGEST) : value,
    ]);
  return { event: type.replaceAll('-', '_'), ...(Object.fromEntries(entries.slice(0, MOST)) as DataLayerEntry) };
}

/**
 * Pushes an entry onto a window array, which it makes when there is none: a tag manager that loads later reads it all.
 * Nothing of an editor's test run is pushed.
 *
 * @param name of the array; `dataLayer` when empty
 */
export function pushEntry(event: Heard, name = 'dataLayer'): void {
  if (event.detail.preview) return;
  const page = globalThis as unknown as Record<string, { push?: (entry: DataLayerEntry) => unknown } | undefined>;
  try {
    const layer = (page[name] ??= [] as never);
    const entry = toEntry(event);
    for (const name of Object.keys(entry)) names.add(name);
    const empty = Object.fromEntries([...names].map((name) => [name, undefined]));
    if (typeof layer.push === 'function') layer.push({ ...empty, ...entry });
    else warn('data-layer', `window.${name} is not an array, so nothing is pushed there.`);
  } catch (error) {
    warn('data-layer', `window.${name} does not take entries. ${String(error)}`);
  }
}

/**
 * Pushes every public event that reaches the target: for frames, whose `data-layer` would be inside. An element with the
 * attribute pushes by itself.
 *
 * @param name of the window array; `dataLayer` when left out
 * @returns how to stop
 */
export function connectDataLayer(target: EventTarget = document, name?: string): () => void {
  const push = (event: Event) => {
    pushEntry(event as Event & Heard, name);
  };
  for (const type of TYPES) target.addEventListener(type, push);
  return () => {
    for (const type of TYPES) target.removeEventListener(type, push);
  };
}
