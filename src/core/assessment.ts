/** Types of an assessment, its answers and its result. All plain JSON, all read-only. */

/** Words: the same in every language, or a text for each (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;

/** An assessment as editors write it: any words may be given by language. */
export type AssessmentDocument = Assessment<Text>;

/** A complete assessment: what `parse` lets through. Every id that it names exists. */
export interface Assessment<Words = string> {
  /** Stable id, kebab-case: events and stored answers carry it. */
  readonly id: string;
  /** Changes whenever a change of questions or scoring makes old results incomparable. */
  readonly version: string;
  readonly title: Words;
  /** Up to two lines under the title. */
  readonly intro?: Words;
  /** The small line above the level, such as “Your district’s readiness”. */
  readonly resultLabel?: Words;
  /** Said under every result: what it is and what it is not. */
  readonly note?: Words;
  readonly areas: readonly Area<Words>[];
  readonly questions: readonly Question<Words>[];
  /** Lowest first; the first starts at 0. */
  readonly levels: readonly Level<Words>[];
  /** Advice for a result whose areas are all at the top level. */
  readonly horizon?: Advice<Words>;
  /** What to ask of the board where the area to start with says nothing of its own. */
  readonly board?: Words;
  readonly resources?: readonly Resource<Words>[];
  /** Texts of the interface to use instead of the built-in ones, by key. */
  readonly messages?: Readonly<Record<string, Words>>;
  /** Language of the texts, where the document says so. */
  readonly lang?: string;
}

/** A step of the scale. */
export interface Level<Words = string> {
  readonly id: string;
  readonly label: Words;
  /** Lowest percent (0–100) that reaches this level. */
  readonly from: number;
  /** Two sentences: what being here means. */
  readonly meaning?: Words;
}

/** A part of the picture: one or more questions, one bar in the result. */
export interface Area<Words = string> {
  readonly id: string;
  readonly label: Words;
  /** Share in the whole, relative to the other areas; above 0. Default 1. */
  readonly weight?: number;
  /** What to ask of the board for this area, on paper and in copied text. */
  readonly board?: Words;
  /** Advice by level id. */
  readonly insights?: Readonly<Record<string, Advice<Words>>>;
}

/** What to think and do next. */
export interface Advice<Words = string> {
  readonly insight: Words;
  readonly steps?: readonly Words[];
  /** Ids of resources. */
  readonly resources?: readonly string[];
}

export interface Resource<Words = string> {
  readonly id: string;
  readonly title: Words;
  /** Language of the title and of what it leads to, BCP 47; without it, that of the assessment. */
  readonly lang?: string;
  /** An http, https or mailto URL. */
  readonly href: string;
}

export interface Choice<Words = string> {
  readonly id: string;
  readonly label: Words;
  /** One line under the label. */
  readonly description?: Words;
  /** 0 (furthest from the top) to 1 (the best answer). */
  readonly weight: number;
  /** Id of the level that its area cannot pass while this is chosen, whatever its other questions count. */
  readonly cap?: string;
}

interface QuestionBase<Words = string> {
  readonly id: string;
  /** Id of the area it counts for. */
  readonly area: string;
  readonly text: Words;
  /** One line under the question. */
  readonly hint?: Words;
  /** Whether “not sure” is offered. Default true. */
  readonly unsure?: boolean;
  /** What to find out, and from whom, for those who were not sure. */
  readonly ask?: Words;
}

/** Pick one: scores the weight of the choice. */
export interface SingleQuestion<Words = string> extends QuestionBase<Words> {
  readonly type: 'single';
  readonly choices: readonly Choice<Words>[];
}

/** Check any: scores the share of all weight that is checked. */
export interface MultipleQuestion<Words = string> extends QuestionBase<Words> {
  readonly type: 'multiple';
  readonly choices: readonly MultipleChoice<Words>[];
  /** Given: the result lists the checked choices as aligned and the others as next, under these headings. */
  readonly conditions?: { readonly title: Words; readonly aligned: Words; readonly next: Words };
}

export interface MultipleChoice<Words = string> extends Choice<Words> {
  /** Unchecks all others, as “none of these” must. */
  readonly exclusive?: boolean;
}

export type Question<Words = string> = SingleQuestion<Words> | MultipleQuestion<Words>;
export type QuestionKind = Question['type'];

/** The id that stands for “not sure” wherever a choice id may stand. No choice may have it. */
export const UNSURE = 'unsure';

/** A choice id (single), or choice ids in document order (multiple). `'unsure'` and `['unsure']` mean “not sure”. */
export type Answer = string | readonly string[];

/** Answers by question id. A question that is not answered has no entry. */
export type Answers = Readonly<Record<string, Answer>>;

/** A level by name, as results carry it. */
export interface LevelReference {
  readonly id: string;
  readonly label: string;
}

export interface AreaResult {
  readonly id: string;
  readonly label: string;
  /** Integer 0–100; null when every question of the area was answered “not sure”. */
  readonly percent: number | null;
  readonly level: LevelReference | null;
}

/** What the answers come to. Published in events: names and shapes are contract. */
export interface Result {
  /** Integer 0–100; null when every answer was “not sure”. */
  readonly percent: number | null;
  /**
   * At most one above the weakest area's, and below the top one while an area is not known. Null when every answer was
   * “not sure”.
   */
  readonly level: LevelReference | null;
  /** In document order. */
  readonly areas: readonly AreaResult[];
  /** Ids of the areas below the top level, weakest first. */
  readonly focus: readonly string[];
  /** Choice ids of the questions that list conditions; both empty when those were answered “not sure”. */
  readonly conditions: Conditions;
  /** Ids of the questions answered “not sure”. */
  readonly unsure: readonly string[];
  /** How many questions were answered with something else than “not sure”: what the result rests on. */
  readonly known: number;
  /** How many questions there are. */
  readonly total: number;
}

/** Choice ids of the questions that list conditions, in document order. */
export interface Conditions {
  readonly aligned: readonly string[];
  readonly next: readonly string[];
}
