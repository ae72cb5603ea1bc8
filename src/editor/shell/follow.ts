import { plain, valueAt, type DocumentJson } from '../json.js';
import { focused } from './focus.js';
import { shownOf, turnTo, type AssessmentElement, type Place } from './preview-place.js';

/** Pixels that something needs to be in sight, and those that stay above it. */
const ROOM = 120;
const ABOVE = 16;
/** Turns in a row. A way takes two; more would be going round, and leave the page no time for anything else. */
const TURNS = 6;

/** Remembers where the caret is, to put it back there. */
function holdCaret(): (() => void) | undefined {
  const field = focused();
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (selectionStart === null) return undefined;
  return () => {
    if (focused() === field) field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  };
}

/** Keeps the element at the place that is edited. */
export class Follow {
  #place: Place | undefined;
  /** Whether that has only just come on screen, and may lie further down. */
  #arrives = false;
  /** Gives the form back the caret that turning takes. */
  #hold: (() => void) | undefined;
  #turns = 0;
  /** Goes on from what it was called with last. */
  #again = (): void => {};
  readonly #watch = new MutationObserver(() => {
    this.#hold?.();
    this.#hold = undefined;
    this.#again();
  });

  /** What is edited, as long as the preview is to show it. */
  get place(): Place | undefined {
    return this.#place;
  }
  set place(place: Place | undefined) {
    if (JSON.stringify(place) !== JSON.stringify(this.#place)) this.#arrives = true;
    this.#place = place;
  }

  /**
   * Goes to the place, a step at a time: each is there with an update of the element, and leads on to the next.
   *
   * @param shown the document that the element has
   * @param edited the document as it is now
   */
  turn(element: AssessmentElement, shown: DocumentJson, edited: DocumentJson): void {
    // Without its script there is nothing to see.
    if (!element.shadowRoot) return;
    this.#turns = 0;
    this.#again = () => this.#turn(element, shown, edited);
    this.#watch.observe(element.shadowRoot, { childList: true, subtree: true });
    this.#again();
  }

  stop(): void {
    this.#watch.disconnect();
  }

  #turn(element: AssessmentElement, shown: DocumentJson, edited: DocumentJson): void {
    const { place } = this;
    if (!place || this.#turns++ > TURNS) return;
    const id = 'question' in place ? plain(valueAt(edited, `questions[${place.question}].id`)) : '';
    const found = shownOf(element, place, id);
    if (found) {
      if (this.#arrives) bring(found, element);
      this.#arrives = false;
      this.#turns = 0;
      return;
    }
    // Its buttons move the focus to what they lead to, and the caret with it.
    const stage = element.parentElement!;
    stage.inert = true;
    requestAnimationFrame(() => {
      stage.inert = false;
    });
    if (!turnTo(element, shown, place, id)) return;
    this.#arrives = true;
    this.#hold = holdCaret();
  }
}

/** Scrolls the half of the window that the element is in, and nothing else, to what is not in sight there. */
function bring(found: HTMLElement, element: HTMLElement): void {
  const side = (element.getRootNode() as ShadowRoot).host.parentElement;
  if (!side) return;
  const { top } = found.getBoundingClientRect();
  const box = side.getBoundingClientRect();
  if (top < box.top || top > box.bottom - ROOM) side.scrollTop += top - box.top - ABOVE;
}
