import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AssessmentController } from '../controllers/assessment.js';
import type { FocusController } from '../controllers/focus.js';
import { fit, summarize, type Answer, type Assessment, type TeamResult, type TeamSummary } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import { codeLabels } from '../features/sharing/code-messages.js';
import type { Connect, FeatureContext, FeatureHost } from '../features/feature.js';
import { load } from '../features/loader.js';
import type { Messages } from '../locales/messages.js';
import { memberOf } from '../member-of.js';
import { ReadinessTeamChangeEvent } from '../team-events.js';
import { warn } from '../warn.js';
import { Collector } from './collector.js';
import { Invitation } from './invitation.js';
import type { dress, entriesView, lookView, oneView, talkActions, TalkActions } from './look.js';
import type { LookMessages } from './look-messages.js';
import { messages as english, type AllTeamMessages, type TeamMessages } from './messages.js';
import type { QrCode } from './qr.js';
import { readGiven, type TeamEntry } from './results.js';
import { readTeam, writeTeam } from './store.js';
import type { TalkContext } from './talk.js';
import type { TeamActions, TeamStep, TeamView, TeamViews } from './view.js';

export interface TeamHost extends ReactiveControllerHost, HTMLElement {
  readonly persist: 'none' | 'session' | 'local';
  readonly min: number;
  readonly invite: string | null;
  readonly headingLevel: number;
}

const sameQuestions = (one: Assessment | undefined, { id, version }: Assessment): boolean =>
  one?.id === id && one.version === version;

/** What its file brings. */
interface Look {
  readonly entriesView: typeof entriesView;
  readonly lookView: typeof lookView;
  readonly oneView: typeof oneView;
  readonly talkActions: typeof talkActions;
  readonly messages: LookMessages;
  readonly dress: typeof dress;
  readonly content: Assessment;
}

/** One team: its results, what it sees, and what it says together. */
export class TeamController implements ReactiveController {
  readonly #host: TeamHost;
  readonly #assessment: AssessmentController;
  readonly #focus: FocusController;
  readonly #envelope: () => EventEnvelope;
  /** Whose answers the results are. */
  #of: Assessment | undefined;
  /** What the page gave as results, for as long as nobody changed them. */
  #given: unknown;
  #words: Readonly<Record<string, TeamMessages>> = { en: english };
  /** What shows once there are results to look at. */
  #look: Look | undefined;
  #talk: TalkActions | undefined;
  /** What is on its way, by name. */
  readonly #coming = new Map<string, Promise<void>>();
  /** What could not be had, until the browser is online again. */
  readonly #failed = new Set<string>();
  /** Features that know no more of an element than its root. */
  readonly #brought = new Set<string>();
  #step: TeamStep = 'collect';
  #listed = false;
  #expected: number | undefined;
  #missing = 0;
  #position = 0;
  #said = '';
  #consensus: Readonly<Record<string, Answer>> = {};
  /** The summary of these results, which are many and seldom change. */
  #summary: { readonly of: readonly TeamEntry[]; readonly min: number; readonly value: TeamSummary | null } | undefined;
  readonly #collector: Collector;
  readonly #invitation: Invitation;

  constructor(host: TeamHost, assessment: AssessmentController, focus: FocusController, envelope: () => EventEnvelope) {
    this.#host = host;
    this.#assessment = assessment;
    this.#focus = focus;
    this.#envelope = envelope;
    const update = () => {
      host.requestUpdate();
    };
    this.#collector = new Collector(update);
    this.#invitation = new Invitation(() => host.shadowRoot!, update, english, codeLabels);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('fullscreenchange', this.#update, true);
    addEventListener('online', this.#again);
    addEventListener('keydown', this.#key, true);
  }

  hostDisconnected(): void {
    removeEventListener('fullscreenchange', this.#update, true);
    removeEventListener('online', this.#again);
    removeEventListener('keydown', this.#key, true);
  }

  hostUpdate(): void {
    const { loading, problems } = this.#assessment;
    if (loading || problems.length) return;
    const { lang } = this.#assessment.current.messages;
    if (!this.#words[lang])
      this.#fetch(`team-${lang}`, (module) => {
        const { messages } = module as { messages: AllTeamMessages };
        this.#words = { ...this.#words, [lang]: messages };
      });
    if (!sameQuestions(this.#of, this.#current)) this.#begin();
    if (this.#collector.entries.length) this.#fetchLook();
  }

  /** The views of what there is once there are results; undefined while they are not there. */
  get views(): TeamViews | undefined {
    const { lookView: look, oneView: one, entriesView: entries } = this.#look ?? {};
    return look && one && entries && { look, one, entries };
  }

  /** Whether there are words in the language of the assessment; else they are on their way. */
  get speaks(): boolean {
    return this.#assessment.current.messages.lang in this.#words || !this.#coming.size;
  }

  /** What is on its way; undefined when nothing is. */
  get coming(): Promise<unknown> | undefined {
    return this.#coming.size ? Promise.all(this.#coming.values()) : undefined;
  }

  get results(): readonly (TeamResult & { readonly code: string })[] {
    return this.#collector.entries.map(({ answers, group, code }) => ({ answers, code, ...(group ? { group } : {}) }));
  }

  /** Takes results from the page, now or when the assessment is there. */
  give(given: unknown): void {
    this.#given = given ?? [];
    if (this.#of && sameQuestions(this.#of, this.#current)) this.#take();
  }

  get summary(): TeamSummary | null {
    const { entries } = this.#collector;
    const { min } = this.#host;
    if (this.#summary?.of !== entries || this.#summary.min !== min) {
      this.#summary = { of: entries, min, value: summarize(this.#current, entries, min) };
    }
    return this.#summary.value;
  }

  get view(): TeamView {
    const { messages, lang } = this.#assessment.current;
    const words = { ...this.#look?.messages, ...(this.#words[messages.lang] ?? english) } as AllTeamMessages;
    const spoken = this.#words[messages.lang] ? messages.lang : 'en';
    // What nobody looks at is not worked out before somebody does.
    const summary = this.#step === 'collect' ? null : this.summary;
    Object.assign(this.#invitation, {
      words,
      lang: spoken,
      title: words.title,
      resultWords: { ...codeLabels, ...(messages as Messages & Partial<typeof codeLabels>) },
      address: this.#address,
    });
    return {
      assessment: this.#current,
      messages,
      words,
      lang: spoken,
      contentLang: lang.startsWith(spoken) ? undefined : lang,
      headingLevel: this.#host.headingLevel,
      min: this.#host.min,
      step: summary && this.#look ? this.#step : 'collect',
      invitation: this.#invitation,
      collector: this.#collector,
      listed: this.#listed,
      expected: this.#expected,
      missing: this.#missing,
      failed: this.#step !== 'collect' && this.#failed.has('team-look'),
      summary,
      position: Math.min(this.#position, (summary?.questions.length ?? 1) - 1),
      consensus: this.#consensus,
      fullScreen: memberOf(document, 'fullscreenElement') !== null,
      canFill: memberOf(document, 'fullscreenEnabled'),
      said: this.#said,
      actions: { ...this.#actions, ...this.#talk } as TeamActions,
    };
  }

  /** Corrects colors that cannot be read, or keeps the looks in another document, from now on. */
  bring(name: 'contrast' | 'adoption'): void {
    if (this.#brought.has(name)) return;
    this.#brought.add(name);
    this.#fetch(name, (module) => {
      const { connect } = module as { connect: Connect };
      const context = { host: this.#host as unknown as FeatureHost, findings: [] as string[] };
      this.#host.addController(connect(context as unknown as FeatureContext));
    });
  }

  toggleQr(): void {
    this.#failed.delete('team-qr');
    if (this.#invitation.qr) {
      this.#invitation.set({ qr: undefined });
      return;
    }
    this.#fetch('team-qr', (module) => {
      const { qrCode } = module as { qrCode: QrCode };
      const { address } = this.#invitation;
      this.#invitation.set({ qr: (label) => qrCode(address, label) });
    });
  }

  readonly #actions: Omit<TeamActions, keyof TalkActions> = {
    add: () => void this.#collector.readBox(this.#current).then(this.#collected),
    read: (text) => void this.#collector.read(this.#current, text).then(this.#collected),
    readFiles: (files) => {
      void Promise.all(Array.from(files, (file) => file.text())).then(
        (texts) => {
          if (texts.length) this.#actions.read(texts.join('\n\n'));
        },
        () => {
          this.#collector.fail();
        },
      );
    },
    settle: (count) => {
      this.#collector.settle(count);
      this.#collected(count);
      this.#focus.move({ heading: 'results' });
    },
    remove: (key) => {
      this.#collector.remove(key);
      this.#collected(true);
      // The button is gone with its row.
      this.#focus.move({ heading: this.#collector.entries.length ? 'results' : 'collect' });
    },
    removeAll: () => {
      this.#collector.removeAll();
      this.#consensus = {};
      this.#collected(true);
      this.#focus.move({ heading: 'collect' });
    },
    undo: () => {
      this.#collector.undo();
      this.#collected(true);
      this.#focus.move({ heading: 'results' });
    },
    regroup: (key, group) => {
      this.#collector.regroup(key, group);
      this.#collected(true);
    },
    list: () => {
      this.#listed = true;
      this.#focus.move({ heading: 'results' });
    },
    wait: (expected) => {
      this.#expected = expected;
      this.#missing = 0;
      this.#update();
    },
    look: () => {
      const needed = Math.max(this.#host.min, this.#expected ?? 0);
      this.#missing = Math.max(0, needed - this.#collector.entries.length);
      if (this.#missing) this.#update();
      else if (this.#look) this.#go('look');
      else {
        this.#step = 'look';
        this.#failed.delete('team-look');
        this.#fetchLook();
      }
    },
    collect: () => {
      this.#go('collect');
    },
    go: (position) => {
      this.#position = Math.max(0, Math.min(position, this.#current.questions.length - 1));
      this.#go('one');
    },
  };

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  readonly #again = (): void => {
    this.#failed.clear();
    this.#update();
  };

  /** After the facilitator changed the results. */
  readonly #collected = (changed: boolean): void => {
    this.#missing = 0;
    if (!changed) return;
    this.#given = undefined;
    this.#keep();
    const { summary } = this;
    const { entries } = this.#collector;
    this.#host.dispatchEvent(
      new ReadinessTeamChangeEvent({
        ...this.#envelope(),
        count: entries.length,
        groups: [...new Set(entries.map(({ group }) => group))].filter(Boolean).sort(),
        areas: summary?.areas.map(({ id, lowest, highest, common }) => ({ id, lowest, highest, common })) ?? [],
        questions:
          summary?.questions.map(({ id, consensus }) => ({ id, spread: consensus === null ? null : 1 - consensus })) ??
          [],
      }),
    );
  };

  /** In English, the built-in one with its advice, which says how to find out what is not known. */
  get #current(): Assessment {
    const { builtIn, assessment } = this.#assessment.current;
    return (builtIn && this.#look?.content) || assessment;
  }

  /** Where the assessment is: as the page says, else this page. */
  get #address(): string {
    const { invite } = this.#host;
    const base = memberOf(document, 'baseURI');
    const address = invite !== null && URL.canParse(invite, base) ? new URL(invite, base) : new URL(location.href);
    if (!/^https?:$/.test(address.protocol)) return location.href.split('#')[0]!;
    address.hash = invite === null ? '' : address.hash;
    return address.href;
  }

  /** Other questions: results of those before are none of these. */
  #begin(): void {
    const first = this.#of === undefined;
    this.#of = this.#current;
    this.#step = 'collect';
    this.#consensus = {};
    if (this.#given !== undefined) this.#take();
    else if (this.#host.persist !== 'none') this.#restore(this.#host.persist);
    else if (!first) this.#collector.reset([]);
  }

  #take(): void {
    const { entries, dropped } = readGiven(this.#current, this.#given);
    if (dropped) warn('unknown-results', `${dropped} of the given results cannot be used here.`);
    this.#collector.reset(entries);
  }

  #restore(persist: 'session' | 'local'): void {
    const { results, consensus } = readTeam(persist, this.#current);
    this.#collector.reset(readGiven(this.#current, results).entries);
    this.#consensus = fit(this.#current, consensus).answers;
  }

  #keep(): void {
    const { persist } = this.#host;
    if (persist === 'none') return;
    writeTeam(persist, this.#current, { results: this.results, consensus: this.#consensus });
  }

  #go(step: TeamStep): void {
    this.#step = step;
    this.#said = '';
    this.#focus.move({ heading: step === 'collect' ? 'collect' : 'title' });
  }

  readonly #key = (event: KeyboardEvent): void => {
    this.#talk?.press(event);
  };

  #talkContext(): TalkContext {
    const view = () => this.view;
    return {
      host: this.#host,
      get view() {
        return view();
      },
      envelope: this.#envelope,
      agree: (consensus) => {
        this.#consensus = consensus;
        this.#keep();
        this.#update();
      },
      say: (text) => {
        // The same words again would be no news to screen readers.
        this.#said = text === this.#said ? `${text}\u00a0` : text;
        this.#update();
      },
    };
  }

  #fetchLook(): void {
    if (this.#look) return;
    this.#fetch('team-look', (module) => {
      this.#look = module as Look;
      this.#talk = this.#look.talkActions(this.#talkContext());
      this.#look.dress(this.#host as unknown as FeatureHost);
      // Somebody waits for it.
      if (this.#step !== 'collect') this.#focus.move({ heading: 'title' });
    });
  }

  #fetch(name: string, arrived: (module: unknown) => void): void {
    if (this.#coming.has(name) || this.#failed.has(name)) return;
    this.#coming.set(
      name,
      load<unknown>(name).then((module) => {
        this.#coming.delete(name);
        if (module) arrived(module);
        else this.#failed.add(name);
        this.#update();
      }),
    );
  }
}
