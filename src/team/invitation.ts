import { copyText } from '../copy-text.js';
import { memberOf } from '../member-of.js';
import { format, latin } from '../locales/format.js';
import type { Markup } from '../views/view.js';
import type { TeamMessages } from './messages.js';

/** The words of the invitation that stand on buttons of the result. */
export interface ResultWords {
  readonly compare: string;
  readonly copyCode: string;
}

/** The invitation: what it says, and what becomes of it. */
export class Invitation {
  readonly #root: () => ShadowRoot;
  readonly #changed: () => void;
  words: TeamMessages;
  resultWords: ResultWords;
  lang = 'en';
  title = '';
  /** Where the assessment is. */
  address = '';
  /** A day, as `2026-11-25`; empty for none. */
  date = '';
  /** Who gets the codes; empty for the facilitator. */
  name = '';
  said = '';
  /** The QR code of the address while it is shown. */
  qr: ((label: string) => Markup) | undefined;

  constructor(root: () => ShadowRoot, changed: () => void, words: TeamMessages, resultWords: ResultWords) {
    this.#root = root;
    this.#changed = changed;
    this.words = words;
    this.resultWords = resultWords;
  }

  set(change: Partial<Pick<Invitation, 'date' | 'name' | 'qr'>>): void {
    Object.assign(this, change);
    this.#changed();
  }

  /** All of it, ready to be sent. */
  get text(): string {
    const { words, lang, date, name, resultWords } = this;
    // Midday, so that no time zone makes it another day.
    const day = new Date(`${date}T12:00`);
    const please = Number.isNaN(day.getTime())
      ? words.please
      : format(words.pleaseBy, { date: day.toLocaleDateString(latin(lang), { dateStyle: 'full' }) });
    const letter = format(words.letter, {
      compare: resultWords.compare,
      copy: resultWords.copyCode,
      name: name.trim() || words.me,
    });
    return `${please}\n${this.address}\n\n${letter}\n`;
  }

  async copy(): Promise<void> {
    const copied = await copyText(this.#root(), this.text);
    this.#say(copied ? this.words.invitationCopied : this.words.copyBlocked);
    if (!copied) this.#root().querySelector<HTMLTextAreaElement>('.letter')?.select();
  }

  email(): void {
    // Lines end as RFC 6068 wants them.
    const body = encodeURIComponent(this.text.replaceAll('\n', '\r\n'));
    const href = `mailto:?subject=${encodeURIComponent(this.title)}&body=${body}`;
    Object.assign(memberOf(document, 'createElement')('a'), { href }).click();
  }

  #say(text: string): void {
    // The same words again would be no news to screen readers.
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.#changed();
  }
}
