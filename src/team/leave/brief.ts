import type { Line } from '../../features/sharing/text.js';
import type { TeamView } from '../view.js';
import { answerLabels } from './labels.js';

/** What matters most of a round where not all has room: what comes next, and what the team says together. */
export function briefLines(view: TeamView, board: string): readonly Line[] {
  const { assessment, words, plan, consensus } = view;
  const fields = [
    [words.step, plan.step],
    [words.owner, plan.owner],
    [words.by, plan.by],
    [words.worked, plan.worked],
    [words.board, board],
  ];
  const answers = assessment.questions.flatMap((question) => {
    const answer = consensus[question.id];
    return answer === undefined ? [] : [`- ${question.text} ${answerLabels(view, question, answer)}`];
  });
  const blocks = [
    fields.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])),
    answers.length ? [words.together, ...answers] : [],
  ];
  return blocks.flatMap((block, first) =>
    block.map((text, index) => ({ text, brief: text, apart: first > 0 && index === 0, rank: first * 100 + index })),
  );
}
