import { copyText } from '../../copy-text.js';
import { encode, isTypable, type Answers } from '../../core/index.js';
import { format } from '../../locales/format.js';
import { memberOf } from '../../member-of.js';
import type { AssessmentState, FeatureHost } from '../feature.js';
import { address } from './link.js';
import { mailto } from './mailto.js';
import type { SharingMessages } from './messages.js';
import { joined, type Line } from './text.js';

/** What a visitor can do with the code of a result; where it is too long to be typed, with the link in its place. */
export class CodeTools {
  readonly #host: FeatureHost;
  readonly #assessment: AssessmentState;
  words: SharingMessages;
  /** Of the result on screen. */
  answers: Answers = {};
  date: Date | undefined;
  /** What came of the last act. */
  said = '';
  /** What has to be copied by hand. */
  byHand = '';

  constructor(host: FeatureHost, assessment: AssessmentState, words: SharingMessages) {
    this.#host = host;
    this.#assessment = assessment;
    this.words = words;
  }

  /** Nothing was done yet. */
  clear(): void {
    this.said = this.byHand = '';
  }

  /** The code; empty where it is too long to be typed. */
  get code(): string {
    const { assessment } = this.#assessment.current;
    return isTypable(assessment) ? encode(assessment, this.answers) : '';
  }

  /** Whether the device has a sheet of apps to share with. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  async copy(): Promise<void> {
    const { code, words } = this;
    const text = code || this.#link();
    const copied = await copyText(this.#host.shadowRoot!, text);
    this.#say(copied ? (code ? words.codeCopied : words.linkCopied) : words.copyBlocked, copied ? '' : text);
  }

  /** Opens that sheet; where it stays shut, as in most frames, it copies instead. */
  async share(): Promise<void> {
    try {
      await navigator.share({ title: this.#subject(), text: this.#text() });
    } catch (error) {
      // The visitor closed it.
      if ((error as Partial<Error> | null)?.name !== 'AbortError') await this.copy();
    }
  }

  /** Opens the visitor's email program. */
  email(): void {
    const { href } = mailto(this.#subject(), this.#lines(), this.#link());
    Object.assign(memberOf(document, 'createElement')('a'), { href }).click();
  }

  #subject(): string {
    return format(this.words.codeSubject, { title: this.#assessment.current.assessment.title });
  }

  /** What somebody gets who is to compare results. */
  #lines(): readonly Line[] {
    const { code, words } = this;
    const blocks = [[this.#subject()], [...(code ? [`${words.code}: ${code}`] : []), this.#link()], [words.holds]];
    return blocks.flatMap((block) => block.map((text, index) => ({ text, brief: text, apart: index === 0, rank: 0 })));
  }

  #text(): string {
    return joined(this.#lines());
  }

  #link(): string {
    return address(location.href, this.#assessment.current.assessment, this);
  }

  #say(text: string, byHand: string): void {
    // The same words again would be no news to screen readers.
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.byHand = byHand;
    this.#host.requestUpdate();
    if (byHand) {
      void this.#host.updateComplete.then(() => {
        this.#field?.select();
        this.#field?.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  get #field(): HTMLTextAreaElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLTextAreaElement>('.compare textarea');
  }
}
