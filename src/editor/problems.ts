/** Problems of a document in the words of somebody who fills in a form. */
import type { Problem } from '../core/problem.js';
import { entries, fieldsOf, plain, stepsOf, valueAt, type DocumentJson } from './json.js';
import { anyText, baseOf } from './edit/texts.js';
import { languageName } from './languages.js';

/** What the entry of a list is called, and the field that says which one it is. */
const ENTRIES: Readonly<Record<string, readonly [name: string, label: string]>> = {
  areas: ['Area', 'label'],
  questions: ['Question', 'text'],
  choices: ['choice', 'label'],
  levels: ['Level', 'label'],
  resources: ['Resource', 'title'],
  steps: ['step', ''],
};

/** What fields are called on the page, by their last name. */
const FIELDS: Readonly<Record<string, string>> = {
  id: 'name for computers',
  version: 'version',
  lang: 'language',
  title: 'title',
  intro: 'introduction',
  resultLabel: 'line above the level',
  note: 'note under the result',
  board: 'what to ask of the board',
  weight: 'weight',
  area: 'area',
  text: 'question',
  hint: 'hint',
  ask: 'what to find out',
  unsure: '“I am not sure”',
  type: 'kind of question',
  label: 'label',
  description: 'line under it',
  cap: 'limit',
  exclusive: '“stands alone”',
  conditions: 'lists in the result',
  aligned: 'heading of the checked ones',
  next: 'heading of the others',
  from: 'starting percent',
  meaning: 'meaning',
  insight: 'insight',
  href: 'web address',
  horizon: 'Horizon',
  areas: 'Areas',
  questions: 'Questions',
  choices: 'choices',
  levels: 'Levels',
  resources: 'resources',
  steps: 'first steps',
  insights: 'advice',
  messages: 'Wording',
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a path leads, in words: `Question 2 “Who finds internships…”, choice 3, weight`. */
export function placeOf(document: DocumentJson, path: string): string {
  if (!path) return 'The document';
  const base = baseOf(document);
  const words: string[] = [];
  let at = '';
  const steps = stepsOf(path);
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (typeof step === 'number') {
      at += `[${step}]`;
      const [name, label] = ENTRIES[String(before)] ?? [FIELDS[String(before)] ?? String(before), ''];
      const said = label ? anyText(fieldsOf(valueAt(document, at))[label], base, base) : '';
      words.push(`${name} ${step + 1}${said && index === 1 ? ` “${short(said)}”` : ''}`);
      continue;
    }
    at += `${at && '.'}${step}`;
    if (typeof steps[index + 1] === 'number') continue;
    if (before === 'insights') {
      const level = entries(document['levels']).find(({ id }) => id === step);
      words.push(`advice for “${anyText(level?.['label'], base, base) || step}”`);
    } else if (step !== 'insights' || index === steps.length - 1) {
      words.push(FIELDS[step] ?? (before !== undefined && index === steps.length - 1 ? `“${step}”` : step));
    }
  }
  return capital(words.join(', '));
}

/** The language that a text has to be translated into, if that is what is wrong. */
export const languageOf = ({ code, message }: Pick<Problem, 'code' | 'message'>): string | undefined =>
  code === 'missing-language' ? /has no "([^"]+)"/.exec(message)?.[1] : undefined;

/** What is wrong and how to fix it, as a sentence about the field. */
export function wordsOf({ code, message }: Problem): string {
  // What is empty needs no lesson in quotes and brackets.
  const empty = /is (?:""|\[\])\. (.*)$/.exec(message) ?? /^is (?:missing|null)\. (.*)$/.exec(message);
  if (empty) return empty[1] === 'Add it.' ? 'Fill this in.' : empty[1]!;
  const lang = languageOf({ code, message });
  if (lang) return `This has no ${languageName(lang)} yet, and other texts do. Translate it.`;
  if (code === 'unknown-field') return `This field ${message}`;
  return `This ${message.replace(/ (Put it in .*|Write it without quotes\.)$/, '')}`;
}

/** The problems of one field, with those of its languages. */
export const problemsAt = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter(
    ({ path: at }) => at === path || (at.startsWith(`${path}.`) && !at.slice(path.length + 1).includes('.')),
  );

/** The text of a value, to find out whether it is there at all. */
export const isBlank = (document: DocumentJson, path: string): boolean => !plain(valueAt(document, path)).trim();
