import { html, nothing, type TemplateResult } from 'lit';
import type { Answers, Assessment } from '../../core/assessment.js';
import { parse } from '../../core/document/parse.js';
import { EditorPanel } from '../panel.js';
import { outcomes, type Outcomes } from '../model/outcomes/outcomes.js';
import { controls } from '../styles/controls.js';
import { countsView } from './counts-view.js';
import { styles } from './styles.js';
import { tryView } from './try-view.js';

/** What decides outcomes, without the words: while somebody writes these, nothing is counted anew. */
const scoringOf = ({ areas, questions, levels }: Assessment): string =>
  JSON.stringify([
    areas.map(({ id, weight }) => [id, weight]),
    questions.map(({ type, id, area, unsure, choices }) => [
      [type, id, area, unsure],
      choices.map((choice) => [choice.id, choice.weight, choice.cap, 'exclusive' in choice && choice.exclusive]),
    ]),
    levels.map(({ id, from }) => [id, from]),
  ]);

/** The result of answers is to be shown as visitors get it. */
export class ShowResultEvent extends Event {
  readonly answers: Answers;

  constructor(answers: Answers) {
    super('editor-show-result');
    this.answers = answers;
  }
}

/**
 * `<editor-outcomes>`: how often each level occurs, and the result of any answers, step by step. Fires `editor-show-result`.
 */
export class EditorOutcomes extends EditorPanel {
  static override styles = [controls, styles];
  static override properties = { ...EditorPanel.properties, found: { state: true }, answers: { state: true } };
  /** What was counted last; undefined until the first count is done. */
  declare found: Outcomes | undefined;
  declare answers: Answers;

  #assessment: Assessment | undefined;
  #lang = 'en';
  #scoring = '';
  /** The count that is under way. */
  #count: AbortController | undefined;

  constructor() {
    super();
    this.answers = {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#count?.abort();
    // What was not counted to its end is counted anew when this comes back.
    if (this.#count) this.#scoring = '';
    this.#count = undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { usable, lang } = this.store;
    const parsed = usable && parse(usable, lang);
    this.#assessment = parsed && 'assessment' in parsed ? parsed.assessment : undefined;
    if (!parsed || 'problems' in parsed) return;
    this.#lang = parsed.lang;
    const scoring = scoringOf(parsed.assessment);
    if (scoring === this.#scoring || !this.isConnected) return;
    this.#scoring = scoring;
    this.#count?.abort();
    this.#count = new AbortController();
    void this.#start(parsed.assessment, this.#count);
  }

  async #start(assessment: Assessment, count: AbortController): Promise<void> {
    try {
      this.found = await outcomes(assessment, count.signal);
      if (this.#count === count) this.#count = undefined;
    } catch (error) {
      // Another count has taken its place.
      if (!count.signal.aborted) throw error;
    }
  }

  protected override render(): TemplateResult {
    const assessment = this.#assessment;
    if (!assessment) {
      return html`<p class="lead">
        Outcomes appear here once nothing is left to fix: results come from questions and levels that work.
      </p>`;
    }
    const { found, answers, store } = this;
    const waiting = Boolean(this.#count);
    return html`<section class="stack">
        <h2>How often each level occurs</h2>
        <p class="unseen" role="status">${waiting ? 'Counting.' : nothing}</p>
        ${
          found
            ? html`<div class="stack ${waiting ? 'waiting' : ''}" aria-busy=${waiting ? 'true' : 'false'}>
                ${countsView(store, assessment, found)}
              </div>`
            : html`<p class="hint">Counting…</p>`
        }
      </section>
      <section class="stack">
        <h2>Try answers</h2>
        ${tryView({
          assessment,
          lang: this.#lang,
          answers,
          change: (next) => {
            this.answers = next(this.answers);
          },
          show: () => this.dispatchEvent(new ShowResultEvent(this.answers)),
        })}
      </section>`;
  }
}
