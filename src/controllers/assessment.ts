import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { content } from '../content/en.js';
import { pickLanguage, type Assessment, type Parsed, type Problem } from '../core/index.js';
import type { Source } from '../features/documents/index.js';
import type { AssessmentState, LocalizedAssessment } from '../features/feature.js';
import { LANGUAGES, load } from '../features/loader.js';
import { messages } from '../locales/en.js';
import type { LanguagePack, Messages } from '../locales/messages.js';
import type { Focus } from '../views/view.js';
import type { FocusController } from './focus.js';
import { nearestLanguage, watchLanguage } from './language.js';

interface AssessmentHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
}

/** What cannot be shown, and the texts to say so. */
interface Fault {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
}

const english: LocalizedAssessment = { assessment: content, lang: 'en', messages, builtIn: true };

/** All of an assessment that answers and inputs depend on: the same in each of its languages. */
const outline = (assessment: Assessment): string =>
  JSON.stringify(assessment, ['id', 'version', 'questions', 'type', 'choices', 'unsure', 'exclusive']);

/** Whether these are more than two languages of one assessment. */
export const differ = (one: Assessment, other: Assessment): boolean => one !== other && outline(one) !== outline(other);

/** Which assessment is shown, and in which language: finds it, loads it, and knows what is wrong with it. */
export class AssessmentController implements ReactiveController, AssessmentState {
  readonly #host: AssessmentHost;
  readonly #focus: FocusController;
  /** What the page gave as an object. */
  #given: unknown;
  /** Where the assessment came from when it was last looked for. */
  #from: unknown = null;
  #source: Source | undefined;
  /** The language that `current` was made for. */
  #wanted: string | undefined;
  /** Whether the wanted language could not be had, so that English stands in for it. */
  #standsIn = false;
  /** Ends the loading that is under way. */
  #stop: AbortController | undefined;
  #unwatch = (): void => {};
  current = english;
  problems: readonly Problem[] = [];
  loading = false;

  constructor(host: AssessmentHost, focus: FocusController) {
    this.#host = host;
    this.#focus = focus;
    host.addController(this);
  }

  /** The document given as an object, as it was given; undefined without one. */
  get given(): unknown {
    return this.#given;
  }
  set given(value: unknown) {
    this.#given = value ?? undefined;
    // Also when it is the same object: it may have changed.
    this.#from = undefined;
    this.look();
  }

  /** Whether the words at hand are in the language around the element, as far as there are any. */
  get speaks(): boolean {
    return this.current.messages.lang === pickLanguage(nearestLanguage(this.#host), LANGUAGES);
  }

  /** Whether the assessment is in another language than the words around it. */
  get mixed(): boolean {
    const { lang, messages } = this.current;
    return !lang.startsWith(messages.lang);
  }

  hostConnected(): void {
    addEventListener('online', this.recover);
    this.#unwatch = watchLanguage(this.#host, this.#arrive);
    if (!this.look()) this.#arrive();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.recover);
    this.#unwatch();
    // A move is over by then, and interrupts nothing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop?.abort();
    });
  }

  hostUpdate(): void {
    this.look();
  }

  /** Finds where the assessment comes from: the property, `src`, a child script, or built in. Whether that is new. */
  look(): boolean {
    const { src } = this.#host;
    const script = this.#host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    const data = this.#given === content ? undefined : this.#given;
    const from = data ?? src ?? script;
    if (from === this.#from) return false;
    this.#from = from;
    this.#source = data !== undefined ? { data } : src !== null ? { src } : script ? { script } : undefined;
    this.retry();
    return true;
  }

  /**
   * Makes the assessment anew, in the language around the element; nothing is fetched before that is known. What is under
   * way ends: what was asked for last wins.
   *
   * @param focus where the focus goes, now and when it is there, when this is the visitor's action
   */
  retry(focus?: Focus): void {
    const wanted = nearestLanguage(this.#host);
    this.#wanted = wanted;
    this.#stop?.abort();
    this.loading = Boolean(this.#source) || pickLanguage(wanted, LANGUAGES) !== 'en';
    if (!this.loading) {
      this.#take(english);
    } else if (this.#host.isConnected) {
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      this.#show(focus);
      void this.#make(wanted, signal).then((made) => {
        if (signal.aborted) return;
        this.loading = false;
        this.#take(made, focus);
      });
    }
  }

  /** Asks again for what could not be had. */
  readonly recover = (): void => {
    if (!this.loading && (this.#standsIn || this.problems[0]?.code === 'unreachable')) this.retry();
  };

  /** The element is on the page, or the language around it changed. */
  readonly #arrive = (): void => {
    const interrupted = this.loading && this.#stop?.signal.aborted !== false;
    if (interrupted || this.#wanted !== nearestLanguage(this.#host)) this.retry();
    // What came to pass while the element was away was not heard.
    this.#host.requestUpdate();
  };

  async #make(wanted: string, signal: AbortSignal): Promise<LocalizedAssessment | Fault> {
    const source = this.#source;
    if (!source) {
      const pack = await this.#language(wanted);
      return pack ? { assessment: pack.content, lang: pack.messages.lang, ...pack, builtIn: false } : english;
    }
    const documents = await load('documents');
    const parsed: Parsed = (await documents?.readDocument(source, wanted, signal)) ?? {
      problems: [{ code: 'unreachable', path: '', message: 'cannot be read.' }],
    };
    const pack = await this.#language('lang' in parsed ? parsed.lang : wanted);
    return { ...parsed, messages: pack?.messages ?? messages, builtIn: false };
  }

  /** The texts of a language other than English; undefined for English, and for what cannot be had. */
  async #language(wanted: string): Promise<LanguagePack | undefined> {
    const name = pickLanguage(wanted, LANGUAGES);
    const pack = name === 'en' ? undefined : await load<LanguagePack>(name);
    this.#standsIn = name !== 'en' && !pack;
    return pack;
  }

  #take(made: LocalizedAssessment | Fault, focus?: Focus): void {
    if ('problems' in made) {
      this.problems = made.problems;
      this.current = { ...this.current, messages: made.messages };
    } else {
      this.problems = [];
      this.current = made;
    }
    this.#show(focus);
  }

  #show(focus: Focus | undefined): void {
    if (focus) this.#focus.move(focus);
    else this.#host.requestUpdate();
  }
}
