import type { Assessment, TeamSummary } from '../../core/index.js';

/** What the assessment suggests to ask of the board: for the area that most of us see least far along. Empty for nothing. */
export function boardOf({ areas, levels, board = '' }: Assessment, summary: TeamSummary): string {
  const place = (id: string | undefined) => {
    const at = levels.findIndex((level) => level.id === id);
    return at < 0 ? levels.length : at;
  };
  const [lowest] = summary.areas.toSorted(
    (one, other) =>
      place(one.common[0]) - place(other.common[0]) ||
      place(one.lowest ?? undefined) - place(other.lowest ?? undefined),
  );
  return areas.find(({ id }) => id === lowest?.id)?.board ?? board;
}
