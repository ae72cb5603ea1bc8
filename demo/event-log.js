/** Shows every event of the assessments on a page, as any page could hear them: by listening on the document. */

const quantity = (count, noun) => `${count || 'No'} ${noun}${count === 1 ? '' : 's'}`;

const completion = ({ level, percent, focus, areas = [] }) => {
  if (!level) return 'Result: too early to say';
  const names = focus.map((id) => areas.find((area) => area.id === id)?.label ?? id);
  const score = percent === undefined ? '' : `, ${percent} of 100`;
  return `Result: ${level.label}${score}. ${names.length ? `Start with ${names.join(', then ')}` : 'Every area is at the top'}`;
};

const answered = ({ question, answered, total, value }) => {
  const choice = [value ?? []].flat().join(', ');
  const what = value === null ? 'is open again' : choice ? `answered with ${choice}` : 'answered';
  return `“${question}” ${what}, ${answered} of ${total} so far`;
};

/** What happened, in one line, by event type. */
const summaries = {
  'readiness-ready': ({ assessment, lang }) => `On screen: ${assessment.id} ${assessment.version}, in “${lang}”`,
  'readiness-start': () => 'The first answer: an attempt begins',
  'readiness-answer': answered,
  'readiness-complete': ({ result }) => completion(result),
  'readiness-restart': () => 'Everything begins again, as a new attempt',
  'readiness-resource': ({ resource }) => `Opened “${resource}”`,
  'readiness-error': ({ problems }) =>
    `Cannot be used: ${quantity(problems.length, 'problem')}, the first at “${problems[0]?.path ?? ''}”`,
};

/** Text only, whatever an event carries. */
const element = (tag, className, ...children) => {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
};

const entry = ({ type, detail }) => {
  const now = new Date();
  const time = element('time', 'time', now.toLocaleTimeString(undefined, { timeStyle: 'medium' }));
  time.dateTime = now.toISOString();
  const name = element('code', 'type', type);
  if (detail.preview) name.append(' ', element('span', 'tag', 'preview'));
  const summary = element('summary', '', name, time, element('span', 'text', summaries[type](detail)));
  const json = element('pre', '', element('code', '', JSON.stringify(detail, null, 2)));
  return element('li', '', element('details', '', summary, json));
};

const log = document.querySelector('#event-log');
const [entries, count, hint, clear] = ['entries', 'count', 'hint', 'clear'].map((name) =>
  log.querySelector(`[data-${name}]`),
);

const recount = () => {
  count.textContent = quantity(entries.childElementCount, 'event');
};

for (const type of Object.keys(summaries)) {
  document.addEventListener(type, (event) => {
    entries.prepend(entry(event));
    // Being ready is no visitor's act: who has not answered yet still wants to know how to begin.
    hint.hidden = type !== 'readiness-ready';
    recount();
  });
}

clear.addEventListener('click', () => {
  entries.replaceChildren();
  hint.textContent = 'New events appear here.';
  hint.hidden = false;
  recount();
});
