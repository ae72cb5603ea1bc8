import {
  UNSURE,
  type Answers,
  type Assessment,
  type TeamResult,
  type TeamSummary,
  type Views,
} from '../../core/index.js';
import { toTable } from '../../features/sharing/file.js';
import type { Plan } from '../plan.js';

/** A round of a team as a file of its own. Plain JSON; the only names in it are those that the team wrote into its plan. */
export interface TeamFile {
  /** Version of this shape. */
  readonly schema: 'readiness-team/1';
  /** The day of the round, as `2026-11-25`. */
  readonly date: string;
  readonly assessment: { readonly id: string; readonly version: string; readonly title: string };
  /** Language of the labels, BCP 47. */
  readonly lang: string;
  /** Complete answers, each perhaps with a group; in no order that tells who gave them. */
  readonly results: readonly { readonly answers: Answers; readonly group?: string }[];
  /** What the team says together, by question. */
  readonly consensus: Answers;
  /** What it wrote down. */
  readonly plan: { readonly [Field in keyof Plan]-?: string };
  /** What all of that comes to. */
  readonly summary: TeamSummary;
}

/** All that files and links of a round say. */
export interface RoundContent {
  readonly assessment: Assessment;
  readonly date: string;
  readonly lang: string;
  readonly results: readonly TeamResult[];
  readonly consensus: Answers;
  readonly plan: { readonly [Field in keyof Plan]-?: string };
  readonly summary: TeamSummary;
}

/** Results in an order that says nothing: by group, then by what they are. */
const shuffled = (results: readonly TeamResult[]): TeamFile['results'] =>
  results
    .map(({ answers, group }) => (group ? { group, answers } : { answers }))
    .map((result) => [JSON.stringify(result), result] as const)
    .sort(([one], [other]) => Number(one > other) - Number(one < other))
    .map(([, result]) => result);

/** A round as JSON text. */
export function toJson({ assessment, date, lang, results, consensus, plan, summary }: RoundContent): string {
  const { id, version, title } = assessment;
  const file: TeamFile = {
    schema: 'readiness-team/1',
    date,
    assessment: { id, version, title },
    lang,
    results: shuffled(results),
    consensus,
    plan,
    summary,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A round as a table for spreadsheets: how many gave each answer and see each area at each level, all of us and each group that
 * shows, what we say together, and what we wrote down.
 *
 * Columns: `kind` (`team`, `question`, `area` or `plan`), `group` (empty for all of us), `id`, `label`, `choice` (id of a choice
 * or level, `unsure` for “not sure”), `answer` (its label, or what was written), `count` (people), `together` (1 for what we say
 * together) and `date`.
 *
 * @param labels of the plan, by field
 * @param unsure what “not sure” is called
 */
export function toCsv(content: RoundContent, labels: Readonly<Record<keyof Plan, string>>, unsure: string): string {
  const { assessment, date, consensus, plan, summary } = content;
  type Cells = readonly (string | number | null)[];
  const row = (...cells: Cells): Cells => [...cells, date];
  const questions = (group: string, views: Views): Cells[] =>
    assessment.questions.flatMap(({ id, text, choices, unsure: offered }) => {
      const view = views.questions.find((one) => one.id === id)!;
      const together = [consensus[id] ?? []].flat();
      const answers = [
        ...choices.map(({ id, label }, index) => ({ id, label, count: view.choices[index]!.count })),
        ...(offered === false ? [] : [{ id: UNSURE, label: unsure, count: view.unsure }]),
      ];
      return answers.map((one) =>
        row('question', group, id, text, one.id, one.label, one.count, !group && together.includes(one.id) ? 1 : null),
      );
    });
  const areas = (group: string, views: Views): Cells[] =>
    assessment.areas.flatMap(({ id, label }, index) => {
      const { levels, unknown } = views.areas[index]!;
      return [
        ...levels.map((level, at) =>
          row('area', group, id, label, level.id, assessment.levels[at]!.label, level.count, null),
        ),
        row('area', group, id, label, UNSURE, unsure, unknown, null),
      ];
    });
  const groups = [
    { name: '', views: summary as Views },
    ...summary.groups.map((views) => ({ name: views.name, views })),
  ];
  return toTable([
    ['kind', 'group', 'id', 'label', 'choice', 'answer', 'count', 'together', 'date'],
    row('team', null, assessment.id, assessment.title, null, null, summary.count, null),
    ...groups.flatMap(({ name, views }, index) => {
      // The rest without a group has no name, which stands for all of us here.
      if (index && !name) return [];
      return [...questions(name, views), ...areas(name, views)];
    }),
    ...Object.entries(labels).map(([id, label]) =>
      row('plan', null, id, label, null, plan[id as keyof Plan], null, null),
    ),
  ]);
}
