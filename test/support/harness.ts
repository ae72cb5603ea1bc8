import { fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { ReadinessAssessmentElement, ReadinessEventMap, Result } from '../../src/index.js';
import { ADVANCING } from './assessments.js';

const TYPES = ['ready', 'start', 'answer', 'complete', 'restart', 'resource', 'error'].map(
  (name) => `readiness-${name}` as keyof ReadinessEventMap,
);

/** The one place that knows what is inside the element's shadow root. */
export class Harness {
  readonly element: ReadinessAssessmentElement;
  /** Every event of this element, in order. */
  readonly events: CustomEvent[] = [];

  private constructor(element: ReadinessAssessmentElement) {
    this.element = element;
    for (const type of TYPES) element.addEventListener(type, (event) => this.events.push(event as CustomEvent));
  }

  /** Puts markup with an element into the page and waits until it shows. */
  static async mount(markup = '<readiness-assessment></readiness-assessment>'): Promise<Harness> {
    const early: CustomEvent[] = [];
    const hear = (event: Event) => early.push(event as CustomEvent);
    for (const type of TYPES) document.addEventListener(type, hear);
    const root = await fixture<HTMLElement>(markup);
    for (const type of TYPES) document.removeEventListener(type, hear);
    const harness = Harness.of(
      root.matches('readiness-assessment') ? root : root.querySelector('readiness-assessment'),
    );
    harness.events.push(...early.filter(({ target }) => target === harness.element));
    await harness.shown();
    return harness;
  }

  static of(element: Element | null): Harness {
    return new Harness(element as ReadinessAssessmentElement);
  }

  /** Resolves when all changes made so far are on screen, with the features that are on their way. */
  async shown(): Promise<void> {
    await this.element.updateComplete;
  }

  /** Has nothing move from now on, or colors would be measured on their way. */
  async still(): Promise<void> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.root * { transition: none !important }');
    this.root.adoptedStyleSheets.push(sheet);
    await new Promise(requestAnimationFrame);
  }
  /** Resolves when a condition holds; what is awaited here comes over the network. */
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`still waiting for ${String(condition)}; ${this.panel.textContent}`);
      await new Promise(requestAnimationFrame);
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get panel(): HTMLElement {
    return this.one('[part=panel]');
  }
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }
  /** What a reader hears of an event log: `start › answer › complete`. */
  get story(): string {
    return this.events.map(({ type }) => type.replace('readiness-', '')).join(' › ');
  }
  get state(): string {
    return ['question', 'complete', 'error'].filter((state) => this.element.matches(`:state(${state})`)).join(' ');
  }

  /** What a part says, in one line; empty when it is not there. */
  text(part: string): string {
    return clean(this.root.querySelector(`[part~="${part}"]`));
  }
  texts(part: string): string[] {
    return this.all(`[part~="${part}"]`).map(clean);
  }
  part(part: string): HTMLElement {
    return this.one(`[part~="${part}"]`);
  }
  parts(part: string): HTMLElement[] {
    return this.all(`[part~="${part}"]`);
  }
  /** Headings as `2 Title`, in order; without those on paper, and without what a part adds, which may come any moment. */
  get outline(): string[] {
    return this.all('[role=heading]:not([part=basis] *, [part=team] *, .printed *)').map(
      (heading) => `${heading.ariaLevel} ${clean(heading)}`,
    );
  }
  /** What screen readers are told without being asked. */
  get announced(): string {
    return clean(this.one('[role=status]'));
  }
  /** The description of an element, read from the elements that it names. */
  description(element: Element): string {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return ids.map((id) => clean(this.root.getElementById(id))).join(' ');
  }

  input(question: string, choice: string): HTMLInputElement {
    return this.one<HTMLInputElement>(`[name="${question}"][value="${choice}"]`);
  }
  get inputs(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input');
  }
  get checked(): string[] {
    return this.inputs.filter(({ checked }) => checked).map(({ name, value }) => `${name}-${value}`);
  }
  button(label: string): HTMLButtonElement | undefined {
    return this.all<HTMLButtonElement>('button').find((button) => clean(button) === label);
  }

  async choose(question: string, choice: string): Promise<void> {
    this.input(question, choice).click();
    await this.shown();
  }
  async press(label: string): Promise<void> {
    const button = this.button(label);
    if (!button) throw new Error(`no button “${label}”, only ${this.texts('button').join(', ')}`);
    button.click();
    await this.shown();
  }
  /** Opens what is folded under a summary; some of it is made only then. */
  async unfold(summary: string): Promise<void> {
    const found = this.all('summary').find((node) => clean(node) === summary);
    if (!found)
      throw new Error(`nothing is folded under “${summary}”, only ${this.all('summary').map(clean).join(', ')}`);
    found.click();
    await this.shown();
  }
  /** Answers all questions, one step at a time, up to the result. */
  async complete(answers: Record<string, string | readonly string[]> = ADVANCING): Promise<Result> {
    const questions = Object.entries(answers);
    for (const [index, [question, choices]] of questions.entries()) {
      for (const choice of [choices].flat()) await this.choose(question, choice);
      await this.press(index === questions.length - 1 ? 'See your result' : 'Continue');
    }
    return this.element.result!;
  }

  private all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }
  private one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }
}

/** Text as it is read: without the spaces that only lay out the source. */
const clean = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Collects console warnings of this package while something runs. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => said.push(String(args[0]));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((line) => line.startsWith('[readiness-assessment]'));
}
