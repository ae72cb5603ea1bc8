import type { ReactiveController } from 'lit';
import type { AssessmentController } from '../controllers/assessment.js';
import type { FocusController } from '../controllers/focus.js';
import { collect, type Assessment, type Problem, type TeamSummary } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import { codeLabels } from '../features/sharing/code-messages.js';
import { hasRound } from './address.js';
import { collectActions, type CollectContext } from './collect-actions.js';
import { Collector } from './collector.js';
import { Invitation } from './invitation.js';
import { LazyFiles } from './lazy-files.js';
import { messages as english } from './messages.js';
import type { InText } from './news.js';
import type { GivenResult } from './results.js';
import { StepsController } from './steps.js';
import { TeamRecord } from './team-record.js';
import { teamViewOf, type TeamHost } from './team-view-model.js';
import { TeamWords } from './team-words.js';
import { tellProblems } from './tell-problems.js';
import { Together, type TogetherContext } from './together.js';
import type { TeamActions, TeamView, TeamViews } from './view.js';

/** One team: its results, what it sees, what it says together, and what it leaves with. */
export class TeamController implements ReactiveController {
  readonly #host: TeamHost;
  readonly #assessment: AssessmentController;
  readonly #envelope: () => EventEnvelope;
  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  readonly files = new LazyFiles(this.#update);
  readonly #words = new TeamWords(this.files);
  readonly #collector = new Collector(this.#update, (text) => this.#find(text));
  readonly #record = new TeamRecord(this.#collector);
  readonly #together: Together;
  readonly #steps: StepsController;
  #told: readonly Problem[] = [];
  /** Whether somebody followed a link on the page. */
  #followed = false;
  readonly #collecting: CollectContext;
  readonly #collect: ReturnType<typeof collectActions>;
  readonly invitation: Invitation;

  constructor(host: TeamHost, assessment: AssessmentController, focus: FocusController, envelope: () => EventEnvelope) {
    this.#host = host;
    this.#assessment = assessment;
    this.#envelope = envelope;
    this.invitation = new Invitation(() => host.shadowRoot!, this.#update, english, codeLabels);
    this.#together = new Together(host, this.files, () => this.#context());
    this.#steps = new StepsController(focus, this.#update, this.#together, this.files, () => {
      const needed = Math.max(host.min, this.#steps.expected ?? 0);
      return Math.max(0, needed - this.#collector.entries.length);
    });
    this.#collecting = {
      collector: this.#collector,
      focus,
      find: (text) => collect(this.#current, text),
      collected: (changed) => {
        this.#collected(changed);
      },
      emptied: () => this.#record.empty(),
    };
    this.#collect = collectActions(this.#collecting);
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, hear] of Object.entries(this.#heard)) addEventListener(type, hear as EventListener, true);
  }

  hostDisconnected(): void {
    for (const [type, hear] of Object.entries(this.#heard)) removeEventListener(type, hear as EventListener, true);
  }

  hostUpdate(): void {
    const { loading, problems, current } = this.#assessment;
    if (loading || problems.length) return;
    this.#words.want(current.messages.lang);
    if (this.#record.begin(this.#current, this.#host.persist)) this.#steps.begin();
    if (hasRound(location.hash)) void this.#together.fetchLeave();
    this.#together.address?.look(this.#current);
    if (this.#collector.entries.length) void this.#together.fetchLook();
    if (this.#steps.step !== 'collect') void this.#together.fetchLeave();
  }

  hostUpdated(): void {
    this.#told = tellProblems(this.#host, this.#envelope, this.#assessment.problems, this.#told);
  }

  /** The views of what there is once there are results, as far as they are there. */
  get views(): TeamViews {
    return this.#together.views;
  }

  /** Whether there is something to show: words in the language of the assessment, and the round of the address. */
  get ready(): boolean {
    if (hasRound(location.hash) && !this.#together.address && this.files.coming) return false;
    return this.#words.has(this.#assessment.current.messages.lang) || !this.files.coming;
  }

  get results(): readonly GivenResult[] {
    return this.#record.results;
  }

  /** Takes results from the page, now or when the assessment is there. */
  give(given: unknown): void {
    this.#record.give(given, this.#current);
  }

  get summary(): TeamSummary | null {
    return this.#together.summary(this.#current, this.#collector.entries, this.#host.min);
  }

  get view(): TeamView {
    return teamViewOf({
      host: this.#host,
      localized: this.#assessment.current,
      assessment: this.#current,
      words: this.#words,
      together: this.#together,
      steps: this.#steps,
      record: this.#record,
      collector: this.#collector,
      invitation: this.invitation,
      // What nobody looks at is not worked out before somebody does.
      summary: this.#steps.step === 'collect' ? null : this.summary,
      actions: { ...this.#collect, ...this.#steps.actions, ...this.#actions, ...this.#together.talk } as TeamActions,
    });
  }

  readonly #actions: Pick<TeamActions, 'note' | 'close'> = {
    note: (change) => {
      this.#record.plan = { ...this.#record.plan, ...change };
      this.#keep();
      this.#update();
    },
    close: () => {
      this.#together.address?.close(this.#current);
    },
  };

  /** What happens on the window. */
  readonly #heard = {
    fullscreenchange: this.#update,
    hashchange: (): void => {
      this.#followed = true;
      this.#update();
    },
    storage: ({ key }: StorageEvent): void => {
      this.#record.hear(key, this.#current, this.#host.persist);
    },
    online: (): void => {
      this.files.retry();
      this.#update();
    },
    keydown: (event: KeyboardEvent): void => {
      this.#together.talk?.press(event);
    },
  };

  /** After the facilitator changed the results. */
  #collected(changed: boolean): void {
    this.#steps.changed();
    if (!changed) return;
    this.#record.claim();
    this.#keep();
    const { entries } = this.#collector;
    void this.#together.tellChange(this.#host, this.#envelope(), entries, () =>
      this.#together.summary(this.#current, entries, this.#host.min),
    );
  }

  #keep(): void {
    this.#record.keep(this.#current, this.#host.persist);
  }

  /** In English, the built-in one with its advice, which says how to find out what is not known. */
  get #current(): Assessment {
    return this.#together.whole(this.#assessment.current.assessment);
  }

  #context(): TogetherContext {
    const view = () => this.view;
    return {
      host: this.#host,
      collecting: this.#collecting,
      get view() {
        return view();
      },
      envelope: this.#envelope,
      update: this.#update,
      agree: (consensus) => {
        this.#record.consensus = consensus;
        this.#keep();
        this.#update();
      },
      say: (text) => {
        this.#steps.say(text);
      },
      show: (found) => {
        this.#record.show(found, this.#current);
        if (typeof found === 'object') this.#steps.begin('look', this.#followed);
        else if (!found) this.#steps.actions.collect();
      },
    };
  }

  async #find(text: string): Promise<InText> {
    const all = await this.#together.find(this.#current, text, () => this.#collector.entries);
    const { consensus } = all.rounds ?? {};
    if (!consensus || this.#collector.entries.length) return all;
    // Where nothing was there before, what this team said together comes along.
    const before = this.#record.consensus;
    this.#record.consensus = consensus;
    return {
      ...all,
      back: () => {
        this.#record.consensus = before;
      },
    };
  }
}
