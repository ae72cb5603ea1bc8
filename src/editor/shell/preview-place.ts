import type { Answer, Answers } from '../../core/assessment.js';
import { entries, plain, stepsOf, type DocumentJson, type JsonObject } from '../json.js';

/** The element by its public names: the page loads it by itself, beside the editor. Before that, it has none of them. */
export interface AssessmentElement extends HTMLElement {
  assessment: unknown;
  answers: Answers;
  readonly result: object | null;
  restart(): void;
}

/** Where visitors see what is edited: at a question, by its index, or in the result, by a part of it. */
export type Place = { readonly question: number } | { readonly result: 'title' | 'start' };

/** What stands in the result alone. */
const IN_RESULT = ['levels', 'areas', 'note', 'resultLabel'];

/** Where visitors see what is edited at a path; undefined for what they see everywhere, or nowhere. */
export function placeOf(path: string): Place | undefined {
  const [first = '', index, field] = stepsOf(path.replace(/^#translate:/, '').replace(/#.*/, ''));
  if (first === 'questions') return typeof index === 'number' ? { question: index } : undefined;
  if (field === 'insights' || ['horizon', 'resources', 'board'].includes(String(first))) return { result: 'start' };
  return IN_RESULT.includes(String(first)) ? { result: 'title' } : undefined;
}

const partOf = (element: AssessmentElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;
const promptOf = (element: AssessmentElement, id: string): HTMLElement | null =>
  element.shadowRoot?.getElementById(`${id}-prompt`) ?? null;

/** What is on screen of a place; null while something else is, or before it is there. */
export function shownOf(element: AssessmentElement, place: Place, id: string): HTMLElement | null {
  if ('question' in place) return promptOf(element, id);
  return element.result ? partOf(element, place.result) : null;
}

/** The first choice of a question, as an answer. */
function anyAnswer({ type, choices }: JsonObject): Answer {
  const id = plain(entries(choices)[0]?.['id']);
  return type === 'multiple' ? [id] : id;
}

/**
 * Has the element show a question, or its result, by what visitors have: its buttons. The answers are the same afterward. Without
 * all of them there is no result to go to. It shows with the next update of the element; the way from a result to a question takes
 * two, so that this is called again while `shownOf` finds nothing.
 *
 * @param document the one that the element has
 * @param id of the question; of the result it does not count
 * @returns whether there is something to wait for
 */
export function turnTo(element: AssessmentElement, document: DocumentJson, place: Place, id: string): boolean {
  const questions = entries(document['questions']);
  const ids = questions.map((question) => plain(question['id']));
  const { answers } = element;
  if (element.result) {
    if ('result' in place) return false;
    // Answers that are set begin a new attempt, at its first question.
    element.answers = answers;
    return true;
  }
  const isComplete = ids.every((one) => Object.hasOwn(answers, one));
  const onward = partOf(element, 'primary');
  const at = ids.findIndex((one) => promptOf(element, one));
  const to = 'result' in place ? ids.length : ids.indexOf(id);
  if (!onward || at === -1 || to === -1 || ('result' in place && !isComplete)) return false;
  if (to < at) {
    for (let step = at; step > to; step--) (onward.nextElementSibling as HTMLElement | null)?.click();
    return true;
  }
  // Past a question without an answer it goes with any, which is taken back.
  const passed = questions.slice(at, to).map((question) => [plain(question['id']), anyAnswer(question)] as const);
  if (!isComplete) element.answers = { ...Object.fromEntries(passed), ...answers };
  const isOnePage = element.getAttribute('layout') === 'page';
  for (let step = isOnePage ? to - 1 : at; step < to; step++) onward.click();
  if (!isComplete) element.answers = answers;
  return true;
}
