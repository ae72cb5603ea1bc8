import type { LazyFiles } from './lazy-files.js';
import { messages as english, type AllTeamMessages, type TeamMessages } from './messages.js';

/** The words of the team tool, by language. */
export class TeamWords {
  readonly #files: LazyFiles;
  #words: Readonly<Record<string, TeamMessages>> = { en: english };

  constructor(files: LazyFiles) {
    this.#files = files;
  }

  /** Fetches those of a language that there is. */
  want(lang: string): void {
    if (this.#words[lang]) return;
    void this.#files.bring(`team-${lang}`, ({ messages }: { readonly messages: AllTeamMessages }) => {
      this.#words = { ...this.#words, [lang]: messages };
    });
  }

  has(lang: string): boolean {
    return lang in this.#words;
  }

  /** English where there are none. */
  of(lang: string): TeamMessages {
    return this.#words[lang] ?? english;
  }
}
