import type { FocusController } from '../controllers/focus.js';
import type { TeamSummary } from '../core/index.js';
import type { LazyFiles } from './lazy-files.js';
import type { Together } from './together.js';
import type { TeamActions, TeamStep, TeamView } from './view.js';

type StepActions = Pick<TeamActions, 'list' | 'wait' | 'look' | 'collect' | 'go' | 'leave' | 'then'>;

/** Where the team is, and the ways from there. */
export class StepsController {
  readonly #focus: FocusController;
  readonly #update: () => void;
  readonly #together: Together;
  readonly #files: LazyFiles;
  /** How many results are missing before any of them shows. */
  readonly #needed: () => number;
  step: TeamStep = 'collect';
  /** How many people are waited for. */
  expected: number | undefined;
  #listed = false;
  #missing = 0;
  #position = 0;
  #said = '';

  constructor(focus: FocusController, update: () => void, together: Together, files: LazyFiles, needed: () => number) {
    this.#focus = focus;
    this.#update = update;
    this.#together = together;
    this.#files = files;
    this.#needed = needed;
  }

  /** With other questions, or other results in place of all: where somebody asked for them, with the focus. */
  begin(step: TeamStep = 'collect', asked = false): void {
    this.step = step;
    this.#position = 0;
    this.changed();
    if (asked) void this.#go(step);
  }

  /** There may be enough results now. */
  changed(): void {
    this.#missing = 0;
  }

  say(text: string): void {
    // The same words again would be no news to screen readers.
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.#update();
  }

  shown(
    summary: TeamSummary | null,
  ): Pick<TeamView, 'listed' | 'expected' | 'missing' | 'failed' | 'position' | 'said'> {
    return {
      listed: this.#listed,
      expected: this.expected,
      missing: this.#missing,
      failed: this.#together.failed(this.step),
      position: Math.min(this.#position, (summary?.questions.length ?? 1) - 1),
      said: this.#said,
    };
  }

  readonly actions: StepActions = {
    list: () => {
      this.#listed = true;
      this.#focus.move({ heading: 'results' });
    },
    wait: (expected) => {
      this.expected = expected;
      this.#missing = 0;
      this.#update();
    },
    look: () => {
      this.#missing = this.#needed();
      if (this.#missing) this.#update();
      else void this.#go('look');
    },
    collect: () => void this.#go('collect'),
    go: (position) => {
      this.#position = Math.max(0, position);
      void this.#go('one');
    },
    leave: () => void this.#go('leave'),
    then: () => void this.#go('then'),
  };

  async #go(step: TeamStep): Promise<void> {
    this.step = step;
    this.#said = '';
    this.#focus.move({ heading: step === 'collect' ? 'collect' : 'title' });
    if (this.#together.views[step] || step === 'collect') return;
    // Somebody waits for it, and may have been told that it failed.
    for (const name of ['team-look', 'team-leave']) this.#files.retry(name);
    await Promise.all([this.#together.fetchLook(), this.#together.fetchLeave()]);
    if (this.step === step) this.#focus.move({ heading: 'title' });
  }
}
