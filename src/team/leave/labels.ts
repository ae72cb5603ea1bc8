import { UNSURE, type Answer, type Question } from '../../core/index.js';
import type { TeamView } from '../view.js';

/** An answer in words: the labels of its choices. */
export function answerLabels({ words }: TeamView, { choices }: Question, answer: Answer): string {
  const labels = [answer].flat().map((id) => {
    if (id === UNSURE) return words.notSure;
    return choices.find((choice) => choice.id === id)?.label ?? '';
  });
  return labels.filter(Boolean).join(' · ');
}
