import { copyText } from '../../copy-text.js';
import { encodeTeam } from '../../core/index.js';
import { mailto } from '../../features/sharing/mailto.js';
import { joined, linesOf, plainText, type Line } from '../../features/sharing/text.js';
import { printAlone } from '../../features/print/print-alone.js';
import { format } from '../../locales/format.js';
import { memberOf } from '../../member-of.js';
import { saveFile } from '../../save-file.js';
import { boardOf } from './board.js';
import { briefLines } from './brief.js';
import { toCsv, toJson, type RoundContent } from './file.js';
import type { LeaveContext } from './context.js';
import { roundAddress, today } from './link.js';

/** Longer addresses are cut by mail programs: Windows hands over 2,048 characters, and lines of quoted mail break. */
export const LONGEST_LINK = 2000;

/** The ways to take a round along, and what came of the last one. */
export class LeaveTools {
  readonly #context: LeaveContext;
  said = '';
  /** What has to be copied by hand. */
  byHand = '';

  constructor(context: LeaveContext) {
    this.#context = context;
  }

  /** The day of the round: of the one that is looked at, else today. */
  get date(): string {
    return this.#context.view.round?.date ?? today();
  }

  /** What to ask of the board: what somebody typed, else what the assessment suggests. */
  get board(): string {
    const { plan, assessment, summary } = this.#context.view;
    return plan.board ?? boardOf(assessment, summary!);
  }

  /** The address of this page with all of the round; null for one that is too large. */
  get link(): string | null {
    const { assessment, consensus, collector } = this.#context.view;
    const code = encodeTeam(assessment, { date: this.date, results: collector.entries, consensus });
    return code && roundAddress(location.href, code);
  }

  /** Whether the device has a sheet of apps to share with. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  print(): void {
    void printAlone(this.#context.host).then((printed) => {
      if (!printed) this.#say(this.#context.view.words.printBlocked);
    });
  }

  copyText(): void {
    const { textCopied } = this.#context.view.words;
    void this.#copyOut(plainText(this.#panel()), textCopied);
  }

  copyLink(): void {
    const { link } = this;
    if (link) void this.#copyOut(link, this.#context.view.words.linkCopied);
  }

  /** Opens the email program with the page, or with what matters most of it and the link. */
  email(): void {
    const { view } = this.#context;
    const { words, assessment } = view;
    const link = this.link ?? '';
    const short = link.length < LONGEST_LINK / 2;
    const rest = short ? `${words.link}\n${link}` : '';
    // Where not all has room, the link comes at the end by itself.
    const end = (short ? [words.link, link] : []).map((text, index) => line(text, index === 0));
    const all = mailto(assessment.title, [...linesOf(this.#panel()), ...end], rest);
    const { href } = all.whole ? all : mailto(assessment.title, [...briefLines(view, this.board), ...end], rest);
    Object.assign(memberOf(document, 'createElement')('a'), { href }).click();
    this.#say(all.whole ? '' : short ? words.emailCut : this.linkLong());
  }

  /** Opens the sheet of apps; where it stays shut, as in most frames, the text is copied instead. */
  async share(): Promise<void> {
    const { title } = this.#context.view.assessment;
    const { link } = this;
    try {
      await navigator.share({
        title,
        text: joined(linesOf(this.#panel())),
        ...(link && link.length < LONGEST_LINK && { url: link }),
      });
    } catch (error) {
      // Somebody closed it.
      if ((error as Partial<Error> | null)?.name !== 'AbortError') this.copyText();
    }
  }

  download(kind: 'csv' | 'json'): void {
    const { view } = this.#context;
    const { words, assessment } = view;
    const content = this.#content();
    const { step, owner, by, worked, board } = words;
    const text = kind === 'csv' ? toCsv(content, { step, owner, by, worked, board }, words.notSure) : toJson(content);
    const file = `${assessment.id}-team-${content.date}.${kind}` as const;
    saveFile(text, file);
    this.#say(format(words.downloaded, { file }));
  }

  /** What to say of a link that is too long for mail programs. */
  linkLong(): string {
    const { words, lang } = this.#context.view;
    const length = this.link?.length;
    if (!length) return words.linkNone;
    const form = new Intl.PluralRules(lang).select(length);
    return format(words.linkLong[form] ?? words.linkLong.other, { count: length });
  }

  #content(): RoundContent {
    const { assessment, lang, contentLang, consensus, plan, summary, collector } = this.#context.view;
    return {
      assessment,
      date: this.date,
      lang: contentLang ?? lang,
      results: collector.entries,
      consensus,
      plan: { ...plan, board: this.board },
      summary: summary!,
    };
  }

  #panel(): Element {
    return this.#context.host.shadowRoot!.querySelector('.panel')!;
  }

  async #copyOut(text: string, done: string): Promise<void> {
    const copied = await copyText(this.#context.host.shadowRoot!, text);
    if (copied) this.#say(done);
    else this.#say(this.#context.view.words.copyBlocked, text);
  }

  #say(text: string, byHand = ''): void {
    // The same words again would be no news to screen readers.
    this.said = text && text === this.said ? `${text}\u00a0` : text;
    this.byHand = byHand;
    this.#context.update();
  }
}

const line = (text: string, apart: boolean): Line => ({ text, brief: text, apart, rank: Infinity });
