/** What the receiver lets in. Each check gives what is wrong, or an empty text. */

const isText = (value, most = 200) => typeof value === 'string' && value !== '' && value.length <= most;
const isId = (value) => typeof value === 'string' && /^[\w-]{1,60}$/.test(value);
const isIds = (value) => Array.isArray(value) && value.length <= 200 && value.every(isId);
const isLevel = (value) => value === null || isId(value);
const isAssessment = (value) => isText(value?.id) && isText(value?.version);

const first = (checks) => Object.entries(checks).find(([, fits]) => !fits)?.[0] ?? '';

/** An entry of `events` in a batch. */
export function eventProblem(event) {
  const { id, type, at, detail } = event ?? {};
  return first({
    'an event needs an id': isText(id, 300),
    'an event needs a type that begins with “readiness-”': isText(type) && /^readiness(-[a-z]+){1,2}$/.test(type),
    'at must be a time': isText(at) && !Number.isNaN(Date.parse(at)),
    'detail.schema must be "readiness-event/1"': detail?.schema === 'readiness-event/1',
    'detail.attempt is missing': isText(detail?.attempt),
    'detail.assessment needs id and version': isAssessment(detail?.assessment),
    'a preview is not to be counted': detail?.preview === false,
    'detail.result needs level and focus': type !== 'readiness-complete' || isResult(detail?.result),
  });
}

const isResult = (result) =>
  (result?.level === null || isId(result?.level?.id)) &&
  isIds(result?.focus) &&
  (result.areas === undefined ||
    (Array.isArray(result.areas) && result.areas.length <= 200 && result.areas.every(isArea)));
const isArea = (area) => isId(area?.id) && (area.level === null || isId(area.level?.id));

/** What `jsonWebhook` posts. */
export function signupProblem(signup) {
  const { email, level, focus, attempt, lang } = signup ?? {};
  return first({
    'email must be an email address': isText(email, 254) && /^[^\s@]+@[^\s@]+$/.test(email),
    'level must be a level id or null': isLevel(level),
    'focus must be a list of area ids': isIds(focus),
    'attempt must be text or null': attempt === null || isText(attempt),
    'lang must be a language': isText(lang, 40),
  });
}
