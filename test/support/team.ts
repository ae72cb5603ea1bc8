import { fixture } from '@open-wc/testing';
import '../../src/define-team.js';
import { content } from '../../src/content/en.js';
import { encode, type Answers } from '../../src/core/index.js';
import type { ReadinessTeamElement } from '../../src/team-element.js';

/** A cabinet of eight who see things differently: made up. */
export const CABINET: readonly Answers[] = [
  { vision: 'written', alignment: ['curriculum', 'instruction'], culture: 'silence', transparency: 'some' },
  { vision: 'written', alignment: ['curriculum'], culture: 'silence', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'supports'], culture: 'spread', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'leadership'], culture: 'spread', transparency: 'some' },
  { vision: 'written', alignment: ['curriculum', 'instruction', 'supports'], culture: 'alone', transparency: 'some' },
  { vision: 'shared', alignment: ['curriculum', 'data'], culture: 'unsure', transparency: 'unsure' },
  { vision: 'shared', alignment: ['unsure'], culture: 'unsure', transparency: 'unsure' },
  { vision: 'unsure', alignment: ['curriculum', 'instruction'], culture: 'spread', transparency: 'unsure' },
];

export const codeOf = (answers: Answers): string => encode(content, answers);

/** Their codes as a message has them. */
export const MESSAGE = CABINET.map(
  (answers, index) => `Person ${index}: here is mine, ${codeOf(answers)}. Thanks!`,
).join('\n> ');

const clean = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one place that knows what is inside the team tool's shadow root. */
export class TeamHarness {
  readonly element: ReadinessTeamElement;
  readonly events: CustomEvent[] = [];

  private constructor(element: ReadinessTeamElement) {
    this.element = element;
    for (const type of ['readiness-team-change', 'readiness-team-decide']) {
      element.addEventListener(type, (event) => this.events.push(event as CustomEvent));
    }
  }

  static async mount(markup = '<readiness-team></readiness-team>'): Promise<TeamHarness> {
    const root = await fixture<HTMLElement>(markup);
    const harness = new TeamHarness(
      (root.matches('readiness-team') ? root : root.querySelector('readiness-team')) as ReadinessTeamElement,
    );
    await harness.shown();
    return harness;
  }

  /** Of an element that is there already, such as one in a frame. */
  static of(element: Element | null): TeamHarness {
    return new TeamHarness(element as ReadinessTeamElement);
  }

  /** With the results of a cabinet, all of them on screen. */
  static async look(markup?: string): Promise<TeamHarness> {
    const harness = await TeamHarness.mount(markup);
    await harness.paste(MESSAGE);
    harness.part('start').querySelector<HTMLElement>('[part~=primary]')!.click();
    await harness.until(() => harness.parts('ladder').length > 0);
    await harness.shown();
    return harness;
  }

  /** With the results of a cabinet that has decided one question, on the page to take along. */
  static async leave(markup?: string): Promise<TeamHarness> {
    const harness = await TeamHarness.mount(markup);
    await harness.paste(MESSAGE);
    await harness.decided();
    return harness;
  }

  /** Looks, decides one question and goes on to the page to take along. */
  async decided(): Promise<void> {
    await this.until(() => this.element.team !== null);
    await this.press('Show what we see');
    await this.until(() => this.parts('ladder').length > 0);
    await this.press('One question at a time');
    const title = content.questions.find(({ id }) => id === 'culture')!.text;
    for (let step = 0; this.text('title') !== title; step++) {
      if (step > 4) throw new Error('the question is not there');
      await this.press('Next');
    }
    this.part('decision').querySelectorAll('input')[2]!.click();
    await this.press('All questions');
    await this.press('Leave with one page');
    await this.until(() => this.parts('plan').length > 0);
    await this.shown();
  }

  async shown(): Promise<void> {
    await this.element.updateComplete;
  }
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > end)
        throw new Error(`still waiting for ${String(condition)}; ${clean(this.part('panel'))}`);
      await new Promise(requestAnimationFrame);
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get box(): HTMLTextAreaElement {
    return this.part('box') as HTMLTextAreaElement;
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get news(): string[] {
    return [...this.part('news').children].map(clean);
  }
  get outline(): string[] {
    return [...this.root.querySelectorAll('[role=heading]')].map((node) => `${node.ariaLevel} ${clean(node)}`);
  }
  part(part: string): HTMLElement {
    const found = this.parts(part)[0];
    if (!found) throw new Error(`no part ${part}`);
    return found;
  }
  parts(part: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
  }
  text(part: string): string {
    return clean(this.part(part));
  }
  texts(part: string): string[] {
    return this.parts(part).map(clean);
  }

  type(text: string): void {
    this.box.value = text;
    this.box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  /** Types a text and adds it. */
  async paste(text: string): Promise<void> {
    this.type(text);
    await this.press('Add');
    await this.until(() => this.news.length > 0 && !this.news.includes('Reading…'));
    await this.shown();
  }
  async press(label: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((one) => clean(one) === label);
    if (!button) throw new Error(`no button “${label}”, only ${buttons.map(clean).join(', ')}`);
    button.click();
    await this.shown();
  }
}
