import { directionOf } from '../../core/language.js';
import { format, plural, type Plural } from '../../locales/format.js';
import { NO_NEWS, type Fault } from '../news.js';
import type { TeamView } from '../view.js';

/** As many faults are told one by one; the others are counted. */
const TOLD = 5;
/** More of a text than this is no code any more. */
const LONGEST = 60;

/** What is written from left to right within words of either direction. */
export const isolated = ({ lang }: Pick<TeamView, 'lang'>, text: string): string =>
  directionOf(lang) === 'rtl' ? `\u2066${text}\u2069` : text;

/** A text as it was typed, on one line and not too long. */
const short = ({ text }: Fault): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** What came of the last text, in sentences. */
export function newsLines(view: TeamView): readonly string[] {
  const { words, lang, collector } = view;
  const { news, doubles, entries } = collector;
  const count = (forms: Plural | string, number: number) => (number ? [plural(forms, lang, number)] : []);
  const total = entries.length ? plural(words.total, lang, entries.length) : words.none;
  if (!news && !entries.length) return [];
  const { texts, nothing, added, faults, beyond, once, removed, replaced, removedAll, empty, tooLong, fileFailed } =
    news ?? NO_NEWS;
  // Beside others, a text without results is only counted.
  const alone = nothing === texts;
  return [
    [
      ...(removed ? [format(words.removed, { code: isolated(view, removed) })] : []),
      ...(replaced ? [format(words.replaced, { code: isolated(view, replaced) })] : []),
      ...(removedAll ? [words.removedAll] : []),
      ...count(words.added, added),
      ...count(words.once, once),
      ...(empty
        ? [words.empty]
        : nothing && alone
          ? [format(words.nothing, { example: isolated(view, '7KQ2-9FXM') })]
          : []),
      ...(entries.length || !(empty || nothing || removedAll) ? [total] : []),
    ].join(' '),
    ...faults.slice(0, TOLD).map((fault) => format(words[fault.fault], { code: isolated(view, short(fault)) })),
    ...count(words.moreFaults, Math.max(0, faults.length - TOLD)),
    ...count(words.doubles, doubles.length),
    ...count(words.beyond, beyond),
    ...(alone ? [] : count(words.without, nothing)),
    ...(tooLong ? [words.tooLong] : []),
    ...(fileFailed ? [words.fileFailed] : []),
  ];
}
