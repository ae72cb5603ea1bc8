/** Plain JSON, as files hold it. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}
/** A document on its way: it may lack anything, and hold what no assessment knows. */
export type DocumentJson = JsonObject;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list, whatever stands in its place. Entries that are no objects are empty ones. */
export const entries = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.map(fieldsOf) : [];

/** The fields of an object, whatever stands in its place. */
export const fieldsOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** A text for people, of whatever stands there. */
export const plain = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

/** `questions[2].choices[0].weight` as names and indexes. Names hold neither dots nor brackets. */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));

const own = (value: unknown, step: string | number): Json | undefined =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, Json>)[step]
    : undefined;

/** What stands at a path; undefined when nothing does. */
export const valueAt = (document: Json, path: string): Json | undefined =>
  stepsOf(path).reduce<Json | undefined>(own, document);

/** Puts a value at a path of a draft, with the objects and lists on the way; `undefined` takes the field out. */
export function putAt(draft: JsonObject, path: string, value: Json | undefined): void {
  const steps = stepsOf(path);
  const last = steps.at(-1);
  if (last === undefined) return;
  let at: Json = draft;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    let next: Json | undefined = own(at, step);
    if (typeof next !== 'object' || next === null) {
      if (value === undefined) return;
      next = typeof steps[index + 1] === 'number' ? [] : {};
      set(at, step, next);
    }
    at = next;
  }
  if (value !== undefined) set(at, last, value);
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
}

/** As `JSON.parse` sets a field: whatever its name, it is one of the object’s own. */
function set(at: Json, step: string | number, value: Json): void {
  Object.defineProperty(at as object, step, { value, writable: true, enumerable: true, configurable: true });
}

/** Freezes a document through and through. */
export function freeze<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** A document as a file. */
export const toFile = (document: DocumentJson): string => `${JSON.stringify(document, null, 2)}\n`;
