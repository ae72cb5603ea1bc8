import { baseOf, textIn } from '../edit/texts.js';
import { isObject, type DocumentJson } from '../json.js';
import { stringsOf } from './translation/strings.js';

/** What would make a text easier to read. Advice, not a fault: the document runs without it. */
export interface Advice {
  readonly path: string;
  /** A sentence or two. */
  readonly message: string;
}

/** The grade above which a text is said to be hard: the built-in texts stay below 8. */
const GRADE = 10;
/** Words of a sentence, and of a text that is long enough for a grade to say something. */
const LONG_SENTENCE = 25;
const ENOUGH = 12;

/** Characters after which a text of a kind no longer reads at a glance, by the end of its path. */
const LENGTHS: readonly (readonly [end: RegExp, most: number, hint: string])[] = [
  [/^title$/, 80, 'A heading of one line is easier to take in.'],
  [/^intro$/, 240, 'It stands above the first question: two lines are enough.'],
  [/^levels\[\d+\]\.label$/, 24, 'A level is shown large, in a word or two.'],
  [/^areas\[\d+\]\.label$/, 40, 'It stands beside a bar: a few words are enough.'],
  [/^questions\[\d+\]\.text$/, 160, 'Put what explains it into the hint.'],
  [/^questions\[\d+\]\.choices\[\d+\]\.label$/, 120, 'Put what explains it into the description.'],
  [/\.steps\[\d+\]$/, 200, 'A step is one thing to do.'],
  [/(\.insight|\.meaning)$/, 320, 'Two sentences are enough here.'],
];

/**
 * Syllables of an English word, about: groups of vowels, without those at an end that are silent. Within half a grade of what a
 * dictionary of exceptions comes to over a text, which is near enough for advice.
 */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

const sentencesOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[.?!:;…]+[”’"]?(?:\s|$)/)
    .map((sentence) => sentence.match(/[\w’'-]+/g) ?? [])
    .filter((words) => words.length > 0);

/** The school grade in which English texts can be read (https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests). */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flat();
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return words.length ? 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59 : 0;
}

/** Advice on the English texts of a document, in its order. */
export function adviceOn(document: DocumentJson): readonly Advice[] {
  const base = baseOf(document);
  const english = (value: unknown) =>
    isObject(value) ? Object.keys(value).find((lang) => /^en\b/i.test(lang)) : /^en\b/i.exec(base)?.input;
  return stringsOf(document).flatMap(({ path, value }) => {
    const lang = english(value);
    const text = lang ? textIn(value, lang, base) : '';
    const told: Advice[] = [];
    const limit = LENGTHS.find(([end]) => end.test(path));
    if (limit && text.length > limit[1]) {
      told.push({ path, message: `This has ${text.length} characters. ${limit[2]}` });
    }
    const sentences = sentencesOf(text);
    const longest = Math.max(0, ...sentences.map(({ length }) => length));
    if (longest > LONG_SENTENCE) {
      told.push({ path, message: `A sentence has ${longest} words. Two shorter ones are easier to read.` });
    } else if (sentences.flat().length >= ENOUGH && gradeOf([text]) > GRADE) {
      const grade = Math.round(gradeOf([text]));
      const level = grade > 16 ? 'above grade 16' : `at about grade ${grade}`;
      told.push({ path, message: `This reads ${level}. Plainer words reach more people.` });
    }
    return told;
  });
}
