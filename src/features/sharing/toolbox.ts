import { score } from '../../core/index.js';
import type { Answers } from '../../core/index.js';
import { format } from '../../locales/format.js';
import { fillDay } from '../../views/day.js';
import { toCsv, toJson } from './file.js';
import { dayOf } from './date.js';
import { address } from './link.js';
import { mailto } from './mailto.js';
import type { AssessmentState, FeatureHost } from '../feature.js';
import type { SharingMessages } from './messages.js';
import { linesOf, plainText } from './text.js';
import { copyText } from '../../copy-text.js';
import { memberOf } from '../../member-of.js';
import { saveFile } from '../../save-file.js';

/** The ways to take a result along: copy, link, download; and what came of the last one. */
export class Toolbox {
  readonly #host: FeatureHost;
  readonly #root: ShadowRoot;
  readonly #assessment: AssessmentState;
  words: SharingMessages;
  /** Of the result on screen. */
  answers: Answers = {};
  date: Date | undefined;
  /** Whether the kinds of files are on show. */
  open = false;
  said = '';
  /** What has to be copied by hand. */
  copy = '';

  constructor(host: FeatureHost, assessment: AssessmentState, words: SharingMessages) {
    this.#host = host;
    this.#root = host.shadowRoot!;
    this.#assessment = assessment;
    this.words = words;
  }

  /** Nothing was done yet. */
  clear(): void {
    this.open = false;
    this.said = this.copy = '';
  }

  /** Whether the device has a sheet of apps to share with. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  /** Opens that sheet; where it stays shut, as in most frames, the text is copied instead. */
  async share(): Promise<void> {
    const { title } = this.#assessment.current.assessment;
    try {
      await navigator.share({ title, text: this.#text(), url: this.#link() });
    } catch (error) {
      // The visitor closed it.
      if ((error as Partial<Error> | null)?.name !== 'AbortError') this.copyText();
    }
  }

  /** Opens the visitor's email program with the text, or with what matters most of it. */
  email(): void {
    const { title } = this.#assessment.current.assessment;
    const { href, whole } = mailto(title, linesOf(this.#panel()), `${this.words.emailRest}\n${this.#link()}`);
    Object.assign(memberOf(document, 'createElement')('a'), { href }).click();
    this.say(whole ? '' : this.words.emailOpened);
  }

  copyText(): void {
    void this.#copyOut(this.#text(), this.words.textCopied);
  }

  copyLink(): void {
    void this.#copyOut(this.#link(), this.words.linkCopied);
  }

  /** The result as it reads, with its day. */
  #panel(): Element {
    const panel = this.#root.querySelector('.panel')!;
    fillDay(panel, this.#assessment.current.messages.lang, this.date);
    return panel;
  }

  #text(): string {
    return plainText(this.#panel());
  }

  #link(): string {
    return address(location.href, this.#assessment.current.assessment, this);
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  download(kind: 'csv' | 'json'): void {
    const { assessment, lang } = this.#assessment.current;
    const { answers, date = new Date() } = this;
    const make = kind === 'csv' ? toCsv : toJson;
    const file = `${assessment.id}-${dayOf(date)}.${kind}` as const;
    saveFile(make(assessment, answers, score(assessment, answers), { date, lang }), file);
    this.say(format(this.words.downloaded, { file }));
  }

  say(text: string, byHand = ''): void {
    // The same words again would be no news to screen readers.
    this.said = text && text === this.said ? `${text}\u00a0` : text;
    this.copy = byHand;
    this.#host.requestUpdate();
    // Once it is on screen, and only then: later changes leave the focus where it is.
    if (byHand) {
      void this.#host.updateComplete.then(() => {
        const field = this.#root.querySelector('textarea');
        field?.select();
        field?.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  async #copyOut(text: string, done: string): Promise<void> {
    if (await copyText(this.#root, text)) this.say(done);
    else this.say(this.words.copyBlocked, text);
  }
}
