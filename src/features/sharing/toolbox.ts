import { score } from '../../core/index.js';
import type { Answers } from '../../core/index.js';
import type { Visit } from '../../controllers/session.js';
import { format } from '../../locales/format.js';
import { toCsv, toJson } from './file.js';
import { address } from './link.js';
import type { KeepMessages } from '../messages.js';
import { printAlone } from '../print/print-alone.js';
import { plainText } from './text.js';

/** The ways to keep a result: print, copy, link, download; and what came of the last one. */
export class Toolbox {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #visit: Visit;
  words: KeepMessages;
  /** Of the result on screen. */
  answers: Answers = {};
  date = new Date();
  /** Whether the kinds of files are on show. */
  open = false;
  said = '';
  /** What has to be copied by hand. */
  copy = '';

  constructor(element: HTMLElement, root: ShadowRoot, visit: Visit, words: KeepMessages) {
    this.#element = element;
    this.#root = root;
    this.#visit = visit;
    this.words = words;
  }

  /** Nothing was done yet. */
  clear(): void {
    this.open = false;
    this.said = this.copy = '';
  }

  print(): void {
    void printAlone(this.#element).then((printed) => {
      if (!printed) this.say(this.words.printBlocked);
    });
  }

  copyText(): void {
    void this.#copyOut(plainText(this.#root.querySelector('.panel')!), this.words.textCopied);
  }

  copyLink(): void {
    const link = address(location.href, this.#visit.edition.assessment, this.answers);
    void this.#copyOut(link, this.words.linkCopied);
  }

  toggle(): void {
    this.open = !this.open;
    this.#visit.show();
  }

  download(kind: 'csv' | 'json'): void {
    const { assessment, lang, messages } = this.#visit.edition;
    const { answers, date } = this;
    const make = kind === 'csv' ? toCsv : toJson;
    const file = `${assessment.id}-${date.toISOString().slice(0, 10)}.${kind}`;
    save(make(assessment, answers, score(assessment, answers), { date, lang }), file, TYPES[kind]);
    this.say(format(this.words.downloaded, messages.lang, { file }));
  }

  say(text: string, byHand = ''): void {
    this.said = text;
    this.copy = byHand;
    this.#visit.show();
    // Once it is on screen, and only then: later changes leave the focus where it is.
    if (byHand) {
      queueMicrotask(() => {
        const field = this.#root.querySelector('textarea');
        field?.select();
        field?.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  async #copyOut(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      if (copyByCommand(this.#root, text)) this.say(done);
      else this.say(this.words.copyBlocked, text);
    }
  }
}

const TYPES = { csv: 'text/csv', json: 'application/json' };

/** Where there is no clipboard to write to: in frames, and on pages without https. Whether it worked. */
function copyByCommand(root: ShadowRoot, text: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  const focused = root.activeElement as HTMLElement | null;
  root.append(field);
  field.select();
  try {
    // Deprecated, and without a replacement here.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}

/** Hands a text to the visitor as a file. */
function save(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The download holds on to it by then.
  requestAnimationFrame(() => {
    URL.revokeObjectURL(href);
  });
}
